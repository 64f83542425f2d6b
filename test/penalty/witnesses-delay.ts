import { STANDSTILLS } from '../../src/penalty/standstills.js';
import { BLANK, change, condition, dateWord, figure, span, type Witnesses, words } from '../laws/witnesses.js';
import { amount, cap, clocks, days, due, listed, placed, plainCase, rate, sum, unit } from './witnesses.js';

const all: Witnesses = new Map();

/** Something that had to be done on the last day of 2023; delivered three days later. */
const late = { due: { on: '2023-12-31' }, done: 'delivered' };
const base = { penalty: 'delay', late, per: { days: 1 }, charge: { rate: '1%' } };
const levels = { ...base, late: { clauses: ['repair'] }, charge: { amount: { amount: '1.00', currency: 'CNY' } } };
/** Done on the first day of 2028, when even years have passed. */
const slow = {
  case: { ...plainCase, dates: { ...days, ended: '2028-01-01' } },
  asOf: '2028-02-01T12:00:00+08:00',
};
const calendars = {
  office: { hours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' }] },
  shop: { hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '10:00', to: '20:00' }] },
};
const settings = { clocks, calendars };

// What is late.
due(
  all,
  placed('late.due', 'due later, less late', (value) => ({ ...base, late: { due: value, done: 'ended' } }), slow),
);
const done = placed('late.done', 'done on another day', (value) => ({ ...base, late: { ...late, done: value } }));
dateWord(all, done);
change(all, done, '.blank:string', 'purchased', BLANK);
listed(
  all,
  placed('late.clauses', 'another service level, another delay', (id) => ({ ...levels, late: { clauses: [id] } }), {
    settings,
  }),
  ['visit', 'repair'],
);

// What counts of it, by each unit of time in the terms for which it is.
const terms: { readonly [name: string]: object } = {
  weeks: base,
  days: base,
  hours: levels,
  minutes: levels,
  workingDays: { ...base, calendar: 'office' },
  workingHours: { ...levels, calendar: 'office' },
  workingMinutes: { ...levels, calendar: 'office' },
};
const long = {
  case: { ...plainCase, dates: { delivered: '2024-03-15' } },
  asOf: '2024-04-01T12:00:00+08:00',
  settings,
};
for (const [name, of] of Object.entries(terms)) {
  unit(
    all,
    placed('per', 'longer units, fewer of them', (per) => ({ ...of, per }), long),
    name,
  );
  unit(
    all,
    placed(
      'grace.first',
      'more grace, less to pay',
      (first) => ({ ...of, per: { [name]: 1 }, grace: { first } }),
      long,
    ),
    name,
  );
}
const PART = 'of three days, one and a half units of two days';
words(
  all,
  placed('counted', PART, (counted) => ({ ...base, per: { days: 2 }, counted })),
  ['started', 'full', 'exact'],
);
const perPlace = placed('per', 'longer units, fewer of them', (per) => ({ ...base, per }));
change(all, perPlace, '.blank:string', { days: 1 }, BLANK);
const gracePlace = placed('grace.first', 'more grace, less to pay', (first) => ({ ...base, grace: { first } }));
change(all, gracePlace, '.blank:string', { days: 1 }, BLANK);
words(
  all,
  placed('grace.oncePassed', 'a day of grace, three days late', (oncePassed) => ({
    ...base,
    grace: { first: { days: 1 }, oncePassed },
  })),
  ['excused', 'counted'],
);
change(
  all,
  placed(
    'calendar',
    'of other hours, another delay',
    (calendar) => ({ ...levels, per: { workingHours: 1 }, calendar }),
    {
      settings,
    },
  ),
  ':string',
  'office',
  'shop',
);

// What each unit costs.
rate(
  all,
  placed('charge.rate', 'a dearer day', (value) => ({ ...base, charge: { rate: value } })),
);
amount(
  all,
  placed('charge.amount', 'a dearer day', (value) => ({ ...base, charge: { amount: value } })),
);
const tiered = (row: object, tiers = 'graduated') => ({ ...base, charge: { tiers, rows: [row, { rate: '5%' }] } });
words(
  all,
  placed('charge.tiers', 'three days, of which two are dearer', (tiers) =>
    tiered({ upTo: 1, rate: '1%' }, String(tiers)),
  ),
  ['graduated', 'volume'],
);
figure(
  all,
  placed('charge.rows[].upTo', 'the cheaper tier reaches further', (upTo) => tiered({ upTo, rate: '1%' })),
  'number',
  1,
  2,
);
rate(
  all,
  placed('charge.rows[].rate', 'the first days are dearer', (value) => tiered({ upTo: 2, rate: value })),
);
amount(
  all,
  placed('charge.rows[].amount', 'the first days are dearer', (value) => tiered({ upTo: 2, amount: value })),
);
sum(
  all,
  placed('base', 'a share of another sum', (value) => ({ ...base, base: value })),
);
cap(
  all,
  placed('most', 'a lower cap holds', (most) => ({ ...base, most })),
);

// What stops it.
const still: readonly object[] = [
  { event: 'customerAwaited', at: '2024-01-05' },
  { event: 'customerReplied', at: '2024-01-06' },
  { event: 'suspended', at: '2024-02-05' },
  { event: 'suspensionEnded', at: '2024-02-08' },
  { event: 'hindered', at: '2024-02-20' },
  { event: 'hindranceEnded', at: '2024-02-25' },
];
words(
  all,
  placed('notCounted[]', 'another standstill, of another length', (kind) => ({ ...base, notCounted: [kind] }), {
    ...long,
    case: { ...long.case, log: still },
  }),
  STANDSTILLS,
);
/** Notice nearly two years after force majeure began. */
const noticed = {
  ...slow,
  case: {
    ...slow.case,
    log: [
      { event: 'hindered', at: '2024-02-01' },
      { event: 'hindranceEnded', at: '2024-02-20' },
      { event: 'hindranceNotified', at: '2026-01-20' },
    ],
  },
};
const NOTICE = 'late notice costs the relief, notice in time does not';
const hindered = (hindranceNotice: object) => ({
  ...base,
  late: { ...late, done: 'ended' },
  notCounted: ['hindered'],
  hindranceNotice,
});
span(
  all,
  placed('hindranceNotice.within', NOTICE, (within) => hindered({ within, ifLate: 'relief' }), noticed),
);
words(
  all,
  placed('hindranceNotice.ifLate', NOTICE, (ifLate) => hindered({ within: { days: 9 }, ifLate }), noticed),
  ['addedLoss', 'relief'],
);

// How it is owed.
words(
  all,
  placed('paidAs', 'paid, or taken off the fee', (paidAs) => ({ ...base, paidAs })),
  ['payment', 'feeReduction'],
);
condition(
  all,
  placed('appliesTo', 'where it does not hold nothing is owed', (appliesTo) => ({ ...base, appliesTo })),
);

/** For each leaf of a penalty for lateness, a change there that changes an answer and the text. */
export const delayWitnesses = all;
