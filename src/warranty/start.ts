import { dateOf, type Evaluation } from '../kernel/case/index.js';
import { blankName, isBlank, readSpan } from '../kernel/gate/index.js';
import { known, open, restsOn, type Uncertain } from '../kernel/logic/index.js';
import { addSpans, type CountingConvention, type DayNumber, startOfDay } from '../kernel/time/index.js';
import type { WarrantyStart } from './terms.js';

/** The day on which a cover begins; `null` where nothing happened from which it could run. */
export function startOf(
  evaluation: Evaluation,
  from: WarrantyStart,
  counting: CountingConvention,
): Uncertain<DayNumber | null> {
  if (typeof from === 'string') return dateOf(evaluation, from);
  if (isBlank(from)) return open([blankName(from)]);
  const { diagrams } = evaluation;
  if ('firstThatHappened' in from) {
    const days = from.firstThatHappened.map((candidate) => dayOf(evaluation, candidate, counting));
    const happened = days.findIndex((day) => day.kind === 'known' && day.value !== null);
    const before = days.slice(0, happened < 0 ? days.length : happened).flatMap((day) => [...restsOn(day)]);
    return before.length > 0 ? open(before) : (days[happened] ?? known(null));
  }
  const [candidates, pick] = 'earliest' in from ? [from.earliest, Math.min] : [from.latest, Math.max];
  const days = diagrams.list(candidates.map((candidate) => dayOf(evaluation, candidate, counting)));
  return diagrams.map(days, (all) => {
    const happened = all.filter((day) => day !== null);
    return happened.length === 0 ? null : pick(...happened);
  });
}

/** The names of the dates from which a cover may run. */
export function datesRead(from: WarrantyStart): readonly string[] {
  if (typeof from === 'string') return [`dates.${from}`];
  if (isBlank(from)) return [blankName(from)];
  const candidates = 'earliest' in from ? from.earliest : 'latest' in from ? from.latest : from.firstThatHappened;
  return candidates.map(({ date }) => (isBlank(date) ? blankName(date) : `dates.${date}`));
}

type Candidate = Extract<WarrantyStart, { readonly earliest: unknown }>['earliest'][number];

function dayOf(
  evaluation: Evaluation,
  { date, plus }: Candidate,
  counting: CountingConvention,
): Uncertain<DayNumber | null> {
  const day = isBlank(date) ? open([blankName(date)]) : happenedBy(evaluation, dateOf(evaluation, date));
  if (plus === undefined) return day;
  const span = readSpan(plus);
  if (day.kind !== 'known' || span.kind !== 'known') return evaluation.diagrams.map2(day, span, () => null);
  if (day.value === null) return day;
  const moved = addSpans(day.value, [span.value], counting.monthEnd);
  return moved === undefined ? open(['counting.monthEnd']) : known(moved.day);
}

/** A date that lies ahead has not come about yet, so that it does not compete with one that has. */
function happenedBy({ line, turns }: Evaluation, date: Uncertain<DayNumber | null>): Uncertain<DayNumber | null> {
  if (date.kind !== 'known' || date.value === null || date.value <= line.today) return date;
  turns.add(startOfDay(date.value, line.zone));
  return known(null);
}
