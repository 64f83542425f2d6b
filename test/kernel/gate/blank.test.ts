import { describe, expect, it } from 'vitest';
import { blankName, blanksIn, isBlank, readFigure, readSpan } from '../../../src/kernel/gate/index.js';
import { known, open } from '../../../src/kernel/logic/index.js';

describe('a blank', () => {
  it('is an open figure with a name', () => {
    expect(isBlank({ blank: 'warrantyYears' })).toBe(true);
    expect(isBlank({ blank: 'warrantyYears', example: 3 })).toBe(true);
  });

  it.each<[string, unknown]>([
    ['a figure', 3],
    ['nothing', null],
    ['a length of time', { years: 3 }],
    ['a list', ['blank']],
    ['a record in which something is called "blank": an object', { blank: { years: 1 } }],
    ['a record in which something is called "blank": a rate', { blank: '0.05%' }],
    ['a record in which something is called "blank": a date', { blank: '2025-02-28' }],
    ['an object that only inherits the name', Object.create({ blank: 'years' })],
  ])('is not %s', (_, value) => {
    expect(isBlank(value)).toBe(false);
  });

  it('has a name of its own among the needs of an answer', () => {
    expect(blankName({ blank: 'warrantyYears' })).toBe('blanks.warrantyYears');
  });

  it('is found wherever it stands in the terms, with its path', () => {
    const years = { blank: 'years', example: { blank: 'never' } };
    const terms = {
      from: 'delivered',
      lasts: { years },
      figures: { blank: { days: { blank: 'days' } } },
      list: [years],
    };
    expect(blanksIn(terms)).toEqual([
      { path: ['lasts', 'years'], blank: years },
      { path: ['figures', 'blank', 'days'], blank: { blank: 'days' } },
      { path: ['list', 0], blank: years },
    ]);
  });
});

describe('a figure of the terms', () => {
  it('is known when it is written', () => {
    expect(readFigure(3)).toEqual(known(3));
    expect(readSpan({ years: 3 })).toEqual(known({ years: 3 }));
  });

  it('rests on its blank, of which the example is never a value', () => {
    expect(readFigure<number | { blank: string; example: number }>({ blank: 'days', example: 3 })).toEqual(
      open(['blanks.days']),
    );
    expect(readSpan({ years: { blank: 'warrantyYears', example: 3 } })).toEqual(open(['blanks.warrantyYears']));
    expect(readSpan({ blank: 'period', example: { years: 3 } })).toEqual(open(['blanks.period']));
  });
});
