// Judges every example case by its agreement, with the sample figures filled in, and says why.
//
//   npm start                       in English
//   npm start -- --locale zh-CN     in Chinese
//   npm start -- --case <name>      only the cases whose name contains <name>

import { readdirSync, readFileSync } from 'node:fs';
import {
  compileAgreement,
  explain,
  explainObjectives,
  fillBlanks,
  parseAgreement,
  parseCase,
  parseObjectiveRecords,
} from 'aftersales';

/** @param {string} path */
const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
/** @param {string} folder */
const names = (folder) => readdirSync(new URL(folder, import.meta.url)).sort();

/** @param {string} name */
const option = (name) => {
  const place = process.argv.indexOf(`--${name}`);
  return place < 0 ? undefined : process.argv[place + 1];
};

const locale = option('locale') ?? 'en';
if (locale !== 'en' && locale !== 'zh-CN') {
  console.error(`--locale ${locale}: write "en" or "zh-CN"`);
  process.exit(2);
}

const words = {
  en: {
    asOf: 'as of',
    worked: 'By hand',
    answers: 'Decision',
    reasons: 'Why',
    questions: 'Missing',
    clause: 'clause ',
    cases: 'cases',
  },
  'zh-CN': {
    asOf: '评定时点',
    worked: '手工核算',
    answers: '结论',
    reasons: '理由',
    questions: '待查明',
    clause: '条款',
    cases: '个案例',
  },
}[locale];

/**
 * The value of a result; its issues, one a line, end the program.
 *
 * @template Value
 * @param {import('aftersales').Result<Value>} result
 * @param {string} what
 * @returns {Value}
 */
const must = (result, what) => {
  if (result.ok) return result.value;
  console.error([what, ...result.issues.map(({ message }) => `  ${message}`)].join('\n'));
  return process.exit(1);
};

/**
 * An agreement with its sample figures, and without.
 *
 * @param {string} name
 */
const agreementOf = (name) => {
  const template = must(parseAgreement(read(`agreements/${name}.json`)), name);
  const { values } = read(`samples/${name}.json`);
  const agreement = must(fillBlanks(template, values), name);
  return { template: compileAgreement(template), filled: compileAgreement(agreement), agreement };
};

/**
 * @param {string} title
 * @param {readonly string[]} lines
 */
const print = (title, lines) => {
  if (lines.length > 0) console.log([`  ${title}`, ...lines.map((line) => `    ${line}`)].join('\n'));
};

/**
 * What the records of a period come to, a case, or a case in which the objectives of a period count; in words.
 *
 * @param {import('aftersales').CompiledAgreement} judge
 * @param {import('aftersales').Agreement} agreement
 * @param {{ asOf: string, case?: unknown, records?: unknown }} example
 * @param {string} file
 */
const judged = (judge, agreement, { asOf, case: facts, records }, file) => {
  /** @type {import('aftersales').ExplanationWording} */
  const wording = { locale, agreement };
  /** @param {import('aftersales').ObjectivesFinding} [objectives] */
  const told = (objectives) =>
    explain(
      judge.evaluate(must(parseCase(agreement, facts), file), { asOf, ...(objectives && { objectives }) }),
      wording,
    );
  if (records === undefined) return told();
  const objectives = judge.objectives(must(parseObjectiveRecords(records), file), { asOf });
  const period = explainObjectives(objectives, wording);
  if (facts === undefined) return period;
  const ofCase = told(objectives);
  return {
    answers: [...period.answers, ...ofCase.answers],
    reasons: [...period.reasons, ...ofCase.reasons],
    questions: [...period.questions, ...ofCase.questions],
  };
};

let count = 0;
for (const name of names('cases/')) {
  const cases = names(`cases/${name}/`).filter((file) => `${name}/${file}`.includes(option('case') ?? ''));
  if (cases.length === 0) continue;
  const { agreement, filled, template } = agreementOf(name);
  console.log(`\n${agreement.title[locale]}\n${'='.repeat(60)}`);
  for (const file of cases) {
    const example = read(`cases/${name}/${file}`);
    const judge = example.blanks === 'open' ? template : filled;
    const { answers, reasons, questions } = judged(judge, agreement, example, file);
    console.log(`\n${example.title[locale]} (${words.asOf} ${example.asOf})`);
    print(words.worked, [example.worked[locale]]);
    print(words.answers, answers);
    print(
      words.reasons,
      reasons.map(({ number, text }) => (number === undefined ? text : `[${words.clause}${number}] ${text}`)),
    );
    print(
      words.questions,
      questions.map(({ fact, ask }) => `${ask} (${fact})`),
    );
    count += 1;
  }
}
console.log(`\n${count} ${words.cases}`);
