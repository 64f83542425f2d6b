import { METRICS } from '../../src/kernel/case/index.js';
import { PAUSE_EVENTS, START_EVENTS } from '../../src/sla/terms.js';
import { BLANK, change, condition, conditionFacts, dates, type Place, type Witnesses, words } from './witnesses.js';

const all: Witnesses = new Map();

/** Terms that hold by themselves, beside which one leaf at a time changes. */
const base = { metric: 'arrival', within: { hours: 24 } };
const worked = { metric: 'arrival', within: { workingHours: 8 } };
const inDays = { metric: 'arrival', within: { workingDays: 2 } };

const weekdays = [1, 2, 3, 4, 5];
const settings = {
  restDays: 'cn',
  calendars: {
    office: { hours: [{ days: weekdays, from: '09:00', to: '18:00' }], restDays: 'cn' },
    shop: { hours: [{ days: [1, 2, 3, 4, 5, 6], from: '10:00', to: '20:00' }] },
    early: { hours: [{ days: weekdays, from: '06:00', to: '10:00' }] },
  },
  sla: {
    calendar: 'office',
    severities: [
      { id: 'urgent', name: { en: 'urgent', 'zh-CN': '紧急' } },
      { id: 'ordinary', name: { en: 'ordinary', 'zh-CN': '一般' } },
    ],
  },
};

type Log = readonly object[];
const reported = { event: 'reported', at: '2024-03-01T10:00:00+08:00', severity: 'urgent' };

/** A place in the terms, and what happened; by default a fault reported on Friday 1 March 2024 at 10:00. */
function place(
  at: string,
  why: string,
  put: Place['put'],
  log: Log = [reported],
  asOf = '2024-03-01T12:00:00+08:00',
): Place {
  return { at, why, put, case: { ...conditionFacts, dates, log }, asOf, settings };
}

