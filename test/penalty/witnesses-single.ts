import { change, condition, figure, span, type Witnesses, words } from '../laws/witnesses.js';
import { amount, cap, clocks, days, due, listed, objectives, placed, plainCase, rate, sum } from './witnesses.js';

const DOES_NOT_HOLD = 'where it does not hold nothing is owed';

/** For each leaf of liquidated damages, a change there that changes an answer and the text. */
export const fixedWitnesses: Witnesses = new Map();
const fixed = { penalty: 'fixed', breach: { clauses: ['repair'] }, charge: { share: '1%' } };
const ofClocks = { settings: { clocks } };
listed(
  fixedWitnesses,
  placed('breach.clauses', 'one breach, or two', (id) => ({ ...fixed, breach: { clauses: [id] } }), ofClocks),
  ['visit', 'repair'],
);
condition(
  fixedWitnesses,
  placed('breach.when', 'a breach, or none', (when) => ({ ...fixed, breach: { when } })),
);
amount(
  fixedWitnesses,
  placed('charge.amount', 'another sum', (value) => ({ ...fixed, charge: { amount: value } }), ofClocks),
);
rate(
  fixedWitnesses,
  placed('charge.share', 'another share', (share) => ({ ...fixed, charge: { share } }), ofClocks),
);
sum(
  fixedWitnesses,
  placed('base', 'a share of another sum', (base) => ({ ...fixed, base }), ofClocks),
);
words(
  fixedWitnesses,
  placed('paidAs', 'paid, or taken off the fee', (paidAs) => ({ ...fixed, paidAs }), ofClocks),
  ['payment', 'feeReduction'],
);
condition(
  fixedWitnesses,
  placed('appliesTo', DOES_NOT_HOLD, (appliesTo) => ({ ...fixed, appliesTo }), ofClocks),
);

/** For each leaf of service credits, a change there that changes an answer and the text. */
export const creditWitnesses: Witnesses = new Map();
const bands = [
  { below: '99.9%', credit: '10%' },
  { below: '95%', credit: '25%' },
];
const credit = { penalty: 'credit', of: 'uptime', bands, base: 'periodFee' };
const ofObjectives = { settings: { objectives } };
const band = (first: object) => ({ ...credit, bands: [{ ...bands[0], ...first }, bands[1]] });
change(
  creditWitnesses,
  placed(
    'of',
    'an objective that attained more',
    (of) => ({ ...credit, bands: [{ below: '98%', credit: '5%' }], of }),
    ofObjectives,
  ),
  ':string',
  'uptime',
  'speed',
);
figure(
  creditWitnesses,
  placed('bands[].below', 'the band ends below what was attained', (below) => band({ below }), ofObjectives),
  'string',
  '99.9%',
  '96%',
);
rate(
  creditWitnesses,
  placed('bands[].credit', 'another share', (share) => band({ credit: share }), ofObjectives),
  '10%',
  '20%',
);
sum(
  creditWitnesses,
  placed('base', 'a share of another sum', (base) => ({ ...credit, base }), ofObjectives),
);
amount(
  creditWitnesses,
  placed('leastPayout', 'too little to be paid out', (leastPayout) => ({ ...credit, leastPayout }), ofObjectives),
  '50.00',
  '5000.00',
);
span(
  creditWitnesses,
  placed('claimWithin', 'not claimed two years later', (claimWithin) => ({ ...credit, claimWithin }), {
    ...ofObjectives,
    asOf: '2026-02-01T12:00:00+08:00',
  }),
);

/** For each leaf of interest for late payment, a change there that changes an answer and the text. */
export const interestWitnesses: Witnesses = new Map();
const interest = { penalty: 'interest', on: 'debt', due: { on: '2024-01-14' }, rate: { perYear: '10%' } };
const years = { case: { ...plainCase, dates: days }, asOf: '2028-02-01T12:00:00+08:00' };
/** A day on which both 30-day months and actual days differ, after a rate changed and a part was paid. */
const month = {
  case: {
    ...plainCase,
    log: [{ event: 'paid', at: '2024-06-10', amount: { amount: '1000.00', currency: 'CNY' } }],
  },
  asOf: '2025-01-30T12:00:00+08:00',
  settings: {
    rates: {
      lpr: [
        { from: '2020-01-01', rate: '3.1%' },
        { from: '2024-03-01', rate: '3%' },
      ],
      bank: [{ from: '2020-01-01', rate: '6%' }],
    },
  },
};
sum(
  interestWitnesses,
  placed('on', 'interest on another sum', (on) => ({ ...interest, on })),
);
due(
  interestWitnesses,
  placed('due', 'due later, less late', (value) => ({ ...interest, due: value }), years),
);
rate(
  interestWitnesses,
  placed('rate.perDay', 'a dearer day', (perDay) => ({ ...interest, rate: { perDay } })),
);
rate(
  interestWitnesses,
  placed('rate.perYear', 'a dearer year', (perYear) => ({ ...interest, rate: { perYear } })),
);
change(
  interestWitnesses,
  placed('rate.table', 'another table', (table) => ({ ...interest, rate: { table } }), month),
  ':string',
  'lpr',
  'bank',
);
figure(
  interestWitnesses,
  placed('rate.times', 'more times the rate', (times) => ({ ...interest, rate: { table: 'lpr', times } }), month),
  'number',
  1.3,
  1.5,
);
rate(
  interestWitnesses,
  placed('rate.plus', 'more points', (plus) => ({ ...interest, rate: { table: 'lpr', plus } }), month),
);
words(
  interestWitnesses,
  placed('dayCount', 'over a leap day and a month of 31', (dayCount) => ({ ...interest, dayCount }), month),
  ['actual365', 'actual360', 'bond30360', 'european30360'],
);
words(
  interestWitnesses,
  placed('days', 'another day of change', (value) => ({ ...interest, rate: { table: 'lpr' }, days: value }), month),
  ['afterDue', 'fromDue'],
);
words(
  interestWitnesses,
  placed('paymentsReduce', 'less of the debt left', (paymentsReduce) => ({ ...interest, paymentsReduce }), month),
  ['principal', 'interestFirst'],
);
cap(
  interestWitnesses,
  placed('most', 'a lower cap holds', (most) => ({ ...interest, most })),
);
condition(
  interestWitnesses,
  placed('appliesTo', DOES_NOT_HOLD, (appliesTo) => ({ ...interest, appliesTo })),
);
