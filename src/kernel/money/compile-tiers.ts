import { sum, times } from './arithmetic.js';
import type { Currency } from './currency.js';
import { MoneyError } from './errors.js';
import { type Exact, print, toMultiple, zero } from './exact.js';
import { type Money, readMoney, writeMoney } from './money.js';
import { type Quantity, readQuantity } from './quantity.js';
import { tierIssues } from './tier-issues.js';
import type { Tier, TierCharge, TierKind, TierLine, TierTable } from './tiers.js';

/** A tier with its place in the table and its ends worked out. */
interface Row {
  readonly tier: Tier;
  readonly position: number;
  readonly start: Exact;
  readonly end: Exact | undefined;
}

/** What a row charges of a quantity: the stretch, and how many times its price. */
interface Stretch {
  readonly row: Row;
  readonly from: Exact;
  readonly to: Exact;
  readonly count: Exact;
}

/**
 * A table of tiers made ready: a function from a quantity, and the base amount where the table states rates, to what
 * it costs.
 *
 * @remarks Nothing is rounded: the clause rounds the total once. A table with `tierIssues` throws `MoneyError` here;
 * the function throws `MoneyError` for what is no quantity and where a rate lacks its base, `CurrencyMismatchError`
 * where the base and the prices differ in currency.
 * @example
 * compileTiers({ kind: 'volume', tiers: [{ rate: '5%' }] })(2, { amount: '9', currency: 'JPY' }).amount.amount // => '0.9'
 */
export function compileTiers(table: TierTable): (quantity: Quantity, base?: Money) => TierCharge {
  const [issue] = tierIssues(table);
  if (issue !== undefined) throw new MoneyError(issue.message);
  const rows = rowsOf(table.tiers);
  const stretches = stretchesBy[table.kind];
  return (quantity, base) => {
    const lines = stretches(rows, readQuantity(quantity)).map((stretch) => lineOf(stretch, base));
    const amounts = lines.map((line) => line.amount);
    return { amount: sum(amounts, currencyOf(table.tiers, base)), lines };
  };
}

function rowsOf(tiers: readonly Tier[]): Row[] {
  let start = zero();
  return tiers.map((tier, position) => {
    const bound = tier.upTo ?? tier.below;
    const row = { tier, position, start, end: bound === undefined ? undefined : readQuantity(bound) };
    start = row.end ?? start;
    return row;
  });
}

const stretchesBy: { readonly [kind in TierKind]: (rows: readonly Row[], quantity: Exact) => Stretch[] } = {
  graduated: (rows, quantity) =>
    rows
      .filter((row) => row.start.lt(quantity))
      .map((row) => {
        const to = row.end?.lt(quantity) ? row.end : quantity;
        return { row, from: row.start, to, count: to.minus(row.start) };
      }),
  volume: (rows, quantity) =>
    reached(rows, quantity).map((row) => ({ row, from: zero(), to: quantity, count: quantity })),
  package: (rows, quantity) =>
    reached(rows, quantity).map((row) => ({ row, from: zero(), to: quantity, count: packages(quantity, row) })),
};

/** The one row whose tier a quantity reaches; the last row has no end, so there always is one. */
function reached(rows: readonly Row[], quantity: Exact): Row[] {
  const holds = ({ tier, end }: Row) =>
    end === undefined || quantity.lt(end) || (tier.upTo !== undefined && quantity.eq(end));
  return rows.filter(holds).slice(0, 1);
}

function packages(quantity: Exact, { tier: { size } }: Row): Exact {
  if (size === undefined) return readQuantity(1);
  const each = readQuantity(size);
  return toMultiple(quantity, each, 'ceiling').div(each);
}

function lineOf({ row, from, to, count }: Stretch, base: Money | undefined): TierLine {
  const { rate } = row.tier;
  const price = rate === undefined ? times(row.tier.price) : times(baseGiven(base), rate);
  const amount = writeMoney(readMoney(price).times(count), price.currency);
  const line = { tier: row.position, from: print(from), to: print(to), quantity: print(count), price, amount };
  return rate === undefined ? line : { ...line, rate };
}

function currencyOf(tiers: readonly Tier[], base: Money | undefined): Currency {
  return tiers.find((tier) => tier.price !== undefined)?.price?.currency ?? baseGiven(base).currency;
}

function baseGiven(base: Money | undefined): Money {
  if (base !== undefined) return base;
  throw new MoneyError('a table with rates needs the amount they are rates of; give the base amount');
}
