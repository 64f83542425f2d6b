import type { Bilingual } from '../kernel/answer/index.js';
import type { WorkKind } from '../kernel/case/index.js';
import { both, type CountWords } from '../kernel/text/index.js';

/** The kinds of work as a fee names them: the fee, one unit and several, and what stands behind a price. */
export const workNames: { readonly [Kind in WorkKind]: { readonly one: Bilingual; readonly all: Bilingual } } = {
  visit: { one: both('visit to the site', '次'), all: both('visits to the site', '上门费') },
  labour: { one: both('hour of work', '小时'), all: both('hours of work', '工时费') },
  travel: { one: both('kilometre travelled', '公里'), all: both('kilometres travelled', '路程费') },
  part: { one: both('part', '件'), all: both('parts', '配件费') },
  service: { one: both('service', '项'), all: both('services', '服务费') },
};

/** The units of work, behind a number and behind a price. */
export const unitWords: { readonly [Kind in WorkKind]: { readonly count: CountWords; readonly per: Bilingual } } = {
  visit: { count: { one: 'visit', en: 'visits', 'zh-CN': '次' }, per: both('a visit', '每次') },
  labour: { count: { one: 'hour', en: 'hours', 'zh-CN': '小时' }, per: both('an hour', '每小时') },
  travel: { count: { one: 'kilometre', en: 'kilometres', 'zh-CN': '公里' }, per: both('a kilometre', '每公里') },
  part: { count: { one: 'part', en: 'parts', 'zh-CN': '件' }, per: both('a part', '每件') },
  service: { count: { one: 'service', en: 'services', 'zh-CN': '项' }, per: both('a service', '每项') },
};

/** The sentences of fees for work. */
export const workSentences = {
  charges: both('charges', '收取'),
  each: both('The provider {charges} {price} for each {one}.', '提供方{charges}{all}，每{one}{price}。'),
  atCost: both('The provider {charges} for {all} {atCost}.', '提供方{atCost}{charges}{all}。'),
  noMarkUp: both('what they cost the provider, without a mark-up', '按成本价（不另加成）'),
  costPlus: both(
    'The provider {charges} for {all} what they cost the provider, with a mark-up of {rate} on top.',
    '提供方按成本价加成{rate}{charges}{all}。',
  ),

  tiers: both(
    'The provider {charges} for {all} by tiers, the quantity of a whole case being counted together, {how}: {rows}.',
    '提供方按下列档次{charges}{all}，同一案件的数量合并计算，{how}：{rows}。',
  ),
  how: {
    graduated: both('each stretch of it at the price of its own tier', '各段数量分别适用其所在档次的单价'),
    volume: both('and all of it at the price of the tier that it reaches', '全部数量适用其所达档次的单价'),
    package: both('and charged as a whole by the tier that it reaches', '全部数量按其所达档次的价格计收'),
  },
  row: {
    graduated: both('{range}, {price} {per}', '{range}的部分，{per}{price}'),
    volume: both('{range}, {price} {per}', '{range}的，{per}{price}'),
    package: both('{range}, {price} in all', '{range}的，合计{price}'),
    sized: both('{range}, {price} for every {size} begun', '{range}的，每{size}{price}，不足{size}的按{size}计'),
  },
  range: {
    any: both('whatever the quantity', '不论数量多少'),
    upTo: both('up to and including {to}', '不超过{to}'),
    below: both('below {to}', '不满{to}'),
    above: both('above {from}', '超过{from}'),
    aboveUpTo: both('above {from} up to and including {to}', '超过{from}、不超过{to}'),
    aboveBelow: both('above {from} but below {to}', '超过{from}、不满{to}'),
    from: both('from {from} on', '达到{from}'),
    fromUpTo: both('from {from} up to and including {to}', '达到{from}、不超过{to}'),
    fromBelow: both('from {from} but below {to}', '达到{from}、不满{to}'),
  },

  billing: both(
    'For each piece of work, time is charged in steps of {every}, {begun}.',
    '每项工作的工时以{every}为一个计费单位，{begun}。',
  ),
  begun: {
    up: both('a step begun counting as a whole one', '不足一个计费单位的按一个计费单位计'),
    down: both('a step not completed not being counted', '不足一个计费单位的不计'),
    nearest: both(
      'a step not completed counting as a whole one if half of it or more has passed, and not at all otherwise',
      '不足一个计费单位的，满半个的按一个计费单位计，不满半个的不计',
    ),
  },
  leastTime: both('At least {least} is charged for each piece of work.', '每项工作至少按{least}计费。'),
  exactly: both('Time worked is charged exactly as long as it was.', '工时按实际时长计费，不作取整。'),

  freeFirst: both('No charge is made for the first {count} of each case.', '每一案件的前{count}为免费额度，不收费。'),
  freeLeft: both(
    'The free allowance is {fact}; it is used up in the order in which the work is listed, and nothing is charged within it.',
    '免费额度以{fact}为准，按工作记录的先后扣用，额度内不收费。',
  ),
  freeOfTiers: both('What is free does not count towards the tiers.', '免费部分不计入分档数量。'),

  surcharges: both(
    'On top of the price, a surcharge is charged by the time of the work: {items}.',
    '按工作时间在价格之外加收：{items}。',
  ),
  surcharge: both(
    '{rate} of the price for what is done {when} the hours of the calendar {calendar}',
    '在工作日历{calendar}所定时间{when}的，加收价格的{rate}',
  ),
  when: { inHours: both('within', '以内'), outsideHours: both('outside', '以外') },
  byShare: both(
    'Of time worked, only the share done at such times bears it; where its end is not told, its beginning decides for the whole.',
    '工时仅就落入上述时段的部分按比例加收；未载明结束时间的，全部以开始时间为准。',
  ),
  byBeginning: both('The beginning of the work decides whether it is due.', '是否加收，以工作开始时间为准。'),
  together: {
    sum: both('Surcharges that meet are added up.', '同时符合多项加收情形的，各项加收相加。'),
    highest: both(
      'Where surcharges meet, only the highest of them is charged.',
      '同时符合多项加收情形的，仅按其中最高的一项加收。',
    ),
  },

  least: both(
    'In each case in which it applies, this clause charges {least} at least{included}.',
    '适用本条的每一案件，起步价为{least}，收费{included}不足的，按起步价收取。',
  ),
  most: both(
    'In each case, this clause charges {most} at most{included}.',
    '每一案件，本条收费{included}以{most}为限。',
  ),
  included: both(', surcharges included', '（含加收）'),
  oldPart: {
    provider: both('A part that was replaced passes to the provider.', '更换下的旧件归提供方。'),
    customer: both('A part that was replaced remains the customer’s.', '更换下的旧件归客户。'),
  },
} as const;

