import type { Bilingual } from '../kernel/answer/index.js';
import type { DateName } from '../kernel/case/index.js';
import { both, type CountWords } from '../kernel/text/index.js';

/** What has to be done by a day, as a clause names it. */
export const actWords: { readonly [Name in DateName]: Bilingual } = {
  purchased: both('purchase', '购买'),
  invoiced: both('invoicing', '开票'),
  delivered: both('delivery', '交付'),
  installed: both('installation', '安装'),
  accepted: both('acceptance', '验收'),
  commissioned: both('putting into operation', '投运'),
  registered: both('registration', '注册'),
  manufactured: both('manufacture', '生产'),
  discontinued: both('discontinuing the product', '停产'),
  signed: both('signing', '签订'),
  started: both('beginning the service', '开始服务'),
  ended: both('ending the service', '终止服务'),
};

/** Units of delay, behind a number, where one unit is more than one day or hour. */
export const unitWords: CountWords = { one: 'such unit', en: 'such units', 'zh-CN': '个计算单位' };

/** How many times a rate. */
export const timesWords: CountWords = { one: 'times', en: 'times', 'zh-CN': '倍' };

/** The sentences that several kinds of penalty clauses share, both languages side by side. */
export const penaltyWords = {
  appliesTo: both('This clause applies where {when}.', '本条适用于{when}的情形。'),
  appliesToList: {
    all: both(
      'This clause applies where all of the following is the case: {list}.',
      '同时具备下列情形的，适用本条：{list}。',
    ),
    any: both(
      'This clause applies where any of the following is the case: {list}.',
      '具备下列情形之一的，适用本条：{list}。',
    ),
  },
  dueOn: both('The last day for {act} is {day}.', '{act}的最后期限为{day}（含当日）。'),
  dueWithin: both('The time for {act} is {span} from {date}.', '{act}的期限为自{date}起{span}。'),
  shareOf: both('{share} of {base}', '{base}的{share}'),
  paidAs: {
    payment: both('What is owed is paid in money.', '违约金以金钱支付。'),
    feeReduction: both(
      'What is owed is taken off the service fee of the period, and does not exceed that fee.',
      '违约金以服务费减免方式承担，从当期服务费中扣减，并以当期服务费为限。',
    ),
  },

  fixed: {
    penalty: both('liquidated damages', '违约金'),
    forClauses: both(
      'For each breach of {clauses}, the provider owes {penalty} of {sum}.',
      '违反{clauses}的，提供方每次应支付{sum}的{penalty}。',
    ),
    breaches: both(
      'Each run of a service level that is too late, and each objective that is not kept, is one breach.',
      '服务时限每逾期一次、服务目标每有一项未达成，各计为一次违约。',
    ),
    where: both(
      'Where {when}, the party in default owes {penalty} of {sum}.',
      '{when}的，违约方应支付{sum}的{penalty}。',
    ),
    whereList: {
      all: both(
        'The party in default owes {penalty} of {sum} where all of the following is the case: {list}.',
        '同时具备下列情形的，违约方应支付{sum}的{penalty}：{list}。',
      ),
      any: both(
        'The party in default owes {penalty} of {sum} where any of the following is the case: {list}.',
        '有下列情形之一的，违约方应支付{sum}的{penalty}：{list}。',
      ),
    },
    share: both('{share} of {base}', '相当于{base}{share}'),
  },

  credit: {
    penalty: both('a service credit', '服务费抵扣'),
    credit: both(
      'Depending on what is attained under {objective} in a period, the customer receives {penalty} of the following share of {base}: {bands}; otherwise, none.',
      '按{objective}在每一期间的达成情况，客户享有{penalty}，数额按{base}的下列比例计算：{bands}；其他情形，不予抵扣。',
    ),
    band: both('where it is below {below}, but not below {next}, {credit}', '低于{below}但不低于{next}的，{credit}'),
    lastBand: both('where it is below {below}, {credit}', '低于{below}的，{credit}'),
    takenOff: both(
      'A credit is taken off the service fee of the period, and does not exceed that fee.',
      '抵扣从当期服务费中扣减，并以当期服务费为限。',
    ),
    leastPayout: both('A credit of less than {amount} is not given.', '抵扣金额不足{amount}的，不予抵扣。'),
    claimWithin: both(
      'A credit has to be claimed within {span} from the last day of the period; one that is not claimed by then lapses.',
      '客户应自该期间最后一日起{span}内申请抵扣，逾期未申请的，不再抵扣。',
    ),
    withoutClaim: both('A credit is given without a claim.', '抵扣无需客户申请。'),
  },

  earnest: {
    penalty: both('earnest money', '定金'),
    given: both('{giver} gives {receiver} {penalty} of {amount}.', '{giver}向{receiver}交付{penalty}{amount}。'),
    forfeited: both(
      'Where {when}, {giver} forfeits the earnest money.',
      '{when}的，依定金罚则，{giver}无权请求返还定金。',
    ),
    returned: both(
      'Where {when}, {receiver} returns the earnest money twice over.',
      '{when}的，依定金罚则，{receiver}应当双倍返还定金。',
    ),
    bothDefault: both('Where both parties default, neither of these holds.', '双方均违约的，不适用定金罚则。'),
    of: both(
      'The price of the main contract, by which the law limits earnest money, is {sum}.',
      '法律据以限制定金数额的主合同标的额为{sum}。',
    ),
    parties: { customer: both('the customer', '客户'), provider: both('the provider', '提供方') },
  },

  limit: {
    penalty: both('together come to no more than', '累计不超过'),
    of: both('The penalties under {clauses} {penalty} {most} {per}.', '{clauses}项下的违约金，{per}{penalty}{most}。'),
    ofAll: both('All penalties {penalty} {most} {per}.', '各项违约金，{per}{penalty}{most}。'),
    per: {
      case: both('in each case', '每一案件'),
      month: both('in each calendar month, by the day on which the breach began', '每个自然月（按违约开始之日归入）'),
      quarter: both(
        'in each calendar quarter, by the day on which the breach began',
        '每个自然季度（按违约开始之日归入）',
      ),
      year: both('in each calendar year, by the day on which the breach began', '每个自然年度（按违约开始之日归入）'),
      agreement: both('over the whole of this agreement', '在本协议整个期间'),
    },
    inOrder: both('Breaches that began earlier use up this limit first.', '开始在先的违约，优先计入该限额。'),
  },

  several: {
    penalty: both('one case', '同一案件'),
    of: both(
      'Where in {penalty} penalties are owed under more than one of {clauses}, {apply}.',
      '{penalty}中同时适用{clauses}中多项的，{apply}。',
    ),
    sum: both('what is owed under each of them is owed', '各项违约责任一并承担'),
    highest: both(
      'only what the one clause charges that charges most is owed, and of equal ones the first in the order of this agreement',
      '仅承担其中合计金额最高的一项，金额相同的，以本协议条款在先者为准',
    ),
    chosen: both('only the one that the injured party chooses is owed ({fact})', '仅承担守约方选择的一项（{fact}）'),
  },

  damages: {
    penalty: both('penalties', '违约金'),
    of: both('{penalty} under {clauses} {relation}.', '{clauses}项下的{penalty}{relation}。'),
    ofAll: both('{penalty} {relation}.', '{penalty}{relation}。'),
    relation: {
      credited: both(
        'are credited against damages for the loss: where the loss is greater, damages are owed for the difference beside them',
        '抵作损害赔偿；不足以弥补损失的，违约方还应就差额部分承担损害赔偿责任',
      ),
      beside: both(
        'do not reduce damages for the loss, which are owed in full beside them',
        '不影响损害赔偿；违约方支付违约金后，仍应就全部损失承担损害赔偿责任',
      ),
      soleRemedy: both(
        'are all that is owed for the breach; no damages for the loss are owed beside them',
        '为违约方承担的全部赔偿；守约方不得另行请求损害赔偿',
      ),
    },
  },
} as const;
