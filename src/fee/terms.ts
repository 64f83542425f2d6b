/**
 * What a fee clause agrees: the form of its terms, and the parser.
 *
 * @packageDocumentation
 */
import * as z from 'zod';
import { fail, ok, type Result } from '../kernel/answer/index.js';
import { WORK_KINDS } from '../kernel/case/index.js';
import type { Written } from '../kernel/gate/blank.js';
import { choice, figure, record, Slug } from '../kernel/gate/figure.js';
import {
  CalendarSpanForm,
  CivilDateForm,
  ConditionForm,
  countForm,
  DateNameForm,
  FactNameForm,
  MeasureForm,
  ShareForm,
} from '../kernel/gate/forms.js';
import { amount, BaseForm, BoundedRateForm, idsOf, rate } from '../kernel/gate/money-forms.js';
import { gate } from '../kernel/gate/parse.js';
import { feeDefaults as defaults } from './defaults.js';

const measure = () => figure(MeasureForm, 'write a number above 0');

/** One row of a table of prices by quantity. */
export const FeeTier = record({
  upTo: measure().exactOptional().describe('where the tier ends, the figure itself still in it'),
  below: measure().exactOptional().describe('where the tier ends, the figure itself no longer in it'),
  price: amount().describe('the price of one; of all, or of a package, in tiers of that kind'),
  size: measure().exactOptional().describe('how many one package holds'),
});
export type FeeTier = Written<z.infer<typeof FeeTier>>;

/** What work costs: so much for each hour, visit, kilometre or piece; by tiers; what the part cost, with or without a mark-up. */
export const WorkPrice = z.union(
  [
    record({ each: amount().describe('the price of one: a visit, an hour, a kilometre, a piece') }),
    record({
      tiers: choice(['graduated', 'volume', 'package']).describe('how the tiers are read'),
      rows: z.array(FeeTier).min(1, 'write at least one tier').max(100, 'write 100 tiers at most'),
    }),
    record({ atCost: z.literal(true).describe('what the part cost, and no more') }),
    record({ costPlus: rate().describe('what the part cost, and this share of it on top') }),
  ],
  'write { "each": … }, { "tiers": …, "rows": […] }, { "atCost": true } or { "costPlus": "15%" }',
);
export type WorkPrice = Written<z.infer<typeof WorkPrice>>;

const consent = choice(['notNeeded', 'quoteFirst']).exactOptional().meta({
  default: defaults.consent,
  description: 'whether it is charged only after a quote to which the customer agreed',
});

const inCover = choice(['borne', 'charged']).exactOptional().meta({
  default: defaults.inCover,
  description: 'what happens to it under a warranty: the provider bears its share, or not',
});

const costClass = choice(['parts', 'labour', 'travel', 'none'])
  .exactOptional()
  .describe('to which costs of a warranty it belongs; by what it is for unless stated');

const adjusted = z
  .array(
    record({
      from: CivilDateForm.describe('the first day of the new price'),
      to: figure(BoundedRateForm, 'write a rate such as "103%"').describe(
        'the new price, as a share of the one stated',
      ),
    }),
  )
  .min(1, 'write at least one adjustment')
  .exactOptional()
  .describe('price adjustments by the day on which the work is done');

const MINUTES = { minutes: figure(countForm(1440), 'write a whole number') };

