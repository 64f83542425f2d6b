import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  addElapsed,
  addSpans,
  civilDate,
  DateRangeError,
  dayNumber,
  isSpan,
  MalformedTimeError,
  SPAN_LIMITS,
  type Span,
  type SpanUnit,
  spanCount,
  spanUnit,
} from '../../../src/kernel/time/index.js';
import { anyCalendarSpan, anyDay } from './arbitraries.js';
import { slowAddSpans } from './slow-models.js';

describe('a span', () => {
  it.each(Object.entries(SPAN_LIMITS))('counts %s from none to a limit of %i', (unit, limit) => {
    for (const count of [0, 1, limit]) {
      const span = { [unit]: count } as unknown as Span;
      expect(isSpan(span)).toBe(true);
      expect([spanUnit(span), spanCount(span)]).toEqual([unit as SpanUnit, count]);
    }
    for (const count of [-1, limit + 1, 0.5, Number.NaN, '1', null]) expect(isSpan({ [unit]: count })).toBe(false);
  });

  it.each([
    [{}],
    [{ years: 1, months: 6 }],
    [{ fortnights: 1 }],
    [{ toString: 1 }],
    [[1]],
    ['P1Y'],
    [12],
    [null],
    [undefined],
  ])('is not %j', (value) => {
    expect(isSpan(value)).toBe(false);
    expect(() => spanUnit(value as unknown as Span)).toThrow(MalformedTimeError);
    expect(() => spanCount(value as unknown as Span)).toThrow(MalformedTimeError);
  });

  it('of two units does not compile', () => {
    // @ts-expect-error: a span has one unit
    const span: Span = { years: 1, months: 6 };
    expect(isSpan(span)).toBe(false);
  });
});

describe('adding spans', () => {
  const from = (date: string, ...spans: Parameters<typeof addSpans>[1]) =>
    civilDate(addSpans(dayNumber(date), spans, 'lastDay')?.day ?? Number.NaN);

  it('adds years and months in one step, then weeks and days', () => {
    expect(from('2024-01-31', { months: 1 }, { months: 1 })).toBe('2024-03-31');
    expect(from('2024-01-31', { days: 1 }, { months: 1 })).toBe('2024-03-01');
    expect(from('2024-02-29', { years: 1 }, { years: 3 })).toBe('2028-02-29');
  });

  it('agrees with a walk day by day', () => {
    fc.assert(
      fc.property(anyDay, fc.array(anyCalendarSpan, { maxLength: 3 }), (day, spans) => {
        expect(civilDate(addSpans(day, spans, 'lastDay')?.day ?? Number.NaN)).toBe(slowAddSpans(civilDate(day), spans));
      }),
    );
  });

  it('never ends earlier from a later day', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(40), fc.array(anyCalendarSpan, { maxLength: 3 }), (day, later, spans) => {
        const end = addSpans(day, spans, 'lastDay')?.day ?? Number.NaN;
        expect(addSpans(day + later, spans, 'lastDay')?.day).toBeGreaterThanOrEqual(end);
      }),
    );
  });

  it('does not depend on the order in which the spans are written', () => {
    fc.assert(
      fc.property(anyDay, fc.array(anyCalendarSpan, { maxLength: 4 }), (day, spans) => {
        expect(addSpans(day, [...spans].reverse(), 'lastDay')).toEqual(addSpans(day, spans, 'lastDay'));
      }),
    );
  });

  it('ends nowhere where no day may stand in for a missing one', () => {
    expect(addSpans(dayNumber('2024-01-31'), [{ months: 1 }, { days: 3 }], 'reject')).toBeUndefined();
  });

  it('refuses units that do not end on a day, and days after 2999', () => {
    const hours = { hours: 1 } as unknown as { days: number };
    expect(() => addSpans(0, [hours], 'lastDay')).toThrow('{"hours":1} cannot be counted here; give a span in years');
    expect(() => addSpans(dayNumber('2999-12-31'), [{ days: 1 }], 'lastDay')).toThrow(DateRangeError);
  });
});

describe('adding hours and minutes', () => {
  it('runs from the moment', () => {
    expect(addElapsed(1, { hours: 48 })).toBe(1 + 48 * 3_600_000);
    expect(addElapsed(1, { minutes: 90 })).toBe(1 + 90 * 60_000);
    expect(addElapsed(1, { hours: 0 })).toBe(1);
  });

  it('refuses every other unit', () => {
    for (const unit of Object.keys(SPAN_LIMITS).filter((name) => name !== 'hours' && name !== 'minutes')) {
      expect(() => addElapsed(0, { [unit]: 1 } as unknown as { hours: number })).toThrow(MalformedTimeError);
    }
  });
});
