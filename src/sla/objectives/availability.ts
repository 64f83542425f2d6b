import { type ClauseId, decided, type FactName } from '../../kernel/answer/index.js';
import type { Context } from '../../kernel/case/index.js';
import { epochMs } from '../../kernel/time/index.js';
import { objectiveDefaults } from './defaults.js';
import type { Outage } from './facts.js';
import type { AttainedTime, LeftOut, ObjectiveAnswers } from './finding.js';
import type { Asked, Judged } from './measured.js';
import { noteAvailability } from './note-availability.js';
import { lengthOf, merged, type Range, type Ranges, shared, without } from './ranges.js';
import { compileServiceTime, type ServiceTime } from './service-time.js';
import type { AvailabilityTerms } from './terms.js';
import { type Aim, judgeShare, type Measure, noteShare, type Scenario, undecided } from './verdict.js';

type AvailabilityClause = AvailabilityTerms & { readonly id: ClauseId };

/** An outage of the time measured: how long at least and at most, whether it is excused, and what is missing to tell. */
export interface ReadOutage {
  readonly outage: Outage;
  readonly shortest: Range;
  readonly longest: Range;
  /** Absent where it is not known. */
  readonly excused?: boolean;
  readonly needs: readonly FactName[];
}

/** Prepares an objective of availability: for how much of the service time of a period the service was not down. */
export function compileAvailability(
  terms: AvailabilityClause,
  context: Context,
  canBeExcused: boolean,
): (asked: Asked) => Judged {
  const serviceTimeIn = compileServiceTime(terms, context);
  return (asked) => {
    const { period, now, records, step } = asked;
    const aim: Aim = { clause: terms.id, atLeast: terms.atLeast, settles: asked.settles };
    const stretch = { from: period.from, to: Math.max(period.from, Math.min(period.to, now)) };
    const time = serviceTimeIn(stretch);
    const service = time.kind === 'known' ? time.value.service : merged([stretch]);
    const begun = (records.outages ?? []).filter(({ from }) => epochMs(from) <= now);
    const outages = records.outages === undefined ? [anything(stretch)] : touching(begun, service, now, canBeExcused);
    const measure = time.kind === 'known' ? measureOf(time.value, outages, terms) : unmeasured(time.names, outages);
    const share = judgeShare(measure, aim, (time, share): AttainedTime => told(time, share));
    if (step !== undefined) {
      const later = (records.outages ?? []).length - begun.length;
      noteAvailability(
        { clause: terms.id, time, outages, later, measure, share, isKnown: records.outages !== undefined },
        step,
      );
      noteShare(measure, aim, share, step);
    }
    const accrues = now >= period.from && now < period.to && measure.best.applies;
    const turns = now < period.to ? turnsOf(serviceTimeIn(period), records.outages ?? [], now) : [];
    return { answers: { ...share, leftOut: leftOutOf(outages, terms, measure) }, turns, accrues };
  };
}

/** The outages that fall into the service time so far, from a moment on which they are known to have begun. */
function touching(
  begun: readonly Outage[],
  service: Ranges,
  now: number,
  canBeExcused: boolean,
): readonly ReadOutage[] {
  const read = begun.map((outage) => readOutage(outage, now, canBeExcused));
  return read.filter(({ longest }) => shared(merged([longest]), service).length > 0);
}

function readOutage(outage: Outage, now: number, canBeExcused: boolean): ReadOutage {
  const { from, to, excused } = outage;
  const begins = epochMs(from);
  const ends = typeof to === 'string' ? epochMs(to) : now;
  const isExcused = typeof excused === 'object' && excused !== null ? excused.length > 0 : (excused ?? false);
  const isTold = excused !== undefined || !canBeExcused;
  return {
    outage,
    shortest: { from: begins, to: to === undefined ? begins : ends },
    longest: { from: begins, to: ends },
    ...(isTold && { excused: isExcused }),
    needs: [...(to === undefined ? [`outages.${from}.to`] : []), ...(isTold ? [] : [`outages.${from}.excused`])],
  };
}

/** Where nothing is known of outages: there may have been none, and the service may have been down all the time. */
function anything({ from, to }: Range): ReadOutage {
  return { outage: { from: '' }, shortest: { from, to: from }, longest: { from, to }, needs: ['outages'] };
}

