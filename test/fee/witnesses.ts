import type { Answer } from '../../src/kernel/answer/index.js';
import { change, condition, figure, type Place, type Witnesses, words } from '../laws/witnesses.js';
import { amount, placed as placedIn, plainCase, rate } from '../penalty/witnesses.js';

/** What an agreement has beside the clause, and what a warranty was found to bear, for a witness to be judged with. */
export interface Beside {
  readonly calendars?: object;
  readonly coverage?: object;
}

/** A price that is the same in every witness. */
export const money = (amount: string) => ({ amount, currency: 'CNY' });

const morning = '2024-01-15T08:00:00+08:00';

/** Of each kind of work another quantity; the labour lasts from before the office opens until the shop has opened. */
export const work = [
  { id: 'visit', work: 'visit', at: morning },
  { id: 'labour', work: 'labour', at: morning, until: '2024-01-15T10:18:00+08:00' },
  { id: 'travel', work: 'travel', quantity: 3, at: morning },
  { id: 'part', work: 'part', quantity: 4, cost: money('20.00'), at: morning },
  { id: 'service', work: 'service', quantity: 5, at: morning },
];

/** Opened at different hours, and both not yet when the visit begins. */
export const calendars = {
  office: { hours: [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '18:00' }] },
  shop: { hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '10:00', to: '20:00' }] },
};

const borne = (share: string): Answer<object> => ({
  outcome: 'decided',
  value: { status: 'covered', by: 'warranty', share },
});

/** Of each class of costs another share. */
export const coverage = { parts: borne('10%'), labour: borne('20%'), travel: borne('30%') };

/** A place in terms, with the sums and dates of a case and work of every kind. */
export function placed(at: string, why: string, put: Place['put'], more: Partial<Place> = {}): Place {
  return { ...placedIn(at, why, put), case: { ...plainCase, work }, ...more };
}

/** Other charges, of two sums that differ. */
export const charges = [
  { id: 'visits', fee: 'work', for: 'visit', price: { each: money('300.00') } },
  { id: 'journeys', fee: 'work', for: 'travel', price: { each: money('200.00') } },
];

/** What every charge may say: when it is charged, what a warranty bears of it, and whether a quote comes first. */
export function charge(all: Witnesses, base: object): void {
  const part = (key: string, why: string, more: Partial<Place> = {}) =>
    placed(key, why, (value) => ({ ...base, [key]: value }), more);
  condition(all, part('appliesTo', 'where it does not hold nothing is charged'));
  words(all, part('consent', 'charged at once, or not yet'), ['notNeeded', 'quoteFirst']);
}

/** What a charge for work and a fixed sum may say beside: the cost that it is, and its price by the day. */
export function covered(all: Witnesses, base: object): void {
  charge(all, base);
  const settings = { coverage };
  words(
    all,
    placed('costClass', 'another share is borne', (costClass) => ({ ...base, costClass }), { settings }),
    ['parts', 'labour', 'travel', 'none'],
  );
  words(
    all,
    placed('inCover', 'borne, or not', (inCover) => ({ ...base, costClass: 'parts', inCover }), { settings }),
    ['borne', 'charged'],
  );
  const reported = { case: { ...plainCase, work, log: [{ event: 'reported', at: morning }] } };
  change(
    all,
    placed(
      'adjusted[].from',
      'before the day of the work, or after it',
      (from) => ({ ...base, adjusted: [{ from, to: '120%' }] }),
      reported,
    ),
    ':string',
    '2024-01-14',
    '2024-01-16',
  );
  rate(
    all,
    placed('adjusted[].to', 'a dearer price', (to) => ({ ...base, adjusted: [{ from: '2024-01-01', to }] }), reported),
    '110%',
    '120%',
  );
}

/** The least that is charged, more than what it is for; and the most, less than it. */
export function limits(all: Witnesses, put: (part: object) => object, more: Partial<Place> = {}): void {
  amount(
    all,
    placed('least', 'a higher least', (least) => ({ ...put({ least }) }), more),
    '5000.00',
    '6000.00',
  );
  amount(
    all,
    placed('most', 'a lower most', (most) => ({ ...put({ most }) }), more),
    '2.00',
    '1.00',
  );
}

/** A number of a unit changes, and is left open. */
export function count(all: Witnesses, place: Place, before: number, after: number): void {
  figure(all, place, 'integer', before, after);
}