/** A fee for work: by the visit, the hour, the kilometre or the piece, by tiers, or by what a part cost. */
export const WorkFee = record({
  fee: z.literal('work').describe('a charge for work done'),
  for: choice(WORK_KINDS).describe('which work'),
  price: WorkPrice.describe('what it costs'),
  appliesTo: ConditionForm.exactOptional().describe('when it is charged; always unless stated'),
  costClass,
  inCover,
  consent,
  billing: record({
    every: record(MINUTES).describe('time is charged in steps of this length'),
    begun: choice(['up', 'down', 'nearest'])
      .exactOptional()
      .meta({ default: defaults.begun, description: 'what a step begun counts as' }),
    least: record(MINUTES).exactOptional().describe('the least time that is charged for one piece of work'),
  })
    .exactOptional()
    .describe('how time worked is charged; exactly unless stated'),
  free: z
    .union(
      [
        record({ first: measure().describe('so many are free in each case') }),
        record({ left: FactNameForm.describe('the number fact that tells how many are still free') }),
      ],
      'write { "first": 2 } or { "left": "allowance.visits" }',
    )
    .exactOptional()
    .describe('how much of it is free'),
  surcharges: z
    .array(
      record({
        calendar: Slug.describe('the calendar whose hours bear the surcharge, or do not'),
        when: choice(['inHours', 'outsideHours']).describe('whether it is charged in its hours, or outside them'),
        rate: rate().describe('the share of the price that comes on top'),
      }),
    )
    .min(1, 'write at least one surcharge')
    .exactOptional()
    .describe('surcharges by the time of the work: night, weekend, holiday'),
  together: choice(['sum', 'highest'])
    .exactOptional()
    .meta({ default: defaults.together, description: 'what is charged where several surcharges meet' }),
  adjusted,
  least: amount().exactOptional().describe('the least that this clause charges in a case in which it charges at all'),
  most: amount().exactOptional().describe('the most that this clause charges in a case'),
  oldPart: choice(['customer', 'provider'])
    .exactOptional()
    .meta({ default: defaults.oldPart, description: 'who keeps the part that was replaced' }),
});
export type WorkFee = Written<z.infer<typeof WorkFee>>;

/** A fixed sum for a case: always, where no fault is found, or where a quote is declined. */
export const FixedFee = record({
  fee: z.literal('fixed').describe('a fixed sum for a case'),
  amount: amount(),
  on: choice(['everyCase', 'noFaultFound', 'quoteDeclined'])
    .exactOptional()
    .meta({ default: defaults.on, description: 'what it is charged for' }),
  appliesTo: ConditionForm.exactOptional().describe('when it is charged; always unless stated'),
  costClass,
  inCover,
  consent,
  adjusted,
});
export type FixedFee = Written<z.infer<typeof FixedFee>>;

/** A percentage of what other clauses charge. */
export const PercentageFee = record({
  fee: z.literal('percentage').describe('a percentage of other charges'),
  rate: rate(),
  of: idsOf('fee').describe('the charges of which it is a percentage, as the customer bears them'),
  appliesTo: ConditionForm.exactOptional().describe('when it is charged; always unless stated'),
  consent,
});
export type PercentageFee = Written<z.infer<typeof PercentageFee>>;

/** A discount on the charges, shared out among their lines. */
export const DiscountFee = record({
  fee: z.literal('discount').describe('a discount, shared out among the lines of the charges'),
  off: z
    .union(
      [record({ amount: amount() }), record({ share: figure(ShareForm, 'write a share such as "10%"') })],
      'write { "amount": … } or { "share": "10%" }',
    )
    .describe('how much comes off; never more than is charged'),
  of: idsOf('fee').exactOptional().describe('the charges from which it comes off; all unless stated'),
  appliesTo: ConditionForm.exactOptional().describe('when it is given; always unless stated'),
});
export type DiscountFee = Written<z.infer<typeof DiscountFee>>;

/** The least and the most that all charges of a case come to, before tax. */
export const LimitFee = record({
  fee: z.literal('limit').describe('the least and the most of all charges of a case, before tax'),
  least: amount().exactOptional().describe('the least, where anything is charged at all'),
  most: amount().exactOptional().describe('the most'),
});
export type LimitFee = Written<z.infer<typeof LimitFee>>;

/** Tax on the charges: on top of the prices, or inside them. */
export const TaxFee = record({
  fee: z.literal('tax').describe('tax on the charges'),
  rate: rate(),
  prices: choice(['onTop', 'inside'])
    .exactOptional()
    .meta({ default: defaults.prices, description: 'whether the tax comes on top of the prices, or is inside them' }),
  of: idsOf('fee').exactOptional().describe('the charges that are taxed; all unless stated'),
});
export type TaxFee = Written<z.infer<typeof TaxFee>>;

