import type { Answer, Locale } from '../kernel/answer/index.js';
import {
  capital,
  clauseName,
  type ExplainWording,
  figurePieces,
  listedText,
  plain,
  sayAnswer,
  sayPassing,
  sayText,
  valueText,
} from '../kernel/text/index.js';
import type { ClockAnswers, ClockState, Cycle, SlaFinding } from './finding.js';
import { quantityText } from './say-quantity.js';
import { nothingWords, findingWords as words } from './say-wording.js';

/** How the clocks of an agreement stand in a case: for each the state, the next warning, the time used and left. */
export function saySla(finding: SlaFinding, wording: ExplainWording): readonly string[] {
  const clocks = Object.entries(finding.clocks);
  return [
    ...clocks.flatMap(([clause, answers]) => sayClock(clause, answers, wording)),
    ...sayPassing({ ...finding, accruing: growing(finding, wording) }, {}, wording),
  ];
}

/** One clock; answers that miss the same facts ask for these together, under the name of the clock where its state is among them. */
function sayClock(clause: string, answers: ClockAnswers, wording: ExplainWording): readonly string[] {
  const { locale } = wording;
  const clock = plain(capital([clockName(clause, wording)]));
  const titled = (...names: readonly AnswerName[]) =>
    sayText(words.ofClock, locale, { clause: clock, answers: answersText(names, locale) });
  const told = [
    ...sayDue(titled('due'), answers, wording),
    ...sayWarning(titled('nextWarning'), answers, wording),
    ...sayUsed(titled('used'), answers, wording),
    ...sayRuns(titled('cycles'), answers, wording),
  ];
  const open = openTogether(answers).map(({ names, answer }) =>
    sayAnswer(names.includes('state') ? clock : titled(...names), answer, wording, String),
  );
  if (!isSettled(answers.state)) return [...open, ...told];
  return [sayAnswer(clock, answers.state, wording, (state) => stateText(state, answers, wording)), ...told, ...open];
}

/** How a clock is called: by its clause, and by what that is about. */
function clockName(clause: string, { locale, numbers, about }: ExplainWording): string {
  const name = clauseName(clause, numbers, locale);
  const subject = about !== undefined && Object.hasOwn(about, clause) ? about[clause] : undefined;
  return subject === undefined ? name : sayText(words.clock, locale, { clause: name, subject: subject[locale] });
}

type AnswerName = keyof typeof words.answers;

function answersText(names: readonly AnswerName[], locale: Locale): string {
  return listedText(
    names.map((name) => words.answers[name][locale]),
    'and',
    locale,
  );
}

/** Whether an answer stands by itself: decided, or a conflict of clauses. */
function isSettled(answer: Answer<unknown>): boolean {
  return answer.outcome !== 'undetermined';
}

/** What an answer decided; nothing where it did not, or where there is none. */
function decided<T>(answer: Answer<T | null>): T | undefined {
  return answer.outcome === 'decided' ? (answer.value ?? undefined) : undefined;
}

/** The answers that miss something, those with the same needs together; runs are told by the others. */
function openTogether(
  answers: ClockAnswers,
): readonly { readonly names: readonly AnswerName[]; readonly answer: Answer<unknown> }[] {
  const groups = new Map<string, { names: AnswerName[]; answer: Answer<unknown> }>();
  for (const name of ['state', 'due', 'nextWarning', 'used', 'left', 'late'] as const) {
    const answer = answers[name];
    if (isSettled(answer)) continue;
    const group = groups.get(JSON.stringify(answer));
    if (group === undefined) groups.set(JSON.stringify(answer), { names: [name], answer });
    else group.names.push(name);
  }
  return [...groups.values()];
}

function momentOf(moment: string, locale: Locale): string {
  return plain(figurePieces(moment, [], locale));
}

