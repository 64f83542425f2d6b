import { both } from '../kernel/text/index.js';

/** The sentences of warranty findings, both languages side by side. */
export const findingWords = {
  parts: both('Parts', '配件'),
  labour: both('Labour', '人工'),
  travel: both('Travel', '差旅（上门）'),
  ofCover: both('{clause}, {subject}', '{clause}，{subject}'),
  coverage: both('cover', '保修'),
  covers: both('each cover by itself', '各项保修'),
  lastDay: both('Last covered day', '保修届满日'),
  remedies: both('Remedies', '救济方式'),
  refund: both('Refund', '退款'),
  paidRepair: both('Repair at the customer’s cost', '有偿维修'),

  covered: both('covered {share} by {clause}', '依{clause}{share}承担'),
  mayBeRefused: both(
    'covered {share} by {clause}, but the provider may refuse the claim at its discretion',
    '依{clause}{share}承担，提供方亦有权（但无义务）拒绝',
  ),
  notCovered: both('not covered', '不予保修'),
  inFull: both('in full', '全额'),
  asTo: both('as to {share}', '按{share}'),

  under: both('Under {clause}: {terms}', '{clause}：{terms}'),
  deductible: both('the customer bears the first {amount} of the claim', '请求费用中{amount}以内的部分由客户承担'),
  claimLimit: both('the provider bears {amount} of the claim at most', '提供方承担的费用以{amount}为限'),
  service: {
    onSite: both('service is done on site', '上门服务'),
    carryIn: both('the customer brings the item to a service point', '客户送修'),
    mailIn: both('the customer sends the item in', '客户寄修'),
    returnToDepot: both('the item is returned to the depot', '返厂维修'),
    advanceReplacement: both('the provider sends a replacement in advance', '提供方先行发送更换件'),
  },

  lifetime: both('no last day is set', '不设届满日'),
  none: both('there is no cover', '无保修'),
  noRemedy: both('none is open', '尚无可主张者'),
  remedy: both('{offers} under {clause}{chosenBy}', '依{clause}可主张{offers}{chosenBy}'),
  chosenBy: {
    customer: both(', as the customer chooses', '，由客户选择'),
    provider: both(', as the provider chooses', '，由提供方选择'),
  },
  amount: both(
    '{amount}, the price of {price} less {depreciation} for use',
    '{amount}，即价款{price}减去折旧费{depreciation}',
  ),
  noRefund: both('none is open', '尚不可主张'),
  offered: both('offered', '提供'),
  notOffered: both('not offered', '不提供'),
} as const;
