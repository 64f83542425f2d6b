import type { Bilingual } from '../answer/index.js';
import { AMOUNT_NAMES, DATE_NAMES } from '../case/index.js';
import type { FactDeclaration, FactDeclarations } from '../logic/index.js';
import { amountQuestions, amountWords, listedFacts, namedFacts, workFacts } from './charge-words.js';
import type { SeverityNames } from './piece.js';
import { sayText } from './template.js';
import { both, dateQuestions, dateWords } from './words.js';

const text = (name: Bilingual, ask: Bilingual): FactDeclaration => ({ type: 'text', name, ask });
const number = (name: Bilingual, unit: Bilingual, ask: Bilingual): FactDeclaration => ({
  type: 'number',
  name,
  unit,
  ask,
});

const SEVERITY_ASKED = both('How grave is the fault?', '故障属于哪一等级？');

/**
 * The words of the facts that an agreement declares, with the severities that it names among them.
 *
 * @example
 * const { facts } = wordsOfFacts({}, [{ id: 'urgent', name: { en: 'urgent', 'zh-CN': '紧急' } }]);
 * const fact = facts?.['claim.severity'];
 * fact?.type === 'choice' ? fact.values.urgent : undefined // => { en: 'the severity is urgent', 'zh-CN': '等级为紧急' }
 */
export function wordsOfFacts(
  facts: FactDeclarations | undefined,
  named: readonly { readonly id: string; readonly name: Bilingual }[] | undefined,
): { readonly facts?: FactDeclarations; readonly severities?: SeverityNames } {
  if (named === undefined) return facts === undefined ? {} : { facts };
  const values = named.map(({ id, name }) => [id, both(`the severity is ${name.en}`, `等级为${name['zh-CN']}`)]);
  const severity: FactDeclaration = { type: 'choice', ask: SEVERITY_ASKED, values: Object.fromEntries(values) };
  return {
    facts: { ...facts, 'claim.severity': severity },
    severities: Object.fromEntries(named.map(({ id, name }) => [id, name])),
  };
}

/** The facts that every case can tell without a declaration, in words. */
export const builtInFacts: FactDeclarations = {
  'item.model': text(both('the model of the item', '产品型号'), both('Which model is the item?', '产品是什么型号？')),
  'item.category': text(
    both('the category of the item', '产品类别'),
    both('Which category is the item of?', '产品属于哪一类别？'),
  ),
  'item.serial': text(
    both('the serial number of the item', '产品序列号'),
    both('What is the serial number of the item?', '产品的序列号是什么？'),
  ),
  'item.part': text(
    both('the part concerned', '所涉部件'),
    both('Which part does the fault concern?', '故障涉及哪个部件？'),
  ),
  'item.region': text(
    both('the region of the item', '产品所在地区'),
    both('In which region is the item?', '产品位于哪个地区？'),
  ),
  'item.price': text(
    both('the price of the item', '产品价款'),
    both('What was the price of the item?', '产品的价款是多少？'),
  ),
  'usage.km': number(
    both('the mileage', '行驶里程'),
    both('km', '公里'),
    both('What was the mileage when the fault was reported?', '报修时的行驶里程是多少？'),
  ),
  'usage.hours': number(
    both('the operating time', '运行时间'),
    both('h', '小时'),
    both('How many hours had the item been operated when the fault was reported?', '报修时产品已运行多少小时？'),
  ),
  'usage.cycles': number(
    both('the count of cycles', '循环次数'),
    both('', '次'),
    both('How many cycles had the item run when the fault was reported?', '报修时产品已循环多少次？'),
  ),
  'claim.fault': text(both('the kind of fault', '故障种类'), both('Which fault was reported?', '报修的是什么故障？')),
  'claim.defect': {
    type: 'choice',
    ask: both(
      'Could the defect be seen on inspection, or was it hidden?',
      '该瑕疵是检验时可见的外观瑕疵，还是隐蔽瑕疵？',
    ),
    values: {
      visible: both('the defect could be seen on inspection', '该瑕疵为检验时可见的外观瑕疵'),
      latent: both('the defect was hidden', '该瑕疵为隐蔽瑕疵'),
    },
  },
  'claim.severity': text(both('the severity', '等级'), SEVERITY_ASKED),
  ...Object.fromEntries(
    AMOUNT_NAMES.map((name) => [`amounts.${name}`, text(amountWords[name], amountQuestions[name])]),
  ),
  ...Object.fromEntries(
    DATE_NAMES.map((date) => [
      `dates.${date}`,
      { type: 'date', name: dateWords[date], ask: dateQuestions[date] } as const,
    ]),
  ),
};

/** The words of a fact: those that the agreement declares, else the built-in ones, else those of what is told in lists and by names. */
export function declarationOf(fact: string, facts: FactDeclarations | undefined): FactDeclaration | undefined {
  if (facts !== undefined && Object.hasOwn(facts, fact)) return facts[fact];
  return Object.hasOwn(builtInFacts, fact) ? builtInFacts[fact] : namedFact(fact);
}

const OF_WORK = /^work\.(.+)\.(quantity|cost|at|until)$/;
const BY_NAME = /^(rates|objectives)\.(.+)$/;

/** The words of a list of the case, of one piece of work, and of what is told under a name of its own. */
function namedFact(fact: string): FactDeclaration | undefined {
  if (fact === 'work' || fact === 'earlierPenalties') return text(listedFacts[fact].name, listedFacts[fact].ask);
  const [, piece, detail] = OF_WORK.exec(fact) ?? [];
  if (piece !== undefined) return withId(workFacts[detail as keyof typeof workFacts], piece);
  const [, table, name] = BY_NAME.exec(fact) ?? [];
  return name === undefined ? undefined : withId(namedFacts[table as keyof typeof namedFacts], name);
}

function withId({ name, ask }: { readonly name: Bilingual; readonly ask: Bilingual }, id: string): FactDeclaration {
  const told = (words: Bilingual): Bilingual => both(sayText(words, 'en', { id }), sayText(words, 'zh-CN', { id }));
  return text(told(name), told(ask));
}
