import type { Held } from '../kernel/answer/index.js';
import { clauseName, type ExplainWording, explainSteps, sayText } from '../kernel/text/index.js';
import type { Advice } from './finding.js';
import { penaltyRules } from './rules.js';
import { courtWords, adviceWords as words } from './say-wording.js';

const HELD: { readonly [met in Advice['met']]: Held } = { yes: 'held', no: 'not', unknown: 'unknown' };

/** What the law measures a penalty by, on whose request a court goes by it, and that by itself it changes nothing. */
export function sayAdvice({ rule, clause, met, gave, status }: Advice, wording: ExplainWording): string {
  const { locale, numbers } = wording;
  const [told] = explainSteps([{ rule, held: HELD[met], gave }], { ...wording, rules: penaltyRules });
  const court = Object.hasOwn(courtWords, rule) ? courtWords[rule]?.[locale] : undefined;
  const parts = [told?.text ?? '', court ?? '', words.nothing[status][locale]].filter((part) => part !== '');
  return sayText(clause === undefined ? words.yardstick : words.ofClause, locale, {
    advice: parts.join(locale === 'en' ? ' ' : ''),
    clause: clause === undefined ? '' : clauseName(clause, numbers, locale),
  });
}
