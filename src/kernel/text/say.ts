import type { Answer } from '../answer/index.js';
import { askFor } from './ask.js';
import { type ExplainWording, factTitle } from './explain.js';
import { momentText } from './figures.js';
import { clauseName, listedText, stopped } from './piece.js';
import { rangeText } from './say-range.js';
import { sayText } from './template.js';
import { sayWords } from './words.js';

/** An answer in one line: what was decided, what is still to be asked, or which clauses contradict one another. */
export function sayAnswer<T>(
  subject: string,
  answer: Answer<T>,
  wording: ExplainWording,
  decided: (value: T) => string,
): string {
  const { locale, numbers } = wording;
  switch (answer.outcome) {
    case 'decided': {
      const line = sayText(sayWords.pair, locale, { name: subject, value: decided(answer.value) });
      if (answer.presumed === undefined || answer.presumed.length === 0) return stopped(line, locale);
      const facts = answer.presumed.map((fact) => factTitle(fact, wording)).join(SEPARATOR[locale]);
      return stopped(`${line}${SEPARATOR[locale]}${sayText(sayWords.presumed, locale, { facts })}`, locale);
    }
    case 'undetermined': {
      const questions = askFor(answer.needs, wording).map(({ ask }) => ask);
      const sentence = answer.exact ? sayWords.needs : sayWords.needsAtMost;
      return sayText(sentence, locale, {
        subject,
        range: rangeText(answer, wording),
        questions: questions.join(locale === 'en' ? ' ' : ''),
      });
    }
    case 'conflict': {
      const clauses = listedText(
        answer.clauses.map((clause) => clauseName(clause, numbers, locale)),
        'and',
        locale,
      );
      return stopped(sayText(sayWords.conflict, locale, { subject, clauses }), locale);
    }
  }
}

const SEPARATOR = { en: '; ', 'zh-CN': '；' } as const;

/** Until when a finding's answers hold, and which of them grow by themselves; nothing where neither is so. */
export function sayPassing(
  finding: { readonly changesAt?: string; readonly accruing?: readonly string[] },
  names: { readonly [answer: string]: string },
  wording: ExplainWording,
): readonly string[] {
  const { locale } = wording;
  const grows = (finding.accruing ?? []).map((name) => names[name] ?? name);
  return [
    ...(finding.changesAt === undefined
      ? []
      : [sayText(sayWords.stands, locale, { instant: momentText(finding.changesAt, locale) })]),
    ...(grows.length === 0 ? [] : [sayText(sayWords.accruing, locale, { names: listedText(grows, 'and', locale) })]),
  ];
}
