import type { FactName } from '../kernel/answer/index.js';
import { UnknownYearError } from '../kernel/time/index.js';

/** Thrown inside a clock where the case, or the terms, do not tell what it needs; never leaves it. */
export class NotKnown extends Error {
  constructor(readonly names: readonly FactName[]) {
    super(`not known: ${names.join(', ')}`);
  }
}

/** What a computation gives, or the names of what it lacks: facts, hours of events, blanks, the rest days of a year. */
export function unlessLacking<T>(compute: () => T, lacking: (names: readonly FactName[]) => T): T {
  try {
    return compute();
  } catch (error) {
    if (error instanceof NotKnown) return lacking(error.names);
    if (error instanceof UnknownYearError) return lacking([`restDays.${error.year}`]);
    throw error;
  }
}
