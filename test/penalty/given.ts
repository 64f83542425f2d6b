import { expect } from 'vitest';
import { type Agreement, compileAgreement, parseAgreement } from '../../src/agreement/index.js';
import type { Answer, Json } from '../../src/kernel/answer/index.js';
import type { FactDeclarations } from '../../src/kernel/logic/index.js';
import type { PenaltyEvent, PenaltyFinding } from '../../src/penalty/index.js';
import { parseObjectiveRecords } from '../../src/sla/objectives/terms.js';
import { agreementOf, both, caseOf } from '../laws/given.js';

/** A row: one penalty clause, named `it`, or several; what happened; as of when; what follows, and how by hand. */
export interface Row {
  readonly id: string;
  readonly why: string;
  readonly working: string;
  readonly clause?: object;
  /** Clauses of any kind; those that name none are penalties. */
  readonly clauses?: readonly object[];
  readonly settings?: object;
  readonly facts?: object;
  readonly case: object;
  /** What the gate says of the agreement, where it refuses it and an evaluator that is handed it all the same still answers. */
  readonly refused?: string;
  /** What was recorded over a period, from which the objectives are judged. */
  readonly records?: object;
  readonly asOf: string;
  readonly is: { readonly [question: string]: Json };
}

const yesNo = { type: 'yesNo', ask: both('?'), phrases: { yes: both('yes'), no: both('no') } } as const;

/** The facts that the agreements of all rows declare. */
const declarations: FactDeclarations = {
  'customer.withdrew': yesNo,
  'provider.withdrew': yesNo,
  'data.leaked': yesNo,
  'order.rush': yesNo,
  'site.blocked': yesNo,
  'site.noticed': yesNo,
  'penalty.choice': { type: 'choice', ask: both('?'), values: { a: both('a'), b: both('b') } },
};

/** The agreement of a row, read through the gate; one that the gate refuses stands as it is written. */
function agreementIn({ clause, clauses = [], settings, facts, refused }: Row): Agreement {
  const all = [...(clause === undefined ? [] : [{ id: 'it', ...clause }]), ...clauses];
  const stated = {
    clauses: all.map((one) => ({ kind: 'penalty', ...one })),
    settings: { zone: 'Asia/Shanghai', currency: 'CNY', restDays: 'cn', ...settings },
    facts: { ...declarations, ...facts },
  };
  if (refused === undefined) return agreementOf(stated);
  const written = { id: 'agreement', title: both('Agreement'), ...stated };
  const read = parseAgreement(written);
  expect(read.ok ? [] : read.issues.map(({ message }) => message)).toEqual([expect.stringContaining(refused)]);
  return written as unknown as Agreement;
}

/** What the penalties of a row come to in its case. */
export function findingOf(row: Row): PenaltyFinding {
  const agreement = agreementIn(row);
  const compiled = compileAgreement(agreement);
  const facts = caseOf(agreement, row.case);
  if (row.records === undefined) return compiled.penalty(facts, { asOf: row.asOf });
  const records = parseObjectiveRecords(row.records);
  if (!records.ok) expect.fail(records.issues.map(({ message }) => message).join('\n'));
  const objectives = compiled.objectives(records.value, { asOf: row.asOf });
  return compiled.penalty(facts, { asOf: row.asOf, objectives });
}

/**
 * What a finding says to a question: an answer of the clause `it` (`amount`), of another (`b.owed`), of all (`total`), or something
 * inside it (`amount.between`, `events.0.2`); whether an advice applies (`advice.excessive`), whether a step of a rule was noted
 * (`step:penalty.tiers.drop`); when it changes, and what grows.
 */
export function answerTo(finding: PenaltyFinding, question: string): Json {
  if (question === 'changesAt') return finding.changesAt ?? null;
  if (question === 'accruing') return [...(finding.accruing ?? [])];
  if (question.startsWith('step:')) return stepOf(finding, question.slice('step:'.length));
  const [first = '', ...rest] = question.split('.');
  if (first === 'advice') return adviceOf(finding, `penalty.advice.${rest.join('.')}`);
  if (first === 'total' || first === 'damages' || first === 'settled') return inside(finding[first], rest);
  if (ANSWERS.includes(first)) return answerTo(finding, `it.${question}`);
  const answers = finding.penalties[first] as { readonly [name: string]: Answer<unknown> } | undefined;
  const [name = '', ...inner] = rest;
  const answer = answers?.[name];
  return answer === undefined ? null : inside(answer, inner);
}

const ANSWERS = ['amount', 'owed', 'relief', 'events'];

/** Whether the rule of a step held, by the last one; `null` where it was not looked at. */
function stepOf({ why }: PenaltyFinding, rule: string): Json {
  return why?.filter((step) => step.rule === rule).at(-1)?.held ?? null;
}

function adviceOf({ advice }: PenaltyFinding, rule: string): Json {
  const found = advice.filter((one) => one.rule === rule).map(({ met }) => met);
  return found.length > 1 ? found : (found[0] ?? null);
}

/** An answer as rows write it, or what stands at a path inside it. */
function inside(answer: Answer<unknown>, path: readonly string[]): Json {
  const [first] = path;
  const from: unknown = first !== undefined && Object.hasOwn(answer, first) ? undecided(answer) : brief(answer);
  return path.reduce<unknown>(
    (value, key) => (value as { readonly [key: string]: unknown } | undefined)?.[key],
    from,
  ) as Json;
}

function undecided(answer: Answer<unknown>): Json {
  return answer.outcome === 'undetermined' ? { outcome: answer.outcome, ...openly(answer) } : ({ ...answer } as Json);
}

/** An answer as rows write it: the value; with what it presumes; what is missing, and the range; or the clauses that conflict. */
function brief(answer: Answer<unknown>): Json {
  switch (answer.outcome) {
    case 'decided':
      return answer.presumed === undefined
        ? told(answer.value)
        : { is: told(answer.value), presumed: [...answer.presumed] };
    case 'undetermined':
      return openly(answer);
    case 'conflict':
      return { conflict: [...answer.clauses] };
  }
}

function openly({ needs, outcome: _outcome, ...more }: Extract<Answer<unknown>, { readonly outcome: 'undetermined' }>) {
  return { needs: needs.map(({ fact }) => fact), ...more } as unknown as { readonly [key: string]: Json };
}

/** An amount by its figure, a breach as `[began, units, uncapped, amount]`. */
function told(value: unknown): Json {
  if (Array.isArray(value)) return (value as readonly PenaltyEvent[]).map(eventText);
  if (typeof value !== 'object' || value === null) return value as Json;
  if ('currency' in value) return (value as unknown as { readonly amount: string }).amount;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, told(inner)]));
}

function eventText({ began, units, uncapped, amount }: PenaltyEvent): Json {
  return [began, units === undefined ? null : lowest(units), lowest(uncapped), amount.amount];
}

/** A figure in its lowest terms: `7000 / 300` and `70 / 3` are one figure. */
function lowest(figure: string): string {
  const [over = '', under] = figure.split(' / ');
  if (under === undefined) return figure;
  const decimals = Math.max(...[over, under].map((text) => (text.split('.')[1] ?? '').length));
  const whole = (text: string) => {
    const [integer = '', fraction = ''] = text.split('.');
    return BigInt(integer + fraction.padEnd(decimals, '0'));
  };
  const [a, b] = [whole(over), whole(under)];
  const divisor = commonDivisor(a, b);
  return `${a / divisor} / ${b / divisor}`;
}

function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : commonDivisor(b, a % b);
}
