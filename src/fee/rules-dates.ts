import type { Rule } from '../kernel/answer/index.js';
import { both, civilCode, clause } from './rule-words.js';

/** The rules of consent, of what was replaced, and of fees that go by dates. */
export const dateRules = {
  'fee.consent': {
    id: 'fee.consent',
    says: both('The charge needs a quote, and the customer agreed to it.', '该项费用须先报价，客户已同意。'),
    saysNot: both(
      'The charge needs a quote, and the customer has not agreed to one.',
      '该项费用须先报价，客户尚未同意。',
    ),
    saysUnknown: both(
      'The charge needs a quote; whether the customer agreed to one is not known.',
      '该项费用须先报价，客户是否同意尚不明确。',
    ),
    cites: [clause('consent')],
  },
  'fee.consent.declined': {
    id: 'fee.consent.declined',
    says: both(
      'The charge needs a quote, and the customer declined it: it may not be charged.',
      '该项费用须先报价，客户已拒绝，不得收取。',
    ),
    cites: [clause('consent')],
  },
  'fee.quote': {
    id: 'fee.quote',
    says: both(
      'The customer agreed to a quote of {quote}; beyond it what needs a quote may not be charged.',
      '客户同意的报价为{quote}，须先报价的费用超出部分不得收取。',
    ),
    cites: [clause('settings.fee.aboveQuote')],
  },
  'fee.total': {
    id: 'fee.total',
    says: both(
      'In all the customer is charged {amount}; as things stand {chargeable} may be charged.',
      '客户应付合计{amount}，目前可以收取{chargeable}。',
    ),
    saysUnknown: both('What the customer is charged in all is not known yet.', '客户应付合计尚不明确。'),
    cites: [],
  },
  'fee.oldPart': {
    id: 'fee.oldPart',
    says: both('The part that was replaced ({item}) is kept by {keeper}.', '更换下来的部件（{item}）归{keeper}所有。'),
    saysNot: both('No clause charges the part ({item}).', '没有条款计收该部件（{item}）。'),
    saysUnknown: both(
      'Who keeps the part that was replaced ({item}) is not known.',
      '更换下来的部件（{item}）归何方尚不明确。',
    ),
    cites: [clause('oldPart')],
  },
  'fee.period': {
    id: 'fee.period',
    says: both(
      'The service ends in the period from {from} through {through}, for which the fee is {fee}; for {days} of {ofDays} days {earned} are earned, and {refund} are paid back.',
      '服务终止于{from}至{through}（含当日）的计费期，该期费用{fee}；按{ofDays}天中的{days}天计{earned}，退还{refund}。',
    ),
    saysNot: both('No period has begun for which the fee is charged.', '计费期尚未起算。'),
    saysUnknown: both('In which period the service stands is not known.', '服务处于哪一计费期尚不明确。'),
    cites: [clause('per'), clause('earlyEnd'), civilCode('200-203')],
  },
  'fee.period.running': {
    id: 'fee.period.running',
    says: both(
      'The service stands in the period from {from} through {through}, for which the fee is {fee}; so far {earned} are earned for {days} of {ofDays} days.',
      '服务处于{from}至{through}（含当日）的计费期，该期费用{fee}；迄今按{ofDays}天中的{days}天计{earned}。',
    ),
    cites: [clause('per'), civilCode('200-203')],
  },
  'fee.payment': {
    id: 'fee.payment',
    says: both(
      'Instalment {place}, {amount}, is due by {due}.',
      '第{place}期款项{amount}，应于{due}前（含当日）支付。',
    ),
    saysNot: both(
      'What makes instalment {place}, {amount}, due has not happened.',
      '第{place}期款项{amount}的付款条件尚未成就。',
    ),
    saysUnknown: both(
      'What instalment {place} comes to, or when it is due, is not known.',
      '第{place}期款项的数额或者到期日尚不明确。',
    ),
    cites: [clause('instalments'), civilCode('200-203')],
  },
  'fee.retention': {
    id: 'fee.retention',
    says: both(
      'Kept back are {amount}, to be released on {releasedOn}; they stand so: {state}.',
      '扣留{amount}，退还之日为{releasedOn}；目前状态：{state}。',
    ),
    saysNot: both('The time for which {amount} are kept back has not begun.', '{amount}的扣留期限尚未起算。'),
    saysUnknown: both('What is kept back, and for how long, is not known.', '扣留多少、扣留至何时尚不明确。'),
    cites: [clause('lasts'), civilCode('200-203')],
  },
  'fee.retention.held': {
    id: 'fee.retention.held',
    says: both(
      'The time is over; {amount} are kept back for as long as what holds up their release lasts.',
      '扣留期限已届满，因存在阻碍退还的情形，继续扣留{amount}。',
    ),
    cites: [clause('unless')],
  },
} as const satisfies { readonly [id: string]: Rule };
