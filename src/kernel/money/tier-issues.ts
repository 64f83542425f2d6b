import { type Issue, type Json, type Path, pathText } from '../answer/index.js';
import { type Currency, isCurrency } from './currency.js';
import { isAmount } from './money.js';
import { isQuantity, readQuantity } from './quantity.js';
import { isRate } from './rate.js';
import { type Tier, type TierKind, type TierTable, tierKinds } from './tiers.js';

const MOST_TIERS = 100;

/**
 * Everything that is wrong with a table of tiers, for parsers; an empty list says that it compiles.
 *
 * @remarks A table has 1 to 100 tiers. Every tier but the last has one bound, `upTo` or `below`, above 0 and above
 * the bound before it; the last has none. Each tier states a price or a rate, all prices in one currency. Only
 * packages have a size.
 * @param path - Where the table stands in the input.
 * @example
 * tierIssues({ kind: 'volume', tiers: [{ rate: '5%' }] }) // => []
 * tierIssues({ kind: 'volume', tiers: [] }, ['fee'])[0]?.message // => 'fee.tiers is empty; state at least one tier'
 */
export function tierIssues(table: TierTable, path: Path = []): Issue[] {
  const { tiers, kind } = table;
  const place = [...path, 'tiers'];
  const count = tiers.length;
  if (!tierKinds.includes(kind)) {
    return [issue('tier_kind', [...path, 'kind'], kind, 'is no kind of tiers', `use one of ${tierKinds.join(', ')}`)];
  }
  if (count === 0) return [issue('tiers_empty', place, [], 'is empty', 'state at least one tier')];
  if (count > MOST_TIERS) {
    return [issue('tiers_too_many', place, undefined, `has ${count} tiers`, `state at most ${MOST_TIERS}`)];
  }

  const currency = tiers.find((tier) => tier.price !== undefined)?.price?.currency;
  const issues = tiers.flatMap((tier, position) => {
    const row = [...place, position];
    const bound = position === count - 1 ? lastBoundIssue(tier, row) : boundIssue(tier, tiers[position - 1], row);
    return [bound, priceIssue(tier, currency, row), sizeIssue(tier, kind, row)];
  });
  return issues.filter((found) => found !== undefined);
}

function lastBoundIssue(tier: Tier, row: Path): Issue | undefined {
  const [name] = boundNames(tier);
  if (name === undefined) return undefined;
  return issue('tier_last_bounded', [...row, name], tier[name], 'bounds the last tier', 'leave it out or add a tier');
}

function boundIssue(tier: Tier, previous: Tier | undefined, row: Path): Issue | undefined {
  const [name, another] = boundNames(tier);
  if (name === undefined || another !== undefined) {
    return issue('tier_bound_unclear', row, undefined, 'needs one bound', 'state either upTo or below');
  }
  const place = [...row, name];
  const bound = tier[name];
  if (!isQuantity(bound)) return issue('tier_bound_invalid', place, bound, 'is no quantity', 'write it like "100"');
  const start = previous?.upTo ?? previous?.below ?? 0;
  if (!isQuantity(start) || readQuantity(bound).gt(readQuantity(start))) return undefined;
  return issue('tier_bounds_order', place, bound, `${bound} is not above ${start}`, 'let each bound exceed the last');
}

function priceIssue({ price, rate }: Tier, currency: Currency | undefined, row: Path): Issue | undefined {
  if ((price === undefined) === (rate === undefined)) {
    return issue('tier_price_unclear', row, undefined, 'needs one price', 'state either a price or a rate');
  }
  if (price === undefined) {
    if (isRate(rate)) return undefined;
    return issue('tier_rate_invalid', [...row, 'rate'], rate, 'is no rate', 'write it like "0.05%"');
  }
  const { amount, currency: own } = price;
  const amountPlace = [...row, 'price', 'amount'];
  const currencyPlace = [...row, 'price', 'currency'];
  if (!isAmount(amount))
    return issue('tier_price_invalid', amountPlace, amount, 'is no amount', 'write it like "120.00"');
  if (!isCurrency(own))
    return issue('tier_currency', currencyPlace, own, 'is no known currency', 'write it like "CNY"');
  if (own === currency) return undefined;
  return issue('tier_currency', currencyPlace, own, `differs from ${currency}`, 'price all tiers in one currency');
}

function sizeIssue({ size }: Tier, kind: TierKind, row: Path): Issue | undefined {
  const place = [...row, 'size'];
  if (size === undefined) return undefined;
  if (kind !== 'package') return issue('tier_size_unused', place, size, `means nothing in ${kind}`, 'leave it out');
  if (isQuantity(size) && !readQuantity(size).isZero()) return undefined;
  return issue('tier_size_invalid', place, size, 'is no quantity above 0', 'write it like "10"');
}

function boundNames(tier: Tier): ('upTo' | 'below')[] {
  return (['upTo', 'below'] as const).filter((name) => tier[name] !== undefined);
}

function issue(code: string, path: Path, value: Json | undefined, wrong: string, remedy: string): Issue {
  const message = `${pathText(path)} ${wrong}; ${remedy}`;
  return value === undefined ? { code, path, message, remedy } : { code, path, value, message, remedy };
}
