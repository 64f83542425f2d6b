import { type CarveOutSlice, combinedRuling, type Evaluation, type Questions } from '../kernel/case/index.js';
import type { Settled, Uncertain } from '../kernel/logic/index.js';
import { ANSWERS, type Leaf, type Told } from './answers.js';
import type { ClockAnswers, ClockState } from './finding.js';

/** The answers of a clock as questions of the finding; an exclusion that bites excuses what is too late. */
export function questionsOf(
  told: Uncertain<Told>,
  excuses: readonly CarveOutSlice[],
  evaluation: Evaluation,
): Questions<ClockAnswers> {
  const { diagrams } = evaluation;
  const answers = ANSWERS.map((name) => {
    const value = diagrams.bind<Told, unknown>(told, (all) => all[name] as Leaf<unknown>);
    return [name, diagrams.map(value, (one): Settled<unknown> => ({ value: one }))];
  });
  const questions = Object.fromEntries(answers) as Questions<ClockAnswers>;
  if (excuses.length === 0) return questions;
  const isLate = diagrams.map(questions.state, (said) => 'value' in said && said.value.state === 'breached');
  const excused = () =>
    diagrams.map2(questions.state, combinedRuling(evaluation, excuses), (said, ruling): Settled<ClockState> => {
      if ('conflict' in ruling) return ruling;
      return 'value' in said ? { value: relieved(said.value, ruling.value) } : said;
    });
  return { ...questions, state: diagrams.choose(isLate, excused, () => questions.state) };
}

function relieved(state: ClockState, ruling: 'excluded' | 'mayBeRefused' | 'notExcluded'): ClockState {
  if (state.state !== 'breached' || ruling === 'notExcluded') return state;
  return ruling === 'excluded' ? { state: 'excused', open: state.open } : { ...state, relief: 'mayBeInvoked' };
}
