import type { FactName } from '../kernel/answer/index.js';
import { type Dated, type Evaluation, eventsOf } from '../kernel/case/index.js';
import { readSpan } from '../kernel/gate/index.js';
import {
  type CompiledRestDays,
  countPeriod,
  type DayNumber,
  startOfDay,
  UnknownYearError,
} from '../kernel/time/index.js';
import type { Shared } from './clause.js';
import { penaltyDefaults } from './defaults.js';
import { STANDSTILL_ENDS as ENDS } from './standstills.js';
import type { DelayPenalty } from './terms.js';

type Standstill = keyof typeof ENDS;

/** Days, both included, in which a delay stands still; it goes on where no end is told. */
export interface StillDays {
  readonly from: DayNumber;
  readonly through: DayNumber;
  readonly goesOn: boolean;
}

/** The standstills of a case, what is missing to tell them, and what late notice of force majeure comes to. */
export interface Standstills {
  readonly days: readonly StillDays[];
  readonly names: readonly FactName[];
  /** Force majeure of which notice came too late. */
  readonly lateNotice: boolean;
}

const NONE: Standstills = { days: [], names: [], lateNotice: false };

/** The days on which a delay stands still, as the clause names what stops it. */
export function standstillsOf(terms: DelayPenalty, evaluation: Evaluation, shared: Shared): Standstills {
  const kinds = terms.notCounted ?? [];
  if (kinds.length === 0) return NONE;
  const { past, today } = evaluation.line;
  if (past === undefined) return { ...NONE, names: kinds.flatMap((kind) => [`log.${kind}`, `log.${ENDS[kind]}`]) };
  const found = kinds.flatMap((kind) => stretchesOf(kind, past, today).map((days) => ({ kind, days })));
  const judged = found.map(({ kind, days }) => ({
    days,
    notice: kind === 'hindered' ? noticeOf(terms, days, evaluation, shared) : ({ kind: 'inTime' } as const),
  }));
  const relieves = terms.hindranceNotice?.ifLate ?? penaltyDefaults.lateNotice;
  const names = judged.flatMap(({ notice }) => (notice.kind === 'open' ? notice.names : []));
  const isLate = judged.some(({ notice }) => notice.kind === 'late');
  return {
    days: judged
      .filter(({ notice }) => notice.kind === 'inTime' || (notice.kind === 'late' && relieves === 'addedLoss'))
      .map(({ days }) => days),
    names,
    lateNotice: isLate,
  };
}

/** The stretches from an event to the one that ends it; what begins anew while it lasts is the same stretch. */
function stretchesOf(kind: Standstill, past: readonly Dated[], today: DayNumber): readonly StillDays[] {
  const stretches: StillDays[] = [];
  let from: DayNumber | undefined;
  for (const { event, day } of past) {
    if (event.event === kind) from ??= day;
    if (event.event !== ENDS[kind] || from === undefined) continue;
    stretches.push({ from, through: day, goesOn: false });
    from = undefined;
  }
  return from === undefined ? stretches : [...stretches, { from, through: today, goesOn: true }];
}

type Notice = { readonly kind: 'inTime' | 'late' } | { readonly kind: 'open'; readonly names: readonly FactName[] };

/** Whether notice of force majeure was given in time; while there is still time, it is not late. */
function noticeOf(
  { hindranceNotice }: DelayPenalty,
  { from }: StillDays,
  evaluation: Evaluation,
  { counting, restDays }: Shared,
): Notice {
  if (hindranceNotice === undefined) return { kind: 'inTime' };
  const span = readSpan(hindranceNotice.within);
  if (span.kind !== 'known') return { kind: 'open', names: span.kind === 'open' ? span.names : [] };
  const last = lastDayFor(() => countPeriod(from, span.value, counting, restDays as CompiledRestDays));
  if (typeof last !== 'number') return { kind: 'open', names: last };
  const notice = eventsOf(evaluation.line, 'hindranceNotified')?.find(({ day }) => day >= from);
  if (notice !== undefined) return { kind: notice.day <= last ? 'inTime' : 'late' };
  if (evaluation.line.today > last) return { kind: 'late' };
  evaluation.turns.add(startOfDay(last + 1, evaluation.line.zone));
  return { kind: 'inTime' };
}

/** The last day of a counted period, or what is missing to count it. */
export function lastDayFor(count: () => ReturnType<typeof countPeriod>): DayNumber | readonly FactName[] {
  try {
    const end = count();
    return 'lastDay' in end ? end.lastDay : ['counting.monthEnd'];
  } catch (error) {
    if (error instanceof UnknownYearError) return [`restDays.${error.year}`];
    throw error;
  }
}

/** The stretches merged, so that each day stands still once. */
export function mergedDays(days: readonly StillDays[]): readonly StillDays[] {
  const merged: StillDays[] = [];
  for (const next of [...days].sort((a, b) => a.from - b.from)) {
    const before = merged.at(-1);
    if (before === undefined || next.from > before.through + 1) merged.push(next);
    else
      merged[merged.length - 1] = {
        ...before,
        through: Math.max(before.through, next.through),
        goesOn: before.goesOn || next.goesOn,
      };
  }
  return merged;
}
