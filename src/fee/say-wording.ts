import type { Bilingual } from '../kernel/answer/index.js';
import { both } from '../kernel/text/index.js';
import type { Consent, FeeLine, Retention } from './finding.js';

/** What a line of a statement is for. */
export const lineWords: { readonly [Kind in FeeLine['kind']]: Bilingual } = {
  work: both('{item}', '{item}'),
  surcharge: both('surcharge on {item}', '{item}的加收'),
  fixed: both('fixed sum', '固定费用'),
  percentage: both('percentage', '按比例收费'),
  least: both('raised to the least sum', '补足至最低额'),
  most: both('cut to the highest sum', '超出最高额的扣减'),
  deductible: both('borne by the customer of each claim', '每次请求中客户自行承担的部分'),
  overClaimLimit: both('beyond what the warranty bears', '超出保修承担限额的部分'),
};

/** What a charge still needs of the customer. */
export const consentWords: { readonly [Name in Exclude<Consent, 'notNeeded'>]: Bilingual } = {
  given: both('given', '已同意'),
  toBeAsked: both('still to be asked for; until then it is not charged', '尚待取得，取得前不得收取'),
  declined: both('refused; it is not charged', '已拒绝，不予收取'),
};

/** How retention money stands. */
export const retentionWords: { readonly [State in Retention['state']]: Bilingual } = {
  notBegun: both('{amount}; the time has not begun', '{amount}，期限尚未起算'),
  retained: both('{amount}, kept back until it is released on {date}', '{amount}，扣留中，于{date}退还'),
  held: both(
    '{amount}, kept back for as long as what holds it up lasts',
    '{amount}，扣留中，待阻碍退还的情形消除后退还',
  ),
  released: both('{amount}, released on {date}', '{amount}，已于{date}到期应予退还'),
};

/** The sentences of fee findings, both languages side by side. */
export const findingWords = {
  line: both('{clause}, {what}', '{clause}，{what}'),
  together: both('all of it together', '合并计价'),
  times: both('{quantity} × {unit} = {price}', '{quantity} × {unit} = {price}'),
  timesWith: both('{quantity} × {unit} with {rate} on top = {price}', '{quantity} × {unit}，加成{rate} = {price}'),
  at: both('{price}, at {rate}', '{price}（比例为{rate}）'),
  amountFor: both('{price} for {quantity}', '{quantity}，计{price}'),
  free: both('{priced}, {free} free of charge', '{priced}，另有{free}免费'),
  rounded: both('{priced}, rounded from {from}', '{priced}（由{from}舍入）'),
  borne: both('the provider bears {borne}', '提供方承担{borne}'),
  borneBy: both('the provider bears {borne} under {clause}', '提供方依{clause}承担{borne}'),
  discount: both('discount {discount}', '优惠{discount}'),
  taxOnTop: both('tax {tax} on top', '另加税费{tax}'),
  taxInside: both('tax {tax} included', '内含税费{tax}'),
  tax: both('tax {tax}', '税费{tax}'),
  price: both('price {price}', '价格{price}'),
  toBePaid: both('to be paid {amount}', '应付{amount}'),

  allLines: both('All lines', '各项合计'),
  statement: both('Statement', '费用明细'),
  total: both('Total charge', '费用总额'),
  chargeable: both('May be charged as things stand', '现时可收取'),
  charge: both('{clause}, before tax on top', '{clause}（未另加税费）'),
  consent: both('{clause}, the customer’s agreement', '{clause}，客户同意'),
  oldParts: both('Parts that were replaced', '更换下的旧件'),
  oldPart: {
    customer: both('{item} remains the customer’s', '{item}归客户'),
    provider: both('{item} passes to the provider', '{item}归提供方'),
  },

  period: both('{clause}, period', '{clause}，当期'),
  notBegun: both('the first period has not begun', '首期尚未开始'),
  periodCharge: both(
    'from {from} through {through}, fee {fee}; {days} of {ofDays} of service come to {earned}; to be paid back: {refund}',
    '{from}至{through}，费用{fee}；共{ofDays}，已服务{days}，折算{earned}；应退还{refund}',
  ),
  payment: both('{clause}, instalments', '{clause}，分期付款'),
  due: both('{amount} due on {date}', '{amount}，于{date}到期'),
  notDue: both('{amount}, not due yet', '{amount}，付款条件尚未成就'),
  retention: both('{clause}, retention money', '{clause}，质保金'),
} as const;
