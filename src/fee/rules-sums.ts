import type { Rule } from '../kernel/answer/index.js';
import { both, clause } from './rule-words.js';

/** The rules by which a statement is put together. */
export const sumRules = {
  'fee.noFaultFound': {
    id: 'fee.noFaultFound',
    says: both('No fault was found.', '经检查未发现故障。'),
    saysNot: both('It was not found that there is no fault.', '未出现“未发现故障”的结论。'),
    saysUnknown: both('Whether no fault was found is not known.', '是否未发现故障尚不明确。'),
    cites: [clause('on')],
  },
  'fee.quoteDeclined': {
    id: 'fee.quoteDeclined',
    says: both('The customer declined the quote.', '客户拒绝报价。'),
    saysNot: both('The customer did not decline the quote.', '客户未拒绝报价。'),
    saysUnknown: both('Whether the customer declined the quote is not known.', '客户是否拒绝报价尚不明确。'),
    cites: [clause('on')],
  },
  'fee.fixed': {
    id: 'fee.fixed',
    says: both('The fixed sum is {amount}.', '固定费用为{amount}。'),
    saysUnknown: both('The fixed sum is not known.', '固定费用尚不明确。'),
    cites: [clause('amount')],
  },
  'fee.least': {
    id: 'fee.least',
    says: both(
      'The clause charges at least what it states: {amount} more.',
      '该条款收费不足约定最低额，补收{amount}。',
    ),
    cites: [clause('least')],
  },
  'fee.most': {
    id: 'fee.most',
    says: both('The clause charges at most what it states: {amount}.', '该条款收费超过约定最高额，扣减：{amount}。'),
    cites: [clause('most')],
  },
  'fee.cover': {
    id: 'fee.cover',
    says: both('By {by} the provider bears {share} of {costClass}.', '依{by}，{costClass}由提供方承担{share}。'),
    saysNot: both('No warranty bears {costClass}.', '{costClass}不由任何保修承担。'),
    saysUnknown: both('What a warranty bears of {costClass} is not known.', '保修承担多少{costClass}尚不明确。'),
    cites: [clause('inCover')],
  },
  'fee.cover.refusable': {
    id: 'fee.cover.refusable',
    says: both(
      'The provider may refuse to bear {costClass}, and has not refused.',
      '提供方可以拒绝承担{costClass}，但未予拒绝。',
    ),
    saysNot: both(
      'The provider may refuse to bear {costClass}, and has refused.',
      '提供方可以拒绝承担{costClass}，并已拒绝。',
    ),
    saysUnknown: both(
      'The provider may refuse to bear {costClass}; whether it has refused is not known.',
      '提供方可以拒绝承担{costClass}，是否已拒绝尚不明确。',
    ),
    cites: [clause('inCover')],
  },
  'fee.borne': {
    id: 'fee.borne',
    says: both(
      'Of {price} ({line}) the provider bears {amount} by {by}.',
      '{price}（{line}）中，提供方依{by}承担{amount}。',
    ),
    cites: [clause('inCover')],
  },
  'fee.deductible': {
    id: 'fee.deductible',
    says: both(
      'Of each claim under {by} the customer bears a part all the same: {amount}.',
      '依{by}，每次请求中客户仍自行承担{amount}。',
    ),
    cites: [clause('deductible')],
  },
  'fee.claimLimit': {
    id: 'fee.claimLimit',
    says: both(
      'The customer bears what lies beyond the most that {by} bears of a claim: {amount}.',
      '超出{by}对每次请求承担限额的部分由客户承担：{amount}。',
    ),
    cites: [clause('claimLimit')],
  },
  'fee.percentage': {
    id: 'fee.percentage',
    says: both(
      'The charge is {rate} of what the customer bears of other charges, {base}: {amount}.',
      '按客户承担的其他费用{base}的{rate}计收：{amount}。',
    ),
    cites: [clause('rate')],
  },
  'fee.discount': {
    id: 'fee.discount',
    says: both('Off {base} comes a discount of {amount}.', '自{base}中优惠{amount}。'),
    cites: [clause('off')],
  },
  'fee.discount.part': {
    id: 'fee.discount.part',
    says: both('Of the discount of {by} this takes {amount} ({line}).', '{by}的优惠中，本项分摊{amount}（{line}）。'),
    cites: [clause('of')],
  },
  'fee.limit.least': {
    id: 'fee.limit.least',
    says: both(
      'All charges come at least to what was agreed: {amount} more.',
      '全部费用不足约定最低额，补收{amount}。',
    ),
    cites: [clause('least')],
  },
  'fee.limit.most': {
    id: 'fee.limit.most',
    says: both('All charges come at most to what was agreed: {amount}.', '全部费用超过约定最高额，扣减：{amount}。'),
    cites: [clause('most')],
  },
  'fee.tax.onTop': {
    id: 'fee.tax.onTop',
    says: both('On top of {base} comes a tax of {amount}.', '在{base}之外另计税额{amount}。'),
    cites: [clause('rate')],
  },
  'fee.tax.inside': {
    id: 'fee.tax.inside',
    says: both('Inside {base} lies a tax of {amount}.', '{base}中含税额{amount}。'),
    cites: [clause('prices')],
  },
  'fee.tax.part': {
    id: 'fee.tax.part',
    says: both('Of the tax of {by} this takes {amount} ({line}).', '{by}的税额中，本项分摊{amount}（{line}）。'),
    cites: [clause('of')],
  },
  'fee.rounding': {
    id: 'fee.rounding',
    says: both(
      'The figure ({line}) is rounded once, from {from} to {to} ({mode}).',
      '该数额（{line}）一次取整：由{from}取整为{to}（{mode}）。',
    ),
    cites: [clause('settings.rounding')],
  },
} as const satisfies { readonly [id: string]: Rule };
