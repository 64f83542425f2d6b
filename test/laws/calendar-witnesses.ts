import { BLANK, change, type Place, type Witnesses, words } from './witnesses.js';

const all: Witnesses = new Map();

const weekdays = [1, 2, 3, 4, 5];
const office = { hours: [{ days: weekdays, from: '09:00', to: '18:00' }] };
const both = (text: string) => ({ en: text, 'zh-CN': text });

/** A visit within sixteen working hours, reported on Thursday 2 January 2025 at 16:00 unless another moment is told. */
function place(at: string, why: string, put: Place['put'], reported = '2025-01-02T16:00:00+08:00'): Place {
  return {
    at,
    why,
    put,
    case: { log: [{ event: 'reported', at: reported }] },
    asOf: reported,
    beside: [{ id: 'visit', kind: 'sla', metric: 'arrival', within: { workingHours: 16 }, calendar: 'office' }],
  };
}

change(
  all,
  place('zone', 'the hours of another zone', (zone) => ({ ...office, zone })),
  ':string',
  'Asia/Shanghai',
  'Europe/London',
);

// The hours of the week.
const HOURS = 'other hours, another due moment';
change(
  all,
  place('hours', HOURS, (hours) => ({ hours })),
  '=24x7',
  office.hours,
  '24x7',
);
change(
  all,
  place('hours', 'hours that are left open', (hours) => ({ hours })),
  '.blank:string',
  '24x7',
  BLANK,
);
const from = (value: unknown) => ({ hours: [{ days: weekdays, from: value, to: '18:00' }] });
const to = (value: unknown) => ({ hours: [{ days: weekdays, from: '09:00', to: value }] });
change(all, place('hours[].from', HOURS, from), ':string', '09:00', '10:00');
change(all, place('hours[].from', HOURS, from), '.blank:string', '09:00', BLANK);
change(all, place('hours[].to', HOURS, to), ':string', '18:00', '17:00');
change(all, place('hours[].to', HOURS, to), '.blank:string', '18:00', BLANK);
for (const day of [1, 2, 3, 4, 5, 6, 7])
  change(
    all,
    place('hours[].days', HOURS, (days) => ({ hours: [{ days, from: '09:00', to: '18:00' }] })),
    `[]=${day}`,
    [1, 2, 3, 4, 5, 6, 7].filter((other) => other !== day),
    [day],
  );

// To which day hours across midnight belong: the night of 31 December, and New Year's Day.
const night = { hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '22:00', to: '06:00' }], restDays: 'cn' };
words(
  all,
  place(
    'acrossMidnight',
    'a holiday takes the whole shift, or its own date',
    (word) => ({ ...night, acrossMidnight: word }),
    '2024-12-30T12:00:00+08:00',
  ),
  ['dayBegun', 'eachDate'],
);

// Rest days: 26 January 2025, a Sunday, is worked, and the block runs from 28 January to 4 February.
const NEW_YEAR = '2025-01-24T16:00:00+08:00';
change(
  all,
  place(
    'restDays',
    'holidays do not count',
    (restDays) => (restDays === null ? office : { ...office, restDays }),
    NEW_YEAR,
  ),
  '=cn',
  null,
  'cn',
);
const data = {
  firstYear: 2025,
  lastYear: 2025,
  holidays: [{ date: '2025-01-27', name: both('Founding day'), statutory: true }],
  makeUpDays: ['2025-01-25'],
};
const rest = (more: object) => ({ ...office, restDays: { ...data, ...more } });
const REST = 'another day does not count';
change(
  all,
  place(
    'restDays.firstYear',
    'a year that is not known',
    (firstYear) => rest({ firstYear }),
    '2024-12-31T12:00:00+08:00',
  ),
  ':integer',
  2024,
  2025,
);
change(
  all,
  place('restDays.lastYear', 'a year that is not known', (lastYear) => rest({ lastYear }), '2025-12-31T12:00:00+08:00'),
  ':integer',
  2026,
  2025,
);
const holiday = (more: object) => rest({ holidays: [{ ...data.holidays[0], ...more }] });
change(
  all,
  place('restDays.holidays[].date', REST, (date) => holiday({ date }), NEW_YEAR),
  ':string',
  '2025-03-03',
  '2025-01-27',
);
change(
  all,
  place('restDays.makeUpDays', REST, (date) => rest({ makeUpDays: [date] }), NEW_YEAR),
  '[]:string',
  '2025-02-22',
  '2025-01-25',
);

