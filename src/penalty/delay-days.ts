import type { Step } from '../kernel/answer/index.js';
import type { Calendar } from '../kernel/calendar/index.js';
import { dateOf, type Evaluation, looked } from '../kernel/case/index.js';
import { blankName, factsOfDueDay, isBlank, readDueDay } from '../kernel/gate/index.js';
import { type Leaf, open, type Uncertain } from '../kernel/logic/index.js';
import { Fraction } from '../kernel/money/index.js';
import { civilDate, type DayNumber, startOfDay, UnknownYearError } from '../kernel/time/index.js';
import { claimsFrom } from './claims.js';
import { type CompiledPenalty, scopeOf } from './clause.js';
import { appliesIn, type CompiledDelay, claimFor, estimateIn, everCosts, perhaps, sumsFor } from './delay.js';
import { anything, between, type Estimate, exactly } from './estimate.js';
import { mayApply, noteGrowth } from './growth.js';
import { mergedDays, type Standstills, standstillsOf } from './standstill.js';
import type { Lateness } from './terms.js';
import { nextCharge } from './units.js';

type LateDays = Extract<Lateness, { readonly due: unknown }>;

/** What is owed for something done after the last day in time: by days. */
export function claimsOfDays(delay: CompiledDelay, late: LateDays): CompiledPenalty['claims'] {
  const applies = scopeOf(delay.terms.appliesTo, delay.shared);
  return (evaluation) => {
    const { line, turns } = evaluation;
    const scope = applies(evaluation);
    const due = readDueDay(evaluation, late.due, delay.shared);
    const done = doneBy(evaluation, late);
    const still = standstillsOf(delay.terms, evaluation, delay.shared);
    const sums = sumsFor(delay, evaluation);
    const claims = claimsFrom(
      evaluation.diagrams,
      [scope, due, done, ...sums],
      ([scopeLeaf, dueLeaf, doneLeaf, base, capOf]) => {
        const whether = appliesIn(scopeLeaf);
        if (whether === 'not' || (dueLeaf?.kind === 'known' && dueLeaf.value === null)) return { value: [] };
        const [days, how] = daysLate(
          delay,
          evaluation,
          dueLeaf as Leaf<DayNumber>,
          doneLeaf as Leaf<DayNumber | null>,
          still,
        );
        const began = dueLeaf?.kind === 'known' ? (dueLeaf.value as DayNumber) + 1 : null;
        const steps = evaluation.step === undefined ? undefined : how;
        return { value: perhaps(claimFor(delay, days, began, [estimateIn(base), estimateIn(capOf)], steps), whether) };
      },
    );
    if (mayApply(scope) && due.kind === 'known' && due.value !== null) {
      const isDone = done.kind === 'known' && done.value !== null;
      if (!isDone && line.today <= due.value) turns.add(startOfDay(due.value + 1, line.zone));
      else if (!isDone && !still.days.some(({ goesOn }) => goesOn) && everCosts(delay, sums))
        noteGrowth(evaluation, delay.id, claims, nextDay(delay, evaluation, due.value, still));
    }
    noteLate(delay, late, evaluation, due, done);
    return claims;
  };
}

/** When a delay that goes on next costs more, if it does not stand still again; tomorrow where working days are counted. */
function nextDay(delay: CompiledDelay, { line }: Evaluation, due: DayNumber, still: Standstills): number | undefined {
  if (delay.kind !== 'days') return undefined;
  const late = counted(delay, due, line.today, still, undefined);
  const next = nextCharge(delay.counting, late);
  return next && startOfDay(line.today + next.delay - late + (next.beyond ? 1 : 0), line.zone);
}

/** The day on which it was done; `null` while it is not. */
function doneBy(evaluation: Evaluation, { done }: LateDays): Uncertain<DayNumber | null> {
  if (isBlank(done)) return open([blankName(done)]);
  const { line, turns, diagrams } = evaluation;
  return diagrams.map(dateOf(evaluation, done), (day) => {
    if (day === null || day <= line.today) return day;
    turns.add(startOfDay(day, line.zone));
    return null;
  });
}

