import { AMOUNT_NAMES, DATE_NAMES } from '../../src/kernel/case/index.js';
import {
  BLANK,
  change,
  conditionFacts,
  date,
  figure,
  type Place,
  span,
  type Witnesses,
  words,
} from '../laws/witnesses.js';

/** What an agreement has beside the clause, and what other rooms found, for a witness to be judged with. */
export interface Beside {
  readonly rates?: object;
  readonly calendars?: object;
  readonly clocks?: object;
  readonly objectives?: object;
}

const money = (amount: string) => ({ amount, currency: 'CNY' });

/** Every date of a case, each on a day of its own. */
export const days: { readonly [name: string]: string } = Object.fromEntries(
  DATE_NAMES.map((name, index) => [name, `2024-01-${String(index + 1).padStart(2, '0')}`]),
);

/** A case in which every sum is another one, and every date another day. */
export const plainCase = {
  ...conditionFacts,
  item: { ...conditionFacts.item, price: money('1000.00') },
  amounts: Object.fromEntries(AMOUNT_NAMES.map((name, index) => [name, money(`${(index + 2) * 1000}.00`)])),
  dates: days,
  log: [] as readonly object[],
  earlierPenalties: [] as readonly object[],
};

/** A place in terms, what happened, and what is beside; by default nothing but the sums and dates. */
export function placed(at: string, why: string, put: Place['put'], more: Partial<Place> = {}): Place {
  return { at, why, put, case: plainCase, asOf: '2024-02-01T12:00:00+08:00', ...more };
}

/** An amount changes, is in a currency that the agreement has not, and is left open. */
export function amount(all: Witnesses, place: Place, before = '50.00', after = '60.00'): void {
  change(all, place, '.amount:string', money(before), money(after));
  change(all, place, '.currency:string', money(before), { ...money(before), currency: 'USD' });
  change(all, place, '.blank:string', money(before), BLANK);
}

/** Each sum of a case, and one of the terms. */
export function sum(all: Witnesses, place: Place): void {
  words(all, place, ['price', ...AMOUNT_NAMES]);
  amount(all, place);
}

/** A rate changes, and is left open. */
export function rate(all: Witnesses, place: Place, before = '1%', after = '2%'): void {
  figure(all, place, 'string', before, after);
}

/** A cap as a sum, and as a share of one; low enough to hold. */
export function cap(all: Witnesses, place: Place): void {
  const part = (key: string, put: Place['put']): Place => ({ ...place, at: `${place.at}.${key}`, put });
  amount(
    all,
    part('amount', (value) => place.put({ amount: value })),
    '1.00',
    '2.00',
  );
  rate(
    all,
    part('share', (share) => place.put({ share })),
    '0.1%',
    '0.2%',
  );
  const of = part('of', (value) => place.put({ share: '0.1%', of: value }));
  words(all, of, ['price', ...AMOUNT_NAMES]);
  amount(all, of);
}

/** Another day, the same time from another date, and another time from the same; something is done, or asked, years later. */
export function due(all: Witnesses, place: Place): void {
  const part = (key: string, put: Place['put']): Place => ({ ...place, at: `${place.at}.${key}`, put });
  figure(
    all,
    part('on', (on) => place.put({ on })),
    'string',
    '2024-01-01',
    '2024-01-05',
  );
  date(
    all,
    part('from', (from) => place.put({ from, within: { days: 1 } })),
  );
  span(
    all,
    part('within', (within) => place.put({ from: 'purchased', within })),
  );
}

/** A unit of time and its number, and that number left open. */
export function unit(all: Witnesses, place: Place, name: string): void {
  change(all, place, `.${name}:integer`, { [name]: 1 }, { [name]: 4 });
  change(all, place, `.${name}.blank:string`, { [name]: 1 }, { [name]: BLANK });
}

/** Each item of a list of names takes the place of another. */
export function listed(all: Witnesses, place: Place, names: readonly [string, string]): void {
  change(all, place, '[]:string', ...names);
}

const decided = (value: unknown) => ({ outcome: 'decided', value });
const run = (from: string, end: string) => ({
  due: `2024-01-${from}+08:00`,
  end: `2024-01-${end}+08:00`,
  state: 'breached',
});
const overrun = (...cycles: readonly object[]) => ({
  state: decided({ state: 'breached' }),
  late: decided(null),
  cycles: decided(cycles),
});

/** Two service levels: one overrun by a working day and an hour, the other by two days and later once more. */
export const clocks = {
  visit: overrun(run('08T10:00:00', '09T11:00:00')),
  repair: overrun(run('08T10:00:00', '10T10:00:00'), run('15T10:00:00', '15T12:00:00')),
};

const attained = (met: number) => ({
  attained: decided({ share: `${met}%`, met, counted: 100 }),
  kept: decided(met > 98),
  range: decided({ least: `${met}%`, most: `${met}%` }),
});

/** Two objectives of January 2024, one kept and one not. */
export const objectives = {
  period: { from: '2024-01-01', through: '2024-01-31', state: 'over' },
  objectives: { uptime: attained(97), speed: attained(99) },
};