/** A fee for a period, paid in advance, and what is paid back when the service ends early. */
export const PeriodFee = record({
  fee: z.literal('period').describe('a fee for a period, paid in advance'),
  amount: amount().describe('the fee of one period'),
  per: z
    .union(
      [
        record({ months: figure(countForm(120), 'write a whole number') }),
        record({ years: figure(countForm(10), 'write a whole number') }),
      ],
      'write { "months": 1 } or { "years": 1 }',
    )
    .describe('how long one period is'),
  from: DateNameForm.describe('the first day of the first period'),
  earlyEnd: choice(['byDays', 'kept'])
    .exactOptional()
    .meta({ default: defaults.earlyEnd, description: 'when the service ends early: paid back by days, or kept' }),
  basis: choice(['actualDays', 'days30'])
    .exactOptional()
    .meta({ default: defaults.basis, description: 'the days of a period: those it has, or 30 for each of its months' }),
  lastDay: choice(['counted', 'notCounted'])
    .exactOptional()
    .meta({ default: defaults.lastDay, description: 'whether the day on which the service ends is paid for' }),
});
export type PeriodFee = Written<z.infer<typeof PeriodFee>>;

const dueOn = z.union(
  [
    record({ on: figure(CivilDateForm, 'write a date') }),
    record({ from: DateNameForm, within: CalendarSpanForm.exactOptional() }),
  ],
  'write { "on": "2025-06-30" }, or { "from": "accepted", "within": { "days": 30 } }',
);

/** The sum that is paid in instalments or of which a part is retained: an amount, one that the case tells, or the fees. */
export const PaidSum = z.union([choice(['fees']), BaseForm], 'write an amount, "fees", or the name of a sum');
export type PaidSum = Written<z.infer<typeof PaidSum>>;

/** When what is owed is paid: instalments, each by an event. */
export const PaymentFee = record({
  fee: z.literal('payment').describe('when what is owed is paid'),
  of: PaidSum.describe('the sum that is paid'),
  instalments: z
    .array(
      z.union(
        [
          record({ share: figure(ShareForm, 'write a share such as "30%"'), due: dueOn }),
          record({ amount: amount(), due: dueOn }),
          record({ rest: z.literal(true).describe('what the others leave'), due: dueOn }),
        ],
        'write { "share": "30%", "due": … }, { "amount": …, "due": … } or { "rest": true, "due": … }',
      ),
    )
    .min(1, 'write at least one instalment')
    .max(100, 'write 100 instalments at most'),
});
export type PaymentFee = Written<z.infer<typeof PaymentFee>>;

/** Retention money: a part of the price that is kept back for a time against defects. */
export const RetentionFee = record({
  fee: z.literal('retention').describe('retention money'),
  of: PaidSum.describe('the sum of which a part is kept back'),
  retained: z
    .union(
      [record({ share: figure(ShareForm, 'write a share such as "5%"') }), record({ amount: amount() })],
      'write { "share": "5%" } or { "amount": … }',
    )
    .describe('how much is kept back'),
  from: DateNameForm.describe('the day from which it is kept back'),
  lasts: CalendarSpanForm.describe('how long it is kept back'),
  unless: ConditionForm.exactOptional().describe('what keeps it back longer, for as long as it lasts'),
});
export type RetentionFee = Written<z.infer<typeof RetentionFee>>;

/** The terms of a fee clause, by what it says of the fee. */
export const FeeTerms = z.discriminatedUnion('fee', [
  WorkFee,
  FixedFee,
  PercentageFee,
  DiscountFee,
  LimitFee,
  TaxFee,
  PeriodFee,
  PaymentFee,
  RetentionFee,
]);
export type FeeTerms = Written<z.infer<typeof FeeTerms>>;

/** What the fee clauses of an agreement share. */
export const FeeSettings = record({
  aboveQuote: choice(['notCharged', 'charged']).exactOptional().meta({
    default: defaults.aboveQuote,
    description: 'what becomes of charges beyond the quote to which the customer agreed',
  }),
});
export type FeeSettings = Written<z.infer<typeof FeeSettings>>;

/**
 * Reads the terms of a fee clause from unknown input.
 *
 * @remarks Only their form is checked; what must fit the rest of an agreement (its currency, its calendars, the facts it declares,
 * the clauses it names), and tiers that overlap or leave a gap, are checked by `parseAgreement`.
 * @returns The terms as plain JSON, or every issue at once.
 * @example
 * parseFeeTerms({ fee: 'work', for: 'part', price: { costPlus: '15%' } }).ok // => true
 * parseFeeTerms({ fee: 'work', for: 'part', price: { costPlus: '15' } }).ok // => false
 */
export function parseFeeTerms(input: unknown): Result<FeeTerms> {
  const { value, issues } = gate(FeeTerms, input);
  return value !== undefined && issues.length === 0 ? ok(value) : fail(issues);
}
