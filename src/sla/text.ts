/**
 * A service level in words: the clause drafted from its terms, a finding told, and the rules.
 *
 * @packageDocumentation
 */
import {
  anchored,
  conditionWords,
  type DraftWording,
  listed,
  type Pieces,
  say,
  sentences,
  severityName,
} from '../kernel/text/index.js';
import { choiceSentences } from './draft-choices.js';
import { promiseSentences } from './draft-target.js';
import type { SlaTerms } from './terms.js';
import { slaWords as words } from './wording.js';

export { slaRules } from './rules.js';
export { saySla } from './say.js';

/**
 * A service level clause as contract text: for what, who has to do what within which time, and how that time runs.
 *
 * @remarks What goes without saying is said once for all service levels, in the settings of the drafted agreement.
 */
export function draftSlaClause(terms: SlaTerms, wording: DraftWording): Pieces {
  return sentences(
    [
      scopeSentence(terms, wording),
      severitiesSentence(terms, wording),
      ...promiseSentences(terms, wording),
      providedSentence(terms, wording),
      ...(terms.promise === 'promptly' ? [] : choiceSentences(terms, wording)),
    ],
    wording.locale,
  );
}

function scopeSentence({ appliesTo }: SlaTerms, { locale, facts }: DraftWording): Pieces {
  if (appliesTo === undefined) return [];
  const condition = conditionWords(appliesTo, ['appliesTo'], { locale, ...(facts && { facts }) });
  return condition.form === 'phrase'
    ? say(words.appliesTo, locale, { when: condition.pieces })
    : say(words.appliesToList[condition.of], locale, { list: condition.pieces });
}

function severitiesSentence(terms: SlaTerms, { locale, severities }: DraftWording): Pieces {
  if (terms.severities === undefined) return [];
  const names = terms.severities.map(
    (severity, index): Pieces => [anchored(severityName(severity, severities, locale), ['severities', index])],
  );
  return say(words.severities, locale, { severities: listed(names, 'or', locale) });
}

function providedSentence({ provided }: SlaTerms, { locale, facts }: DraftWording): Pieces {
  if (provided === undefined) return [];
  const condition = conditionWords(provided, ['provided'], { locale, ...(facts && { facts }) });
  return condition.form === 'phrase'
    ? say(words.provided, locale, { when: condition.pieces })
    : say(words.providedList[condition.of], locale, { list: condition.pieces });
}
