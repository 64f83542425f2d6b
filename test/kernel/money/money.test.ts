import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  type Currency,
  CurrencyMismatchError,
  compare,
  currencies,
  isAmount,
  isCurrency,
  isQuantity,
  isZero,
  type Money,
  MoneyError,
  max,
  min,
  minorDigits,
  money,
  negate,
  subtract,
  sum,
  times,
} from '../../../src/kernel/money/index.js';
import rows from './arithmetic.json' with { type: 'json' };
import { anyMoney, big, CNY, USD, unscaled } from './given.js';

describe('an amount of money', () => {
  it('is printed with at least the digits of its smallest unit', () => {
    expect(money('120', 'CNY')).toEqual(CNY('120.00'));
    expect(money('120', 'JPY')).toEqual({ amount: '120', currency: 'JPY' });
    expect(money('120', 'KWD')).toEqual({ amount: '120.000', currency: 'KWD' });
    expect(money('120', 'CLF')).toEqual({ amount: '120.0000', currency: 'CLF' });
  });

  it('keeps finer digits, and drops zeros that say nothing', () => {
    expect(money('0.01250', 'CNY').amount).toBe('0.0125');
    expect(money('007.5', 'CNY').amount).toBe('7.50');
  });

  it('is never a negative zero', () => {
    expect(money('-0.00', 'CNY').amount).toBe('0.00');
    expect(negate(CNY('0')).amount).toBe('0.00');
    expect(times(CNY('-5'), 0).amount).toBe('0.00');
  });

  it.each(rows)('$id: $why', ({ op, args, gives }) => {
    const reckon = operations[op];
    expect(reckon?.(args as never)).toEqual(gives);
  });

  it('leaves what it was given unchanged', () => {
    const given = Object.freeze(CNY('1'));
    expect(add(given, given)).toEqual(CNY('2.00'));
    expect(given).toEqual({ amount: '1', currency: 'CNY' });
  });
});

describe('the currencies', () => {
  it('are the codes that have a smallest unit, each once, in order', () => {
    expect(currencies).toHaveLength(165);
    expect([...new Set(currencies)].sort()).toEqual(currencies);
  });

  it.each([
    ['CNY', 2],
    ['USD', 2],
    ['EUR', 2],
    ['ZWG', 2],
    ['JPY', 0],
    ['KRW', 0],
    ['VND', 0],
    ['ISK', 0],
    ['TND', 3],
    ['BHD', 3],
    ['UYW', 4],
  ] as const)('%s has %i digits after the point', (code, digits) => {
    expect(minorDigits(code)).toBe(digits);
  });

  it.each(['RMB', 'cny', 'XAU', 'XXX', 'BGN', 'HRK', '', 'constructor', '__proto__', 'CNY ', null, 156])(
    '%s is none',
    (code) => {
      expect(isCurrency(code)).toBe(false);
    },
  );
});

describe('what a parser may let through', () => {
  it.each(['0', '-0', '120', '120.00', '-0.5', '9'.repeat(40)])('the amount %s', (text) => {
    expect(isAmount(text)).toBe(true);
  });

  it.each([
    '',
    '.5',
    '5.',
    '+5',
    ' 5',
    '5\n',
    '1e3',
    '1,200',
    '0x10',
    'NaN',
    'Infinity',
    '--1',
    '１２',
    '9'.repeat(41),
    5,
    null,
  ])('not the amount %j', (text) => {
    expect(isAmount(text)).toBe(false);
  });

  it.each(['0', '2.5', 0, 17, Number.MAX_SAFE_INTEGER])('the quantity %j', (value) => {
    expect(isQuantity(value)).toBe(true);
  });

  it.each(['-1', '-0', '5%', '', -1, 2.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 1n, null])(
    'not the quantity %s',
    (value) => {
      expect(isQuantity(value)).toBe(false);
    },
  );
});

