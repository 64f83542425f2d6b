import { draftExclusionClause } from '../exclusion/text.js';
import { draftFeeClause } from '../fee/text.js';
import type { Bilingual, Locale } from '../kernel/answer/index.js';
import {
  anchored,
  type DraftedClause,
  type DraftWording,
  type Pieces,
  plain,
  textClausePieces,
  wordsOfFacts,
} from '../kernel/text/index.js';
import { draftPenaltyClause } from '../penalty/text.js';
import { draftObjectiveClause } from '../sla/objectives/text.js';
import { draftSlaClause } from '../sla/text.js';
import { draftWarrantyClause } from '../warranty/text.js';
import { settingsPieces } from './draft-settings.js';
import type { Agreement, Clause } from './terms.js';
import { clauseNames } from './wording.js';

/** An agreement as text in one language, clause by clause. */
export interface DraftedAgreement {
  readonly locale: Locale;
  readonly title: string;
  /** Who the parties are, a line each. */
  readonly parties: readonly string[];
  readonly clauses: readonly DraftedClause[];
  /** What the clauses share, a sentence each. */
  readonly settings: readonly Pieces[];
  /** How the agreement is read where its text leaves something open. */
  readonly notes: readonly string[];
}

/**
 * Words each clause of an agreement in one language; open figures are drawn as visible blanks.
 *
 * @remarks Words that come from a leaf of the terms are anchored to it; `toMarkdown` prints the whole.
 * @example
 * const clauses = [{ id: 'standard', number: '2.1', kind: 'warranty', from: 'purchased', lasts: { years: 1 } }] as const;
 * const agreement: Agreement = {
 *   id: 'sample',
 *   title: { en: 'Sample', 'zh-CN': '示例' },
 *   settings: { zone: 'Asia/Shanghai' },
 *   clauses: [...clauses],
 * };
 * draftAgreement(agreement, 'en').clauses.map(({ clause, number }) => [clause, number]) // => [['standard', '2.1']]
 */
export function draftAgreement(agreement: Agreement, locale: Locale): DraftedAgreement {
  const wording: DraftWording = {
    locale,
    clauses: clauseNames(agreement),
    levels: idsOf(agreement, 'sla'),
    penalties: idsOf(agreement, 'penalty'),
    ...wordsOfFacts(agreement.facts, agreement.settings.sla?.severities),
  };
  return {
    locale,
    title: agreement.title[locale],
    parties: Object.values(agreement.parties ?? {}).map(({ name, role }) => `${ROLES[role][locale]}${name[locale]}`),
    clauses: agreement.clauses.map((clause) => ({
      clause: clause.id,
      ...(clause.number !== undefined && { number: clause.number }),
      kind: clause.kind,
      pieces: piecesOf(withOwnCounting(clause, agreement), wording),
    })),
    settings: settingsPieces(agreement, wording),
    notes: (agreement.notes ?? []).map(({ note }) => note[locale]),
  };
}

function idsOf({ clauses }: Agreement, kind: Clause['kind']): readonly string[] {
  return clauses.filter((clause) => clause.kind === kind).map(({ id }) => id);
}

/** A clause that counts as the settings do says nothing of its own about it. */
function withOwnCounting(clause: Clause, { settings }: Agreement): Clause {
  if (clause.kind !== 'warranty' || clause.counting === undefined) return clause;
  const general = settings.counting ?? 'prcCivilCode';
  const { counting, ...others } = clause;
  return JSON.stringify(counting) === JSON.stringify(general) ? others : clause;
}

function piecesOf(clause: Clause, wording: DraftWording): Pieces {
  switch (clause.kind) {
    case 'heading':
      return [anchored(clause.text[wording.locale], ['text', wording.locale])];
    case 'text':
      return textClausePieces(clause, wording.locale);
    case 'warranty':
      return draftWarrantyClause(clause, wording);
    case 'exclusion':
      return draftExclusionClause(clause, wording);
    case 'sla':
      return draftSlaClause(clause, wording);
    case 'objective':
      return draftObjectiveClause(clause, wording);
    case 'fee':
      return draftFeeClause(clause, wording);
    case 'penalty':
      return draftPenaltyClause(clause, wording);
  }
}

const ROLES = {
  provider: { en: 'Provider: ', 'zh-CN': '提供方：' },
  customer: { en: 'Customer: ', 'zh-CN': '客户：' },
  other: { en: 'Party: ', 'zh-CN': '其他方：' },
} as const;
const SETTINGS: Bilingual = { en: 'For all clauses', 'zh-CN': '通用约定' };
const NOTES: Bilingual = { en: 'How this agreement is read', 'zh-CN': '本协议的理解' };

/**
 * A drafted agreement as Markdown: headings as headings, each clause a paragraph that begins with its number.
 *
 * @example
 * const clauses = [{ kind: 'heading', number: '1', pieces: ['Scope'] }];
 * toMarkdown({ locale: 'en', title: 'Sample', parties: [], clauses, settings: [], notes: [] }) // => '# Sample\n\n## 1 Scope\n'
 */
export function toMarkdown({ title, parties, clauses, settings, notes, locale }: DraftedAgreement): string {
  const body = clauses.map((clause) => {
    const number = [clause.number ?? []].flat().map(escaped).join(', ');
    const text = escaped(plain(clause.pieces));
    if (clause.kind === 'heading') return `## ${number === '' ? '' : `${number} `}${text}`;
    return number === '' ? text : `**${number}** ${text}`;
  });
  const ends = [...listUnder(SETTINGS[locale], settings.map(plain)), ...listUnder(NOTES[locale], notes)];
  const heads = parties.length === 0 ? [] : [parties.map(escaped).join('  \n')];
  return `${[`# ${escaped(title)}`, ...heads, ...body, ...ends].join('\n\n')}\n`;
}

function listUnder(heading: string, sentences: readonly string[]): readonly string[] {
  return sentences.length === 0
    ? []
    : [`## ${heading}`, sentences.map((sentence) => `- ${escaped(sentence)}`).join('\n')];
}

/** Text in which nothing is taken for Markdown. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}