/** The milliseconds measured: up, and in service at all; and those that are neither. */
export interface TimeTally extends Scenario {
  readonly closedMs: number;
  readonly maintenanceMs: number;
  readonly excusedMs: number;
}

/** How an outage is taken: as long as may be or as short, and excused or not where that is not known. */
interface Way {
  readonly length: 'shortest' | 'longest';
  readonly excused: boolean;
}

function measureOf(time: ServiceTime, outages: readonly ReadOutage[], terms: AvailabilityTerms): Measure<TimeTally> {
  const counted = (way: Way) => tally(time, outages, terms, way);
  return {
    best: counted({ length: 'shortest', excused: true }),
    worst: counted({ length: 'longest', excused: false }),
    least: counted({ length: 'longest', excused: true }),
    needs: outages.flatMap(({ needs }) => needs),
    conflicts: [],
    presumed: [],
  };
}

/** Time up and down; where one outage is excused and another is not, the service is down. */
function tally(
  { service, closedMs, maintenanceMs }: ServiceTime,
  outages: readonly ReadOutage[],
  terms: AvailabilityTerms,
  way: Way,
): TimeTally {
  const counts = terms.excused ?? objectiveDefaults.availability.excused;
  const within = (isExcused: boolean) => {
    const own = outages.filter(({ excused = way.excused }) => excused === isExcused);
    return shared(merged(own.map((outage) => outage[way.length])), service);
  };
  const inexcusable = within(false);
  const excusedMs = lengthOf(without(within(true), inexcusable));
  const counted = lengthOf(service) - (counts === 'leftOut' ? excusedMs : 0);
  const down = lengthOf(inexcusable) + (counts === 'down' ? excusedMs : 0);
  return {
    met: counted - down,
    counted,
    applies: counted > 0,
    closedMs,
    maintenanceMs,
    excusedMs: counts === 'leftOut' ? excusedMs : 0,
  };
}

function told({ met, counted, applies: _applies, ...more }: TimeTally, share: AttainedTime['share']): AttainedTime {
  return { share, serviceMs: counted, upMs: met, downMs: counted - met, ...more };
}

/** Where the hours of service are not known, any share may come out, or none. */
function unmeasured(names: readonly FactName[], outages: readonly ReadOutage[]): Measure<TimeTally> {
  const nothing = { closedMs: 0, maintenanceMs: 0, excusedMs: 0 };
  return {
    best: { met: 1, counted: 1, applies: true, ...nothing },
    worst: { met: 0, counted: 1, applies: true, ...nothing },
    least: { met: 0, counted: 0, applies: false, ...nothing },
    needs: [...names, ...outages.flatMap(({ needs }) => needs)],
    conflicts: [],
    presumed: [],
  };
}

function leftOutOf(
  outages: readonly ReadOutage[],
  { excused: counts = objectiveDefaults.availability.excused }: AvailabilityTerms,
  measure: Measure<TimeTally>,
): ObjectiveAnswers['leftOut'] {
  if (counts !== 'leftOut') return decided([]);
  const isOpen = ({ excused, outage }: ReadOutage) => excused === undefined || (excused && outage.to === undefined);
  if (outages.some(isOpen)) return undecided(measure);
  const moments = outages.filter(({ excused }) => excused).map(({ outage }) => outage.from);
  return decided(moments.sort().map((outage): LeftOut => ({ outage, because: 'excused' })));
}

/** The moments, just after which there begins to be something to measure, or an outage to fall into the service time. */
function turnsOf(
  time: ReturnType<ReturnType<typeof compileServiceTime>>,
  outages: readonly Outage[],
  now: number,
): readonly number[] {
  if (time.kind === 'open') return [];
  const { service } = time.value;
  const firstFrom = (at: number) =>
    service
      .filter(({ to }) => to > at)
      .slice(0, 1)
      .map(({ from }) => Math.max(from, at));
  const begins = outages.flatMap(({ from, to }) => {
    const ends = typeof to === 'string' ? epochMs(to) : Number.POSITIVE_INFINITY;
    const fallingIn = shared(merged([{ from: epochMs(from), to: ends }]), service);
    return fallingIn.slice(0, 1).map((range) => range.from);
  });
  const ends = outages.flatMap(({ to }) => (typeof to === 'string' ? firstFrom(epochMs(to)) : []));
  return [...firstFrom(now), ...begins, ...ends].map((at) => at + 1);
}
