/**
 * Text in English and Chinese: clauses drafted from terms, findings and reasons told from answers.
 *
 * @packageDocumentation
 */
export { askFor, type Question } from './ask.js';
export { builtInFacts, declarationOf, wordsOfFacts } from './built-in.js';
export { calendarPieces } from './calendar.js';
export { amountWords, workWords } from './charge-words.js';
export { countingPieces } from './counting.js';
export { durationText } from './duration.js';
export {
  type ExplainedStep,
  type ExplainWording,
  explainSteps,
  factText,
  factTitle,
  type StepWording,
  valueText,
} from './explain.js';
export {
  blankPiece,
  blankText,
  countPiece,
  dateText,
  figurePieces,
  isSpanTerms,
  momentText,
  moneyPieces,
  moneyText,
  numberText,
  ratePiece,
  spanPiece,
  spanText,
} from './figures.js';
export type { Sum } from '../gate/index.js';
export { dateNamePiece, datePiece, sumPieces } from './named.js';
export {
  type ConditionWords,
  conditionPhrase,
  conditionWords,
  constantText,
  declaredPhrase,
  factName,
  type PhraseWording,
} from './phrases.js';
export {
  anchored,
  anchoredWords,
  between,
  capital,
  type ClauseNames,
  clauseList,
  clauseName,
  type DraftedClause,
  type DraftWording,
  listed,
  listedText,
  type Piece,
  type Pieces,
  plain,
  quoted,
  type SeverityNames,
  sentences,
  severityName,
  stopped,
} from './piece.js';
export { sayAnswer, sayPassing } from './say.js';
export { fill, type Fillings, placesIn, say, sayAnchored, sayText, textClausePieces } from './template.js';
export {
  both,
  type CountWords,
  dateWords,
  eventWords,
  measureWords,
  spanWords,
  valueWords,
} from './words.js';
