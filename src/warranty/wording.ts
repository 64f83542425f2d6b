import { both } from '../kernel/text/index.js';

/** The sentences of warranty clauses, both languages side by side. */
export const warrantyWords = {
  appliesTo: both('This cover applies where {when}.', '本保修适用于{when}的情形。'),
  appliesToList: {
    all: both(
      'This cover applies where all of the following is the case: {list}.',
      '同时具备下列情形的，适用本保修：{list}。',
    ),
    any: both(
      'This cover applies where any of the following is the case: {list}.',
      '具备下列情形之一的，适用本保修：{list}。',
    ),
  },

  term: both(
    'The cover begins on {start}, a fault reported on that day being covered, and {length}.',
    '保修自{start}起生效，当日报修的亦予保修；{length}。',
  ),
  lastDay: both(
    'A fault reported on the last day of the cover, until midnight, is covered, and that day is not moved where it is a rest day.',
    '届满当日午夜前报修的仍予保修，届满日为休息日的，不顺延。',
  ),

  datePlus: both('the day {span} after {date}', '{date}起满{span}之日'),
  orElse: both('{first} or, failing that, {others}', '{first}（未发生的，以{others}为准）'),
  orElseLink: both(' or, failing that, ', '为准；仍未发生的，以'),
  earliest: both(
    'whichever comes first of {dates}, disregarding any that has not occurred',
    '{dates}中已发生的最早一日',
  ),
  latest: both('whichever comes last of {dates}, disregarding any that has not occurred', '{dates}中已发生的最晚一日'),

  span: both('lasts for {span}', '保修期为{span}'),
  byFact: both('lasts as follows: {cases}', '保修期依情形确定：{cases}'),
  case: both('where {when}, for {span}', '{when}的，为{span}'),
  otherwise: both('otherwise, for {span}', '其他情形，为{span}'),
  otherwiseNone: both('otherwise, there is no cover', '其他情形，不予保修'),
  lifetime: both('lasts for the whole life of the item, no last day being set', '终身保修，不设届满日'),
  lastsUntil: both(
    'lasts until {date}, no last day being set before that day has come',
    '保修至{date}届满，该日到来之前不设届满日',
  ),
  lastsUntilPlus: both(
    'lasts until {span} after {date}, no last day being set before that day has come',
    '保修至{date}起满{span}届满，该日到来之前不设届满日',
  ),
  firstToEnd: both(
    'lasts until the first of the following to end, disregarding any whose first day has not occurred: {periods}',
    '保修期至下列期间中最先届满者为止（起算之日未发生的，不计）：{periods}',
  ),
  period: both('{span} from {date}', '自{date}起{span}'),
  is: both('{name} is {value}', '{name}为{value}'),
  ownLength: both('For the cost of {costClass}, the cover {length}.', '就{costClass}费用，{length}。'),

  upTo: both(
    'The cover ends earlier once the item has been used for more than {limits}, whichever comes first.',
    '使用量超过{limits}的，保修提前终止，以先到者为准。',
  ),

  costs: both('For a covered fault the provider bears {items}.', '对保修范围内的故障，提供方{items}。'),
  inFull: both('the cost of {classes} in full', '全额承担{classes}费用'),
  noShare: both('none of the cost of {classes}', '不承担{classes}费用'),
  shareOf: both('{share} of the cost of {costClass}', '承担{costClass}费用的{share}'),
  deductible: both(
    'The customer bears the first {amount} of each claim, once for all costs together.',
    '每次请求的费用中，{amount}以内的部分由客户承担，各项费用合并计算一次。',
  ),
  claimLimit: both(
    'The provider bears no more than {amount} of each claim, for all costs together.',
    '每次请求，提供方承担的费用合计以{amount}为限。',
  ),
  service: {
    onSite: both('Service is done on site, where the item is.', '服务方式为上门服务。'),
    carryIn: both(
      'The customer brings the item to a service point of the provider.',
      '服务方式为客户送修至提供方服务网点。',
    ),
    mailIn: both('The customer sends the item in by post or carrier.', '服务方式为客户寄修。'),
    returnToDepot: both('The item is returned to the provider’s depot for service.', '服务方式为返厂维修。'),
    advanceReplacement: both(
      'The provider sends a replacement in advance, and the customer then sends back the faulty item.',
      '服务方式为提供方先行发送更换件，客户随后寄回故障件。',
    ),
  },

  course: both('{course}.', '{course}。'),
  extends: {
    none: both('Time in repair does not extend the cover', '修理占用的时间不延长保修期'),
    repair: both(
      'The cover is extended by the time in repair, time spent waiting for parts left out',
      '保修期按修理占用的时间顺延，等待配件的时间不计入',
    ),
    repairAndParts: both(
      'The cover is extended by the time in repair and the time spent waiting for parts, days of both being counted once',
      '保修期按修理占用及等待配件的时间顺延，重叠的天数不重复计算',
    ),
  },
  inRepair: both(
    'Time in repair runs from when {from} to when {until}, {days}.',
    '修理占用的时间自{from}时起至{until}时止，{days}。',
  ),
  from: {
    handedIn: both('the item is handed in', '产品送修'),
    reported: both('the fault is reported', '故障报修'),
  },
  until: {
    handedBack: both('it is handed back', '产品交还客户'),
    repaired: both('the repair is completed', '产品修复'),
  },
  days: {
    difference: both('the first day not being counted', '首日不计入'),
    bothCounted: both('the first and the last day both being counted', '首日和末日均计入'),
    started24Hours: both('every started period of 24 hours being counted as a day', '每开始一个24小时按一天计算'),
  },
  replacement: {
    restarts: both(
      'if the item is replaced, the cover starts anew for its full length on the day of the replacement',
      '产品更换的，保修期自更换之日起重新计算',
    ),
    remainder: both(
      'if the item is replaced, the replacement is covered for what is left of the term',
      '产品更换的，更换后的产品在剩余保修期内继续保修',
    ),
  },
  replacementAtLeast: both(
    'if the item is replaced, the replacement is covered for what is left of the term, or for {span} from the day of the replacement where that is longer',
    '产品更换的，更换后的产品在剩余保修期内继续保修，自更换之日起不足{span}的，按{span}计算',
  ),
  transfer: {
    follows: both('the cover passes with the item to a new owner', '产品转让的，保修随产品转移'),
    ends: both(
      'the cover ends with the day on which the item passes to a new owner',
      '产品转让的，保修于转让当日终了时终止',
    ),
  },
  repairedPart: both(
    'A part that was repaired is moreover covered by itself for {span} from the day of its repair.',
    '经修理的部件，自修复之日起另行享有{span}的保修。',
  ),

  inspection: both('{visible}; {latent}.', '{visible}；{latent}。'),
  inspectionVisible: both(
    'A defect that can be seen on inspection is covered only if notice of it is given within {visible} from {date}',
    '检验时可见的外观瑕疵，应自{date}起{visible}内通知，逾期不予保修',
  ),
  inspectionLatent: both(
    'a hidden defect, only if notice of it is given within {latent} from then',
    '隐蔽瑕疵应自该日起{latent}内通知，逾期不予保修',
  ),
  inspectionWhole: both('notice of a hidden defect may be given throughout the cover', '隐蔽瑕疵可在保修期内随时通知'),

  trigger: {
    coveredFault: both('For a covered fault', '对保修范围内的故障'),
    reportedWithin: both(
      'For a covered fault reported within {span} from {date}',
      '保修范围内的故障自{date}起{span}内报修的',
    ),
    repairs: both(
      'Where the same fault has been repaired {times} and occurs again',
      '同一故障经修理{times}后再次发生的',
    ),
    days: both(
      'Where the item has been in repair, waiting for parts included, for more than {days} in all',
      '产品修理占用的时间（含等待配件）累计超过{days}的',
    ),
    parts: both(
      'Where parts are not supplied within {span} from the day since which they have been awaited',
      '自开始等待配件之日起{span}内未供应配件的',
    ),
  },
  remedy: both('{trigger}, the customer may ask for {offers}{choice}.', '{trigger}，客户可以要求{offers}{choice}。'),
  chosenBy: {
    customer: both(', as the customer chooses', '，由客户选择'),
    provider: both(', as the provider chooses', '，由提供方选择'),
  },
  depreciation: both(
    'From such a refund the provider keeps back {rate} of the price for each day of use counted from {date}, and never more than the price.',
    '依此退款的，提供方自{date}起按使用天数每日扣除价款的{rate}作为折旧费，以价款为限。',
  ),

  refunds: both('Where more than one refund is open, the highest is paid.', '可主张多项退款的，以金额最高者为准。'),

  counting: both('Under this clause, periods are counted {source}', '本条所涉期间{source}计算'),
} as const;

/** Units of counts in warranty clauses. */
export const countWords = {
  times: { one: 'time', en: 'times', 'zh-CN': '次' },
  days: { one: 'day', en: 'days', 'zh-CN': '天' },
} as const;
