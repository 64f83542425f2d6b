import { expect } from 'vitest';
import { type Agreement, parseAgreement, parseCase } from '../../src/agreement/index.js';
import type { Answer, Issue, Json } from '../../src/kernel/answer/index.js';
import type { Case } from '../../src/kernel/case/index.js';
import type { FactDeclarations } from '../../src/kernel/logic/index.js';

/** A wording in both languages, where what it says does not matter. */
export function both(text: string) {
  return { en: text, 'zh-CN': text };
}

const yesNo = { type: 'yesNo', ask: both('?'), phrases: { yes: both('yes'), no: both('no') } } as const;

/** The facts that the agreements of these tests declare. */
export const declarations: FactDeclarations = {
  'damage.cause': {
    type: 'choice',
    tellsCause: true,
    ask: both('What caused the damage?'),
    values: {
      quality: both('a defect of quality'),
      misuse: both('misuse'),
      water: both('water'),
      opened: both('opening by a stranger'),
      alteration: both('an alteration'),
    },
  },
  'opened.byStranger': { ...yesNo, asCause: { fact: 'damage.cause', is: 'opened' } },
  'card.altered': { ...yesNo, asCause: { fact: 'damage.cause', is: 'alteration' } },
  'card.alteredOn': { type: 'date', ask: both('When was the card altered?'), name: both('the day of the alteration') },
  'instructed.byProvider': yesNo,
  'warned.before': yesNo,
  'use.people': { type: 'number', ask: both('How many people use it?'), name: both('the number of users'), atLeast: 0 },
};

/** What a row of a table states of an agreement: its clauses, and what they share. */
export interface Stated {
  readonly clauses: readonly object[];
  readonly settings?: object;
  readonly facts?: object;
}

/** An agreement with the clauses given, read through the gate. */
export function agreementOf({ clauses, settings, facts }: Stated): Agreement {
  return accepted(
    parseAgreement({
      id: 'agreement',
      title: both('Agreement'),
      settings: { zone: 'Asia/Shanghai', ...settings },
      facts: { ...declarations, ...facts },
      clauses,
    }),
  );
}

/** A case under an agreement, read through the gate. */
export function caseOf(agreement: Agreement, facts: unknown): Case {
  return accepted(parseCase(agreement, facts));
}

function accepted<T>(result: { ok: true; value: T } | { ok: false; issues: readonly Issue[] }): T {
  if (!result.ok) expect.fail(result.issues.map(({ message }) => message).join('\n'));
  return result.value;
}

/** An answer as rows write it: the value; with what it presumes; `{ needs, exact }`; or `{ conflict }`. */
export function short(answer: Answer<unknown>): Json {
  switch (answer.outcome) {
    case 'decided': {
      const value = brief(answer.value as Json);
      return answer.presumed === undefined ? value : { is: value, presumed: [...answer.presumed] };
    }
    case 'undetermined':
      return { needs: answer.needs.map(({ fact }) => fact), exact: answer.exact };
    case 'conflict':
      return { conflict: [...answer.clauses] };
  }
}

/** A value that holds nothing but what its one word says is written as that word. */
function brief(value: Json): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { status, ruling, by, share, decidedBy, ...more } = value as { readonly [key: string]: Json };
  const plain = Object.keys(more).length === 0 && (share === undefined || share === '100%');
  if (plain && (decidedBy === undefined || decidedBy === 'provider')) return status ?? ruling ?? value;
  return value;
}

/** What stands at a dotted path: `coverage.parts.value.by`. */
export function at(value: unknown, path: string): Json | undefined {
  return path
    .split('.')
    .reduce<unknown>((inner, key) => (inner as { [key: string]: unknown } | undefined)?.[key], value) as
    | Json
    | undefined;
}