/** How a clock stands, with what is due and by how much it is too late, so far as that is known. */
function stateText(state: ClockState, answers: ClockAnswers, { locale }: ExplainWording): string {
  const due = decided(answers.due);
  const late = decided(answers.late);
  const dueSaid = (sentence: (typeof words)['due' | 'dueForNow' | 'dueAsARule']) =>
    due === undefined ? '' : sayText(sentence, locale, { moment: momentOf(due, locale) });
  const lateSaid = late === undefined ? '' : sayText(words.late, locale, { time: quantityText(late, locale) });
  switch (state.state) {
    case 'running':
    case 'met':
      return sayText(words[state.state], locale, { due: dueSaid(words.due) });
    case 'paused':
      return sayText(words.paused, locale, { due: dueSaid(words.dueForNow) });
    case 'notApplicable': {
      const because = nothingWords[state.because][locale];
      return sayText(words.notApplicable, locale, { because, due: dueSaid(words.dueAsARule) });
    }
    default: {
      const sentence = words[state.state][state.open ? 'open' : 'done'];
      const said = sayText(sentence, locale, { due: dueSaid(words.due), late: lateSaid });
      const mayBeInvoked = state.state === 'breached' && state.relief === 'mayBeInvoked';
      return mayBeInvoked ? sayText(words.mayBeInvoked, locale, { state: said }) : said;
    }
  }
}

/** What is due, by itself where the state does not tell it. */
function sayDue(subject: string, { state, due }: ClockAnswers, wording: ExplainWording): readonly string[] {
  if (state.outcome === 'decided' || decided(due) === undefined) return [];
  return [sayAnswer(subject, due, wording, (moment) => momentOf(moment ?? '', wording.locale))];
}

function sayWarning(subject: string, { nextWarning }: ClockAnswers, wording: ExplainWording): readonly string[] {
  if (decided(nextWarning) === undefined) return [];
  return [sayAnswer(subject, nextWarning, wording, (next) => momentOf(next?.at ?? '', wording.locale))];
}

/** The time used and, where some of it is left, that too. */
function sayUsed(subject: string, { used, left }: ClockAnswers, wording: ExplainWording): readonly string[] {
  const { locale } = wording;
  const rest = decided(left);
  if (decided(used) === undefined) return [];
  return [
    sayAnswer(subject, used, wording, (value) => {
      const said = quantityText(value ?? {}, locale);
      if (rest === undefined) return said;
      return sayText(words.usedAndLeft, locale, { used: said, left: quantityText(rest, locale) });
    }),
  ];
}

/** Every run, where there are several. */
function sayRuns(subject: string, { cycles }: ClockAnswers, wording: ExplainWording): readonly string[] {
  if (cycles.outcome !== 'decided' || cycles.value.length < 2) return [];
  const separator = wording.locale === 'en' ? '; ' : '；';
  return [sayAnswer(subject, cycles, wording, (runs) => runs.map((run) => runText(run, wording)).join(separator))];
}

function runText({ from, due, end, state }: Cycle, wording: ExplainWording): string {
  const { locale } = wording;
  return sayText(words.run, locale, {
    from: momentOf(from, locale),
    due: due === null ? words.runNotDue[locale] : sayText(words.runDue, locale, { moment: momentOf(due, locale) }),
    end: end === null ? '' : sayText(words.runEnded, locale, { moment: momentOf(end, locale) }),
    state: valueText(state, wording),
  });
}

/** The answers that grow by themselves, those of one clock together. */
function growing(finding: SlaFinding, wording: ExplainWording): readonly string[] {
  const { locale } = wording;
  return Object.keys(finding.clocks).flatMap((clause) => {
    const grows = ANSWERS.filter((answer) => finding.accruing?.includes(`clocks.${clause}.${answer}`));
    if (grows.length === 0) return [];
    return [
      sayText(words.ofClause, locale, { answer: answersText(grows, locale), clause: clockName(clause, wording) }),
    ];
  });
}

const ANSWERS = Object.keys(words.answers) as AnswerName[];