/** The sentences that several kinds of fees share: when they are charged, what a warranty bears, whether a quote is needed. */
export const chargeSentences = {
  appliesTo: both('This charge is made where {when}.', '本项费用适用于{when}的情形。'),
  appliesToList: {
    all: both(
      'This charge is made where all of the following is the case: {list}.',
      '同时具备下列情形的，收取本项费用：{list}。',
    ),
    any: both(
      'This charge is made where any of the following is the case: {list}.',
      '具备下列情形之一的，收取本项费用：{list}。',
    ),
  },
  adjusted: {
    work: both('The price goes by the day on which the work is done: {steps}.', '价格按工作之日确定：{steps}。'),
    case: both('The sum goes by the day on which the fault is reported: {steps}.', '金额按报修之日确定：{steps}。'),
  },
  step: both('from {from} on, it is {to} of what is stated here', '自{from}起，按上列标准的{to}计收'),
  borne: both(
    'Where a warranty covers the fault, {bears} the cost of {costClass}.',
    '故障属于保修范围的，{bears}{costClass}费用的比例承担。',
  ),
  bears: both('the provider bears this charge to the extent that it bears', '本项费用由提供方按其承担'),
  charged: both(
    'This charge is made in full even where a warranty covers the fault.',
    '故障属于保修范围的，本项费用仍全额收取。',
  ),
  noClass: both('This charge is none of the costs that a warranty bears.', '本项费用不属于保修所承担的费用。'),
  consent: {
    notNeeded: both('No quote is needed first.', '收取前无须报价。'),
    quoteFirst: both(
      'It is charged only after a quote to which the customer agreed.',
      '须先行报价，经客户同意后方可收取。',
    ),
  },
  allCharges: both('all charges', '全部费用'),
  chargesUnder: both('the charges under {clauses}', '{clauses}的费用'),

  fixed: both('The provider {charges} {amount} {on}.', '{on}，提供方{charges}{amount}。'),
  fixedSum: both('charges a fixed sum of', '收取固定费用'),
  on: {
    everyCase: both('in each case', '每一案件'),
    noFaultFound: both('where no fault is found', '经检测未发现故障的'),
    quoteDeclined: both('where the customer declines the quote', '客户拒绝报价的'),
  },

  percentage: both(
    'The provider {charges} {rate} of what the customer bears of {of}, before any discount and tax.',
    '提供方{charges}，金额为{of}中客户承担部分（未计优惠和税费）的{rate}。',
  ),
  charges: both('further charges', '另按比例收费'),

  discountShare: both(
    'The provider {discounts} {share} of what the customer bears of {of}, as any earlier discount leaves it, before tax.',
    '{of}中客户承担的部分，在扣除在先的优惠之后、计税之前，{discounts}{share}。',
  ),
  discountAmount: both(
    'The provider {discounts} {amount} from what the customer bears of {of}, as any earlier discount leaves it, before tax, and never more than that.',
    '{of}中客户承担的部分，在扣除在先的优惠之后、计税之前，{discounts}{amount}，以该部分金额为限。',
  ),
  discounts: both('takes off, as a discount,', '优惠减免'),
  givenWhere: both('This discount is given where {when}.', '本项优惠适用于{when}的情形。'),
  givenWhereList: {
    all: both(
      'This discount is given where all of the following is the case: {list}.',
      '同时具备下列情形的，给予本项优惠：{list}。',
    ),
    any: both(
      'This discount is given where any of the following is the case: {list}.',
      '具备下列情形之一的，给予本项优惠：{list}。',
    ),
  },

  limitLeast: both(
    'Where anything is charged in a case, {together}, after discounts and before tax, comes to {least} at least.',
    '每一案件有收费的，{together}（扣除优惠后、计税前）不低于{least}。',
  ),
  limitMost: both(
    'In each case, {together}, after discounts and before tax, comes to {most} at most.',
    '每一案件，{together}（扣除优惠后、计税前）以{most}为限。',
  ),
  together: both('the whole charge', '全部费用合计'),

  tax: both('{tax} of {rate} is {prices} {of}, after discounts.', '{of}（扣除优惠后）{prices}{tax}，税率为{rate}。'),
  taxWord: both('Tax', '税费'),
  prices: {
    onTop: both('added on top of', '不含税，另行加收'),
    inside: both('already included in', '为含税价，已含'),
  },

  aboveQuote: {
    notCharged: both(
      'Where the customer agreed to a quote that states a sum, what may be charged only after a quote is charged up to that sum, and nothing beyond it.',
      '客户同意的报价载明金额的，须先行报价的费用以该金额为限，超出部分不予收取。',
    ),
    charged: both(
      'What may be charged only after a quote is charged in full even where it exceeds the sum of the quote to which the customer agreed.',
      '须先行报价的费用超出客户所同意的报价金额的，超出部分仍予收取。',
    ),
  },
} as const;

