import type { Issue } from '../kernel/answer/index.js';
import { isThere, itemsOf, type Place, textOf, under } from '../kernel/gate/walk.js';
import { SPAN_LIMITS } from '../kernel/time/index.js';
import { idle } from './check-idle.js';
import { repeatedIn } from './check-repeated.js';

/** The choices of a service level that can do nothing, whatever happens; `spans` are the lengths of its target. */
export function idleIssues(clause: Place, spans: readonly Place[]): readonly Issue[] {
  return [
    ...restDayIssues(clause, spans),
    ...idle(
      under(clause, 'dueOn'),
      !mayCount(clause, spans, WORKING_DAYS),
      'no length of the target is in working days',
      'remove it, or write the target in working days',
    ),
    ...idle(
      under(clause, 'usedUpAtClosing'),
      !mayCount(clause, spans, WORKING_TIME),
      'no length of the target is in working hours or minutes',
      'remove it, or write the target in working hours',
    ),
    ...idle(
      under(clause, 'severityChange'),
      !mayGoBySeverity(clause),
      'the severity changes nothing for this clause',
      'remove it, or write the target by severity',
    ),
    ...idle(
      under(clause, 'calendar'),
      !mayNeedCalendar(clause, spans),
      'the clause counts no working time',
      'remove it, or write the target in working time',
    ),
  ];
}

/** A rest day is rolled where working days are counted, and no cut-off takes it as past already. */
function restDayIssues(clause: Place, spans: readonly Place[]): readonly Issue[] {
  const rolled = under(clause, 'fromRestDay');
  if (mayCount(clause, spans, WORKING_DAYS)) {
    const isPast = isThere(under(clause, 'cutOff'));
    return idle(rolled, isPast, 'with a cut-off, a rest day is past it in any case', 'remove it, or the cut-off');
  }
  const remedy = 'remove it, or write the target in working days';
  return idle(rolled, true, 'no length of the target is in working days', remedy);
}

const WORKING_DAYS = ['workingDays'];
const WORKING_TIME = ['workingHours', 'workingMinutes'];
const UNITS = Object.keys(SPAN_LIMITS);

/** Whether a length of the target is in one of these units; or may be, where the target is missing yet. */
function mayCount(clause: Place, spans: readonly Place[], units: readonly string[]): boolean {
  return isTargetMissing(clause) || spans.some((span) => mayBeIn(span, units));
}

/** Whether a length is in one of these units; one that is wholly open may be in any. */
function mayBeIn(span: Place, units: readonly string[]): boolean {
  const isIn = (unit: string) => isThere(under(span, unit));
  return units.some(isIn) || !UNITS.some(isIn);
}

/** Only a promise to be prompt goes without a target. */
function isTargetMissing(clause: Place): boolean {
  return !isThere(under(clause, 'within')) && textOf(under(clause, 'promise')) !== 'promptly';
}

/** Whether another severity may mean another target, or none. */
export function mayGoBySeverity(clause: Place): boolean {
  const within = under(clause, 'within');
  const isOpen = isThere(within) && ![...UNITS, 'by', 'bySeverity'].some((key) => isThere(under(within, key)));
  const goesBySeverity = isThere(under(within, 'bySeverity')) || isThere(under(clause, 'severities'));
  return goesBySeverity || isOpen || isTargetMissing(clause);
}

/** Whether working time is counted, in the target or in a warning; a cut-off is one of a working day. */
function mayNeedCalendar(clause: Place, spans: readonly Place[]): boolean {
  const leads = itemsOf(under(clause, 'warnings'))
    .map((warning) => under(warning, 'before'))
    .filter(isThere);
  return isThere(under(clause, 'cutOff')) || mayCount(clause, [...spans, ...leads], [...WORKING_DAYS, ...WORKING_TIME]);
}

/** What a list of a service level names twice: a pause, a severity. */
export function repeatedIssues(clause: Place): readonly Issue[] {
  return [
    ...repeatedIn(under(clause, 'pausedBy'), 'this pause is named before', 'name each pause once'),
    ...repeatedIn(under(clause, 'severities'), 'this severity is named before', 'name each severity once'),
  ];
}
