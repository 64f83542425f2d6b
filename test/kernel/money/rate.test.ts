import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRate, MoneyError, type Rate, rateOf, shareOf } from '../../../src/kernel/money/index.js';

describe('a rate', () => {
  it.each([
    ['5%', '0.05'],
    ['0.05%', '0.0005'],
    ['0.5‰', '0.0005'],
    ['100%', '1'],
    ['-3%', '-0.03'],
    ['0%', '0'],
    ['-0%', '0'],
  ] as const)('%s is the share %s', (rate, share) => {
    expect(isRate(rate)).toBe(true);
    expect(shareOf(rate)).toBe(share);
  });

  it.each(['5', '0.0005', '%', '5 %', '5%%', '5％', '1e2%', '.5%', '5%\n', '', 5, null])('%j is none', (text) => {
    expect(isRate(text)).toBe(false);
    expect(() => shareOf(text as Rate)).toThrow(MoneyError);
  });

  it('without its unit is refused, with the remedy', () => {
    expect(() => shareOf('0.05' as Rate)).toThrow('rate "0.05" is not a decimal with its unit; write it like "0.05%"');
  });

  it('is made from a share in the unit asked for', () => {
    expect(rateOf('0.0005')).toBe('0.05%');
    expect(rateOf('0.0005', '‰')).toBe('0.5‰');
    expect(rateOf('1')).toBe('100%');
    expect(() => rateOf('5%')).toThrow('share "5%" is not a plain decimal');
    expect(() => rateOf(`0.${'3'.repeat(60)}`)).toThrow('is too long for a rate; round it first');
    expect(() => rateOf('0.5', 'bp' as '%')).toThrow('rate unit "bp" is not known; give "%" or "‰"');
  });

  it('and its share say the same, whichever way one goes', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(9), fc.constantFrom('%' as const, '‰' as const), (whole, digit, unit) => {
        const rate: Rate = `${whole}.${digit}5${unit}` as Rate;
        expect(rateOf(shareOf(rate), unit)).toBe(rate);
      }),
    );
  });

  it('of the longest text still goes there and back', () => {
    const rate: Rate = `0.${'3'.repeat(38)}‰` as Rate;
    expect(rateOf(shareOf(rate), '‰')).toBe(rate);
  });
});
