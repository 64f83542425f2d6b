import type { Answer, Locale } from '../../kernel/answer/index.js';
import {
  capital,
  clauseName,
  dateText,
  durationText,
  type ExplainWording,
  numberText,
  plain,
  sayAnswer,
  sayPassing,
  sayText,
  stopped,
} from '../../kernel/text/index.js';
import { timeText, withQuestions } from './ask.js';
import type { Attained, LeftOut, ObjectiveAnswers, ObjectivesFinding } from './finding.js';
import { objectiveFindingWords as words } from './wording.js';

/** What the objectives of an agreement answer over a period, line by line. */
export function sayObjectives(finding: ObjectivesFinding, wording: ExplainWording): readonly string[] {
  const { locale } = wording;
  const { from, through, state } = finding.period;
  const objectives = Object.entries(finding.objectives);
  if (objectives.length === 0) return [];
  const names = objectives.flatMap(([clause]) => {
    const subjects = [
      ['attained', words.attained],
      ['kept', words.kept],
      ['range', words.attained],
    ] as const;
    return subjects.map(([name, said]) => [
      `objectives.${clause}.${name}`,
      sayText(said, locale, { clause: clauseName(clause, wording.numbers, locale) }),
    ]);
  });
  return [
    sayText(words[state], locale, { from: dateText(from, locale), through: dateText(through, locale) }),
    ...objectives.flatMap(([clause, answers]) => sayObjective(clause, answers, wording)),
    ...sayPassing(onceGrowing(finding), Object.fromEntries(names), wording),
  ];
}

/** The range grows with what was attained, and is not named beside it. */
function onceGrowing({ changesAt, accruing }: ObjectivesFinding) {
  const grows = accruing?.filter((name) => !name.endsWith('.range'));
  return { ...(changesAt && { changesAt }), ...(grows && { accruing: grows }) };
}

function sayObjective(clause: string, answers: ObjectiveAnswers, wording: ExplainWording): readonly string[] {
  const { locale, numbers } = wording;
  const { attained, kept, range, leftOut } = answers;
  const name = plain(capital([clauseName(clause, numbers, locale)]));
  const subject = (said: (typeof words)['attained']) => sayText(said, locale, { clause: name });
  const isOpen = attained.outcome !== 'decided' && range.outcome === 'decided' && range.value !== 'notApplicable';
  const between = isOpen
    ? [stopped(sayText(words.range, locale, { clause: name, ...shares(range.value) }), locale)]
    : [];
  return [
    sayAnswer(subject(words.attained), attained, asking(attained, wording), (value) => attainedText(value, locale)),
    ...between,
    sayAnswer(subject(words.kept), kept, asking(kept, wording), (value) => keptText(value, locale)),
    ...sayLeftOut(subject(words.leftOut), leftOut, wording),
  ];
}

function shares(range: { readonly least: string; readonly most: string } | 'notApplicable'): {
  readonly [name: string]: string;
} {
  return range === 'notApplicable' ? {} : { ...range };
}

function asking(answer: Answer<unknown>, wording: ExplainWording): ExplainWording {
  return answer.outcome === 'undetermined' ? withQuestions(answer.needs, wording) : wording;
}

function attainedText(attained: Attained | 'notApplicable', locale: Locale): string {
  if (attained === 'notApplicable') return words.notApplicable[locale];
  const { share } = attained;
  if ('met' in attained) {
    const { met, counted } = attained;
    return sayText(words.count, locale, { share, met: numberText(met), counted: numberText(counted) });
  }
  const [down, service] = [hoursText(attained.downMs, locale), hoursText(attained.serviceMs, locale)];
  return sayText(words.time, locale, { share, down, service });
}

/** A length of time, exactly; a day of service time is no measure of it. */
function hoursText(ms: number, locale: Locale): string {
  return durationText(ms, locale, 'hours');
}

function keptText(kept: boolean | 'notApplicable', locale: Locale): string {
  if (kept === 'notApplicable') return words.notSettled[locale];
  return words[kept ? 'isKept' : 'isNotKept'][locale];
}

function sayLeftOut(subject: string, leftOut: ObjectiveAnswers['leftOut'], wording: ExplainWording): readonly string[] {
  if (leftOut.outcome !== 'decided' || leftOut.value.length === 0) return [];
  const link = wording.locale === 'en' ? '; ' : '；';
  return [sayAnswer(subject, leftOut, wording, (value) => value.map((one) => leftOutText(one, wording)).join(link))];
}

function leftOutText(one: LeftOut, { locale, numbers }: ExplainWording): string {
  const because = words.because[one.because][locale];
  if ('outage' in one) return sayText(words.outage, locale, { at: timeText(one.outage, locale), because });
  if ('survey' in one) return sayText(words.survey, locale, { at: timeText(one.survey, locale), because });
  const clause = clauseName(one.clause, numbers, locale);
  return sayText(words.run, locale, { case: one.case, run: String(one.run), clause, because });
}
