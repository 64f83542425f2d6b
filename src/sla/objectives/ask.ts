import type { Bilingual, FactName, Need } from '../../kernel/answer/index.js';
import type { FactDeclarations } from '../../kernel/logic/index.js';
import {
  askFor,
  both,
  dateText,
  type ExplainWording,
  momentText,
  type Question,
  sayText,
} from '../../kernel/text/index.js';
import { isCivilDate, isInstant } from '../../kernel/time/index.js';
import type { ObjectivesFinding } from './finding.js';
import { objectiveQuestions as questions } from './wording.js';

/** The questions that a finding on objectives leaves open, each once. */
export function askObjectives({ objectives }: ObjectivesFinding, wording: ExplainWording): readonly Question[] {
  const needs = Object.values(objectives).flatMap((answers) =>
    Object.values(answers).flatMap((answer) => (answer.outcome === 'undetermined' ? answer.needs : [])),
  );
  const once = [...new Map(needs.map((need) => [need.fact, need])).values()];
  return askFor(once, withQuestions(once, wording));
}

/** The wording with questions for the records that are missing. */
export function withQuestions(needs: readonly Need[], wording: ExplainWording): ExplainWording {
  const asked = needs.flatMap(({ fact }) => {
    const ask = questionFor(fact, wording);
    return ask === undefined ? [] : [[fact, { type: 'text', name: both(fact, fact), ask }] as const];
  });
  const facts: FactDeclarations = { ...wording.facts, ...Object.fromEntries(asked) };
  return { ...wording, facts };
}

const OUTAGE_END = /^outages\.(.*)\.to$/;
const OUTAGE_EXCUSE = /^outages\.(.*)\.excused$/;
const SURVEY = /^surveys\.(.*)\.answer$/;

function questionFor(fact: FactName, wording: ExplainWording): Bilingual | undefined {
  if (fact === 'cases' || fact === 'outages' || fact === 'surveys') return questions[fact];
  const told = [
    [OUTAGE_END, questions.outageTo],
    [OUTAGE_EXCUSE, questions.outageExcused],
    [SURVEY, questions.survey],
  ] as const;
  for (const [form, question] of told) {
    const at = form.exec(fact)?.[1];
    if (at !== undefined) return inBoth((locale) => sayText(question, locale, { at: timeText(at, locale) }));
  }
  return fact.startsWith('cases.') ? questionInCase(fact.slice('cases.'.length), wording) : undefined;
}

/** The parts of a case by which a need of its own may begin. */
const IN_CASE = /^(.*?)\.((?:log|dates|item|usage|claim|blanks|restDays|counting)\..*|log)$/;

/** The question for a fact of one case: what the agreement declares, or what stands under a part of the case. */
function questionInCase(name: string, wording: ExplainWording): Bilingual {
  const declared = Object.keys(wording.facts ?? {}).find((fact) => name.endsWith(`.${fact}`));
  const [, told, part] = IN_CASE.exec(name) ?? [];
  const dot = name.indexOf('.');
  const fact = declared ?? part ?? name.slice(dot + 1);
  const id = declared === undefined ? (told ?? name.slice(0, dot)) : name.slice(0, -declared.length - 1);
  return inBoth((locale) => {
    const question = askFor([{ fact }], { ...wording, locale })[0]?.ask ?? '';
    return sayText(questions.inCase, locale, { case: id, question });
  });
}

function inBoth(say: (locale: 'en' | 'zh-CN') => string): Bilingual {
  return both(say('en'), say('zh-CN'));
}

/** A moment, or a day, in words. */
export function timeText(at: string, locale: 'en' | 'zh-CN'): string {
  if (isInstant(at)) return momentText(at, locale);
  return isCivilDate(at) ? dateText(at, locale) : at;
}