/** The sentences of fees for a period, of instalments and of retention money. */
export const paymentSentences = {
  period: both(
    'The service costs {amount} for each period of {per}, {inAdvance}; the first period begins on {from}.',
    '服务费{inAdvance}，每{per}为一期，每期{amount}，首期自{from}起算。',
  ),
  inAdvance: both('paid in advance', '按期预付'),
  earlyEnd: {
    byDays: both(
      'Where the service ends during a period, the provider keeps the share of its fee that falls on the days of service and pays back the rest.',
      '服务在一期之内终止的，当期费用按日折算，已服务天数对应的部分由提供方收取，其余退还客户。',
    ),
    kept: both(
      'Where the service ends during a period, the fee of that period is not paid back.',
      '服务在一期之内终止的，当期费用不予退还。',
    ),
  },
  days: both('{basis}; {lastDay}.', '{basis}；{lastDay}。'),
  basis: {
    actualDays: both('A period has the days that the calendar gives it', '一期的天数按日历的实际天数计'),
    days30: both(
      'Each month of a period counts as thirty days, and no more days are charged than that comes to',
      '一期的天数每月按三十天计，已服务天数以此为限',
    ),
  },
  lastDay: {
    counted: both('the day on which the service ends counts as a day of service', '终止当日计入已服务天数'),
    notCounted: both('the day on which the service ends is not a day of service', '终止当日不计入已服务天数'),
  },

  payment: both('The customer {pays} {sum} as follows: {parts}.', '客户按下列方式{pays}{sum}：{parts}。'),
  pays: both('pays', '分期支付'),
  part: both('{part} {due}', '{part}，{due}支付'),
  rest: both('the rest', '其余款项'),
  dueOn: both('by {date}', '不晚于{date}'),
  dueFrom: both('on {date}', '于{date}'),
  dueWithin: both('within {span} of {date}', '自{date}起{span}内'),
  fees: both('what is charged in the case', '本案件的费用'),

  retention: both(
    'The customer keeps back {part} of {sum} as {retention}, for {lasts} from {from}. It is released on the day after the last day of that time; that day is not moved where it is a rest day.',
    '客户自{sum}中扣留{part}作为{retention}，期限为自{from}起{lasts}，届满次日退还；届满日为休息日的，不顺延。',
  ),
  retentionWord: both('retention money', '质保金'),
  retainedShare: both('{share}', '其{share}'),
  unless: both('It is not released for as long as {when}.', '存在{when}的情形的，在其消除之前不予退还。'),
  unlessList: {
    all: both(
      'It is not released for as long as all of the following is the case: {list}.',
      '同时具备下列情形的，在其消除之前不予退还：{list}。',
    ),
    any: both(
      'It is not released for as long as any of the following is the case: {list}.',
      '具备下列情形之一的，在其消除之前不予退还：{list}。',
    ),
  },
} as const;
