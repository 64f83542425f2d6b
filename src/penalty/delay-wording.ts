import { both } from '../kernel/text/index.js';

/** The sentences of penalties for lateness, both languages side by side. */
export const delayWords = {
  penalty: both('liquidated damages for delay', '逾期违约金'),
  lateLevels: both(
    'Where the time set by {clauses} is exceeded, the provider owes {penalty}: {charge}.',
    '超过{clauses}所定时限的，提供方应支付{penalty}：{charge}。',
  ),
  eachRun: both('Each run that is too late counts by itself.', '各次逾期分别计算。'),
  lateDay: both(
    'Where this is not kept, the party in default owes {penalty}: {charge}.',
    '逾期的，违约方应支付{penalty}：{charge}。',
  ),

  charge: both('{price} for each {unit} of delay', '每逾期{unit}，{price}'),
  byTiers: both('for each {unit} of delay, {rows}', '每逾期{unit}，{rows}'),
  priceAmount: both('{amount}', '计{amount}'),
  priceRate: both('{rate} of {base}', '按{base}的{rate}计'),
  firstRow: both('up to {upTo}, {price}', '{upTo}以内（含）的，{price}'),
  row: both('beyond {from} up to {upTo}, {price}', '超过{from}至{upTo}（含）的，{price}'),
  lastRow: both('beyond {from}, {price}', '超过{from}的，{price}'),
  onlyRow: both('however long it lasts, {price}', '无论长短，{price}'),
  tiers: {
    graduated: both('Each stretch of the delay is charged by its own tier.', '逾期的各段，分别按其所属档次计算。'),
    volume: both(
      'The whole delay is charged by the tier that it reaches.',
      '逾期的全部时长，均按其最终达到的档次计算。',
    ),
  },

  period: both('period of {unit}', '{unit}'),
  counted: {
    started: both('Each {unit} begun counts as a whole one.', '不足{unit}按{unit}计。'),
    full: both('Each {unit} counts only once it is completed.', '不足{unit}不计。'),
    exact: both('Of each {unit}, the part that has passed counts.', '不足{unit}按实际时长计。'),
  },
  grace: both(
    'There is a grace period of {first}: delay that does not exceed it costs nothing; of a longer delay, {beyond}.',
    '宽限期为{first}：逾期未超过宽限期的，不计违约金；超过的，{beyond}。',
  ),
  beyond: {
    excused: both('only what exceeds it counts', '仅就超出部分计算'),
    counted: both('all of it counts from the beginning', '自逾期之初起全部计算'),
  },
  notCounted: both(
    'Days of delay that lie wholly or partly in {standstills} are not counted as delay; they do not move the day on which it is due.',
    '逾期期间中全部或部分处于{standstills}的日，不计入逾期，但不顺延到期日。',
  ),
  standstills: {
    customerAwaited: both('a time of waiting for the customer’s reply', '等待客户回复期间'),
    suspended: both('a time of agreed suspension', '约定的中止期间'),
    hindered: both('a time of force majeure', '不可抗力期间'),
  },
  notice: both(
    'Notice of force majeure is to be given within {span} from its beginning; where it is given later, or not at all, {ifLate}.',
    '遭遇不可抗力的一方，应自不可抗力发生之日起{span}内通知对方；迟延通知或者未通知的，{ifLate}。',
  ),
  ifLate: {
    addedLoss: both(
      'the time of force majeure still does not count as delay, but the loss added by the late notice is owed as damages',
      '不可抗力期间仍不计入逾期，但应赔偿因迟延通知而扩大的损失',
    ),
    relief: both('the time of force majeure counts as delay all the same', '不可抗力期间仍计入逾期'),
  },
  calendar: both('Working time is that of the calendar {calendar}.', '工作时间以工作日历{calendar}为准。'),
  most: both('For one delay, no more than {most} is owed.', '每次逾期的违约金累计不超过{most}。'),
} as const;
