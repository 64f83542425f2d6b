import { AMOUNT_NAMES } from '../../src/kernel/case/index.js';
import { change, condition, date, span, type Witnesses, words } from '../laws/witnesses.js';
import { amount, due, listed, rate } from '../penalty/witnesses.js';
import { charges, count, limits, money, placed } from './witnesses.js';

const beside = { beside: charges };

/** For each leaf of a discount, a change there that changes an answer. */
export const discountWitnesses: Witnesses = new Map();
const discount = { fee: 'discount', off: { share: '10%' } };
amount(
  discountWitnesses,
  placed('off.amount', 'a larger discount', (value) => ({ ...discount, off: { amount: value } }), beside),
);
rate(
  discountWitnesses,
  placed('off.share', 'a larger discount', (share) => ({ ...discount, off: { share } }), beside),
);
listed(
  discountWitnesses,
  placed('of', 'off other charges', (id) => ({ ...discount, of: [id] }), beside),
  ['visits', 'journeys'],
);
condition(
  discountWitnesses,
  placed('appliesTo', 'given, or not', (appliesTo) => ({ ...discount, appliesTo }), beside),
);

/** For each leaf of the limits of all charges, a change there that changes an answer. */
export const limitWitnesses: Witnesses = new Map();
limits(limitWitnesses, (part) => ({ fee: 'limit', ...part }), beside);

/** For each leaf of a tax, a change there that changes an answer. */
export const taxWitnesses: Witnesses = new Map();
const tax = { fee: 'tax', rate: '6%' };
rate(
  taxWitnesses,
  placed('rate', 'a higher tax', (value) => ({ ...tax, rate: value }), beside),
);
words(
  taxWitnesses,
  placed('prices', 'on top, or inside', (prices) => ({ ...tax, prices }), beside),
  ['onTop', 'inside'],
);
listed(
  taxWitnesses,
  placed('of', 'of other charges', (id) => ({ ...tax, of: [id] }), beside),
  ['visits', 'journeys'],
);

/** For each leaf of a fee for a period, a change there that changes an answer. */
export const periodWitnesses: Witnesses = new Map();
const period = { fee: 'period', amount: money('100.00'), per: { months: 1 }, from: 'purchased' };
amount(
  periodWitnesses,
  placed('amount', 'another fee', (value) => ({ ...period, amount: value })),
);
for (const unit of ['months', 'years'])
  count(
    periodWitnesses,
    placed(`per.${unit}`, 'a longer period', (number) => ({ ...period, per: { [unit]: number } })),
    1,
    2,
  );
date(
  periodWitnesses,
  placed('from', 'begun on another day', (from) => ({ ...period, from })),
);
words(
  periodWitnesses,
  placed('earlyEnd', 'paid back, or kept', (earlyEnd) => ({ ...period, earlyEnd })),
  ['byDays', 'kept'],
);
words(
  periodWitnesses,
  placed('basis', 'a month of 31 days', (basis) => ({ ...period, basis })),
  ['actualDays', 'days30'],
);
words(
  periodWitnesses,
  placed('lastDay', 'a day more', (lastDay) => ({ ...period, lastDay })),
  ['counted', 'notCounted'],
);

/** For each leaf of what is paid when, a change there that changes an answer. */
export const paymentWitnesses: Witnesses = new Map();
const later = { from: 'purchased' };
const payment = { fee: 'payment', of: 'price', instalments: [{ share: '100%', due: later }] };
const half = (part: object, of: unknown = 'price') => ({
  ...payment,
  of,
  instalments: [
    { share: '50%', due: later },
    { due: later, ...part },
  ],
});
words(
  paymentWitnesses,
  placed('of', 'another sum', (of) => ({ ...payment, of }), beside),
  ['fees', 'price', ...AMOUNT_NAMES],
);
amount(
  paymentWitnesses,
  placed('of', 'another sum', (of) => ({ ...payment, of })),
);
rate(
  paymentWitnesses,
  placed('instalments[].share', 'a larger part', (share) => ({ ...payment, instalments: [{ share, due: later }] })),
);
amount(
  paymentWitnesses,
  placed('instalments[].amount', 'a larger part', (value) => ({
    ...payment,
    instalments: [{ amount: value, due: later }],
  })),
);
change(
  paymentWitnesses,
  placed('instalments[]', 'what is left, or a part', (part) => half(part as object)),
  '.rest=true',
  { share: '10%' },
  { rest: true },
);
due(
  paymentWitnesses,
  placed('instalments[].due', 'due later', (day) => ({ ...payment, instalments: [{ share: '100%', due: day }] })),
);

/** For each leaf of retention money, a change there that changes an answer. */
export const retentionWitnesses: Witnesses = new Map();
const retention = {
  fee: 'retention',
  of: 'price',
  retained: { share: '5%' },
  from: 'purchased',
  lasts: { days: 1 },
};
words(
  retentionWitnesses,
  placed('of', 'a share of another sum', (of) => ({ ...retention, of }), beside),
  ['fees', 'price', ...AMOUNT_NAMES],
);
amount(
  retentionWitnesses,
  placed('of', 'a share of another sum', (of) => ({ ...retention, of })),
);
rate(
  retentionWitnesses,
  placed('retained.share', 'a larger part', (share) => ({ ...retention, retained: { share } })),
);
amount(
  retentionWitnesses,
  placed('retained.amount', 'another sum', (value) => ({ ...retention, retained: { amount: value } })),
);
date(
  retentionWitnesses,
  placed('from', 'kept back from another day', (from) => ({ ...retention, from })),
);
span(
  retentionWitnesses,
  placed('lasts', 'released later', (lasts) => ({ ...retention, lasts })),
);
condition(
  retentionWitnesses,
  placed('unless', 'held, or released', (unless) => ({ ...retention, unless })),
);
