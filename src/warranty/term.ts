import type { ClauseId, FactName, Held } from '../kernel/answer/index.js';
import { type CarveOutSlice, type Dated, type Evaluation, eventsOf, looked } from '../kernel/case/index.js';
import { readSpan } from '../kernel/gate/index.js';
import { known, open, restsOn, type Uncertain } from '../kernel/logic/index.js';
import { type CountingConvention, civilDate, type DayNumber } from '../kernel/time/index.js';
import { type Downtime, downtimeEvents, extendingStretches, type Stretch } from './downtime.js';
import type { End, EndFrom, Ending } from './length.js';
import { lastDayOf } from './period.js';
import type { WarrantyTerms } from './terms.js';

export type Replacement = NonNullable<WarrantyTerms['replacement']>;

/** What makes the term of a cover: its length, and what extends or ends it. */
export interface TermRules {
  readonly clause: ClauseId;
  readonly endFrom: EndFrom;
  readonly counting: CountingConvention;
  readonly downtime: Downtime;
  readonly replacement: Replacement;
  readonly transfer: 'follows' | 'ends';
}

/** How far a cover runs; what is not known of that might carry it further, or bring its end forward. */
export interface Term extends Ending {
  readonly mayGrow: readonly FactName[];
  /** Whether its end moves on by itself as time passes, because the item is away. */
  readonly grows?: true;
  /** The day on which it was cut short: a new owner, or a cover lost. */
  readonly cutOn?: DayNumber;
}

/** The end of a cover that begins on a known day, after everything that extends or ends it. */
export function termFrom(
  evaluation: Evaluation,
  rules: TermRules,
  start: DayNumber,
  carveOuts: readonly CarveOutSlice[],
): Uncertain<Term> {
  const { diagrams } = evaluation;
  const extended = extend(evaluation, rules, start);
  const transferred = endByTransfer(evaluation, rules, start);
  const lost = carveOuts.map(({ lostFrom }) => lostFrom ?? known(null));
  const limits = [transferred, ...lost.map((day) => diagrams.map(day, (first) => (first === null ? null : first - 1)))];
  const ended = limits.reduce<Uncertain<Term>>((term, limit) => {
    const told = diagrams.either<DayNumber | null, Limit>(
      limit,
      (day) => ({ day }),
      (names) => ({ names }),
    );
    return diagrams.map2(term, told, limited);
  }, extended);
  return diagrams.map(ended, (term) => (typeof term.end === 'number' && term.end < start ? NO_TERM : term));
}

/** The term of a cover that never had a day: it did not begin, or was over before it began. */
export const NO_TERM: Term = { end: 'none', mayGrow: [], mayShrink: [] };

/** Everything on which a term may rest when the day on which it begins is not known. */
export function termMayRestOn(
  evaluation: Evaluation,
  rules: TermRules,
  carveOuts: readonly CarveOutSlice[],
): readonly FactName[] {
  const { line } = evaluation;
  const { endFrom, replacement, transfer, downtime } = rules;
  noteUnknown(evaluation, rules);
  const hours = extendingStretches(evaluation, downtime, line.today);
  return [
    ...restsOn(evaluation.diagrams.bind(endFrom(evaluation, line.today), ({ mayShrink }) => open(mayShrink))),
    ...(typeof replacement === 'string' ? [] : restsOn(readSpan(replacement.atLeast))),
    ...(line.past === undefined && replacement !== 'remainder' ? ['log.replaced'] : []),
    ...(line.past === undefined && transfer === 'ends' ? ['log.transferred'] : []),
    ...restsOn(hours),
    ...carveOuts.flatMap(({ lostFrom }) => (lostFrom === undefined ? [] : [...restsOn(lostFrom)])),
  ];
}

/** A day that a term may not pass, `null` for none; or the names on which it rests. */
type Limit = { readonly day: DayNumber | null } | { readonly names: readonly FactName[] };

