import type { ClauseId, Step } from '../../kernel/answer/index.js';
import type { Known, Open } from '../../kernel/logic/index.js';
import type { ReadOutage, TimeTally } from './availability.js';
import type { ServiceTime } from './service-time.js';
import type { Measure, ShareAnswers } from './verdict.js';

/** What an objective of availability came to. */
interface Outcome {
  readonly clause: ClauseId;
  readonly time: Known<ServiceTime> | Open;
  readonly outages: readonly ReadOutage[];
  /** Whether anything is known of outages. */
  readonly isKnown: boolean;
  readonly later: number;
  readonly measure: Measure<TimeTally>;
  readonly share: ShareAnswers;
}

/** Notes the service time, each outage, and what they come to; times in seconds. */
export function noteAvailability(outcome: Outcome, step: (step: Step) => void): void {
  const { clause, time, outages, later, isKnown } = outcome;
  if (later > 0) step({ rule: 'sla.availability.later', clause, held: 'held', gave: { count: later } });
  noteServiceTime(clause, time, step);
  if (!isKnown) step({ rule: 'sla.availability.outages', clause, held: 'unknown', unknown: ['outages'] });
  else for (const outage of inOrder(outages)) noteOutage(clause, outage, step);
  noteTime(outcome, step);
}

function inOrder(outages: readonly ReadOutage[]): readonly ReadOutage[] {
  return [...outages].sort((a, b) => a.shortest.from - b.shortest.from || a.longest.to - b.longest.to);
}

function noteServiceTime(clause: ClauseId, time: Outcome['time'], step: (step: Step) => void): void {
  if (time.kind === 'open') {
    step({ rule: 'sla.availability.hours', clause, held: 'unknown', unknown: time.names, gave: { closed: null } });
    return;
  }
  const { closedMs, maintenanceMs, provisional } = time.value;
  if (closedMs > 0) step({ rule: 'sla.availability.hours', clause, held: 'held', gave: { closed: closedMs / 1000 } });
  if (maintenanceMs > 0)
    step({ rule: 'sla.availability.maintenance', clause, held: 'held', gave: { maintenance: maintenanceMs / 1000 } });
  const years = [...new Set(provisional)].sort().map(String);
  if (years.length > 0) step({ rule: 'sla.availability.provisional', clause, held: 'held', gave: { years } });
}

function noteOutage(clause: ClauseId, { outage, excused, needs }: ReadOutage, step: (step: Step) => void): void {
  const { from, to } = outage;
  const unknownEnd = to === undefined;
  step({
    rule: 'sla.availability.outage',
    clause,
    held: unknownEnd ? 'unknown' : to === null ? 'not' : 'held',
    ...(unknownEnd && { unknown: needs.filter((name) => name.endsWith('.to')) }),
    gave: { from, to: to ?? null },
  });
  if (excused === undefined) {
    const unknown = needs.filter((name) => name.endsWith('.excused'));
    step({ rule: 'sla.availability.excused', clause, held: 'unknown', unknown, gave: { from } });
  } else if (excused && typeof outage.excused === 'object' && outage.excused !== null)
    step({ rule: 'sla.availability.excusedBy', clause, held: 'held', gave: { from, by: outage.excused } });
  else if (excused) step({ rule: 'sla.availability.excused', clause, held: 'held', gave: { from } });
}

function noteTime({ clause, measure, share }: Outcome, step: (step: Step) => void): void {
  const { attained } = share;
  if (attained.outcome === 'decided' && attained.value === 'notApplicable') return;
  if (attained.outcome !== 'decided' || attained.value === 'notApplicable' || !('serviceMs' in attained.value)) {
    const unknown = [...new Set(measure.needs)].sort();
    step({ rule: 'sla.availability.share', clause, held: 'unknown', unknown, gave: { service: null, down: null } });
    return;
  }
  const { serviceMs, downMs } = attained.value;
  const gave = { service: serviceMs / 1000, down: downMs / 1000 };
  step({ rule: 'sla.availability.share', clause, held: 'held', gave });
}
