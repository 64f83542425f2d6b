import { change, figure, type Witnesses, words } from '../laws/witnesses.js';
import { amount, listed, rate } from '../penalty/witnesses.js';
import { calendars, charge, charges, count, covered, limits, money, placed } from './witnesses.js';

const each = (amount = '10.00') => ({ each: money(amount) });
const base = { fee: 'work', for: 'travel', price: each() };
const labour = { ...base, for: 'labour' };

/** For each leaf of a fee for work, a change there that changes an answer. */
export const workWitnesses: Witnesses = new Map();
words(
  workWitnesses,
  placed('for', 'another quantity', (kind) => ({ ...base, for: kind })),
  ['visit', 'labour', 'travel', 'part', 'service'],
);

// What it costs.
amount(
  workWitnesses,
  placed('price.each', 'another price', (value) => ({ ...base, price: { each: value } })),
);
const tiers = (kind: unknown, row: object) => ({
  ...base,
  price: { tiers: kind, rows: [row, { price: money('4.00') }] },
});
words(
  workWitnesses,
  placed('price.tiers', 'three, of which one is cheaper', (kind) => tiers(kind, { upTo: 2, price: money('10.00') })),
  ['graduated', 'volume', 'package'],
);
figure(
  workWitnesses,
  placed('price.rows[].upTo', 'the dearer tier reaches further', (upTo) =>
    tiers('graduated', { upTo, price: money('10.00') }),
  ),
  'number',
  1,
  2,
);
figure(
  workWitnesses,
  placed('price.rows[].below', 'a bound that is reached, or not', (below) =>
    tiers('volume', { below, price: money('10.00') }),
  ),
  'number',
  3,
  4,
);
amount(
  workWitnesses,
  placed('price.rows[].price', 'another price', (price) => tiers('graduated', { upTo: 2, price })),
);
figure(
  workWitnesses,
  placed('price.rows[].size', 'larger packages, fewer of them', (size) => ({
    ...base,
    price: { tiers: 'package', rows: [{ price: money('10.00'), size }] },
  })),
  'number',
  1,
  2,
);
const parts = placed('price', 'with a mark-up, or without', (price) => ({ ...base, for: 'part', price }));
change(workWitnesses, parts, '.atCost=true', { costPlus: '15%' }, { atCost: true });
rate(
  workWitnesses,
  placed('price.costPlus', 'a higher mark-up', (costPlus) => ({ ...base, for: 'part', price: { costPlus } })),
  '15%',
  '20%',
);

// How much of it is charged.
const billing = (part: object) => ({ ...labour, billing: { every: { minutes: 30 }, ...part } });
count(
  workWitnesses,
  placed('billing.every.minutes', 'longer steps', (minutes) => billing({ every: { minutes } })),
  15,
  60,
);
words(
  workWitnesses,
  placed('billing.begun', 'a step of which more than half has passed', (begun) => billing({ begun })),
  ['down', 'up'],
);
// Of two hours and eighteen minutes, less than half of the hour begun has passed.
change(
  workWitnesses,
  placed('billing.begun', 'less than half a step', (begun) => billing({ every: { minutes: 60 }, begun })),
  '=nearest',
  'up',
  'nearest',
);
count(
  workWitnesses,
  placed('billing.least.minutes', 'a longer least time', (minutes) => billing({ least: { minutes } })),
  30,
  180,
);
figure(
  workWitnesses,
  placed('free.first', 'more is free', (first) => ({ ...base, free: { first } })),
  'number',
  1,
  2,
);
change(
  workWitnesses,
  placed('free.left', 'as many as another fact tells', (left) => ({ ...base, free: { left } })),
  ':string',
  'use.people',
  'use.journeys',
);

// What comes on top by the time, and what it comes to in all.
const surcharge = { calendar: 'office', when: 'inHours', rate: '50%' };
const more = { settings: { calendars } };
change(
  workWitnesses,
  placed(
    'surcharges[].calendar',
    'other hours',
    (calendar) => ({ ...labour, surcharges: [{ ...surcharge, calendar }] }),
    more,
  ),
  ':string',
  'office',
  'shop',
);
words(
  workWitnesses,
  placed(
    'surcharges[].when',
    'the hours, or those outside',
    (when) => ({ ...labour, surcharges: [{ ...surcharge, when }] }),
    more,
  ),
  ['inHours', 'outsideHours'],
);
rate(
  workWitnesses,
  placed(
    'surcharges[].rate',
    'a higher surcharge',
    (value) => ({ ...labour, surcharges: [{ ...surcharge, rate: value }] }),
    more,
  ),
);
const both = [surcharge, { calendar: 'shop', when: 'inHours', rate: '80%' }];
words(
  workWitnesses,
  placed('together', 'two meet once the shop is open', (together) => ({ ...labour, surcharges: both, together }), more),
  ['sum', 'highest'],
);
limits(workWitnesses, (part) => ({ ...base, ...part }));
covered(workWitnesses, base);
words(
  workWitnesses,
  placed('oldPart', 'who keeps it', (oldPart) => ({ ...base, for: 'part', oldPart })),
  ['customer', 'provider'],
);

/** For each leaf of a fixed sum, a change there that changes an answer. */
export const fixedWitnesses: Witnesses = new Map();
const fixed = { fee: 'fixed', amount: money('10.00') };
amount(
  fixedWitnesses,
  placed('amount', 'another sum', (value) => ({ ...fixed, amount: value })),
);
words(
  fixedWitnesses,
  placed('on', 'charged in every case, or not in this one', (on) => ({ ...fixed, on })),
  ['everyCase', 'noFaultFound', 'quoteDeclined'],
);
covered(fixedWitnesses, fixed);

/** For each leaf of a percentage, a change there that changes an answer. */
export const percentageWitnesses: Witnesses = new Map();
const percentage = { fee: 'percentage', rate: '5%', of: ['visits', 'journeys'] };
const beside = { beside: charges };
rate(
  percentageWitnesses,
  placed('rate', 'a higher percentage', (value) => ({ ...percentage, rate: value }), beside),
);
listed(
  percentageWitnesses,
  placed('of', 'of other charges', (id) => ({ ...percentage, of: [id] }), beside),
  ['visits', 'journeys'],
);
const ofCharges: Witnesses = new Map();
charge(ofCharges, percentage);
for (const [leaf, witness] of ofCharges) percentageWitnesses.set(leaf, { ...witness, ...beside });
