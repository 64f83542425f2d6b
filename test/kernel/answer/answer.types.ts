import { type Answer, decided, type Step, unreachable } from '../../../src/kernel/answer/index.js';

/** How a reader of an answer proves to the compiler that every outcome is handled. */
export function handled(answer: Answer<string>): string {
  switch (answer.outcome) {
    case 'decided':
      return answer.value;
    case 'undetermined':
      return answer.needs.map(({ fact }) => fact).join();
    case 'conflict':
      return answer.clauses.join();
    default:
      return unreachable(answer);
  }
}

// @ts-expect-error A conflict is left out.
export function unhandled(answer: Answer<string>): string {
  switch (answer.outcome) {
    case 'decided':
      return answer.value;
    case 'undetermined':
      return answer.needs.join();
  }
}

export function unread(answer: Answer<string>): string {
  // @ts-expect-error There is a value only once the outcome is known to be decided.
  return answer.value;
}

// @ts-expect-error An answer that is not decided says what it needs.
export const needless: Answer<string> = { outcome: 'undetermined', exact: true };

// @ts-expect-error A date is text; values of the host language stay inside.
export const step: Step = { rule: 'warranty.period', held: 'held', facts: { 'dates.delivered': new Date(0) } };

export function changed(answer: Answer<string>): void {
  // @ts-expect-error Answers are not changed.
  answer.outcome = 'conflict';
}

/** The type of the value is that of the answer. */
export const number: Answer<number> = decided(3);

// @ts-expect-error A decided text is no decided number.
export const text: Answer<number> = decided('3');
