import type { Issue } from '../kernel/answer/index.js';
import { issue } from '../kernel/gate/index.js';
import { entriesOf, isThere, itemsOf, type Place, textOf, under } from '../kernel/gate/walk.js';
import { Fraction, isCurrency, isQuantity, isRate, minorDigits } from '../kernel/money/index.js';

/** The figure of a number, a rate or an amount without its currency; nothing where it is open or cannot be read. */
export function figureIn({ value }: Place): Fraction | undefined {
  if (isRate(value)) return value.startsWith('-') ? undefined : Fraction.of(value);
  if (typeof value === 'number') return isPlain(value) ? Fraction.of(value) : undefined;
  return isQuantity(value) ? Fraction.of(value) : undefined;
}

function isPlain(value: number): boolean {
  return Number.isFinite(value) && value >= 0 && !String(value).includes('e');
}

/** What is wrong with the amounts of an agreement: no currency, another one, or finer than it can be paid. */
export function moneyIssues(settings: Place, clauses: readonly Place[]): readonly Issue[] {
  const currency = under(settings, 'currency');
  return [
    ...(isThere(settings) && !isThere(currency) ? missingCurrency(currency, clauses) : []),
    ...currencyIssues([settings, ...clauses], textOf(currency)),
    ...clauses.flatMap(tooFine),
  ];
}

const IN_MONEY = ['fee', 'penalty'];

/** What fees and penalties come to is told in the currency of the agreement. */
function missingCurrency({ at }: Place, clauses: readonly Place[]): readonly Issue[] {
  if (!clauses.some((clause) => IN_MONEY.includes(textOf(under(clause, 'kind')) ?? ''))) return [];
  const stated = clauses.flatMap(amountsIn).map(({ value }) => textOf(under({ at, value }, 'currency')));
  const remedy = `write the currency of the agreement: "${stated.find(isCurrency) ?? 'CNY'}"`;
  return [issue('missing', at, undefined, 'fees and penalties are reckoned in one currency', remedy)];
}

/** Amounts in another currency than the agreement's. */
export function currencyIssues(places: readonly Place[], currency: string | undefined): readonly Issue[] {
  if (!isCurrency(currency)) return [];
  return places
    .flatMap(amountsIn)
    .map((amount) => under(amount, 'currency'))
    .filter(({ value }) => value !== currency)
    .map(({ at, value }) => {
      const what = at.at(-2) === 'price' && at.at(-3) === 'item' ? 'price' : 'amount';
      return issue('currency', at, value, `the agreement is in ${currency}`, `write the ${what} in ${currency}`);
    });
}

/** All amounts of money, however deep. */
function amountsIn(place: Place): readonly Place[] {
  const nested = [...itemsOf(place), ...entriesOf(place).map(([, inner]) => inner)].flatMap(amountsIn);
  const isMoney = isThere(under(place, 'amount')) && textOf(under(place, 'currency')) !== undefined;
  return isMoney ? [place, ...nested] : nested;
}

/** The kinds of clauses whose sums are paid, or taken off what is paid. */
const PAID = ['warranty', ...IN_MONEY];

/** Sums that nobody could pay, because they are finer than the currency; what one of many costs may be as fine as it likes. */
function tooFine(clause: Place): readonly Issue[] {
  if (!PAID.includes(textOf(under(clause, 'kind')) ?? '')) return [];
  return amountsIn(clause).flatMap((money) => {
    const [amount, currency] = [under(money, 'amount'), textOf(under(money, 'currency'))];
    const text = textOf(amount);
    if (text === undefined || !isQuantity(text) || !isCurrency(currency) || isPriceOfOne(money, clause)) return [];
    const digits = minorDigits(currency);
    if (digitsOf(text) <= digits) return [];
    const remedy = digits === 0 ? 'write a whole number' : `write ${digits} digits after the point at most`;
    return [issue('value', amount.at, text, `no such sum can be paid in ${currency}`, remedy)];
  });
}

/** How many digits after the point make a difference. */
function digitsOf(amount: string): number {
  return (amount.split('.')[1] ?? '').replace(/0+$/, '').length;
}

/** Whether an amount is multiplied before it is paid: the price of one, or of one unit of delay. */
function isPriceOfOne({ at }: Place, clause: Place): boolean {
  const [, , term] = at;
  if (textOf(under(clause, 'kind')) === 'penalty')
    return term === 'charge' && textOf(under(clause, 'penalty')) !== 'fixed';
  return term === 'price';
}

/** The most that something comes to, below the least of it. */
export function limitIssues(clause: Place): readonly Issue[] {
  const [least, most] = [under(clause, 'least'), under(clause, 'most')];
  if (textOf(under(least, 'currency')) !== textOf(under(most, 'currency'))) return [];
  const [low, high] = [figureIn(under(least, 'amount')), under(most, 'amount')];
  const cap = figureIn(high);
  if (low === undefined || cap === undefined || low.compare(cap) <= 0) return [];
  const minimum = String(under(least, 'amount').value);
  const what = `this is a cap below the minimum of ${minimum}`;
  return [issue('value', high.at, high.value, what, `write "${minimum}" or more, or a lower minimum`)];
}
