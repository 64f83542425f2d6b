import type { Citation, Rule } from '../kernel/answer/index.js';

const clause = (field: string): Citation => ({ kind: 'clause', field });
const civilCode = (article: string): Citation => ({ kind: 'law', instrument: 'PRC Civil Code', article });

/** The rules by which damages, credits, interest and earnest money are reckoned. */
export const breachRules = {
  'penalty.breach': {
    id: 'penalty.breach',
    says: {
      en: 'The breach for which the clause provides has happened.',
      'zh-CN': '本条所定的违约情形已发生。',
    },
    saysNot: {
      en: 'The breach for which the clause provides has not happened.',
      'zh-CN': '本条所定的违约情形未发生。',
    },
    saysUnknown: {
      en: 'Whether the breach for which the clause provides has happened is not known.',
      'zh-CN': '本条所定的违约情形是否发生，尚不明确。',
    },
    cites: [clause('breach')],
  },
  'penalty.credit': {
    id: 'penalty.credit',
    says: {
      en: '{clause} attained {attained}; the band into which that falls credits {credit}.',
      'zh-CN': '{clause}达成{attained}，所在档次的抵扣比例为{credit}。',
    },
    saysNot: {
      en: '{clause} attained {attained}, which falls into no band.',
      'zh-CN': '{clause}达成{attained}，不属于任何抵扣档次。',
    },
    saysUnknown: { en: 'What {clause} attained is not known.', 'zh-CN': '{clause}的达成情况尚不明确。' },
    cites: [clause('bands')],
  },
  'penalty.credit.nothingCounted': {
    id: 'penalty.credit.nothingCounted',
    says: {
      en: 'Nothing was counted under {clause}, so that there is no credit.',
      'zh-CN': '{clause}无可计入者，不产生抵扣。',
    },
    cites: [clause('of')],
  },
  'penalty.credit.deadline': {
    id: 'penalty.credit.deadline',
    says: {
      en: 'The credit is claimed, or may still be claimed, by {last}.',
      'zh-CN': '抵扣已于或仍可于{last}前申请。',
    },
    saysNot: {
      en: 'The credit had to be claimed by {last}, and was not.',
      'zh-CN': '抵扣应于{last}前申请，届期未申请。',
    },
    cites: [clause('claimWithin')],
  },
  'penalty.interest.due': {
    id: 'penalty.interest.due',
    says: {
      en: 'What was to be paid by {due} is late, and bears interest on what is outstanding.',
      'zh-CN': '应于{due}前支付的款项逾期未付，就未付部分计息。',
    },
    saysNot: { en: 'What is to be paid by {due} is not late.', 'zh-CN': '应于{due}前支付的款项未逾期。' },
    saysUnknown: { en: 'The day by which payment is due is not known.', 'zh-CN': '付款期限尚不明确。' },
    cites: [clause('due'), clause('on')],
  },
  'penalty.interest.stretch': {
    id: 'penalty.interest.stretch',
    says: {
      en: 'From {from} through {through}, {principal} bears {rate} for {part}: {interest}.',
      'zh-CN': '自{from}至{through}，本金{principal}按{rate}计{part}，利息{interest}。',
    },
    cites: [clause('rate'), clause('dayCount'), clause('days'), clause('paymentsReduce')],
  },
  'penalty.interest.payment': {
    id: 'penalty.interest.payment',
    says: {
      en: 'Of {paid} paid on {day}, {ofInterest} covers interest accrued by then, and {ofPrincipal} the principal.',
      'zh-CN': '{day}支付{paid}，其中{ofInterest}抵充届时已生利息，{ofPrincipal}抵充本金。',
    },
    cites: [clause('paymentsReduce'), civilCode('561')],
  },
  'penalty.interest.payment.rounded': {
    id: 'penalty.interest.payment.rounded',
    says: {
      en: 'The interest accrued by {day}, {accrued}, is settled as {due}; of {paid} paid that day, {ofInterest} covers it, and {ofPrincipal} the principal.',
      'zh-CN':
        '截至{day}已生利息{accrued}，按{due}结算；当日支付{paid}，其中{ofInterest}抵充利息，{ofPrincipal}抵充本金。',
    },
    cites: [clause('paymentsReduce'), civilCode('561')],
  },
  'penalty.earnest.forfeited': {
    id: 'penalty.earnest.forfeited',
    says: {
      en: 'The party that gave the earnest money ({party}) is in default, and cannot ask for the return of {amount}.',
      'zh-CN': '给付定金的一方（{party}）违约，无权请求返还定金{amount}。',
    },
    saysNot: {
      en: 'The party that gave the earnest money ({party}) is not in default.',
      'zh-CN': '给付定金的一方（{party}）未违约。',
    },
    saysUnknown: {
      en: 'Whether the party that gave the earnest money ({party}) is in default is not known.',
      'zh-CN': '给付定金的一方（{party}）是否违约，尚不明确。',
    },
    cites: [civilCode('587')],
  },
  'penalty.earnest.doubled': {
    id: 'penalty.earnest.doubled',
    says: {
      en: 'The party that took the earnest money ({party}) is in default, and returns it twice over: {amount} beside its return.',
      'zh-CN': '收受定金的一方（{party}）违约，应双倍返还定金，即返还之外另付{amount}。',
    },
    saysNot: {
      en: 'The party that took the earnest money ({party}) is not in default.',
      'zh-CN': '收受定金的一方（{party}）未违约。',
    },
    saysUnknown: {
      en: 'Whether the party that took the earnest money ({party}) is in default is not known.',
      'zh-CN': '收受定金的一方（{party}）是否违约，尚不明确。',
    },
    cites: [civilCode('587')],
  },
} as const satisfies { readonly [id: string]: Rule };
