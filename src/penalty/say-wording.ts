import type { Bilingual } from '../kernel/answer/index.js';
import { both, type CountWords } from '../kernel/text/index.js';

/** Units of delay, behind a number. */
export const delayUnits: CountWords = { one: 'unit of delay', en: 'units of delay', 'zh-CN': '个计算单位' };

/** The sentences of penalty findings, both languages side by side. */
export const findingWords = {
  amount: both('{clause}, penalty', '{clause}，违约金'),
  alone: both('{clause}, penalty by itself', '{clause}，单独计算的违约金'),
  owed: both('{clause}, owed beside the other penalties', '{clause}，与其他违约金合并后应承担'),
  relief: both('{clause}, exclusions', '{clause}，除外条款'),
  events: both('{clause}, breaches', '{clause}，违约'),
  event: both('{began}{units}: {sums}', '{began}{units}，{sums}'),
  began: both('from {day}', '自{day}起'),
  beganUnknown: both('beginning not known', '开始之日不明'),
  units: both(', {count}', '，逾期{count}'),
  sum: both('{amount}', '计{amount}'),
  capped: both(
    '{uncapped} before the cap and rounding, {amount} after them',
    '封顶、取整前为{uncapped}，封顶、取整后为{amount}',
  ),
  noBreach: both('none', '无'),
  reliefs: {
    none: both('none applies', '均不适用'),
    relieved: both('one of them applies; nothing is owed', '已适用，不承担违约责任'),
    mayBeInvoked: both(
      'one of them may be invoked by the provider; unless it is, the penalty stands',
      '提供方有权援引；未援引的，仍应承担',
    ),
  },
  total: both('All penalties together', '各项违约金合计'),
  damages: both('Damages for the loss', '损害赔偿'),
  beside: both('{amount} beside the penalties', '在违约金之外另计{amount}'),
  notAgreed: both(
    'no clause says how they stand to the penalties; that is left to the law',
    '未约定其与违约金的关系，依法律规定',
  ),
  settled: both('How the penalties are settled', '违约金的结算'),
  settlement: both(
    '{payment} to be paid, {feeReduction} to be taken off the service fee',
    '应支付{payment}，服务费减免{feeReduction}',
  ),

  grows: {
    amount: both('the penalty under {clause}', '{clause}项下的违约金'),
    total: both('all penalties together', '各项违约金合计'),
    damages: both('damages for the loss', '损害赔偿'),
  },
} as const;

/** On whose request a court goes by a yardstick of the law, by its rule. */
export const courtWords: { readonly [rule: string]: Bilingual } = {
  'penalty.advice.excessive': both(
    'Only on the request of the party in default may a court or an arbitral tribunal reduce it.',
    '仅经违约方请求，人民法院或者仲裁机构方可予以适当减少。',
  ),
  'penalty.advice.tooLow': both(
    'Only on the request of the injured party may a court or an arbitral tribunal raise it.',
    '仅经守约方请求，人民法院或者仲裁机构方可予以增加。',
  ),
  'penalty.advice.earnestLimit': both(
    'A court or an arbitral tribunal goes by this where a party’s request turns on the earnest money.',
    '当事人就定金提出请求的，由人民法院或者仲裁机构依此认定。',
  ),
  'penalty.advice.earnestOrPenalty': both(
    'A court or an arbitral tribunal goes by the one on which the injured party bases its request.',
    '人民法院或者仲裁机构以守约方请求适用的一项为准。',
  ),
  'penalty.advice.lateRate': both(
    'A court that a lender asks for more does not award it; for other contracts this is no more than a comparison.',
    '出借人请求支付超过部分的，人民法院不予支持；对其他合同，仅供参照。',
  ),
};

/** How a yardstick of the law is told. */
export const adviceWords = {
  yardstick: both('Yardstick of the law: {advice}', '法律衡量标准：{advice}'),
  ofClause: both('Yardstick of the law for {clause}: {advice}', '{clause}的法律衡量标准：{advice}'),
  nothing: {
    V: both('By itself this changes none of the answers.', '该标准本身不改变上述结论。'),
    S: both(
      'By itself this changes none of the answers; it is taken from secondary material.',
      '该标准本身不改变上述结论，且系依据二手资料。',
    ),
  },
} as const;
