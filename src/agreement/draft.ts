import { draftExclusionClause } from '../exclusion/text.js';
import type { Bilingual, Locale } from '../kernel/answer/index.js';
import {
  anchored,
  type DraftedClause,
  type DraftWording,
  type Pieces,
  plain,
  textClausePieces,
} from '../kernel/text/index.js';
import { draftWarrantyClause } from '../warranty/text.js';
import type { Agreement, Clause } from './terms.js';
import { clauseNames } from './wording.js';

/** An agreement as text in one language, clause by clause. */
export interface DraftedAgreement {
  readonly locale: Locale;
  readonly title: string;
  readonly clauses: readonly DraftedClause[];
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
    ...(agreement.facts && { facts: agreement.facts }),
  };
  return {
    locale,
    title: agreement.title[locale],
    clauses: agreement.clauses.map((clause) => ({
      clause: clause.id,
      ...(clause.number !== undefined && { number: clause.number }),
      kind: clause.kind,
      pieces: piecesOf(clause, wording),
    })),
    notes: (agreement.notes ?? []).map(({ note }) => note[locale]),
  };
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
  }
}

const NOTES: Bilingual = { en: 'How this agreement is read', 'zh-CN': '本协议的理解' };

/**
 * A drafted agreement as Markdown: headings as headings, each clause a paragraph that begins with its number.
 *
 * @example
 * toMarkdown({ locale: 'en', title: 'Sample', clauses: [{ kind: 'heading', number: '1', pieces: ['Scope'] }], notes: [] })
 * // => '# Sample\n\n## 1 Scope\n'
 */
export function toMarkdown({ title, clauses, notes, locale }: DraftedAgreement): string {
  const body = clauses.map((clause) => {
    const number = [clause.number ?? []].flat().map(escaped).join(', ');
    const text = escaped(plain(clause.pieces));
    if (clause.kind === 'heading') return `## ${number === '' ? '' : `${number} `}${text}`;
    return number === '' ? text : `**${number}** ${text}`;
  });
  const readings =
    notes.length === 0 ? [] : [`## ${NOTES[locale]}`, notes.map((note) => `- ${escaped(note)}`).join('\n')];
  return `${[`# ${escaped(title)}`, ...body, ...readings].join('\n\n')}\n`;
}

/** Text in which nothing is taken for Markdown. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}
