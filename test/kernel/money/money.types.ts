import {
  add,
  compare,
  type Money,
  max,
  min,
  money,
  type Rate,
  roundMoney,
  subtract,
  sum,
  type Tier,
  times,
} from '../../../src/kernel/money/index.js';

const yuan = money('1', 'CNY');
const dollar = money('1', 'USD');
const either: Money = yuan;

export const oneCurrency: Money<'CNY'>[] = [
  add(yuan, yuan),
  subtract(yuan, yuan),
  min(yuan, yuan),
  max(yuan, yuan, yuan),
  sum([yuan, yuan], 'CNY'),
  times(yuan, '5%', '2.5', 3),
  roundMoney(yuan).value,
];
export const notKnownBeforehand: Money = add(either, dollar);

// @ts-expect-error two currencies do not add up
add(yuan, dollar);
// @ts-expect-error nor does one come off the other
subtract(yuan, dollar);
// @ts-expect-error neither is more
compare(yuan, dollar);
// @ts-expect-error neither is the least
min(yuan, yuan, dollar);
// @ts-expect-error neither is the greatest
max(dollar, yuan);
// @ts-expect-error a list in two currencies has no total
sum([yuan, dollar], 'CNY');
// @ts-expect-error a total is in the currency of its amounts
sum([yuan], 'USD');
// @ts-expect-error amounts are text
add(yuan, { amount: 1, currency: 'CNY' });
// @ts-expect-error the currency has to be known
money('1', 'RMB');
// @ts-expect-error metals are no currency
money('1', 'XAU');
// @ts-expect-error dollars are not yuan
export const mislabelled: Money<'CNY'> = roundMoney(dollar).value;
// @ts-expect-error an amount cannot be changed
yuan.amount = '2';
// @ts-expect-error a rate has a unit
export const bare: Rate = '0.05';
// @ts-expect-error a tier has a price or a rate, not both
export const both: Tier = { price: yuan, rate: '5%' };
// @ts-expect-error a tier has one of them
export const neither: Tier = { upTo: '5' };
