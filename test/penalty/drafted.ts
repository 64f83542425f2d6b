import type { PenaltyTerms } from '../../src/penalty/terms.js';

/** How the clauses are called to which the drafts refer. */
export const names = { visit: '5.1', repair: '5.2', uptime: '6.1', late: '8.1', missed: '8.2', credit: '8.3' };

/** A clause, and how it reads. */
export interface Row {
  readonly name: string;
  readonly terms: PenaltyTerms;
  readonly en: string;
  readonly zh: string;
}

const money = (amount: string) => ({ amount, currency: 'CNY' }) as const;
const delivery = { due: { on: '2025-06-30' }, done: 'delivered' } as const;

/** Penalties of all kinds, each with its text written by hand. */
export const rows: readonly Row[] = [
  {
    name: 'a share of the contract price for each day of late delivery',
    terms: {
      penalty: 'delay',
      late: delivery,
      per: { days: 1 },
      charge: { rate: '0.05%' },
      base: 'contractPrice',
      most: { share: '5%' },
    },
    en:
      'The last day for delivery is 30 June 2025. Where this is not kept, the party in default owes liquidated damages for delay: ' +
      '0.05% of the contract price for each day of delay. Each day begun counts as a whole one. ' +
      'For one delay, no more than 5% of the contract price is owed. What is owed is paid in money.',
    zh:
      '交付的最后期限为2025年6月30日（含当日）。逾期的，违约方应支付逾期违约金：每逾期一日，按合同总价的0.05%计。' +
      '不足一日按一日计。每次逾期的违约金累计不超过合同总价的5%。违约金以金钱支付。',
  },
  {
    name: 'a sum for each hour beyond a service level',
    terms: {
      penalty: 'delay',
      late: { clauses: ['visit', 'repair'] },
      per: { hours: 1 },
      charge: { amount: money('200.00') },
      counted: 'full',
      most: { amount: money('2000.00') },
      paidAs: 'feeReduction',
    },
    en:
      'Where the time set by clause 5.1 or clause 5.2 is exceeded, the provider owes liquidated damages for delay: ' +
      'CNY 200.00 for each hour of delay. Each run that is too late counts by itself. ' +
      'Each hour counts only once it is completed. For one delay, no more than CNY 2,000.00 is owed. ' +
      'What is owed is taken off the service fee of the period, and does not exceed that fee.',
    zh:
      '超过第5.1条或第5.2条所定时限的，提供方应支付逾期违约金：每逾期一小时，计人民币200.00元。各次逾期分别计算。' +
      '不足一小时不计。每次逾期的违约金累计不超过人民币2,000.00元。' +
      '违约金以服务费减免方式承担，从当期服务费中扣减，并以当期服务费为限。',
  },
  {
    name: 'tiers by days, a grace period, standstills and notice of force majeure',
    terms: {
      penalty: 'delay',
      late: { due: { from: 'signed', within: { days: 15 } }, done: 'installed' },
      per: { days: 1 },
      charge: {
        tiers: 'graduated',
        rows: [{ upTo: 10, rate: '0.05%' }, { upTo: 30, rate: '0.1%' }, { amount: money('500') }],
      },
      base: 'delayedValue',
      grace: { first: { days: 3 } },
      notCounted: ['customerAwaited', 'suspended', 'hindered'],
      hindranceNotice: { within: { days: 14 } },
      appliesTo: { fact: 'item.region', is: 'north' },
    },
    en:
      'This clause applies where the region of the item is “north”. The time for installation is 15 days from the day of signing. ' +
      'Where this is not kept, the party in default owes liquidated damages for delay: for each day of delay, ' +
      'up to 10 days, 0.05% of the value of what is late; beyond 10 days up to 30 days, 0.1% of the value of what is late; ' +
      'beyond 30 days, CNY 500.00. Each stretch of the delay is charged by its own tier. Each day begun counts as a whole one. ' +
      'There is a grace period of 3 days: delay that does not exceed it costs nothing; of a longer delay, only what exceeds it counts. ' +
      'Days of delay that lie wholly or partly in a time of waiting for the customer’s reply, a time of agreed suspension or a time of force majeure are not counted as delay; they do not move the day on which it is due. ' +
      'Notice of force majeure is to be given within 14 days from its beginning; where it is given later, or not at all, ' +
      'the time of force majeure still does not count as delay, but the loss added by the late notice is owed as damages. ' +
      'What is owed is paid in money.',
    zh:
      '本条适用于产品所在地区为“north”的情形。安装的期限为自签订之日起15天。逾期的，违约方应支付逾期违约金：' +
      '每逾期一日，10日以内（含）的，按逾期部分的价款的0.05%计；超过10日至30日（含）的，按逾期部分的价款的0.1%计；超过30日的，计人民币500.00元。' +
      '逾期的各段，分别按其所属档次计算。不足一日按一日计。' +
      '宽限期为3天：逾期未超过宽限期的，不计违约金；超过的，仅就超出部分计算。' +
      '逾期期间中全部或部分处于等待客户回复期间、约定的中止期间或不可抗力期间的日，不计入逾期，但不顺延到期日。' +
      '遭遇不可抗力的一方，应自不可抗力发生之日起14天内通知对方；迟延通知或者未通知的，不可抗力期间仍不计入逾期，但应赔偿因迟延通知而扩大的损失。' +
      '违约金以金钱支付。',
  },
  {
    name: 'a volume tier by three working days, and what is otherwise than usual',
    terms: {
      penalty: 'delay',
      late: delivery,
      per: { workingDays: 3 },
      counted: 'exact',
      charge: { tiers: 'volume', rows: [{ upTo: 2.5, rate: '1‰' }, { rate: '2‰' }] },
      base: money('80000'),
      calendar: 'office',
      grace: { first: { workingDays: 1 }, oncePassed: 'counted' },
      hindranceNotice: { within: { weeks: 2 }, ifLate: 'relief' },
      most: { share: '10%', of: 'price' },
    },
    en:
      'The last day for delivery is 30 June 2025. Where this is not kept, the party in default owes liquidated damages for delay: ' +
      'for each 3 working days of delay, up to 2.5 such units, 1‰ of CNY 80,000.00; beyond 2.5 such units, 2‰ of CNY 80,000.00. ' +
      'The whole delay is charged by the tier that it reaches. Of each period of 3 working days, the part that has passed counts. ' +
      'There is a grace period of 1 working day: delay that does not exceed it costs nothing; of a longer delay, all of it counts from the beginning. ' +
      'Working time is that of the calendar “office”. ' +
      'Notice of force majeure is to be given within 2 weeks from its beginning; where it is given later, or not at all, ' +
      'the time of force majeure counts as delay all the same. ' +
      'For one delay, no more than 10% of the price of the item is owed. What is owed is paid in money.',
    zh:
      '交付的最后期限为2025年6月30日（含当日）。逾期的，违约方应支付逾期违约金：' +
      '每逾期3个工作日，2.5个计算单位以内（含）的，按人民币80,000.00元的1‰计；超过2.5个计算单位的，按人民币80,000.00元的2‰计。' +
      '逾期的全部时长，均按其最终达到的档次计算。不足3个工作日按实际时长计。' +
      '宽限期为1个工作日：逾期未超过宽限期的，不计违约金；超过的，自逾期之初起全部计算。' +
      '工作时间以工作日历“office”为准。' +
      '遭遇不可抗力的一方，应自不可抗力发生之日起2周内通知对方；迟延通知或者未通知的，不可抗力期间仍计入逾期。' +
      '每次逾期的违约金累计不超过产品价款的10%。违约金以金钱支付。',
  },
  {
    name: 'liquidated damages for service levels and objectives',
    terms: {
      penalty: 'fixed',
      breach: { clauses: ['visit', 'uptime'] },
      charge: { share: '5%' },
      base: 'periodFee',
      paidAs: 'feeReduction',
    },
    en:
      'For each breach of clause 5.1 or clause 6.1, the provider owes liquidated damages of 5% of the service fee of the period. ' +
      'Each run of a service level that is too late, and each objective that is not kept, is one breach. ' +
      'What is owed is taken off the service fee of the period, and does not exceed that fee.',
    zh:
      '违反第5.1条或第6.1条的，提供方每次应支付相当于当期服务费5%的违约金。' +
      '服务时限每逾期一次、服务目标每有一项未达成，各计为一次违约。' +
      '违约金以服务费减免方式承担，从当期服务费中扣减，并以当期服务费为限。',
  },
  {
    name: 'liquidated damages on a condition',
    terms: {
      penalty: 'fixed',
      breach: { when: { fact: 'seal.broken', is: true } },
      charge: { amount: money('3000.00') },
    },
    en: 'Where the seal was broken, the party in default owes liquidated damages of CNY 3,000.00. What is owed is paid in money.',
    zh: '封条被拆启的，违约方应支付人民币3,000.00元的违约金。违约金以金钱支付。',
  },
  {
    name: 'liquidated damages on one of several conditions',
    terms: {
      penalty: 'fixed',
      breach: {
        when: {
          any: [
            { fact: 'seal.broken', is: true },
            { fact: 'damage.cause', is: 'water' },
            { fact: 'usage.km', over: 60_000 },
          ],
        },
      },
      charge: { share: '2%' },
    },
    en:
      'The party in default owes liquidated damages of 2% of the contract price where any of the following is the case: ' +
      '(a) the seal was broken; (b) the damage was caused by water; or (c) the mileage is over 60,000 km. ' +
      'What is owed is paid in money.',
    zh:
      '有下列情形之一的，违约方应支付相当于合同总价2%的违约金：（一）封条被拆启；（二）损坏系由进水造成；或（三）行驶里程超过60,000公里。' +
      '违约金以金钱支付。',
  },
  {
    name: 'service credits',
    terms: {
      penalty: 'credit',
      of: 'uptime',
      bands: [
        { below: '99.9%', credit: '10%' },
        { below: '99%', credit: '25%' },
      ],
      base: 'periodFee',
      leastPayout: money('50.00'),
      claimWithin: { days: 30 },
    },
    en:
      'Depending on what is attained under clause 6.1 in a period, the customer receives a service credit of the following share of the service fee of the period: ' +
      'where it is below 99.9%, but not below 99%, 10%; where it is below 99%, 25%; otherwise, none. ' +
      'A credit is taken off the service fee of the period, and does not exceed that fee. ' +
      'A credit of less than CNY 50.00 is not given. ' +
      'A credit has to be claimed within 30 days from the last day of the period; one that is not claimed by then lapses.',
    zh:
      '按第6.1条在每一期间的达成情况，客户享有服务费抵扣，数额按当期服务费的下列比例计算：' +
      '低于99.9%但不低于99%的，10%；低于99%的，25%；其他情形，不予抵扣。' +
      '抵扣从当期服务费中扣减，并以当期服务费为限。抵扣金额不足人民币50.00元的，不予抵扣。' +
      '客户应自该期间最后一日起30天内申请抵扣，逾期未申请的，不再抵扣。',
  },
  {
    name: 'interest by the day',
    terms: {
      penalty: 'interest',
      on: 'debt',
      due: { on: '2025-06-30' },
      rate: { perDay: '0.05%' },
      most: { share: '20%' },
    },
    en:
      'The last day for payment of the sum owed is 30 June 2025. Where this is not kept, the party in default owes interest for late payment ' +
      'on what is outstanding, simple and not compounded, at 0.05% a day. ' +
      'Interest runs from the day after the last day in time through the day of payment; the actual days count. ' +
      'A part payment first covers the interest accrued until then, and then the principal. ' +
      'In all, the interest comes to no more than 20% of the sum owed.',
    zh:
      '支付应付款项的最后期限为2025年6月30日（含当日）。逾期的，违约方应就未付部分按日利率0.05%支付逾期付款利息，不计复利。' +
      '利息自期限届满次日起计至付清当日（含）；按实际天数计算。部分付款的，先抵充已产生的利息，后抵充本金。' +
      '利息累计不超过应付款项的20%。',
  },
  {
    name: 'interest by the loan prime rate',
    terms: {
      penalty: 'interest',
      on: money('120000'),
      due: { from: 'accepted', within: { days: 30 } },
      rate: { table: 'lpr', times: 1.5, plus: '0.5%' },
      dayCount: 'actual360',
      days: 'fromDue',
      paymentsReduce: 'principal',
    },
    en:
      'The time for payment of CNY 120,000.00 is 30 days from the day of acceptance. Where this is not kept, the party in default owes interest for late payment ' +
      'on what is outstanding, simple and not compounded, at 1.5 times the one-year loan prime rate (LPR) published by the National Interbank Funding Center plus 0.5%. ' +
      'The rate in force on each day counts for that day. ' +
      'Interest runs from the last day in time through the day before payment; the actual days count, and a year counts as 360 days. ' +
      'A part payment first covers the principal, and then the interest.',
    zh:
      '支付人民币120,000.00元的期限为自验收之日起30天。逾期的，违约方应就未付部分按全国银行间同业拆借中心公布的一年期贷款市场报价利率（LPR）的1.5倍加0.5%支付逾期付款利息，不计复利。' +
      '利率调整的，自调整之日起分段计算。利息自期限届满当日起计至付清前一日（含）；按实际天数计算，一年按360日计。' +
      '部分付款的，先抵充本金，后抵充利息。',
  },
  {
    name: 'interest by the year and by the bond basis',
    terms: {
      penalty: 'interest',
      on: 'contractPrice',
      due: { on: '2025-06-30' },
      rate: { perYear: '6%' },
      dayCount: 'bond30360',
      most: { amount: money('9000') },
      appliesTo: { fact: 'item.category', is: 'server' },
    },
    en:
      'This clause applies where the category of the item is “server”. ' +
      'The last day for payment of the contract price is 30 June 2025. Where this is not kept, the party in default owes interest for late payment ' +
      'on what is outstanding, simple and not compounded, at 6% a year. ' +
      'Interest runs from the day after the last day in time through the day of payment; a month counts as 30 days and a year as 360, by the bond basis. ' +
      'A part payment first covers the interest accrued until then, and then the principal. ' +
      'In all, the interest comes to no more than CNY 9,000.00.',
    zh:
      '本条适用于产品类别为“server”的情形。支付合同总价的最后期限为2025年6月30日（含当日）。' +
      '逾期的，违约方应就未付部分按年利率6%支付逾期付款利息，不计复利。' +
      '利息自期限届满次日起计至付清当日（含）；每月按30日、一年按360日计（债券基准）。' +
      '部分付款的，先抵充已产生的利息，后抵充本金。利息累计不超过人民币9,000.00元。',
  },
  {
    name: 'earnest money',
    terms: {
      penalty: 'earnest',
      amount: money('20000'),
      givenBy: 'customer',
      of: 'contractPrice',
      breach: {
        customer: { fact: 'damage.cause', is: 'misuse' },
        provider: { fact: 'seal.broken', is: true },
      },
    },
    en:
      'The customer gives the provider earnest money of CNY 20,000.00. ' +
      'Where the damage was caused by misuse, the customer forfeits the earnest money. ' +
      'Where the seal was broken, the provider returns the earnest money twice over. ' +
      'Where both parties default, neither of these holds. ' +
      'The price of the main contract, by which the law limits earnest money, is the contract price.',
    zh:
      '客户向提供方交付定金人民币20,000.00元。损坏系由使用不当造成的，依定金罚则，客户无权请求返还定金。' +
      '封条被拆启的，依定金罚则，提供方应当双倍返还定金。双方均违约的，不适用定金罚则。' +
      '法律据以限制定金数额的主合同标的额为合同总价。',
  },
  {
    name: 'the most that all penalties come to in a case',
    terms: { penalty: 'limit', most: { share: '10%' }, per: 'case' },
    en: 'All penalties together come to no more than 10% of the contract price in each case. Breaches that began earlier use up this limit first.',
    zh: '各项违约金，每一案件累计不超过合同总价的10%。开始在先的违约，优先计入该限额。',
  },
  {
    name: 'the most that some penalties come to in a month',
    terms: { penalty: 'limit', of: ['late', 'missed'], most: { share: '20%', of: 'periodFee' }, per: 'month' },
    en:
      'The penalties under clause 8.1 and clause 8.2 together come to no more than 20% of the service fee of the period ' +
      'in each calendar month, by the day on which the breach began. Breaches that began earlier use up this limit first.',
    zh: '第8.1条和第8.2条项下的违约金，每个自然月（按违约开始之日归入）累计不超过当期服务费的20%。开始在先的违约，优先计入该限额。',
  },
  {
    name: 'several penalties for one breach',
    terms: { penalty: 'several', of: ['late', 'missed'], apply: 'highest' },
    en:
      'Where in one case penalties are owed under more than one of clause 8.1 and clause 8.2, ' +
      'only what the one clause charges that charges most is owed, and of equal ones the first in the order of this agreement.',
    zh: '同一案件中同时适用第8.1条和第8.2条中多项的，仅承担其中合计金额最高的一项，金额相同的，以本协议条款在先者为准。',
  },
  {
    name: 'several penalties, one of which is chosen',
    terms: { penalty: 'several', of: ['late', 'missed', 'credit'], apply: { chosen: 'penalty.choice' } },
    en:
      'Where in one case penalties are owed under more than one of clause 8.1, clause 8.2 and clause 8.3, ' +
      'only the one that the injured party chooses is owed (“penalty.choice”).',
    zh: '同一案件中同时适用第8.1条、第8.2条和第8.3条中多项的，仅承担守约方选择的一项（“penalty.choice”）。',
  },
  {
    name: 'penalties credited against damages',
    terms: { penalty: 'damages', relation: 'credited' },
    en: 'Penalties are credited against damages for the loss: where the loss is greater, damages are owed for the difference beside them.',
    zh: '违约金抵作损害赔偿；不足以弥补损失的，违约方还应就差额部分承担损害赔偿责任。',
  },
  {
    name: 'penalties as the sole remedy',
    terms: { penalty: 'damages', of: ['late', 'credit'], relation: 'soleRemedy' },
    en: 'Penalties under clause 8.1 and clause 8.3 are all that is owed for the breach; no damages for the loss are owed beside them.',
    zh: '第8.1条和第8.3条项下的违约金为违约方承担的全部赔偿；守约方不得另行请求损害赔偿。',
  },
  {
    name: 'a delay whose figures are left open',
    terms: {
      penalty: 'delay',
      late: {
        due: { from: { blank: 'start', example: 'signed' }, within: { blank: 'term' } },
        done: { blank: 'act', example: 'delivered' },
      },
      per: { days: { blank: 'unit', example: 1 } },
      charge: {
        tiers: 'graduated',
        rows: [{ upTo: { blank: 'first' }, rate: { blank: 'rate' } }, { amount: { blank: 'sum' } }],
      },
      base: { blank: 'base', example: 'contractPrice' },
      grace: { first: { blank: 'grace' } },
      hindranceNotice: { within: { days: { blank: 'notice' } } },
      most: { share: { blank: 'cap' }, of: { blank: 'of' } },
    },
    en:
      'The time for [act: ____, e.g. delivery] is [term: ____] from [start: ____, e.g. the day of signing]. ' +
      'Where this is not kept, the party in default owes liquidated damages for delay: for each [unit: ____, e.g. 1] days of delay, ' +
      'up to [first: ____] such units, [rate: ____] of [base: ____, e.g. the contract price]; beyond [first: ____] such units, [sum: ____]. ' +
      'Each stretch of the delay is charged by its own tier. ' +
      'Each period of [unit: ____, e.g. 1] days begun counts as a whole one. ' +
      'There is a grace period of [grace: ____]: delay that does not exceed it costs nothing; of a longer delay, only what exceeds it counts. ' +
      'Notice of force majeure is to be given within [notice: ____] days from its beginning; where it is given later, or not at all, ' +
      'the time of force majeure still does not count as delay, but the loss added by the late notice is owed as damages. ' +
      'For one delay, no more than [cap: ____] of [of: ____] is owed. What is owed is paid in money.',
    zh:
      '[act：____，例如交付]的期限为自[start：____，例如签订之日]起[term：____]。' +
      '逾期的，违约方应支付逾期违约金：每逾期[unit：____，例如1]日，' +
      '[first：____]个计算单位以内（含）的，按[base：____，例如合同总价]的[rate：____]计；超过[first：____]个计算单位的，计[sum：____]。' +
      '逾期的各段，分别按其所属档次计算。不足[unit：____，例如1]日按[unit：____，例如1]日计。' +
      '宽限期为[grace：____]：逾期未超过宽限期的，不计违约金；超过的，仅就超出部分计算。' +
      '遭遇不可抗力的一方，应自不可抗力发生之日起[notice：____]天内通知对方；迟延通知或者未通知的，不可抗力期间仍不计入逾期，但应赔偿因迟延通知而扩大的损失。' +
      '每次逾期的违约金累计不超过[of：____]的[cap：____]。违约金以金钱支付。',
  },
];