/** Hours of each day of the week differ, so that a make-up day with other hours gives another moment. */
const uneven = {
  hours: [1, 2, 3, 4, 5, 6, 7].map((day) => ({ days: [day], from: `0${day}:00`, to: '18:00' })).slice(0, 5),
  restDays: 'cn',
};
for (const day of [1, 2, 3, 4, 5, 6, 7])
  change(
    all,
    place(
      'makeUpHoursOf',
      'a make-up day has the hours of this day',
      (makeUpHoursOf) => ({ ...uneven, makeUpHoursOf }),
      NEW_YEAR,
    ),
    `=${day}`,
    day === 1 ? 5 : 1,
    day,
  );

// Special dates.
const special = (more: object) => ({ ...office, dates: [{ date: '2025-01-03', ...more }] });
const SPECIAL = 'that date has other hours';
change(
  all,
  place('dates[].date', SPECIAL, (date) => ({ ...office, dates: [{ date, hours: [] }] })),
  ':string',
  '2025-03-03',
  '2025-01-03',
);
change(
  all,
  place('dates[].hours[].from', SPECIAL, (value) => special({ hours: [{ from: value, to: '12:00' }] })),
  ':string',
  '09:00',
  '10:00',
);
change(
  all,
  place('dates[].hours[].from', SPECIAL, (value) => special({ hours: [{ from: value, to: '12:00' }] })),
  '.blank:string',
  '09:00',
  BLANK,
);
change(
  all,
  place('dates[].hours[].to', SPECIAL, (value) => special({ hours: [{ from: '09:00', to: value }] })),
  ':string',
  '12:00',
  '11:00',
);
change(
  all,
  place('dates[].hours[].to', SPECIAL, (value) => special({ hours: [{ from: '09:00', to: value }] })),
  '.blank:string',
  '12:00',
  BLANK,
);
for (const day of [1, 2, 3, 4, 5, 6, 7])
  change(
    all,
    place('dates[].hoursOf', SPECIAL, (hoursOf) => ({ ...uneven, dates: [{ date: '2025-01-03', hoursOf }] })),
    `=${day}`,
    day === 1 ? 2 : 1,
    day,
  );
const cut = (more: object) => special({ breaks: [{ from: '10:00', to: '12:00', ...more }] });
change(
  all,
  place('dates[].breaks[].from', SPECIAL, (value) => cut({ from: value })),
  ':string',
  '10:00',
  '11:00',
);
change(
  all,
  place('dates[].breaks[].from', SPECIAL, (value) => cut({ from: value })),
  '.blank:string',
  '10:00',
  BLANK,
);
change(
  all,
  place('dates[].breaks[].to', SPECIAL, (value) => cut({ to: value })),
  ':string',
  '12:00',
  '13:00',
);
change(
  all,
  place('dates[].breaks[].to', SPECIAL, (value) => cut({ to: value })),
  '.blank:string',
  '12:00',
  BLANK,
);

words(
  all,
  place(
    'beyondKnownYears',
    'a year whose holidays are not known',
    (word) => ({ ...office, restDays: 'cn', beyondKnownYears: word }),
    '2026-12-31T16:00:00+08:00',
  ),
  ['refuse', 'provisional'],
);

/** For each leaf of a calendar's terms, a change there that changes an answer and the text. */
export const calendarWitnesses = all;
