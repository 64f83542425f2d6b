import type { FactName, Need } from '../answer/index.js';
import { declarationOf } from './built-in.js';
import { objectiveQuestion } from './charge-words.js';
import type { ExplainWording } from './explain.js';
import { clauseName } from './piece.js';
import { sayText } from './template.js';
import { eventQuestions, sayWords } from './words.js';

/** A question to put to whoever knows, and the fact that its answer tells. */
export interface Question {
  readonly fact: FactName;
  readonly ask: string;
}

/** For each missing fact the question that asks for it; facts for which one question asks are asked once. */
export function askFor(needs: readonly Need[], wording: ExplainWording): readonly Question[] {
  const questions = needs.map(({ fact }) => ({ fact, ask: question(fact, wording) }));
  return questions.filter(({ ask }, index) => questions.findIndex((other) => other.ask === ask) === index);
}

/** What must be known of an event beside its day. */
const DETAILS = { hour: sayWords.askHour, fault: sayWords.askFault } as const;

function question(fact: FactName, wording: ExplainWording): string {
  const { locale } = wording;
  if (fact.startsWith('objectives.')) {
    const clause = clauseName(fact.slice('objectives.'.length), wording.numbers, locale);
    return sayText(objectiveQuestion, locale, { clause });
  }
  const declaration = declarationOf(fact, wording.facts);
  if (declaration !== undefined) return declaration.ask[locale];
  const [group = '', event = '', detail = ''] = fact.split('.');
  if (group === 'blanks') return sayText(sayWords.askBlank, locale, { name: fact.slice('blanks.'.length) });
  if (group === 'restDays') return sayText(sayWords.askRestDays, locale, { year: event });
  if (fact === 'counting.monthEnd') return sayWords.askMonthEnd[locale];
  if (fact === 'log') return sayWords.askLog[locale];
  if (group !== 'log' || !Object.hasOwn(eventQuestions, event))
    return sayText(sayWords.askOther, locale, { name: fact });
  const asked = eventQuestions[event as keyof typeof eventQuestions][locale];
  return Object.hasOwn(DETAILS, detail)
    ? sayText(DETAILS[detail as keyof typeof DETAILS], locale, { question: asked })
    : asked;
}
