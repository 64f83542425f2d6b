import type { Calendar } from '../kernel/calendar/index.js';
import type { Timeline } from '../kernel/case/index.js';
import { instantText, type Zone } from '../kernel/time/index.js';
import type { CompiledClock } from './clause.js';
import { type Aim, countedOf, type Reading } from './clock.js';
import type { ClockTimeline, SegmentWhy, TimelineMark, TimelineSegment } from './finding.js';
import { shortest } from './hours.js';
import { unlessLacking } from './not-known.js';
import type { Pause } from './pauses.js';
import { warningMoments } from './warnings.js';

/** A stretch before it is told as instants. */
type Stretch = Omit<TimelineSegment, 'from' | 'to'> & { readonly from: number; readonly to: number };

/**
 * How a run went, from its start to its end, or to the moment of evaluation, and on to what is due; nothing where the hour of its
 * start, its end or a pause is not known, or where it is not known what is due.
 */
export function timelineOf(clock: CompiledClock, reading: Reading, line: Timeline): ClockTimeline | undefined {
  return unlessLacking<ClockTimeline | undefined>(
    () => drawn(clock, reading, line),
    () => undefined,
  );
}

function drawn(clock: CompiledClock, reading: Reading, line: Timeline): ClockTimeline | undefined {
  const { run, aim, pauses } = reading;
  const from = run.start.ms;
  const end = run.end === undefined ? line.now : run.end.ms;
  const isTimed = pauses.every((pause) => pause.from.ms !== undefined && pause.to.ms !== undefined);
  if (from === undefined || end === undefined || !isTimed || (aim.kind !== 'due' && aim.kind !== 'fixed'))
    return undefined;
  const to = Math.max(from, end, aim.due);
  const text = (ms: number) => instantText(ms, line.zone);
  const segments = withPauses(stretchesOf(clock, aim, from, to), pauses, from, to, line.zone);
  return {
    from: text(from),
    to: text(to),
    segments: segments.map((stretch) => ({ ...stretch, from: text(stretch.from), to: text(stretch.to) })),
    marks: marksOf(clock, reading, line, line.zone),
  };
}

/** The time of a run without its pauses; what lies before its start counts as received is skipped. */
function stretchesOf(clock: CompiledClock, aim: Aim, from: number, to: number): readonly Stretch[] {
  const counted = countedOf(aim);
  if (counted?.moved === undefined) return plainStretches(clock, aim, from, to);
  const starts = Math.min(counted.since.ms ?? from, to);
  return [{ from, to: starts, kind: 'skipped', why: 'closed' }, ...plainStretches(clock, aim, starts, to)];
}

/** The time of a run by its calendar alone; where any time counts, one stretch. */
function plainStretches(clock: CompiledClock, aim: Aim, from: number, to: number): readonly Stretch[] {
  const calendar = clock.calendar?.kind === 'known' ? clock.calendar.value : undefined;
  const target = countedOf(aim)?.target;
  const isWorked =
    typeof target === 'object' && ('workingHours' in target || 'workingMinutes' in target || 'workingDays' in target);
  if (from === to) return [];
  if (calendar === undefined || !isWorked) return [{ from, to, kind: 'counted', why: 'anyTime' }];
  return worked(calendar, from, to);
}

function worked(calendar: Calendar, from: number, to: number): readonly Stretch[] {
  return calendar.segments(from, to).map(({ why, counted, ...stretch }) => ({
    from: stretch.from,
    to: stretch.to,
    kind: counted ? 'counted' : 'skipped',
    why: why.kind,
    ...(why.name && { name: why.name }),
  }));
}

/** Cuts the pauses into the stretches; where several overlap, the one that began first tells why. */
function withPauses(
  stretches: readonly Stretch[],
  pauses: readonly Pause[],
  from: number,
  to: number,
  zone: Zone,
): readonly Stretch[] {
  const cut = shortest(pauses, zone)
    .map((range) => ({ from: Math.max(from, range.from), to: Math.min(to, range.to) }))
    .filter((range) => range.from < range.to);
  const paused = cut.map((range): Stretch => ({ ...range, kind: 'paused', why: whyPaused(pauses, range.from) }));
  const left = stretches.flatMap((stretch) => without(stretch, cut));
  return [...left, ...paused].sort((a, b) => a.from - b.from);
}

function without(
  stretch: Stretch,
  cuts: readonly { readonly from: number; readonly to: number }[],
): readonly Stretch[] {
  return cuts.reduce<readonly Stretch[]>(
    (parts, cut) =>
      parts
        .flatMap((part) => [
          { ...part, to: Math.min(part.to, cut.from) },
          { ...part, from: Math.max(part.from, cut.to) },
        ])
        .filter((part) => part.from < part.to),
    [stretch],
  );
}

function whyPaused(pauses: readonly Pause[], at: number): SegmentWhy {
  return pauses.find(({ from, to }) => (from.ms ?? 0) <= at && at < (to.ms ?? 0))?.by ?? 'paused';
}

const EVENT_MARKS = ['severityChanged', 'appointmentAgreed', 'delayNotified'] as const;

/** The moments that matter on the way, in order. */
function marksOf(clock: CompiledClock, reading: Reading, line: Timeline, zone: Zone): readonly TimelineMark[] {
  const { run, aim, changes } = reading;
  const warnings = warningMoments(clock, reading).map(({ at }) => ({ ms: at, mark: 'warning' as const }));
  const changed = changes.flatMap(({ entry }) => {
    const mark = EVENT_MARKS.find((name) => name === entry.event.event);
    return mark === undefined || entry.ms === undefined ? [] : [{ ms: entry.ms, mark, event: entry.event.event }];
  });
  const due = aim.kind === 'due' || aim.kind === 'fixed' ? [{ ms: aim.due, mark: 'due' as const }] : [];
  const end = run.end?.ms === undefined ? [] : [{ ms: run.end.ms, mark: 'end' as const, event: run.end.event.event }];
  const marks = [
    { ms: run.start.ms ?? 0, mark: 'start' as const, event: run.start.event.event },
    ...changed,
    ...warnings,
    ...due,
    ...end,
    { ms: line.now, mark: 'asOf' as const },
  ];
  return marks.sort((a, b) => a.ms - b.ms).map(({ ms, ...mark }) => ({ at: instantText(ms, zone), ...mark }));
}
