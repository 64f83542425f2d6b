import type { CalendarTerms } from '../calendar/terms.js';
import type { FactDeclarations, NeedsDetail } from '../logic/index.js';
import type { RoundingMode } from '../money/index.js';
import type { CountingTerms, Instant, RestDays } from '../time/index.js';

/** What a clause shares with the rest of its agreement. */
export interface Context {
  /** The IANA time zone in which the agreement's days begin and end: `Asia/Shanghai`. */
  readonly zone: string;
  /** How amounts are rounded to the currency's smallest unit; half up unless stated. */
  readonly rounding?: RoundingMode;
  /** How periods are counted; by the PRC Civil Code unless stated. */
  readonly counting?: CountingTerms;
  /** The rest days to which a period's last day may be moved. */
  readonly restDays?: RestDays;
  /** Working time, by the names of its calendars. */
  readonly calendars?: { readonly [name: string]: CalendarTerms };
  /** The facts that the agreement declares, by name. */
  readonly facts?: FactDeclarations;
}

/** As of when a question is asked, and how much the answer is to say. */
export interface AskOptions {
  /** The moment of evaluation: an instant with its offset. Nothing after it has happened yet. */
  readonly asOf: Instant;
  /** Whether to say why; `full` unless stated. */
  readonly reasons?: 'full' | 'none';
  /** Whether each exact need carries two cases that prove that it matters; `list` unless stated. */
  readonly needs?: NeedsDetail;
}
