import { describe, expect, it } from 'vitest';
import { answer } from './given.js';
import questions from './questions.json' with { type: 'json' };

describe('a calendar', () => {
  it.each(questions)('$calendar, $ask $args: $why', ({ calendar, ask, args, is }) => {
    expect(answer(calendar, ask as Parameters<typeof answer>[1], args)).toEqual(is);
  });
});
