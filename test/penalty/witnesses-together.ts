import { change, condition, type Place, type Witnesses, words } from '../laws/witnesses.js';
import { amount, cap, listed, placed, plainCase, sum } from './witnesses.js';

const money = (figure: string) => ({ amount: figure, currency: 'CNY' });

/** For each leaf of earnest money, a change there that changes an answer and the text. */
export const earnestWitnesses: Witnesses = new Map();
const holds = { fact: 'item.category', is: 'phone' };
const earnest = { penalty: 'earnest', amount: money('100.00'), givenBy: 'customer', breach: { customer: holds } };
amount(
  earnestWitnesses,
  placed('amount', 'another sum', (value) => ({ ...earnest, amount: value })),
);
words(
  earnestWitnesses,
  placed('givenBy', 'forfeited, or returned twice over', (givenBy) => ({ ...earnest, givenBy })),
  ['customer', 'provider'],
);
sum(
  earnestWitnesses,
  placed('of', 'the law limits it by another price', (of) => ({ ...earnest, of })),
);
for (const party of ['customer', 'provider'])
  condition(
    earnestWitnesses,
    placed(`breach.${party}`, 'in default, or not', (when) => ({ ...earnest, breach: { [party]: when } })),
  );

/** Three penalties of different sums, all for what is surely so. */
const beside = ['a', 'b', 'c'].map((id, index) => ({
  id,
  penalty: 'fixed',
  breach: { when: holds },
  charge: { amount: money(`${(index + 1) * 100}.00`) },
}));
const sharing = (at: string, why: string, put: Place['put'], more: Partial<Place> = {}) =>
  placed(at, why, put, { beside, ...more });

/** For each leaf of a cap that penalties share, a change there that changes an answer and the text. */
export const limitWitnesses: Witnesses = new Map();
const limit = { penalty: 'limit', most: { amount: money('500.00') }, per: 'agreement' };
listed(
  limitWitnesses,
  sharing('of', 'another penalty is cut down', (id) => ({ ...limit, most: { amount: money('50.00') }, of: [id] })),
  ['a', 'b'],
);
cap(
  limitWitnesses,
  sharing('most', 'a lower cap holds', (most) => ({ ...limit, most })),
);
/** One in the month of the breach, one before in its quarter, one in its year, and one before that: each leaves less. */
const earlier = ['2024-05-02', '2024-04-30', '2024-03-31', '2023-12-31'].map((at) => ({
  clause: 'a',
  at,
  amount: money('100.00'),
}));
words(
  limitWitnesses,
  sharing('per', 'earlier penalties leave less', (per) => ({ ...limit, per }), {
    case: { ...plainCase, earlierPenalties: earlier },
    asOf: '2024-05-20T12:00:00+08:00',
  }),
  ['case', 'month', 'quarter', 'year', 'agreement'],
);

/** For each leaf of what holds among several penalties, a change there that changes an answer and the text. */
export const severalWitnesses: Witnesses = new Map();
const several = { penalty: 'several', of: ['a', 'b'], apply: 'highest' };
listed(
  severalWitnesses,
  sharing('of', 'another falls behind', (id) => ({ ...several, of: [id, 'c'] })),
  ['a', 'b'],
);
words(
  severalWitnesses,
  sharing('apply', 'both, or the higher', (value) => ({ ...several, apply: value })),
  ['sum', 'highest'],
);
change(
  severalWitnesses,
  sharing('apply.chosen', 'another choice', (chosen) => ({ ...several, apply: { chosen } }), {
    case: { ...plainCase, facts: { ...plainCase.facts, 'first.choice': 'a', 'second.choice': 'b' } },
  }),
  ':string',
  'first.choice',
  'second.choice',
);

/** For each leaf of how penalties stand to damages, a change there that changes an answer and the text. */
export const damagesWitnesses: Witnesses = new Map();
const damages = { penalty: 'damages', relation: 'credited' };
listed(
  damagesWitnesses,
  sharing('of', 'a higher penalty is credited', (id) => ({ ...damages, of: [id] })),
  ['a', 'b'],
);
words(
  damagesWitnesses,
  sharing('relation', 'credited, beside, or in place of damages', (relation) => ({ ...damages, relation })),
  ['credited', 'beside', 'soleRemedy'],
);
