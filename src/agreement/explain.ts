import { exclusionRules } from '../exclusion/rules.js';
import { sayExclusion } from '../exclusion/text.js';
import { feeRules } from '../fee/rules.js';
import { sayFee } from '../fee/text.js';
import type { Answer, Locale, Need, Step } from '../kernel/answer/index.js';
import type { Currency } from '../kernel/money/index.js';
import {
  askFor,
  type ExplainedStep,
  type ExplainWording,
  explainSteps,
  type Question,
  valueWords,
  wordsOfFacts,
} from '../kernel/text/index.js';
import { penaltyRules } from '../penalty/rules.js';
import { sayPenalty } from '../penalty/text.js';
import type { ObjectivesFinding } from '../sla/objectives/index.js';
import { askObjectives, objectiveRules, sayObjectives } from '../sla/objectives/text.js';
import { slaRules } from '../sla/rules.js';
import { saySla } from '../sla/text.js';
import { warrantyRules } from '../warranty/rules.js';
import { sayWarranty } from '../warranty/text.js';
import type { AgreementFinding } from './compile.js';
import type { Agreement } from './terms.js';
import { clauseNames } from './wording.js';

/** In which language a finding is told, and the agreement whose clauses and facts it speaks of. */
export interface ExplanationWording {
  readonly locale: Locale;
  readonly agreement: Agreement;
}

/** A finding in words. */
export interface Explanation {
  /** What was decided, answer by answer, and when that changes. */
  readonly answers: readonly string[];
  /** Why, step by step, each with the number of its clause. */
  readonly reasons: readonly ExplainedStep[];
  /** What to ask, where something is missing. */
  readonly questions: readonly Question[];
}

/**
 * Puts a finding in words: what was decided, why, what is missing, and when the answer changes.
 *
 * @example
 * const clauses = [{ id: 'standard', number: '2.1', kind: 'warranty', from: 'purchased', lasts: { years: 1 } }] as const;
 * const agreement: Agreement = {
 *   id: 'sample',
 *   title: { en: 'Sample', 'zh-CN': '示例' },
 *   settings: { zone: 'Asia/Shanghai' },
 *   clauses: [...clauses],
 * };
 * const finding = compileAgreement(agreement).evaluate({ log: [] }, { asOf: '2025-03-01T00:00:00+08:00' });
 * explain(finding, { locale: 'en', agreement }).questions
 * // => [{ fact: 'dates.purchased', ask: 'When was the item purchased?' }]
 */
export function explain(finding: AgreementFinding, { locale, agreement }: ExplanationWording): Explanation {
  const wording = wordingOf(agreement, locale);
  const has = (kind: string) => agreement.clauses.some((clause) => clause.kind === kind);
  const findings = [finding.exclusion, finding.warranty, finding.sla, finding.fee, finding.penalty];
  const steps = once(findings.flatMap(({ why }) => why ?? []));
  return {
    answers: [
      ...(has('warranty') ? sayWarranty(finding.warranty, wording) : []),
      ...(has('exclusion') ? sayExclusion(finding.exclusion, wording) : []),
      ...(has('sla') ? saySla(finding.sla, wording) : []),
      ...(has('fee') ? sayFee(finding.fee, wording) : []),
      ...(has('penalty') ? sayPenalty(finding.penalty, wording) : []),
    ],
    reasons: explainSteps(steps, { ...wording, rules: RULES }),
    questions: askFor(needsIn(findings), wording),
  };
}

const RULES = { ...exclusionRules, ...warrantyRules, ...slaRules, ...feeRules, ...penaltyRules };

/** What each service level measures. */
function metricsOf({ clauses }: Agreement): NonNullable<ExplainWording['about']> {
  const levels = clauses.flatMap((clause) => (clause.kind === 'sla' ? [[clause.id, valueWords[clause.metric]]] : []));
  return Object.fromEntries(levels);
}

/**
 * Puts what objectives came to over a period in words.
 *
 * @example
 * const agreement: Agreement = {
 *   id: 'sample',
 *   title: { en: 'Sample', 'zh-CN': '示例' },
 *   settings: { zone: 'Asia/Shanghai' },
 *   clauses: [{ id: 'uptime', number: '3.1', kind: 'objective', metric: 'availability', atLeast: '99.9%', per: 'month' }],
 * };
 * const finding = compileAgreement(agreement).objectives({ period: '2025-04' }, { asOf: '2025-05-01T00:00:00+08:00' });
 * explainObjectives(finding, { locale: 'en', agreement }).questions.map(({ fact }) => fact) // => ['outages']
 */
export function explainObjectives(finding: ObjectivesFinding, { locale, agreement }: ExplanationWording): Explanation {
  const wording = wordingOf(agreement, locale);
  return {
    answers: sayObjectives(finding, wording),
    reasons: explainSteps(finding.why ?? [], { ...wording, rules: objectiveRules }),
    questions: askObjectives(finding, wording),
  };
}

function wordingOf(agreement: Agreement, locale: Locale): ExplainWording {
  return {
    locale,
    numbers: clauseNames(agreement),
    about: metricsOf(agreement),
    ...(agreement.settings.currency && { currency: agreement.settings.currency as Currency }),
    ...wordsOfFacts(agreement.facts, agreement.settings.sla?.severities),
  };
}

/** Steps that two rooms share are told once. */
function once(steps: readonly Step[]): readonly Step[] {
  return [...new Map(steps.map((step) => [JSON.stringify(step), step])).values()];
}

/** The facts that any answer still needs, each once. */
function needsIn(findings: readonly object[]): readonly Need[] {
  const needs = findings.flatMap((finding) =>
    Object.entries(finding).flatMap(([name, value]) => (name === 'why' ? [] : needsOf(value))),
  );
  return [...new Map(needs.map((need) => [need.fact, need])).values()];
}

function needsOf(value: unknown): readonly Need[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('outcome' in value)
    return (value as Answer<unknown>).outcome === 'undetermined' && 'needs' in value ? (value.needs as Need[]) : [];
  return Object.values(value).flatMap(needsOf);
}