/** How many days late it is, or was. */
function daysLate(
  delay: CompiledDelay,
  { line }: Evaluation,
  due: Leaf<DayNumber>,
  done: Leaf<DayNumber | null>,
  still: Standstills,
): readonly [Estimate, readonly Step[]] {
  const { calendar } = delay;
  if (due.kind === 'open') return [anything(due.names), []];
  if (calendar?.kind === 'open') return [anything(calendar.names), []];
  const count = (through: DayNumber) => counted(delay, due.value, through, still, calendar?.value);
  const through = done.kind === 'open' || done.value === null ? line.today : done.value;
  try {
    const most = count(through);
    const names = [...(done.kind === 'open' ? done.names : []), ...still.names];
    if (names.length > 0) {
      // Days that may stand still may be all of them.
      const whole = countedWith(due.value, through, [], calendar?.value, delay);
      return [between(Fraction.ZERO, Fraction.of(still.names.length > 0 ? whole : most), names), []];
    }
    return [exactly(Fraction.of(most)), noteStill(delay, due.value, through, still, most)];
  } catch (error) {
    if (error instanceof UnknownYearError) return [anything([`restDays.${error.year}`]), []];
    throw error;
  }
}

function counted(
  delay: CompiledDelay,
  due: DayNumber,
  through: DayNumber,
  still: Standstills,
  calendar: Calendar | undefined,
): number {
  return countedWith(due, through, mergedDays(still.days), calendar, delay);
}

/** The days after the due day that count, without those that stand still. */
function countedWith(
  due: DayNumber,
  through: DayNumber,
  still: readonly { readonly from: DayNumber; readonly through: DayNumber }[],
  calendar: Calendar | undefined,
  { kind }: CompiledDelay,
): number {
  const days = (after: DayNumber, to: DayNumber) => {
    if (to <= after) return 0;
    return kind === 'workingDays' && calendar !== undefined ? calendar.workingDaysBetween(after, to) : to - after;
  };
  const standing = still.map((stretch) => days(Math.max(due, stretch.from - 1), Math.min(through, stretch.through)));
  return standing.reduce((left, taken) => left - taken, days(due, through));
}

function noteStill(
  { id, terms }: CompiledDelay,
  due: DayNumber,
  through: DayNumber,
  still: Standstills,
  left: number,
): readonly Step[] {
  if (terms.notCounted === undefined || through <= due) return [];
  const held = still.days.length > 0 ? 'held' : 'not';
  const costsRelief = terms.hindranceNotice?.ifLate === 'relief';
  const notice: Step[] = still.lateNotice
    ? [{ rule: costsRelief ? 'penalty.notice.relief' : 'penalty.notice.addedLoss', clause: id, held: 'held' }]
    : [];
  return [{ rule: 'penalty.standstill', clause: id, held, gave: { days: left } }, ...notice];
}

function noteLate(
  { id }: CompiledDelay,
  late: LateDays,
  evaluation: Evaluation,
  due: Uncertain<DayNumber | null>,
  done: Uncertain<DayNumber | null>,
): void {
  const facts = [...factsOfDueDay(late.due), isBlank(late.done) ? blankName(late.done) : `dates.${late.done}`];
  const { today } = evaluation.line;
  const day = due.kind === 'known' ? due.value : undefined;
  const end = done.kind === 'known' ? (done.value ?? today) : undefined;
  if (day === null) {
    evaluation.step?.({ rule: 'penalty.noDueDay', clause: id, held: 'held', ...looked(evaluation, facts) });
    return;
  }
  const isKnown = day !== undefined && end !== undefined;
  evaluation.step?.({
    rule: 'penalty.late',
    clause: id,
    held: !isKnown ? 'unknown' : end > day ? 'held' : 'not',
    ...looked(evaluation, facts),
    gave: { due: day === undefined ? null : civilDate(day), through: end === undefined ? null : civilDate(end) },
  });
}
