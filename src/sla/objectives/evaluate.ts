import type { ClauseId, Step } from '../../kernel/answer/index.js';
import type { AskOptions, Context } from '../../kernel/case/index.js';
import { frozenCopy } from '../../kernel/gate/index.js';
import { civilDate, epochMs, instantText } from '../../kernel/time/index.js';
import type { SlaClause } from '../clause.js';
import { compileAttainment } from './attainment.js';
import { compileAvailability } from './availability.js';
import type { ObjectiveRecords } from './facts.js';
import type { MeasuredPeriod, ObjectiveAnswers, ObjectivesFinding } from './finding.js';
import type { Asked, Judged } from './measured.js';
import { type PeriodRange, rangeOf } from './period.js';
import { compileSatisfaction } from './satisfaction.js';
import type { ObjectiveTerms } from './terms.js';

/** An objective: its id in the agreement, and its terms. */
export type ObjectiveClause = ObjectiveTerms & { readonly id: ClauseId };

/** What the objectives of an agreement share. */
export interface ObjectivesContext extends Pick<Context, 'zone' | 'calendars'> {
  /**
   * The service levels whose times are counted; they tell how many runs a clock may have where its log is not known. Without them it
   * may have any number.
   */
  readonly clocks?: readonly SlaClause[];
  /** The exclusions of the agreement; only an objective from which one takes away can have outages that may be excused. */
  readonly exclusions?: readonly { readonly id: ClauseId; readonly from?: readonly ClauseId[] }[];
}

/** As of when an objective is asked, and whether to say why. */
export type ObjectiveOptions = Pick<AskOptions, 'asOf' | 'reasons'>;

/**
 * Prepares the objectives of an agreement for evaluation, once for any number of periods.
 *
 * @param clauses - All objectives of the agreement, in contract order.
 * @param context - The agreement's time zone, its calendars by name, its service levels and its exclusions.
 * @returns A function from what was recorded over a period and a moment to the finding. A moment or a period that is none is refused
 * with `MalformedTimeError`, a calendar that is not given with `MissingCalendarError`, an objective that counts a service level of
 * which a finding says nothing with `MissingClockError`.
 * @remarks Shares are compared exactly and told cut off, so that one that falls short never looks as if it did not. The findings of
 * the cases are taken as they are; judge them as of the same moment.
 * @cite PRC Civil Code art. 200 (periods are those of the Gregorian calendar)
 * @cite PRC Civil Code art. 1259 (a figure stated with "at least" includes itself)
 * @example
 * const judge = compileObjectives([{ id: 'uptime', metric: 'availability', atLeast: '99.9%', per: 'month' }], {
 *   zone: 'Asia/Shanghai',
 * });
 * const outages = [{ from: '2025-04-07T10:00:00+08:00', to: '2025-04-07T10:43:12+08:00' }];
 * const { uptime } = judge({ period: '2025-04', outages }, { asOf: '2025-05-01T00:00:00+08:00' }).objectives;
 * uptime?.kept // => { outcome: 'decided', value: true }
 */
export function compileObjectives(
  clauses: readonly ObjectiveClause[],
  context: ObjectivesContext,
): (records: ObjectiveRecords, options: ObjectiveOptions) => ObjectivesFinding {
  const objectives = frozenCopy(clauses).map((clause) => ({ clause, judge: compileObjective(clause, context) }));
  const { zone } = context;
  return (records, { asOf, reasons = 'full' }) => {
    const period = rangeOf(records.period, zone);
    const now = epochMs(asOf);
    const why: Step[] = [];
    const step = reasons === 'full' ? (one: Step) => void why.push(one) : undefined;
    const look = (at: number, step?: (step: Step) => void) =>
      objectives.map(({ clause, judge }) => {
        const settles = period.kind === 'days' || period.kind === clause.per;
        return { id: clause.id, ...judge({ records, period, now: at, settles, ...(step && { step }) }) };
      });
    const measured = measuredPeriod(period, now);
    step?.(periodStep(measured));
    const first = look(now, step);
    const changes = nextChange(first, now, look);
    const accruing = first
      .filter(({ accrues }) => accrues)
      .flatMap(({ id }) => GROWING.map((name) => `objectives.${id}.${name}`));
    return {
      objectives: Object.fromEntries(first.map(({ id, answers }) => [id, answers])),
      period: measured,
      ...(changes === undefined ? {} : { changesAt: instantText(changes, zone) }),
      ...(accruing.length === 0 ? {} : { accruing: accruing.sort() }),
      ...(reasons === 'full' ? { why } : {}),
    };
  };
}

/**
 * Judges the objectives of an agreement over one period: what was attained, whether that is enough, and why.
 *
 * @param clauses - All objectives of the agreement, in contract order.
 * @param records - What was recorded over the period; an absent list is unknown.
 * @remarks For many periods compile once; see `compileObjectives`, which also tells what is refused.
 * @example
 * const surveys = [{ at: '2025-03-03', score: 5 }, { at: '2025-03-04', score: 2 }];
 * const { objectives } = evaluateObjectives(
 *   [{ id: 'happy', metric: 'satisfaction', atLeast: '90%', per: 'month', satisfiedFrom: 4 }],
 *   { period: '2025-03', surveys },
 *   { zone: 'Asia/Shanghai', asOf: '2025-04-01T00:00:00+08:00' },
 * );
 * objectives.happy?.attained // => { outcome: 'decided', value: { share: '50%', met: 1, counted: 2 } }
 * objectives.happy?.kept // => { outcome: 'decided', value: false }
 */
export function evaluateObjectives(
  clauses: readonly ObjectiveClause[],
  records: ObjectiveRecords,
  { asOf, reasons, ...context }: ObjectivesContext & ObjectiveOptions,
): ObjectivesFinding {
  return compileObjectives(clauses, context)(records, { asOf, ...(reasons && { reasons }) });
}

function compileObjective(clause: ObjectiveClause, context: ObjectivesContext): (asked: Asked) => Judged {
  const { zone, clocks = [], exclusions = [] } = context;
  switch (clause.metric) {
    case 'attainment':
      return compileAttainment(clause, clocks, zone);
    case 'availability':
      return compileAvailability(
        clause,
        context,
        exclusions.some(({ from = [] }) => from.includes(clause.id)),
      );
    case 'satisfaction':
      return compileSatisfaction(clause, zone);
  }
}

/** The answers that grow while a period runs. */
const GROWING = ['attained', 'kept', 'range'] as const satisfies readonly (keyof ObjectiveAnswers)[];

function measuredPeriod({ first, last, from, to }: PeriodRange, now: number): MeasuredPeriod {
  const state = now < from ? 'ahead' : now < to ? 'running' : 'over';
  return { from: civilDate(first), through: civilDate(last), state };
}

function periodStep({ from, through, state }: MeasuredPeriod): Step {
  return { rule: 'sla.objective.period', held: state === 'over' ? 'held' : 'not', gave: { from, through } };
}

type Looked = Judged & { readonly id: ClauseId };

/** The first later moment at which an answer differs that does not grow by itself. */
function nextChange(
  first: readonly Looked[],
  now: number,
  look: (at: number) => readonly Looked[],
): number | undefined {
  const settled = (judged: readonly Looked[]) =>
    JSON.stringify(judged.map(({ answers }, index) => (first[index]?.accrues ? answers.leftOut : answers)));
  const turns = [...new Set(first.flatMap(({ turns }) => turns))].filter((turn) => turn > now).sort((a, b) => a - b);
  const before = settled(first);
  return turns.find((turn) => settled(look(turn)) !== before);
}
