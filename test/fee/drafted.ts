import type { FeeTerms } from '../../src/fee/terms.js';

const cny = (amount: string) => ({ amount, currency: 'CNY' }) as const;

/** What a warranty bears, and what needs no quote, is said of every charge alike. */
const borne = (costClass: string) =>
  ` Where a warranty covers the fault, the provider bears this charge to the extent that it bears the cost of ${costClass}.`;
const zhBorne = (costClass: string) => `故障属于保修范围的，本项费用由提供方按其承担${costClass}费用的比例承担。`;
const notBorne = ' This charge is none of the costs that a warranty bears.';
const zhNotBorne = '本项费用不属于保修所承担的费用。';
const noQuote = ' No quote is needed first.';
const zhNoQuote = '收取前无须报价。';
const quote = ' It is charged only after a quote to which the customer agreed.';
const zhQuote = '须先行报价，经客户同意后方可收取。';
const providerKeeps = ' A part that was replaced passes to the provider.';
const zhProviderKeeps = '更换下的旧件归提供方。';

/** How the clauses are called to which the drafts refer. */
export const clauses = { visit: '3.1', labour: '3.2', parts: '3.3', standard: '2.1' };

/** Fee clauses with their text in both languages. */
export const rows: readonly {
  readonly name: string;
  readonly terms: FeeTerms;
  readonly en: string;
  readonly zh: string;
}[] = [
  {
    name: 'a call-out fee',
    terms: { fee: 'work', for: 'visit', price: { each: cny('80') } },
    en: `The provider charges CNY 80.00 for each visit to the site.${borne('travel')}${noQuote}`,
    zh: `提供方收取上门费，每次人民币80.00元。${zhBorne('差旅（上门）')}${zhNoQuote}`,
  },
  {
    name: 'time worked, in steps, with an allowance, surcharges, a least and a most sum',
    terms: {
      fee: 'work',
      for: 'labour',
      price: { each: cny('120') },
      billing: { every: { minutes: 30 }, least: { minutes: 60 } },
      free: { first: 2 },
      surcharges: [
        { calendar: 'office', when: 'outsideHours', rate: '50%' },
        { calendar: 'holidays', when: 'inHours', rate: '100%' },
      ],
      least: cny('100'),
      most: cny('2000'),
      consent: 'quoteFirst',
    },
    en:
      'The provider charges CNY 120.00 for each hour of work. ' +
      'For each piece of work, time is charged in steps of 30 minutes, a step begun counting as a whole one. ' +
      'At least 60 minutes is charged for each piece of work. ' +
      'No charge is made for the first 2 hours of each case. ' +
      'On top of the price, a surcharge is charged by the time of the work: ' +
      '50% of the price for what is done outside the hours of the calendar “office”; ' +
      '100% of the price for what is done within the hours of the calendar “holidays”. ' +
      'Of time worked, only the share done at such times bears it; where its end is not told, its beginning decides for the whole. ' +
      'Surcharges that meet are added up. ' +
      'In each case in which it applies, this clause charges CNY 100.00 at least, surcharges included. ' +
      `In each case, this clause charges CNY 2,000.00 at most, surcharges included.${borne('labour')}${quote}`,
    zh:
      '提供方收取工时费，每小时人民币120.00元。' +
      '每项工作的工时以30分钟为一个计费单位，不足一个计费单位的按一个计费单位计。每项工作至少按60分钟计费。' +
      '每一案件的前2小时为免费额度，不收费。' +
      '按工作时间在价格之外加收：在工作日历“office”所定时间以外的，加收价格的50%；在工作日历“holidays”所定时间以内的，加收价格的100%。' +
      '工时仅就落入上述时段的部分按比例加收；未载明结束时间的，全部以开始时间为准。' +
      '同时符合多项加收情形的，各项加收相加。' +
      '适用本条的每一案件，起步价为人民币100.00元，收费（含加收）不足的，按起步价收取。' +
      `每一案件，本条收费（含加收）以人民币2,000.00元为限。${zhBorne('人工')}${zhQuote}`,
  },
  {
    name: 'time worked, exactly, at prices that go by the day, under a warranty too',
    terms: {
      fee: 'work',
      for: 'labour',
      price: { each: cny('120') },
      inCover: 'charged',
      adjusted: [
        { from: '2026-01-01', to: '103%' },
        { from: '2027-01-01', to: '106%' },
      ],
    },
    en:
      'The provider charges CNY 120.00 for each hour of work. ' +
      'The price goes by the day on which the work is done: from 1 January 2026 on, it is 103% of what is stated here; ' +
      'from 1 January 2027 on, it is 106% of what is stated here. ' +
      'Time worked is charged exactly as long as it was. ' +
      `This charge is made in full even where a warranty covers the fault.${noQuote}`,
    zh:
      '提供方收取工时费，每小时人民币120.00元。' +
      '价格按工作之日确定：自2026年1月1日起，按上列标准的103%计收；自2027年1月1日起，按上列标准的106%计收。' +
      `工时按实际时长计费，不作取整。故障属于保修范围的，本项费用仍全额收取。${zhNoQuote}`,
  },
  {
    name: 'steps of time not completed left out, the highest surcharge only',
    terms: {
      fee: 'work',
      for: 'labour',
      price: { each: cny('90') },
      billing: { every: { minutes: 15 }, begun: 'down' },
      surcharges: [
        { calendar: 'night', when: 'inHours', rate: '50%' },
        { calendar: 'weekend', when: 'inHours', rate: '80%' },
      ],
      together: 'highest',
      costClass: 'none',
    },
    en:
      'The provider charges CNY 90.00 for each hour of work. ' +
      'For each piece of work, time is charged in steps of 15 minutes, a step not completed not being counted. ' +
      'On top of the price, a surcharge is charged by the time of the work: ' +
      '50% of the price for what is done within the hours of the calendar “night”; ' +
      '80% of the price for what is done within the hours of the calendar “weekend”. ' +
      'Of time worked, only the share done at such times bears it; where its end is not told, its beginning decides for the whole. ' +
      `Where surcharges meet, only the highest of them is charged.${notBorne}${noQuote}`,
    zh:
      '提供方收取工时费，每小时人民币90.00元。每项工作的工时以15分钟为一个计费单位，不足一个计费单位的不计。' +
      '按工作时间在价格之外加收：在工作日历“night”所定时间以内的，加收价格的50%；在工作日历“weekend”所定时间以内的，加收价格的80%。' +
      '工时仅就落入上述时段的部分按比例加收；未载明结束时间的，全部以开始时间为准。' +
      `同时符合多项加收情形的，仅按其中最高的一项加收。${zhNotBorne}${zhNoQuote}`,
  },
  {
    name: 'steps of time to the nearest',
    terms: {
      fee: 'work',
      for: 'labour',
      price: { each: cny('90') },
      billing: { every: { minutes: { blank: 'step', example: 15 } }, begun: 'nearest' },
    },
    en:
      'The provider charges CNY 90.00 for each hour of work. ' +
      'For each piece of work, time is charged in steps of [step: ____, e.g. 15] minutes, ' +
      `a step not completed counting as a whole one if half of it or more has passed, and not at all otherwise.${borne('labour')}${noQuote}`,
    zh:
      '提供方收取工时费，每小时人民币90.00元。每项工作的工时以[step：____，例如15]分钟为一个计费单位，' +
      `不足一个计费单位的，满半个的按一个计费单位计，不满半个的不计。${zhBorne('人工')}${zhNoQuote}`,
  },
  {
    name: 'parts at cost with a mark-up',
    terms: { fee: 'work', for: 'part', price: { costPlus: '15%' }, oldPart: 'customer' },
    en: `The provider charges for parts what they cost the provider, with a mark-up of 15% on top.${borne('parts')}${noQuote} A part that was replaced remains the customer’s.`,
    zh: `提供方按成本价加成15%收取配件费。${zhBorne('配件')}${zhNoQuote}更换下的旧件归客户。`,
  },
  {
    name: 'parts at cost',
    terms: { fee: 'work', for: 'part', price: { atCost: true }, most: cny('800') },
    en: `The provider charges for parts what they cost the provider, without a mark-up. In each case, this clause charges CNY 800.00 at most.${borne('parts')}${noQuote}${providerKeeps}`,
    zh: `提供方按成本价（不另加成）收取配件费。每一案件，本条收费以人民币800.00元为限。${zhBorne('配件')}${zhNoQuote}${zhProviderKeeps}`,
  },
  {
    name: 'kilometres by tiers, stretch by stretch',
    terms: {
      fee: 'work',
      for: 'travel',
      price: {
        tiers: 'graduated',
        rows: [{ upTo: 20, price: cny('3') }, { upTo: 50, price: cny('2') }, { price: cny('1.5') }],
      },
      free: { first: 10 },
    },
    en:
      'The provider charges for kilometres travelled by tiers, the quantity of a whole case being counted together, ' +
      'each stretch of it at the price of its own tier: up to and including 20 kilometres, CNY 3.00 a kilometre; ' +
      'above 20 kilometres up to and including 50 kilometres, CNY 2.00 a kilometre; above 50 kilometres, CNY 1.50 a kilometre. ' +
      `No charge is made for the first 10 kilometres of each case. What is free does not count towards the tiers.${borne('travel')}${noQuote}`,
    zh:
      '提供方按下列档次收取路程费，同一案件的数量合并计算，各段数量分别适用其所在档次的单价：' +
      '不超过20公里的部分，每公里人民币3.00元；超过20公里、不超过50公里的部分，每公里人民币2.00元；' +
      '超过50公里的部分，每公里人民币1.50元。' +
      `每一案件的前10公里为免费额度，不收费。免费部分不计入分档数量。${zhBorne('差旅（上门）')}${zhNoQuote}`,
  },
  {
    name: 'services by the tier that all of them reach',
    terms: {
      fee: 'work',
      for: 'service',
      price: {
        tiers: 'volume',
        rows: [{ below: 10, price: cny('3') }, { below: 50, price: cny('2') }, { price: cny('1.5') }],
      },
      free: { left: 'allowance.services' },
    },
    en:
      'The provider charges for services by tiers, the quantity of a whole case being counted together, ' +
      'and all of it at the price of the tier that it reaches: below 10 services, CNY 3.00 a service; ' +
      'from 10 services but below 50 services, CNY 2.00 a service; from 50 services on, CNY 1.50 a service. ' +
      'The free allowance is the number of services still free; it is used up in the order in which the work is listed, and nothing is charged within it. ' +
      `What is free does not count towards the tiers.${notBorne}${noQuote}`,
    zh:
      '提供方按下列档次收取服务费，同一案件的数量合并计算，全部数量适用其所达档次的单价：' +
      '不满10项的，每项人民币3.00元；达到10项、不满50项的，每项人民币2.00元；达到50项的，每项人民币1.50元。' +
      `免费额度以剩余免费服务项数为准，按工作记录的先后扣用，额度内不收费。免费部分不计入分档数量。${zhNotBorne}${zhNoQuote}`,
  },
  {
    name: 'distance zones, and packages beyond them',
    terms: {
      fee: 'work',
      for: 'travel',
      price: {
        tiers: 'package',
        rows: [
          { upTo: 20, price: cny('30') },
          { below: 40, price: cny('45') },
          { upTo: 60, price: cny('60') },
          { price: cny('50'), size: 10 },
        ],
      },
      costClass: 'none',
    },
    en:
      'The provider charges for kilometres travelled by tiers, the quantity of a whole case being counted together, ' +
      'and charged as a whole by the tier that it reaches: up to and including 20 kilometres, CNY 30.00 in all; ' +
      'above 20 kilometres but below 40 kilometres, CNY 45.00 in all; from 40 kilometres up to and including 60 kilometres, CNY 60.00 in all; ' +
      `above 60 kilometres, CNY 50.00 for every 10 kilometres begun.${notBorne}${noQuote}`,
    zh:
      '提供方按下列档次收取路程费，同一案件的数量合并计算，全部数量按其所达档次的价格计收：' +
      '不超过20公里的，合计人民币30.00元；超过20公里、不满40公里的，合计人民币45.00元；达到40公里、不超过60公里的，合计人民币60.00元；' +
      `超过60公里的，每10公里人民币50.00元，不足10公里的按10公里计。${zhNotBorne}${zhNoQuote}`,
  },
  {
    name: 'a night visit, where a condition holds',
    terms: {
      fee: 'work',
      for: 'visit',
      appliesTo: { fact: 'seal.broken', is: true },
      price: { each: { amount: '80', currency: 'EUR' } },
      surcharges: [{ calendar: 'night', when: 'inHours', rate: '50%' }],
      costClass: 'labour',
    },
    en:
      'This charge is made where the seal was broken. The provider charges EUR 80.00 for each visit to the site. ' +
      'On top of the price, a surcharge is charged by the time of the work: 50% of the price for what is done within the hours of the calendar “night”. ' +
      `The beginning of the work decides whether it is due.${borne('labour')}${noQuote}`,
    zh:
      '本项费用适用于封条被拆启的情形。提供方收取上门费，每次EUR 80.00。' +
      '按工作时间在价格之外加收：在工作日历“night”所定时间以内的，加收价格的50%。' +
      `是否加收，以工作开始时间为准。${zhBorne('人工')}${zhNoQuote}`,
  },
  {
    name: 'a fixed sum for each case',
    terms: { fee: 'fixed', amount: cny('30') },
    en: `The provider charges a fixed sum of CNY 30.00 in each case.${notBorne}${noQuote}`,
    zh: `每一案件，提供方收取固定费用人民币30.00元。${zhNotBorne}${zhNoQuote}`,
  },
  {
    name: 'a fee where no fault is found',
    terms: {
      fee: 'fixed',
      amount: cny('30'),
      on: 'noFaultFound',
      appliesTo: {
        any: [
          { fact: 'item.region', is: 'north' },
          { fact: 'item.region', is: 'south' },
          { fact: 'seal.broken', is: true },
        ],
      },
      costClass: 'labour',
      consent: 'quoteFirst',
      adjusted: [
        { from: '2026-01-01', to: '102%' },
        { from: '2027-01-01', to: { blank: 'rise', example: '103%' } },
      ],
    },
    en:
      'This charge is made where any of the following is the case: (a) the region of the item is “north”; ' +
      '(b) the region of the item is “south”; or (c) the seal was broken. ' +
      'The provider charges a fixed sum of CNY 30.00 where no fault is found. ' +
      'The sum goes by the day on which the fault is reported: from 1 January 2026 on, it is 102% of what is stated here; ' +
      'from 1 January 2027 on, it is [rise: ____, e.g. 103%] of what is stated here.' +
      `${borne('labour')}${quote}`,
    zh:
      '具备下列情形之一的，收取本项费用：（一）产品所在地区为“north”；（二）产品所在地区为“south”；或（三）封条被拆启。' +
      '经检测未发现故障的，提供方收取固定费用人民币30.00元。' +
      `金额按报修之日确定：自2026年1月1日起，按上列标准的102%计收；自2027年1月1日起，按上列标准的[rise：____，例如103%]计收。${zhBorne('人工')}${zhQuote}`,
  },
  {
    name: 'a fee where the quote is declined',
    terms: {
      fee: 'fixed',
      amount: { blank: 'survey', example: cny('30') },
      on: 'quoteDeclined',
      costClass: 'travel',
      inCover: 'charged',
    },
    en: 'The provider charges a fixed sum of [survey: ____, e.g. CNY 30.00] where the customer declines the quote. This charge is made in full even where a warranty covers the fault.',
    zh: '客户拒绝报价的，提供方收取固定费用[survey：____，例如人民币30.00元]。故障属于保修范围的，本项费用仍全额收取。',
  },
  {
    name: 'a percentage of other charges',
    terms: {
      fee: 'percentage',
      rate: '5%',
      of: ['visit', 'labour'],
      consent: 'quoteFirst',
      appliesTo: { fact: 'seal.broken', is: false },
    },
    en:
      'This charge is made where the seal was not broken. ' +
      `The provider further charges 5% of what the customer bears of the charges under clause 3.1 and clause 3.2, before any discount and tax.${quote}`,
    zh: `本项费用适用于封条未被拆启的情形。提供方另按比例收费，金额为第3.1条和第3.2条的费用中客户承担部分（未计优惠和税费）的5%。${zhQuote}`,
  },
  {
    name: 'a share off all charges',
    terms: { fee: 'discount', off: { share: '10%' } },
    en: 'The provider takes off, as a discount, 10% of what the customer bears of all charges, as any earlier discount leaves it, before tax.',
    zh: '全部费用中客户承担的部分，在扣除在先的优惠之后、计税之前，优惠减免10%。',
  },
  {
    name: 'an amount off some charges',
    terms: {
      fee: 'discount',
      off: { amount: cny('50') },
      of: ['visit', 'labour'],
      appliesTo: { fact: 'item.region', is: 'north' },
    },
    en:
      'This discount is given where the region of the item is “north”. ' +
      'The provider takes off, as a discount, CNY 50.00 from what the customer bears of the charges under clause 3.1 and clause 3.2, as any earlier discount leaves it, before tax, and never more than that.',
    zh:
      '本项优惠适用于产品所在地区为“north”的情形。' +
      '第3.1条和第3.2条的费用中客户承担的部分，在扣除在先的优惠之后、计税之前，优惠减免人民币50.00元，以该部分金额为限。',
  },
  {
    name: 'the least and the most of a case',
    terms: { fee: 'limit', least: cny('50'), most: cny('5000') },
    en:
      'Where anything is charged in a case, the whole charge, after discounts and before tax, comes to CNY 50.00 at least. ' +
      'In each case, the whole charge, after discounts and before tax, comes to CNY 5,000.00 at most.',
    zh:
      '每一案件有收费的，全部费用合计（扣除优惠后、计税前）不低于人民币50.00元。' +
      '每一案件，全部费用合计（扣除优惠后、计税前）以人民币5,000.00元为限。',
  },
  {
    name: 'tax on top',
    terms: { fee: 'tax', rate: '6%' },
    en: 'Tax of 6% is added on top of all charges, after discounts.',
    zh: '全部费用（扣除优惠后）不含税，另行加收税费，税率为6%。',
  },
  {
    name: 'tax inside some prices',
    terms: { fee: 'tax', rate: '13%', prices: 'inside', of: ['parts'] },
    en: 'Tax of 13% is already included in the charges under clause 3.3, after discounts.',
    zh: '第3.3条的费用（扣除优惠后）为含税价，已含税费，税率为13%。',
  },
  {
    name: 'a yearly fee',
    terms: { fee: 'period', amount: cny('1200'), per: { years: 1 }, from: 'started' },
    en:
      'The service costs CNY 1,200.00 for each period of 1 year, paid in advance; the first period begins on the day on which the service begins. ' +
      'Where the service ends during a period, the provider keeps the share of its fee that falls on the days of service and pays back the rest. ' +
      'A period has the days that the calendar gives it; the day on which the service ends counts as a day of service.',
    zh:
      '服务费按期预付，每1年为一期，每期人民币1,200.00元，首期自服务开始之日起算。' +
      '服务在一期之内终止的，当期费用按日折算，已服务天数对应的部分由提供方收取，其余退还客户。' +
      '一期的天数按日历的实际天数计；终止当日计入已服务天数。',
  },
  {
    name: 'a monthly fee, by months of thirty days',
    terms: {
      fee: 'period',
      amount: cny('100'),
      per: { months: 1 },
      from: 'signed',
      basis: 'days30',
      lastDay: 'notCounted',
    },
    en:
      'The service costs CNY 100.00 for each period of 1 month, paid in advance; the first period begins on the day of signing. ' +
      'Where the service ends during a period, the provider keeps the share of its fee that falls on the days of service and pays back the rest. ' +
      'Each month of a period counts as thirty days, and no more days are charged than that comes to; the day on which the service ends is not a day of service.',
    zh:
      '服务费按期预付，每1个月为一期，每期人民币100.00元，首期自签订之日起算。' +
      '服务在一期之内终止的，当期费用按日折算，已服务天数对应的部分由提供方收取，其余退还客户。' +
      '一期的天数每月按三十天计，已服务天数以此为限；终止当日不计入已服务天数。',
  },
  {
    name: 'a fee that is kept',
    terms: {
      fee: 'period',
      amount: cny('100'),
      per: { months: 3 },
      from: { blank: 'begin', example: 'signed' },
      earlyEnd: 'kept',
    },
    en:
      'The service costs CNY 100.00 for each period of 3 months, paid in advance; the first period begins on [begin: ____, e.g. the day of signing]. ' +
      'Where the service ends during a period, the fee of that period is not paid back.',
    zh: '服务费按期预付，每3个月为一期，每期人民币100.00元，首期自[begin：____，例如签订之日]起算。服务在一期之内终止的，当期费用不予退还。',
  },
  {
    name: 'instalments',
    terms: {
      fee: 'payment',
      of: 'contractPrice',
      instalments: [
        { share: '30%', due: { from: 'signed' } },
        { amount: cny('5000'), due: { on: '2025-06-30' } },
        { rest: true, due: { from: 'accepted', within: { days: 30 } } },
      ],
    },
    en: 'The customer pays the contract price as follows: 30% on the day of signing; CNY 5,000.00 by 30 June 2025; the rest within 30 days of the day of acceptance.',
    zh: '客户按下列方式分期支付合同总价：30%，于签订之日支付；人民币5,000.00元，不晚于2025年6月30日支付；其余款项，自验收之日起30天内支付。',
  },
  {
    name: 'what is charged, paid at once',
    terms: {
      fee: 'payment',
      of: 'fees',
      instalments: [{ share: '100%', due: { from: 'ended', within: { weeks: 2 } } }],
    },
    en: 'The customer pays what is charged in the case as follows: 100% within 2 weeks of the day on which the service ends.',
    zh: '客户按下列方式分期支付本案件的费用：100%，自服务终止之日起2周内支付。',
  },
  {
    name: 'an amount in two parts',
    terms: {
      fee: 'payment',
      of: cny('20000'),
      instalments: [
        { share: '40%', due: { on: { blank: 'first' } } },
        { share: '60%', due: { from: 'commissioned', within: { months: 1 } } },
      ],
    },
    en: 'The customer pays CNY 20,000.00 as follows: 40% by [first: ____]; 60% within 1 month of the day of commissioning.',
    zh: '客户按下列方式分期支付人民币20,000.00元：40%，不晚于[first：____]支付；60%，自投运之日起1个月内支付。',
  },
  {
    name: 'retention money',
    terms: { fee: 'retention', of: 'contractPrice', retained: { share: '5%' }, from: 'accepted', lasts: { years: 1 } },
    en:
      'The customer keeps back 5% of the contract price as retention money, for 1 year from the day of acceptance. ' +
      'It is released on the day after the last day of that time; that day is not moved where it is a rest day.',
    zh: '客户自合同总价中扣留其5%作为质保金，期限为自验收之日起1年，届满次日退还；届满日为休息日的，不顺延。',
  },
  {
    name: 'an amount kept back while the seal is broken',
    terms: {
      fee: 'retention',
      of: cny('100000'),
      retained: { amount: cny('5000') },
      from: 'accepted',
      lasts: { months: 12 },
      unless: { fact: 'seal.broken', is: true },
    },
    en:
      'The customer keeps back CNY 5,000.00 of CNY 100,000.00 as retention money, for 12 months from the day of acceptance. ' +
      'It is released on the day after the last day of that time; that day is not moved where it is a rest day. ' +
      'It is not released for as long as the seal was broken.',
    zh:
      '客户自人民币100,000.00元中扣留人民币5,000.00元作为质保金，期限为自验收之日起12个月，届满次日退还；届满日为休息日的，不顺延。' +
      '存在封条被拆启的情形的，在其消除之前不予退还。',
  },
];
