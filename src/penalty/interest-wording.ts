import { both } from '../kernel/text/index.js';

/** The sentences of interest for late payment and of tables of rates, both languages side by side. */
export const interestWords = {
  payment: both('payment of {sum}', '支付{sum}'),
  penalty: both('interest for late payment', '逾期付款利息'),
  interest: both(
    'Where this is not kept, the party in default owes {penalty} on what is outstanding, simple and not compounded, at {rate}.',
    '逾期的，违约方应就未付部分按{rate}支付{penalty}，不计复利。',
  ),
  perDay: both('{rate} a day', '日利率{rate}'),
  perYear: both('{rate} a year', '年利率{rate}'),
  table: both('{times}{name}{plus}', '{name}{times}{plus}'),
  times: both('{times} ', '的{times}'),
  plus: both(' plus {plus}', '加{plus}'),
  byDay: both('The rate in force on each day counts for that day.', '利率调整的，自调整之日起分段计算。'),

  how: both('Interest runs {days}; {dayCount}.', '利息{days}；{dayCount}。'),
  days: {
    afterDue: both(
      'from the day after the last day in time through the day of payment',
      '自期限届满次日起计至付清当日（含）',
    ),
    fromDue: both('from the last day in time through the day before payment', '自期限届满当日起计至付清前一日（含）'),
  },
  dayCount: {
    actual365: both('the actual days count, and a year counts as 365 days', '按实际天数计算，一年按365日计'),
    actual360: both('the actual days count, and a year counts as 360 days', '按实际天数计算，一年按360日计'),
    bond30360: both(
      'a month counts as 30 days and a year as 360, by the bond basis',
      '每月按30日、一年按360日计（债券基准）',
    ),
    european30360: both(
      'a month counts as 30 days and a year as 360, by the European basis',
      '每月按30日、一年按360日计（欧洲基准）',
    ),
  },
  actualDays: both('the actual days count', '按实际天数计算'),
  paymentsReduce: {
    interestFirst: both(
      'A part payment first covers the interest accrued until then, and then the principal.',
      '部分付款的，先抵充已产生的利息，后抵充本金。',
    ),
    principal: both(
      'A part payment first covers the principal, and then the interest.',
      '部分付款的，先抵充本金，后抵充利息。',
    ),
  },
  most: both('In all, the interest comes to no more than {most}.', '利息累计不超过{most}。'),

  lpr: both(
    'the one-year loan prime rate (LPR) published by the National Interbank Funding Center',
    '全国银行间同业拆借中心公布的一年期贷款市场报价利率（LPR）',
  ),
  named: both('the annual rate of the table {name}', '利率表{name}所列年利率'),
  rates: both('For {name}, these rates hold: {rates}.', '{name}如下：{rates}。'),
  rateFrom: both('from {day}, {rate}', '自{day}起，{rate}'),
} as const;

/** How penalties are reckoned unless their clauses say otherwise, said once for all of them. */
export const commonWords = {
  penalties: both(
    'Penalties are what is owed under the clauses on liquidated damages, service credits, interest for late payment and earnest money.',
    '本协议所称各项违约金，包括违约金、逾期违约金、服务费抵扣、逾期付款利息以及依定金罚则承担的金额。',
  ),
  days: both(
    'Days of delay beyond a last day in time are counted from the day after it through the day on which the act is done.',
    '超过最后期限的逾期天数，自期限届满次日起计至完成当日（含）。',
  ),
  runs: both(
    'Delay beyond the time of a service level runs from when it is due until it is done, and is not stopped by what stopped the time before, day and night unless it is counted in working time; a day of it is twenty-four hours.',
    '超过服务时限的逾期，自届期之时起计至完成之时，届期之后不因暂停而停止；除按工作时间计的以外，全天连续计算，一日按二十四小时计。',
  ),
} as const;
