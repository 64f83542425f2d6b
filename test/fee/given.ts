import { compileAgreement } from '../../src/agreement/index.js';
import { evaluateFee, type FeeClause, type FeeContext, type FeeFinding, type FeeLine } from '../../src/fee/index.js';
import type { Answer, Json } from '../../src/kernel/answer/index.js';
import type { Case } from '../../src/kernel/case/index.js';
import type { Money } from '../../src/kernel/money/index.js';
import type { WarrantyFinding } from '../../src/warranty/index.js';
import { agreementOf, caseOf } from '../laws/given.js';
import calendars from './calendars.json' with { type: 'json' };

/**
 * A row: the clauses of an agreement, what they share, and the facts they declare; what happened; as of when; what follows, the
 * working by hand, and why. With `coverage` the room is asked by itself, and told what a warranty bears.
 */
export interface Row {
  readonly id: string;
  readonly clauses: readonly object[];
  readonly settings?: { readonly currency?: string };
  readonly facts?: object;
  readonly coverage?: WarrantyFinding['coverage'];
  readonly case: object;
  readonly asOf: string;
  readonly is: { readonly [question: string]: Json };
  readonly working: string;
  readonly why: string;
}

/** What a row's clauses say of its case. */
export function findingOf(row: Row): FeeFinding {
  const { clauses, facts, coverage, asOf } = row;
  const settings = { currency: 'CNY', restDays: 'cn', calendars: namedIn(row), ...row.settings };
  if (coverage !== undefined) {
    const context = { zone: 'Asia/Shanghai', currency: 'CNY' } satisfies FeeContext;
    return evaluateFee(clauses as readonly FeeClause[], row.case as Case, { ...context, asOf, coverage });
  }
  const agreement = agreementOf({ clauses, settings, ...(facts && { facts }) });
  return compileAgreement(agreement).fee(caseOf(agreement, row.case), { asOf });
}

/** The shared calendars that a row names. */
function namedIn({ clauses }: Row): object {
  const text = JSON.stringify(clauses);
  return Object.fromEntries(Object.entries(calendars).filter(([name]) => text.includes(`"calendar":"${name}"`)));
}

/**
 * An answer by its path, briefly; `lines` by the column named: `lines.price`; `step fee.tiers.drop`: whether a step of that rule
 * was noted; `changesAt` and `accruing` of the finding.
 */
export function answerTo(row: Row, finding: FeeFinding, question: string): Json {
  const currency = row.settings?.currency ?? 'CNY';
  if (question === 'changesAt') return finding.changesAt ?? null;
  if (question === 'accruing') return [...(finding.accruing ?? [])];
  const [first = '', rest = ''] = question.split(/[. ](.*)/);
  if (first === 'step') return (finding.why ?? []).some(({ rule }) => rule === rest);
  if (first === 'lines') return columnOf(finding, rest as keyof FeeLine, currency);
  if (first === 'statement' && finding.statement.outcome === 'decided')
    return brief(inside(finding, `statement.value.${rest}`), currency);
  return answer(inside(finding, question) as Answer<unknown>, currency);
}

/** One column of the statement, line by line; `null` where a line does not have it. */
function columnOf({ statement }: FeeFinding, column: keyof FeeLine, currency: string): Json {
  if (statement.outcome !== 'decided') return answer(statement, currency);
  return statement.value.lines.map((line) => brief(line[column] ?? null, currency));
}

function inside(value: unknown, path: string): unknown {
  return path.split('.').reduce((inner, key) => (inner as { [key: string]: unknown } | undefined)?.[key], value);
}

/** An answer as rows write it: the value; with what it presumes; `{ needs, exact }` with the range; or `{ conflict }`. */
function answer(found: Answer<unknown>, currency: string): Json {
  switch (found.outcome) {
    case 'decided': {
      const value = brief(found.value, currency);
      return found.presumed === undefined ? value : { is: value, presumed: [...found.presumed] };
    }
    case 'undetermined': {
      const { outcome: _outcome, needs, ...more } = found;
      return { needs: needs.map(({ fact }) => fact), ...(more as { readonly [key: string]: Json }) };
    }
    case 'conflict':
      return { conflict: [...found.clauses] };
  }
}

/** Plain JSON with each amount of the agreement's currency as its figure alone. */
function brief(value: unknown, currency: string): Json {
  if (typeof value !== 'object' || value === null) return value as Json;
  if (Array.isArray(value)) return value.map((one) => brief(one, currency));
  if (isMoney(value) && value.currency === currency) return value.amount;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, brief(inner, currency)]));
}

function isMoney(value: object): value is Money {
  return Object.keys(value).join() === 'amount,currency';
}
