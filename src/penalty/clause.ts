import type { ClauseId } from '../kernel/answer/index.js';
import { type Calendar, compileCalendar } from '../kernel/calendar/index.js';
import type { CarveOutSlice, Context, Evaluation } from '../kernel/case/index.js';
import { blankName, blanksIn, frozenCopy } from '../kernel/gate/index.js';
import {
  type Condition,
  compileCondition,
  type Holds,
  type Known,
  known,
  type Open,
  open,
  type Regions,
  TRUE,
} from '../kernel/logic/index.js';
import type { Currency, RoundingMode } from '../kernel/money/index.js';
import {
  type CompiledRestDays,
  type CountingConvention,
  compileRestDays,
  resolveCounting,
} from '../kernel/time/index.js';
import type { Claims } from './claims.js';
import type { Sources } from './sources.js';
import type { PenaltySettings, PenaltyTerms } from './terms.js';

/** A penalty clause: its id in the agreement, and its terms. */
export type PenaltyClause = PenaltyTerms & { readonly id: ClauseId };

/** What the penalty clauses of an agreement share, and what other rooms tell them. */
export interface PenaltyContext extends Context {
  /** The currency of the agreement. */
  readonly currency: Currency;
  /** The tables of annual rates. */
  readonly penalty?: PenaltySettings;
  /** The exclusions of the agreement in an evaluation; they share its `regions`. */
  readonly exclusions?: (evaluation: Evaluation) => readonly CarveOutSlice[];
  /** What the service levels of the agreement answer in an evaluation. */
  readonly levels?: (evaluation: Evaluation) => Sources['clocks'];
  /** The regions that all of these were compiled with. */
  readonly regions?: Regions;
}

/** What every clause is compiled with. */
export interface Shared {
  readonly zone: string;
  readonly currency: Currency;
  readonly rounding: RoundingMode | undefined;
  readonly counting: CountingConvention;
  readonly restDays?: CompiledRestDays;
  readonly calendars: { readonly [name: string]: Known<Calendar> | Open };
  readonly regions: Regions;
  readonly rates: NonNullable<PenaltySettings['rates']>;
}

/** A clause from which a penalty may be owed, made ready. */
export interface CompiledPenalty {
  readonly terms: PenaltyClause;
  /** When it applies at all; always where that is absent. */
  readonly applies?: Holds;
  /** What it claims in an evaluation, by itself, whatever relieves it. */
  readonly claims: (evaluation: Evaluation, sources: Sources) => Claims;
}

export function sharedBy(context: PenaltyContext, regions: Regions): Shared {
  return {
    zone: context.zone,
    currency: context.currency,
    rounding: context.rounding,
    counting: resolveCounting(context.counting ?? 'prcCivilCode'),
    ...(context.restDays && { restDays: compileRestDays(context.restDays) }),
    calendars: readyCalendars(context),
    regions,
    rates: context.penalty?.rates ?? {},
  };
}

function readyCalendars({ calendars = {}, zone }: PenaltyContext): Shared['calendars'] {
  return Object.fromEntries(
    Object.entries(calendars).map(([name, terms]) => {
      const blanks = blanksIn(terms).map(({ blank }) => blankName(blank));
      if (blanks.length > 0) return [name, open(blanks)];
      return [name, known(compileCalendar(frozenCopy(terms) as Parameters<typeof compileCalendar>[0], { zone }))];
    }),
  );
}

/** When a clause applies at all. */
export function scopeOf(condition: Condition | undefined, { regions }: Shared): Holds {
  return condition === undefined ? () => TRUE : compileCondition(condition, regions);
}
