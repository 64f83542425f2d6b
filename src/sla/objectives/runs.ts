import type { Answer, ClauseId, FactName } from '../../kernel/answer/index.js';
import { type DayNumber, dayAt, dayNumber, epochMs, isCivilDate, type Zone } from '../../kernel/time/index.js';
import type { SlaClause } from '../clause.js';
import { slaDefaults } from '../defaults.js';
import type { ClockAnswers, ClockState, Cycle } from '../finding.js';
import { objectiveDefaults } from './defaults.js';
import { MissingClockError } from './errors.js';
import type { JudgedCase } from './facts.js';
import type { LeftOut } from './finding.js';
import type { PeriodRange } from './period.js';
import type { AttainmentTerms } from './terms.js';

/** What a run may count as. */
export type Part = 'met' | 'breached' | 'out';

/** A run of a clock that belongs to the period, or may belong to it. */
export interface CountedRun {
  readonly case: string;
  readonly clause: ClauseId;
  /** Its place among the runs of its clock, from 1; absent where it is not known what runs there were. */
  readonly run?: number;
  /** All that it may count as: one where it is known. */
  readonly can: readonly Part[];
  /** Why it is not simply met or breached, where that is certain. */
  readonly because?: Extract<LeftOut, { case: string }>['because'];
  /** It stands for any number of runs. */
  readonly many?: true;
  readonly needs: readonly FactName[];
  readonly conflicts: readonly ClauseId[];
  readonly presumed: readonly FactName[];
}

/** How runs are read: every choice stated, and the service levels whose clocks they are of, so far as they are given. */
export interface Reading {
  readonly id: ClauseId;
  readonly counts: 'all' | 'first' | 'last';
  readonly fallsIn: 'due' | 'start' | 'end';
  readonly excused: Part;
  readonly unfinished: Part;
  readonly clocks: readonly SlaClause[];
  readonly zone: Zone;
}

/** The choices of an objective, every one stated. */
export function readingOf(
  terms: AttainmentTerms & { readonly id: ClauseId },
  clocks: readonly SlaClause[],
  zone: Zone,
): Reading {
  const { id, counts, fallsIn, excused, unfinished } = { ...objectiveDefaults.attainment, ...terms };
  const part = (choice: 'leftOut' | 'met' | 'breached') => (choice === 'leftOut' ? 'out' : choice);
  return { id, counts, fallsIn, excused: part(excused), unfinished: part(unfinished), clocks, zone };
}

/** The runs of one clock in one case that belong to the period, or may. */
export function runsOf(
  { id, finding }: JudgedCase,
  clause: ClauseId,
  reading: Reading,
  period: PeriodRange,
): readonly CountedRun[] {
  if (!Object.hasOwn(finding.clocks, clause)) throw new MissingClockError(reading.id, clause);
  const clock = finding.clocks[clause] as ClockAnswers;
  const named = { case: id, clause, ...whatIsMissing(id, [clock.cycles, clock.state]) };
  if (clock.cycles.outcome !== 'decided') return unknownRuns(named, clock, reading, period);
  const cycles = clock.cycles.value;
  return cycles.flatMap((cycle, index) => {
    const belongs = belongsTo(dayOf(cycle, reading), period);
    const isLast = index === cycles.length - 1;
    if (!belongs) return [];
    if (reading.counts === 'first' && index > 0) return [{ ...named, ...certain('out', 'notFirst'), run: index + 1 }];
    if (reading.counts === 'last' && !isLast) return [{ ...named, ...certain('out', 'notLast'), run: index + 1 }];
    return [{ ...named, ...partOf(cycle, isLast ? clock.state : undefined, reading), run: index + 1 }];
  });
}

type Missing = Pick<CountedRun, 'needs' | 'conflicts' | 'presumed'>;
type Parts = Pick<CountedRun, 'can' | 'because'>;

/** What the answers on a clock lack, its facts under the name of the case. */
function whatIsMissing(id: string, answers: readonly Answer<unknown>[]): Missing {
  const inCase = (fact: FactName) => `cases.${id}.${fact}`;
  return {
    needs: answers.flatMap((one) => (one.outcome === 'undetermined' ? one.needs.map(({ fact }) => inCase(fact)) : [])),
    conflicts: answers.flatMap((one) => (one.outcome === 'conflict' ? one.clauses : [])),
    presumed: answers.flatMap((one) => (one.outcome === 'decided' ? (one.presumed ?? []).map(inCase) : [])),
  };
}

/** What a run counts as; of the last one the answer on the clock tells whether an exclusion excuses it. */
function partOf(cycle: Cycle, last: ClockAnswers['state'] | undefined, reading: Reading): Parts {
  if (last === undefined || (last.outcome !== 'decided' && cycle.state !== 'breached'))
    return partOfState(cycle.state, reading);
  if (last.outcome === 'decided') return partOfState(last.value.state, reading);
  return { can: [...new Set<Part>(['breached', reading.excused])] };
}

function partOfState(state: ClockState['state'], { excused, unfinished }: Reading): Parts {
  switch (state) {
    case 'met':
    case 'breached':
      return certain(state);
    case 'excused':
      return certain(excused, 'excused');
    case 'notApplicable':
      return certain('out', 'nothingDue');
    default:
      return certain(unfinished, 'unfinished');
  }
}

function certain(part: Part, because?: CountedRun['because']): Parts {
  return { can: [part], ...(because && { because }) };
}

/** The day by which a run belongs to a period; none for one that has not ended, where its end decides. */
function dayOf({ from, due, end }: Cycle, { fallsIn, zone }: Reading): DayNumber | undefined {
  const moment = fallsIn === 'end' ? end : fallsIn === 'due' ? (due ?? from) : from;
  if (moment === null) return undefined;
  return isCivilDate(moment) ? dayNumber(moment) : dayAt(epochMs(moment), zone);
}

function belongsTo(day: DayNumber | undefined, { first, last }: PeriodRange): boolean {
  return day !== undefined && first <= day && day <= last;
}

/** Where it is not known what runs a clock had: one, or any number, that may belong to the period. */
function unknownRuns(
  named: Missing & { readonly case: string; readonly clause: ClauseId },
  { state, due }: ClockAnswers,
  reading: Reading,
  period: PeriodRange,
): readonly CountedRun[] {
  const isOne = runsOnce(reading.clocks.find(({ id }) => id === named.clause));
  if (!isOne && reading.counts === 'all') return [{ ...named, can: ['met', 'breached', 'out'], many: true }];
  const isTold = isOne || reading.counts === 'last';
  const told = isTold && state.outcome === 'decided' ? partOfState(state.value.state, reading).can : undefined;
  const day = isTold && reading.fallsIn === 'due' && due.outcome === 'decided' ? due.value : null;
  if (day !== null && !belongsTo(dayAt(epochMs(day), reading.zone), period)) return [];
  const parts = new Set<Part>([
    ...(told ?? (['met', 'breached', 'out'] as const)),
    ...(day === null ? ['out' as const] : []),
  ]);
  return [{ ...named, can: [...parts] }];
}

/** Whether a clock runs once in a case at most. */
function runsOnce(clock: SlaClause | undefined): boolean {
  if (clock === undefined || clock.metric === 'nextResponse' || clock.metric === 'progressUpdate') return false;
  return (clock.reopening ?? slaDefaults.reopening) === 'pause';
}