describe('what is refused', () => {
  const loose = (amount: unknown, currency: unknown) => ({ amount, currency }) as Money;

  it('two currencies, naming both', () => {
    const [yuan, dollar] = [CNY('1') as Money, USD('2') as Money];
    for (const meet of [add<Currency>, subtract<Currency>, compare<Currency>, min<Currency>, max<Currency>]) {
      expect(() => meet(yuan, dollar)).toThrow(CurrencyMismatchError);
      expect(() => meet(yuan, dollar)).toThrow('2 USD cannot meet CNY; convert it first');
    }
    expect(() => sum<Currency>([yuan, dollar], 'CNY')).toThrow(CurrencyMismatchError);
    expect(() => sum<Currency>([dollar], 'CNY')).toThrow(CurrencyMismatchError);
  });

  it('an amount that is no plain decimal, naming it and the remedy', () => {
    expect(() => money('1e3', 'CNY')).toThrow('amount "1e3" is not a plain decimal; write it like "120.00"');
    expect(() => negate(loose(5, 'CNY'))).toThrow('amount 5 is not');
    expect(() => isZero(loose({}, 'CNY'))).toThrow('amount (object) is not');
    expect(() => money('x'.repeat(99), 'CNY')).toThrow(`amount "${'x'.repeat(57)}..." is not`);
  });

  it('a currency that is not known, even on a single amount', () => {
    expect(() => money('1', 'RMB' as 'CNY')).toThrow(
      'currency "RMB" is not known; give an ISO 4217 code such as "CNY"',
    );
    expect(() => isZero(loose('0', undefined))).toThrow('currency undefined is not known');
    expect(() => minorDigits('toString' as 'CNY')).toThrow(MoneyError);
  });

  it('a factor without meaning', () => {
    expect(() => times(CNY('1'), 0.1)).toThrow('factor 0.1 is not a quantity');
    expect(() => times(CNY('1'), '-2')).toThrow(MoneyError);
    expect(() => times(CNY('1'), '5 %')).toThrow('rate "5 %" is not a decimal with its unit');
  });

  it('a figure that has outgrown exact reckoning, instead of rounding it in secret', () => {
    const long = CNY('9'.repeat(100));
    expect(add(long, CNY('0')).amount).toBe(`${'9'.repeat(100)}.00`);
    expect(() => add(long, CNY('1'))).toThrow('round before reckoning on');
    expect(times(CNY(`0.${'1'.repeat(99)}`), '0.1').amount).toBe(`0.0${'1'.repeat(99)}`);
    expect(() => times(CNY(`0.${'1'.repeat(100)}`), '0.1')).toThrow(MoneyError);
    expect(() => money('9'.repeat(101), 'CNY')).toThrow(MoneyError);
  });

  it('by errors that have a name', () => {
    expect(new MoneyError('').name).toBe('MoneyError');
    expect(new CurrencyMismatchError('').name).toBe('CurrencyMismatchError');
    expect(new CurrencyMismatchError('')).toBeInstanceOf(MoneyError);
    expect(new CurrencyMismatchError('')).toBeInstanceOf(Error);
  });
});

describe('laws of reckoning', () => {
  it('adding is exact: it agrees with whole numbers of the finest unit', () => {
    fc.assert(
      fc.property(anyMoney, anyMoney, (one, other) => {
        expect(unscaled(add(one, other))).toBe(unscaled(one) + unscaled(other));
        expect(unscaled(subtract(one, other))).toBe(unscaled(one) - unscaled(other));
      }),
    );
  });

  it('multiplying is exact', () => {
    fc.assert(
      fc.property(anyMoney, fc.nat(10_000), fc.nat(10_000), (amount, count, perMille) => {
        expect(unscaled(times(amount, count, `${perMille}‰`)) * 1000n).toBe(
          unscaled(amount) * big(count) * big(perMille),
        );
      }),
    );
  });

  it('the order of what is added, and of factors, does not matter', () => {
    fc.assert(
      fc.property(anyMoney, anyMoney, anyMoney, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
        expect(sum([a, b, c], 'CNY')).toEqual(sum([c, a, b], 'CNY'));
        expect(times(a, '3', '0.5%')).toEqual(times(times(a, '0.5%'), 3));
      }),
    );
  });

  it('taking away undoes adding', () => {
    fc.assert(
      fc.property(anyMoney, anyMoney, (a, b) => {
        expect(subtract(add(a, b), b)).toEqual(money(a.amount, a.currency));
        expect(negate(negate(a))).toEqual(money(a.amount, a.currency));
      }),
    );
  });

  it('comparing is a total order, and the least and the greatest obey it', () => {
    fc.assert(
      fc.property(anyMoney, anyMoney, anyMoney, (a, b, c) => {
        expect(compare(a, b)).toBe(order(unscaled(a), unscaled(b)));
        expect(compare(a, b) + compare(b, a)).toBe(0);
        const sorted = [a, b, c].sort(compare);
        expect(min(a, b, c)).toEqual(money(sorted[0]?.amount ?? '', 'CNY'));
        expect(max(a, b, c)).toEqual(money(sorted[2]?.amount ?? '', 'CNY'));
      }),
    );
  });

  it('equal amounts have equal texts', () => {
    fc.assert(
      fc.property(anyMoney, fc.nat(5), (a, zeros) => {
        const text = a.amount.includes('.') ? a.amount : `${a.amount}.`;
        expect(money(`${text}0${'0'.repeat(zeros)}`, 'CNY')).toEqual(money(a.amount, 'CNY'));
      }),
    );
  });
});

const operations: { readonly [name: string]: (args: never) => unknown } = {
  add: ([one, other]: [Money, Money]) => add(one, other),
  subtract: ([one, other]: [Money, Money]) => subtract(one, other),
  compare: ([one, other]: [Money, Money]) => compare(one, other),
  times: ([amount, ...factors]: [Money, ...string[]]) => times(amount, ...factors),
};

function order(one: bigint, other: bigint): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
