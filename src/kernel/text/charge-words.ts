import type { Bilingual } from '../answer/index.js';
import type { AmountName, WorkKind } from '../case/index.js';
import { both } from './words.js';

/** The sums of money that terms reckon from. */
export const amountWords: { readonly [Name in AmountName]: Bilingual } = {
  contractPrice: both('the contract price', '合同总价'),
  delayedValue: both('the value of what is late', '逾期部分的价款'),
  periodFee: both('the service fee of the period', '当期服务费'),
  debt: both('the sum owed', '应付款项'),
  loss: both('the loss caused by the breach', '违约造成的损失'),
  addedLoss: both('the loss added by the late notice', '因迟延通知而扩大的损失'),
};

/** The questions that ask for sums of money. */
export const amountQuestions: { readonly [Name in AmountName]: Bilingual } = {
  contractPrice: both('What is the contract price?', '合同总价是多少？'),
  delayedValue: both('What is the value of what is late?', '逾期部分的价款是多少？'),
  periodFee: both('What is the service fee of the period?', '当期服务费是多少？'),
  debt: both('What sum is owed?', '应付款项是多少？'),
  loss: both('What loss did the breach cause?', '违约造成的损失是多少？'),
  addedLoss: both('What loss did the late notice add?', '因迟延通知而扩大的损失是多少？'),
};

/** The kinds of work that a fee is for. */
export const workWords: { readonly [Kind in WorkKind]: Bilingual } = {
  visit: both('visit to the site', '上门'),
  labour: both('work', '工时'),
  travel: both('distance travelled', '路程'),
  part: both('part', '配件'),
  service: both('service', '服务'),
};

/** What a case tells in its lists, and what is told about a period beside it: what it is called, and the question that asks for it. */
export const listedFacts = {
  work: {
    name: both('the work done', '所做的工作'),
    ask: both('What work was done, and how much of each kind?', '做了哪些工作，数量各是多少？'),
  },
  earlierPenalties: {
    name: both('the penalties charged before', '此前收取的违约金'),
    ask: both('Which penalties were charged before?', '此前收取过哪些违约金？'),
  },
} as const;

/** What a case tells of one piece of work. */
export const workFacts = {
  work: {
    name: both('the kind of “{id}”', '“{id}”的种类'),
    ask: both('What kind of work was “{id}”?', '“{id}”属于哪一类工作？'),
  },
  quantity: {
    name: both('the quantity of “{id}”', '“{id}”的数量'),
    ask: both('How many hours, kilometres or pieces was “{id}”?', '“{id}”的数量（小时、公里或件数）是多少？'),
  },
  cost: {
    name: both('what one piece of “{id}” cost the provider', '“{id}”每件的成本价'),
    ask: both('What did one piece of “{id}” cost the provider?', '“{id}”每件的成本价是多少？'),
  },
  at: {
    name: both('the beginning of “{id}”', '“{id}”的开始时间'),
    ask: both('When was “{id}” done, or begun?', '“{id}”何时进行，或何时开始？'),
  },
  until: {
    name: both('the end of “{id}”', '“{id}”的结束时间'),
    ask: both('When did “{id}” end?', '“{id}”何时结束？'),
  },
} as const;

/** What is asked of a table of rates, and of an objective, by its name. */
export const namedFacts = {
  rates: {
    name: both('the rates of the table “{id}”', '利率表“{id}”的利率'),
    ask: both(
      'Which rate does the table “{id}” have for all the days concerned?',
      '利率表“{id}”在所涉各日的利率是多少？',
    ),
  },
  objectives: {
    name: both('the result of “{id}”', '“{id}”的达成情况'),
    ask: both('What was attained in the period under “{id}”?', '“{id}”在该期间的达成情况如何？'),
  },
} as const;

/** The question that asks for the result of an objective, whose clause has a name. */
export const objectiveQuestion = both(
  'What was attained in the period under {clause}?',
  '{clause}在该期间的达成情况如何？',
);

/** How an amount that is not settled yet is told: between which figures it lies, and what it comes to in which event. */
export const rangeWords = {
  between: both('between {least} and {most}', '介于{least}与{most}之间'),
  atLeast: both('at least {least}', '不低于{least}'),
  range: both(', {range}', '，{range}'),
  branch: both('{amount} if {facts}', '{facts}的，为{amount}'),
  sample: both('{fact}, for example', '例如{fact}'),
  conflict: both('a conflict of {clauses}', '{clauses}相互冲突'),
} as const;