/** Terms that between them, with those above, use every part of the form. */
export const rich: readonly PenaltyTerms[] = [
  ...rows.map(({ terms }) => terms),
  {
    penalty: 'delay',
    late: delivery,
    per: { blank: 'per', example: { days: 1 } },
    charge: { rate: '1%' },
    paidAs: 'payment',
  },
  {
    penalty: 'delay',
    late: { due: { on: { blank: 'day' } }, done: 'accepted' },
    per: { weeks: 1 },
    charge: { amount: { blank: 'sum' } },
  },
  {
    penalty: 'credit',
    of: 'uptime',
    bands: [{ below: { blank: 'bound' }, credit: { blank: 'share' } }],
    base: 'price',
  },
  {
    penalty: 'earnest',
    amount: { blank: 'sum' },
    givenBy: 'provider',
    breach: { provider: { fact: 'seal.broken', is: false } },
  },
  { penalty: 'interest', on: 'debt', due: { on: '2025-06-30' }, rate: { table: 'bank' }, dayCount: 'european30360' },
  {
    penalty: 'interest',
    on: 'debt',
    due: { on: '2025-06-30' },
    rate: { table: 'bank', times: { blank: 'n' }, plus: { blank: 'p' } },
  },
  { penalty: 'limit', most: { amount: money('5000') }, per: 'agreement' },
];