const UNITS = ['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'workingDays', 'workingHours', 'workingMinutes'];

/** A length of time becomes longer in each unit; its number, and the whole of it, is left open. */
function time(at: Place, units: readonly string[] = UNITS): void {
  for (const unit of units) {
    change(all, at, `.${unit}:integer`, { [unit]: 1 }, { [unit]: 4 });
    change(all, at, `.${unit}.blank:string`, { [unit]: 1 }, { [unit]: BLANK });
  }
  change(all, at, '.blank:string', { hours: 1 }, BLANK);
}

// What is measured.
const everything: Log = [
  { event: 'handedIn', at: '2024-03-01T09:00:00+08:00' },
  reported,
  { event: 'answered', at: '2024-03-01T11:00:00+08:00' },
  { event: 'contacted', at: '2024-03-01T11:10:00+08:00' },
  { event: 'remoteFailed', at: '2024-03-01T11:20:00+08:00' },
  { event: 'dispatched', at: '2024-03-01T11:30:00+08:00' },
  { event: 'partsSupplied', at: '2024-03-01T11:40:00+08:00' },
  { event: 'complained', at: '2024-03-01T11:50:00+08:00' },
  { event: 'updated', at: '2024-03-01T12:00:00+08:00' },
  { event: 'arrived', at: '2024-03-01T12:10:00+08:00' },
  { event: 'workaroundGiven', at: '2024-03-01T12:20:00+08:00' },
  { event: 'complaintAnswered', at: '2024-03-01T12:30:00+08:00' },
  { event: 'resolved', at: '2024-03-01T12:40:00+08:00' },
  { event: 'complaintSettled', at: '2024-03-01T12:50:00+08:00' },
];
const MEASURE = 'another metric ends with another event';
words(
  all,
  place('metric', MEASURE, (metric) => ({ ...base, metric }), everything, '2024-03-01T13:00:00+08:00'),
  METRICS,
);
const START = 'the time runs from another event';
words(
  all,
  place(
    'from',
    START,
    (from) => ({ metric: 'complaintSettlement', within: { hours: 24 }, from }),
    everything,
    '2024-03-01T13:00:00+08:00',
  ),
  START_EVENTS.filter((event) => ['complained', 'complaintAnswered'].includes(event)),
);
words(
  all,
  place(
    'from',
    START,
    (from) => ({ metric: 'resolution', within: { hours: 24 }, from }),
    everything,
    '2024-03-01T13:00:00+08:00',
  ),
  START_EVENTS.filter((event) => !['complained', 'complaintAnswered', 'handedIn'].includes(event)),
);
change(
  all,
  place('from', START, (from) => ({ metric: 'resolution', within: { hours: 24 }, from }), [
    reported,
    { event: 'handedIn', at: '2024-03-01T11:00:00+08:00' },
  ]),
  '=handedIn',
  'reported',
  'handedIn',
);

// For what the promise is made.
const SCOPE = 'where it does not hold there is nothing to measure';
condition(
  all,
  place('appliesTo', SCOPE, (appliesTo) => ({ ...base, appliesTo })),
);
condition(
  all,
  place('provided', SCOPE, (provided) => ({ ...base, provided })),
);
change(
  all,
  place('severities', SCOPE, (id) => ({ ...base, severities: [id] })),
  '[]:string',
  'urgent',
  'ordinary',
);
const SOFT = 'a soft promise is never breached';
const late = '2024-03-05T12:00:00+08:00';
change(
  all,
  place('promise', SOFT, (promise) => ({ ...base, promise }), [reported], late),
  '=firm',
  'asARule',
  'firm',
);
change(
  all,
  place('promise', SOFT, (promise) => ({ ...base, promise }), [reported], late),
  '=asARule',
  'firm',
  'asARule',
);
change(
  all,
  place(
    'promise',
    SOFT,
    (promise) => (promise === 'promptly' ? { metric: 'arrival', promise } : base),
    [reported],
    late,
  ),
  '=promptly',
  'firm',
  'promptly',
);

// How much time there is.
const TIME = 'more time, a later due moment';
time(place('within', TIME, (within) => ({ ...base, within })));
const category = (of: object, more: object = {}) => ({ ...base, within: { by: 'item.category', of, ...more } });
change(
  all,
  place('within.by', TIME, (by) => ({ ...base, within: { by, of: { phone: { hours: 1 } } } })),
  ':string',
  'item.category',
  'item.region',
);
change(
  all,
  place('within.of', TIME, (value) => category({ [String(value)]: { hours: 1 } })),
  '.*',
  'phone',
  'server',
);
time(place('within.of.*', TIME, (span) => category({ phone: span })));
time(place('within.otherwise', TIME, (otherwise) => category({ server: { hours: 1 } }, { otherwise })));
change(
  all,
  place('within.bySeverity', TIME, (id) => ({ ...base, within: { bySeverity: { [String(id)]: { hours: 1 } } } })),
  '.*',
  'urgent',
  'ordinary',
);
const graded = (urgent: unknown) => ({ ...base, within: { bySeverity: { urgent } } });
time(place('within.bySeverity.*', TIME, graded));
change(
  all,
  place('within.bySeverity.*.by', TIME, (by) => graded({ by, of: { phone: { hours: 1 } } })),
  ':string',
  'item.category',
  'item.region',
);
change(
  all,
  place('within.bySeverity.*.of', TIME, (value) =>
    graded({ by: 'item.category', of: { [String(value)]: { hours: 1 } } }),
  ),
  '.*',
  'phone',
  'server',
);
time(place('within.bySeverity.*.of.*', TIME, (span) => graded({ by: 'item.category', of: { phone: span } })));
time(
  place('within.bySeverity.*.otherwise', TIME, (otherwise) =>
    graded({ by: 'item.category', of: { server: { hours: 1 } }, otherwise }),
  ),
);

// Whose hours count, and how.
const HOURS = 'other hours, another due moment';
change(
  all,
  place('calendar', HOURS, (calendar) => ({ ...worked, within: { workingHours: 9 }, calendar })),
  ':string',
  'office',
  'shop',
);
change(
  all,
  place('calendar.both', HOURS, (name) => ({ ...worked, calendar: { both: [name, 'office'] } })),
  '[]:string',
  'shop',
  'early',
);
/** Eight hours from 10:00 are used up at 18:00, when the office closes. */
words(
  all,
  place('usedUpAtClosing', 'used up exactly when the hours end', (word) => ({ ...worked, usedUpAtClosing: word })),
  ['dueAtClosing', 'dueAtNextOpening'],
);
const saturday = [{ ...reported, at: '2024-03-02T10:00:00+08:00' }];
words(
  all,
  place(
    'fromRestDay',
    'from a Saturday',
    (word) => ({ ...inDays, fromRestDay: word }),
    saturday,
    '2024-03-02T12:00:00+08:00',
  ),
  ['countFromIt', 'rollFirst'],
);
words(
  all,
  place('dueOn', 'at the end of the day or at ten', (word) => ({ ...inDays, dueOn: word })),
  ['endOfDay', 'sameTime'],
);
const CUT_OFF = 'received the next working day';
change(
  all,
  place('cutOff.at', CUT_OFF, (at) => ({ ...inDays, cutOff: { at } })),
  ':string',
  '11:00',
  '09:30',
);
change(
  all,
  place('cutOff.at', CUT_OFF, (at) => ({ ...inDays, cutOff: { at } })),
  '.blank:string',
  '11:00',
  BLANK,
);
change(
  all,
  place('cutOff.zone', CUT_OFF, (zone) => ({ ...inDays, cutOff: { at: '10:30', zone } })),
  ':string',
  'Asia/Shanghai',
  'Asia/Tokyo',
);
words(
  all,
  place('cutOff.exactly', 'received exactly then', (exactly) => ({ ...inDays, cutOff: { at: '10:00', exactly } })),
  ['inTime', 'late'],
);

// What moves the clock.
const pauses: Log = [
  reported,
  { event: 'paused', at: '2024-03-01T10:10:00+08:00' },
  { event: 'resumed', at: '2024-03-01T10:20:00+08:00' },
  { event: 'customerAwaited', at: '2024-03-01T10:30:00+08:00' },
  { event: 'customerReplied', at: '2024-03-01T10:50:00+08:00' },
  { event: 'partsAwaited', at: '2024-03-01T11:00:00+08:00' },
  { event: 'partsSupplied', at: '2024-03-01T11:15:00+08:00' },
  { event: 'suspended', at: '2024-03-01T11:20:00+08:00' },
  { event: 'suspensionEnded', at: '2024-03-01T11:45:00+08:00' },
];
words(
  all,
  place('pausedBy[]', 'another pause, of another length', (pause) => ({ ...base, pausedBy: [pause] }), pauses),
  PAUSE_EVENTS,
);
const changed: Log = [
  { ...reported, severity: 'ordinary' },
  { event: 'severityChanged', at: '2024-03-01T11:00:00+08:00', severity: 'urgent' },
];
const byGrade = { ...base, within: { bySeverity: { urgent: { hours: 4 }, ordinary: { hours: 8 } } } };
words(
  all,
  place(
    'severityChange',
    'the new target runs from elsewhere',
    (word) => ({ ...byGrade, severityChange: word }),
    changed,
  ),
  ['fromStart', 'fromChange', 'byShare'],
);
const reopened: Log = [
  reported,
  { event: 'resolved', at: '2024-03-01T11:00:00+08:00' },
  { event: 'reopened', at: '2024-03-01T11:30:00+08:00' },
];
words(
  all,
  place(
    'reopening',
    'the same clock, or a new one',
    (word) => ({ ...base, metric: 'resolution', reopening: word }),
    reopened,
  ),
  ['pause', 'newCycle'],
);
const agreed: Log = [
  reported,
  { event: 'appointmentAgreed', at: '2024-03-01T11:00:00+08:00', for: '2024-03-04T09:00:00+08:00' },
];
words(
  all,
  place('appointment', 'due when it was agreed', (word) => ({ ...base, appointment: word }), agreed),
  ['replaces', 'keeps'],
);
const delayed: Log = [reported, { event: 'delayNotified', at: '2024-03-01T11:00:00+08:00', for: '2024-03-08' }];
words(
  all,
  place(
    'delayNotice',
    'due when it was told',
    (word) => ({ ...base, metric: 'resolution', delayNotice: word }),
    delayed,
  ),
  ['informs', 'extends'],
);

// Warnings.
const WARN = 'another moment to warn at';
const warned = (warning: object) => ({ ...worked, warnings: [warning] });
change(
  all,
  place('warnings[].share', WARN, (share) => warned({ share })),
  ':string',
  '50%',
  '75%',
);
change(
  all,
  place('warnings[].share', WARN, (share) => warned({ share })),
  '.blank:string',
  '50%',
  BLANK,
);
const wide = (before: unknown) => ({ ...base, within: { workingDays: 10 }, warnings: [{ before }] });
time(place('warnings[].before', WARN, wide), [
  'days',
  'hours',
  'minutes',
  'workingDays',
  'workingHours',
  'workingMinutes',
]);

/** For each leaf of a service level's terms, a change there that changes an answer and the text. */
export const slaWitnesses = all;
