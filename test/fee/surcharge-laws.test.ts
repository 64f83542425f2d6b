import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FeeClause, FeeLine } from '../../src/fee/index.js';
import type { WorkItem } from '../../src/kernel/case/index.js';
import { statementIn } from './any-case.js';
import { anyMoment, ask, HOUR, instant, minor, units } from './arbitraries.js';

const ASKED = '2025-07-01T12:00:00+08:00';
const RATES = ['10%', '25%', '50%', '100%'] as const;
const anySurcharge = fc.record({
  calendar: fc.constantFrom('night', 'weekend', 'office'),
  when: fc.constantFrom('inHours', 'outsideHours'),
  rate: fc.constantFrom(...RATES),
});
type Surcharge = typeof anySurcharge extends fc.Arbitrary<infer One> ? One : never;
const anyHours = fc.integer({ min: 1, max: 60 });

/** The lines of time worked at 100.00 an hour, beside the price itself: so many quarters from a moment. */
function linesOf(surcharges: readonly Surcharge[], together: string, from: number, quarters: number) {
  const until = instant(from + (quarters * HOUR) / 4);
  const work: readonly WorkItem[] = [{ id: 'w', work: 'labour', at: instant(from), until }];
  const clause = { id: 'hours', fee: 'work', for: 'labour', price: { each: minor(10_000) }, surcharges, together };
  const { lines } = statementIn(ask([clause as unknown as FeeClause], { work }, { asOf: ASKED, reasons: 'none' }));
  return lines.filter(({ kind }) => kind === 'surcharge');
}

const sumOf = (lines: readonly FeeLine[]) => lines.reduce((all, { price }) => all + units(price), 0n);

describe('law: surcharges', () => {
  it('there is a line for each that some of the time bears, and none of nothing', () => {
    fc.assert(
      fc.property(
        fc.array(anySurcharge, { minLength: 1, maxLength: 3 }),
        anyMoment,
        anyHours,
        (surcharges, from, hours) => {
          for (const together of ['sum', 'highest']) {
            const lines = linesOf(surcharges, together, from, hours);
            expect(lines.filter(({ price }) => units(price) === 0n)).toEqual([]);
          }
          const summed = linesOf(surcharges, 'sum', from, hours);
          const apart = surcharges.map((one) => linesOf([one], 'sum', from, hours));
          expect(summed.map(({ price }) => price)).toEqual(apart.flat().map(({ price }) => price));
        },
      ),
    );
  });

  it('inside hours and outside them make all of the time', () => {
    fc.assert(
      fc.property(anySurcharge, anyMoment, anyHours, (surcharge, from, hours) => {
        const parts = (['inHours', 'outsideHours'] as const).map((when) =>
          sumOf(linesOf([{ ...surcharge, when }], 'sum', from, hours)),
        );
        const rate = BigInt(Number.parseInt(surcharge.rate, 10));
        // A quarter costs 25.00: whole hundredths of it are whole cents, and each side is rounded once.
        const off = parts[0]! + parts[1]! - 25n * BigInt(hours) * rate;
        expect(off >= -1n && off <= 1n).toBe(true);
      }),
    );
  });

  it('where several meet, the highest is charged once, and never less than any nor more than all of them', () => {
    fc.assert(
      fc.property(
        fc.array(anySurcharge, { minLength: 1, maxLength: 3 }),
        anyMoment,
        anyHours,
        (surcharges, from, hours) => {
          const highest = sumOf(linesOf(surcharges, 'highest', from, hours));
          const alone = surcharges.map((one) => sumOf(linesOf([one], 'sum', from, hours)));
          const slack = BigInt(surcharges.length);
          for (const one of alone) expect(highest + slack >= one).toBe(true);
          expect(highest <= alone.reduce((all, one) => all + one, 0n) + slack).toBe(true);
          const again = sumOf(linesOf([...surcharges, ...surcharges], 'highest', from, hours));
          expect(again).toBe(highest);
        },
      ),
    );
  });
});