function limited(term: Term, limit: Limit): Term {
  if ('day' in limit) return atMost(term, limit.day);
  return term.end === 'none' ? term : { ...term, mayShrink: [...term.mayShrink, ...limit.names] };
}

function atMost(term: Term, day: DayNumber | null): Term {
  if (day === null || term.end === 'none') return term;
  const cutOn = Math.min(day, term.cutOn ?? day);
  return term.end !== 'lifetime' && term.end <= day
    ? { ...term, cutOn }
    : { end: day, mayGrow: [], mayShrink: term.mayShrink, cutOn };
}

/** What happened to the item in the order of days: it was replaced, or it was away. */
type Extension =
  | { readonly day: DayNumber; readonly stretch: Stretch }
  | { readonly day: DayNumber; readonly stretch?: undefined };

/** The end of the cover with replacements and downtime counted in, in the order in which they came. */
function extend(evaluation: Evaluation, rules: TermRules, start: DayNumber): Uncertain<Term> {
  const { diagrams } = evaluation;
  const base = rules.endFrom(evaluation, start);
  const replaced = itemReplacements(evaluation);
  const stretches = extendingStretches(evaluation, rules.downtime, start);
  noteUnknown(evaluation, rules);
  if (replaced === undefined) return diagrams.map(base, (ending) => mayGrow(ending, mayBeExtendedBy(rules)));
  if (stretches.kind !== 'known') return diagrams.map(base, (ending) => mayGrow(ending, [...restsOn(stretches)]));
  if (stretches.value.length === 0 && rules.downtime.extends !== 'none') noteDowntime(evaluation, rules, 'not', 0);
  const extensions: Extension[] = [
    ...(rules.replacement === 'remainder' ? [] : replaced.map(({ day }) => ({ day }))),
    ...stretches.value.map((stretch) => ({ day: stretch.begins, stretch })),
  ].filter(({ day }) => day >= start);
  extensions.sort((a, b) => a.day - b.day);
  return extensions.reduce<Uncertain<Term>>(
    (term, extension) => applyExtension(evaluation, rules, term, extension),
    diagrams.map(base, (ending) => mayGrow(ending, [])),
  );
}

/** The days on which the item itself was replaced; a part that was replaced is a matter for the part. */
function itemReplacements({ line }: Evaluation): readonly Dated[] | undefined {
  return eventsOf(line, 'replaced')?.filter(({ event }) => event.part === undefined);
}

/** Notes what might extend the cover and is not known. */
function noteUnknown(evaluation: Evaluation, { clause, replacement, downtime }: TermRules): void {
  if (evaluation.line.past === undefined && replacement !== 'remainder') {
    const gave = { replaced: null, lastDay: null };
    evaluation.step?.({
      rule: 'warranty.replacement',
      clause,
      held: 'unknown',
      ...looked(evaluation, ['log.replaced']),
      gave,
    });
  }
  if (extendingStretches(evaluation, downtime, evaluation.line.today).kind !== 'known')
    noteDowntime(evaluation, { clause, downtime }, 'unknown', null);
}

function noteDowntime(
  evaluation: Evaluation,
  { clause, downtime }: Pick<TermRules, 'clause' | 'downtime'>,
  held: Held,
  days: number | null,
): void {
  const events = downtimeEvents(downtime);
  evaluation.step?.({ rule: 'warranty.downtime', clause, held, ...looked(evaluation, events), gave: { days } });
}

/** A cover that ends on a day may run on by what is not known; one for life, or none, may not. */
function mayGrow(ending: Ending, names: readonly FactName[]): Term {
  return { ...ending, mayGrow: typeof ending.end === 'number' ? names : [] };
}

function mayBeExtendedBy(rules: TermRules): readonly FactName[] {
  return [
    ...(rules.replacement === 'remainder' ? [] : ['log.replaced']),
    ...(rules.downtime.extends === 'none' ? [] : downtimeEvents(rules.downtime)),
  ];
}

