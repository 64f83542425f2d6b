import { describe, expect, it } from 'vitest';
import { epochMs, instantText } from '../../../src/kernel/time/index.js';
import { calendar } from './given.js';
import segments from './segments.json' with { type: 'json' };

describe('the segments of a span', () => {
  it.each(segments)('$calendar: $why', ({ calendar: name, from, to, are }) => {
    const asked = calendar(name);
    const found = asked.segments(epochMs(from), epochMs(to));
    const told = found.map(({ from: begins, counted, why }) =>
      [`${instantText(begins, asked.zone)} ${why.kind}`, why.name && ` ${why.name.en}`, counted && ', counted']
        .filter(Boolean)
        .join(''),
    );
    expect(told).toEqual(are);
    expect(found.at(-1)?.to).toBe(are.length === 0 ? undefined : epochMs(to));
  });
});