/** What comes after the cover is over does not bring it back. */
function applyExtension(
  evaluation: Evaluation,
  rules: TermRules,
  term: Uncertain<Term>,
  extension: Extension,
): Uncertain<Term> {
  const { diagrams } = evaluation;
  const inCover = diagrams.map(term, ({ end }) => end === 'lifetime' || (end !== 'none' && extension.day <= end));
  return diagrams.choose(
    inCover,
    () =>
      extension.stretch === undefined
        ? replace(evaluation, rules, term, extension.day)
        : prolong(evaluation, rules, term, extension.stretch),
    () => term,
  );
}

function prolong(evaluation: Evaluation, rules: TermRules, term: Uncertain<Term>, stretch: Stretch): Uncertain<Term> {
  const longer = evaluation.diagrams.map(term, (before): Term => {
    if (typeof before.end !== 'number') return before;
    const after = { ...before, end: before.end + stretch.days };
    if (stretch.passes === undefined) return after;
    evaluation.accruing.add('lastDay').add('covers');
    evaluation.growsAt.add(stretch.passes(0));
    return { ...after, grows: true };
  });
  noteDowntime(evaluation, rules, 'held', stretch.days);
  return longer;
}

function replace(evaluation: Evaluation, rules: TermRules, term: Uncertain<Term>, day: DayNumber): Uncertain<Term> {
  const { diagrams } = evaluation;
  const renewed = renewedEnd(evaluation, rules, day);
  const replaced = diagrams.map2(term, renewed, (before, anew): Term => {
    const mayShrink = [...before.mayShrink, ...anew.mayShrink];
    const restarts = rules.replacement === 'restarts' && before.mayShrink.length === 0;
    return restarts ? { ...anew, mayGrow: before.mayGrow } : { ...before, end: later(before.end, anew.end), mayShrink };
  });
  evaluation.step?.({
    rule: 'warranty.replacement',
    clause: rules.clause,
    held: 'held',
    ...looked(evaluation, ['log.replaced']),
    gave: { replaced: civilDate(day), lastDay: replaced.kind === 'known' ? endText(replaced.value.end) : null },
  });
  return replaced;
}

function renewedEnd(
  evaluation: Evaluation,
  { replacement, endFrom, counting }: TermRules,
  day: DayNumber,
): Uncertain<Ending> {
  const { diagrams } = evaluation;
  if (typeof replacement === 'string') return endFrom(evaluation, day, 'anew');
  const end = diagrams.bind(readSpan(replacement.atLeast), (span) => lastDayOf(day, span, counting));
  return diagrams.map(end, (last) => ({ end: last, mayShrink: [] }));
}

/** The later of two ends; a cover for life is later than any day. */
export function later(one: End, other: End): End {
  if (one === 'lifetime' || other === 'lifetime') return 'lifetime';
  if (one === 'none') return other;
  return other === 'none' ? one : Math.max(one, other);
}

/** The day on which the item passed on, where that ends the cover; `null` where it did not. */
function endByTransfer(evaluation: Evaluation, rules: TermRules, start: DayNumber): Uncertain<DayNumber | null> {
  if (rules.transfer === 'follows') return known(null);
  const events = eventsOf(evaluation.line, 'transferred');
  const transferred = events?.find(({ day }) => day >= start);
  evaluation.step?.({
    rule: 'warranty.transfer',
    clause: rules.clause,
    held: events === undefined ? 'unknown' : transferred === undefined ? 'not' : 'held',
    ...looked(evaluation, ['log.transferred']),
    gave: { transferred: transferred === undefined ? null : civilDate(transferred.day) },
  });
  return events === undefined ? open(['log.transferred']) : known(transferred?.day ?? null);
}

/** An end as findings and steps write it. */
export function endText(end: End): string {
  return typeof end === 'number' ? civilDate(end) : end;
}
