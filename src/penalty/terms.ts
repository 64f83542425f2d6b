/**
 * What a penalty clause agrees: the form of its terms, and the parser.
 *
 * @packageDocumentation
 */
import * as z from 'zod';
import { fail, ok, type Result } from '../kernel/answer/index.js';
import type { Written } from '../kernel/gate/blank.js';
import { choice, figure, record, Slug } from '../kernel/gate/figure.js';
import {
  CalendarSpanForm,
  CivilDateForm,
  ConditionForm,
  DateNameForm,
  FactNameForm,
  MeasureForm,
  ShareForm,
  SpanForm,
} from '../kernel/gate/forms.js';
import { amount, BaseForm, BoundedRateForm, DueDayForm, idsOf, rate } from '../kernel/gate/money-forms.js';
import { gate } from '../kernel/gate/parse.js';
import { penaltyDefaults as defaults } from './defaults.js';

import { STANDSTILLS } from './standstills.js';

/** What is late: a service level that is overrun, or something that had to be done by a day. */
export const Lateness = z.union(
  [
    record({ clauses: idsOf('service level').describe('the service levels whose overrun counts') }),
    record({
      due: DueDayForm.describe('the last day in time'),
      done: DateNameForm.describe('the date on which it is done'),
    }),
  ],
  'write { "clauses": ["visit"] }, or { "due": …, "done": "delivered" }',
);
export type Lateness = Written<z.infer<typeof Lateness>>;

/** A sum, or a share of one. */
const limit = z.union(
  [
    record({ amount: amount() }),
    record({
      share: rate(),
      of: BaseForm.exactOptional().describe('of which sum; of the base of the clause unless stated'),
    }),
  ],
  'write { "amount": … } or { "share": "5%" }',
);

/** One row of a table of charges by the length of the delay. */
export const DelayTier = record({
  upTo: figure(MeasureForm, 'write a number above 0')
    .exactOptional()
    .describe('where the tier ends, the figure included'),
  rate: rate().exactOptional().describe('the share of the base for each unit of delay'),
  amount: amount().exactOptional().describe('the sum for each unit of delay'),
});
export type DelayTier = Written<z.infer<typeof DelayTier>>;

/** What each unit of delay costs: a share of the base, a sum, or either by tiers. */
export const DelayCharge = z.union(
  [
    record({ rate: rate().describe('the share of the base for each unit of delay') }),
    record({ amount: amount().describe('the sum for each unit of delay') }),
    record({
      tiers: choice(['graduated', 'volume']).describe(
        'each stretch of the delay by its own tier, or the whole delay by the tier it reaches',
      ),
      rows: z.array(DelayTier).min(1, 'write at least one tier').max(100, 'write 100 tiers at most'),
    }),
  ],
  'write { "rate": "0.05%" }, { "amount": … } or { "tiers": …, "rows": […] }',
);
export type DelayCharge = Written<z.infer<typeof DelayCharge>>;

const base = BaseForm.exactOptional().meta({
  default: defaults.base,
  description: 'the sum of which rates and shares are taken',
});
const appliesTo = ConditionForm.exactOptional().describe('when the clause applies; always unless stated');
const paidAs = choice(['payment', 'feeReduction']).exactOptional().meta({
  default: defaults.paidAs,
  description: 'whether it is paid, or taken off the service fee of the period at most',
});

/** A penalty for lateness: so much for each unit of delay. */
export const DelayPenalty = record({
  penalty: z.literal('delay').describe('so much for each unit of delay'),
  late: Lateness.describe('what is late'),
  per: SpanForm.describe('the unit of delay'),
  counted: choice(['started', 'full', 'exact'])
    .exactOptional()
    .meta({ default: defaults.counted, description: 'units of delay: every one begun, full ones only, or exactly' }),
  charge: DelayCharge.describe('what each unit costs'),
  base,
  grace: record({
    first: SpanForm.describe('so much delay costs nothing, the figure included'),
    oncePassed: choice(['excused', 'counted']).exactOptional().meta({
      default: defaults.graceOncePassed,
      description: 'once it is passed: it stays free, or counts from the beginning',
    }),
  })
    .exactOptional()
    .describe('delay that is tolerated'),
  notCounted: z
    .array(choice(STANDSTILLS))
    .min(1, 'name at least one')
    .exactOptional()
    .describe('what stops the days of delay: waiting for the customer, an agreed suspension, force majeure'),
  hindranceNotice: record({
    within: CalendarSpanForm.describe('within what time of its beginning notice of force majeure is given'),
    ifLate: choice(['addedLoss', 'relief'])
      .exactOptional()
      .meta({ default: defaults.lateNotice, description: 'what it costs if late: the loss it added, or the relief' }),
  })
    .exactOptional()
    .describe('notice of force majeure'),
  calendar: Slug.exactOptional().describe('the calendar in whose working time the delay is counted'),
  most: limit.exactOptional().describe('the most that one delay costs'),
  paidAs,
  appliesTo,
});
export type DelayPenalty = Written<z.infer<typeof DelayPenalty>>;

/** Liquidated damages: a fixed sum, or a share of a sum, for a breach. */
export const FixedPenalty = record({
  penalty: z.literal('fixed').describe('a fixed sum for a breach'),
  breach: z
    .union(
      [
        record({ clauses: idsOf('clause').describe('service levels overrun, or objectives not kept') }),
        record({ when: ConditionForm.describe('what the breach is') }),
      ],
      'write { "clauses": ["visit"] } or { "when": … }',
    )
    .describe('for what it is owed; of several service levels, for each run that is too late'),
  charge: z
    .union([record({ amount: amount() }), record({ share: rate() })], 'write { "amount": … } or { "share": "5%" }')
    .describe('how much'),
  base,
  paidAs,
  appliesTo,
});
export type FixedPenalty = Written<z.infer<typeof FixedPenalty>>;

/** Service credits: a share of the fee by what an objective attained. */
export const CreditPenalty = record({
  penalty: z.literal('credit').describe('a credit by what an objective attained'),
  of: Slug.describe('the objective'),
  bands: z
    .array(
      record({
        below: figure(ShareForm, 'write a share such as "99.9%"').describe('what was attained is less than this'),
        credit: rate().describe('the share of the base that is credited'),
      }),
    )
    .min(1, 'write at least one band')
    .max(100, 'write 100 bands at most')
    .describe('the bands, from the highest down; each begins with the bound of the next, that figure included'),
  base: BaseForm.describe('the sum of which a share is credited'),
  leastPayout: amount().exactOptional().describe('a credit below this is not paid'),
  claimWithin: CalendarSpanForm.exactOptional().describe('how long after the period the credit may be claimed'),
});
export type CreditPenalty = Written<z.infer<typeof CreditPenalty>>;

/** Which interest: so much a day, so much a year, or by a dated table. */
export const InterestRate = z.union(
  [
    record({ perDay: rate() }),
    record({ perYear: rate() }),
    record({
      table: Slug.describe('the table of annual rates in the settings'),
      times: figure(MeasureForm, 'write a number such as 1.3').exactOptional().describe('how many times the rate'),
      plus: rate().exactOptional().describe('what is added to the rate, in points'),
    }),
  ],
  'write { "perDay": "0.05%" }, { "perYear": "6%" } or { "table": "lpr", "times": 1.5 }',
);
export type InterestRate = Written<z.infer<typeof InterestRate>>;

/** Interest for late payment: simple, by days. */
export const InterestPenalty = record({
  penalty: z.literal('interest').describe('interest for late payment'),
  on: BaseForm.describe('the sum owed'),
  due: DueDayForm.describe('the last day in time for payment'),
  rate: InterestRate,
  dayCount: choice(['actual365', 'actual360', 'bond30360', 'european30360']).exactOptional().meta({
    default: defaults.dayCount,
    description: 'how days and years are counted; a rate by the day counts actual days',
  }),
  days: choice(['afterDue', 'fromDue']).exactOptional().meta({
    default: defaults.interestDays,
    description:
      'from the day after the due day through that of payment, or from the due day to the day before payment',
  }),
  paymentsReduce: choice(['principal', 'interestFirst'])
    .exactOptional()
    .meta({ default: defaults.paymentsReduce, description: 'what a part payment covers first' }),
  most: limit.exactOptional().describe('the most that the interest comes to'),
  appliesTo,
});
export type InterestPenalty = Written<z.infer<typeof InterestPenalty>>;

/** Earnest money: forfeited when its giver defaults, returned twice over when its receiver does. */
export const EarnestPenalty = record({
  penalty: z.literal('earnest').describe('earnest money'),
  amount: amount(),
  givenBy: choice(['customer', 'provider']).describe('who gave it'),
  of: BaseForm.exactOptional().describe('the price of the main contract, by which the law limits it'),
  breach: record({
    customer: ConditionForm.exactOptional().describe('when the customer defaults'),
    provider: ConditionForm.exactOptional().describe('when the provider defaults'),
  }).refine((sides) => Object.keys(sides).length > 0, 'say when a party defaults'),
});
export type EarnestPenalty = Written<z.infer<typeof EarnestPenalty>>;

/** The most that several penalties come to together: in a case, in a period, or in all. */
export const LimitPenalty = record({
  penalty: z.literal('limit').describe('the most that penalties come to together'),
  of: idsOf('penalty').exactOptional().describe('the penalties; all unless stated'),
  most: limit,
  per: choice(['case', 'month', 'quarter', 'year', 'agreement']).describe(
    'in a case, in a calendar period by the day on which the breach began, or in all',
  ),
});
export type LimitPenalty = Written<z.infer<typeof LimitPenalty>>;

/** What holds where one breach falls under several penalties. */
export const SeveralPenalty = record({
  penalty: z.literal('several').describe('what holds where one breach falls under several penalties'),
  of: idsOf('penalties', 2),
  apply: z
    .union(
      [
        choice(['sum', 'highest']),
        record({ chosen: FactNameForm.describe('the choice fact that tells which clause was chosen, by its id') }),
      ],
      'write "sum", "highest" or { "chosen": "penalty.choice" }',
    )
    .describe('all of them, the highest, or the one that the injured party chooses'),
});
export type SeveralPenalty = Written<z.infer<typeof SeveralPenalty>>;

/** How penalties stand to damages for the loss. */
export const DamagesPenalty = record({
  penalty: z.literal('damages').describe('how penalties stand to damages for the loss'),
  of: idsOf('penalty').exactOptional().describe('the penalties; all unless stated'),
  relation: choice(['credited', 'beside', 'soleRemedy']).describe(
    'the penalty is credited against damages, stands beside them, or is all that is owed',
  ),
});
export type DamagesPenalty = Written<z.infer<typeof DamagesPenalty>>;

/** The terms of a penalty clause. */
export const PenaltyTerms = z.discriminatedUnion('penalty', [
  DelayPenalty,
  FixedPenalty,
  CreditPenalty,
  InterestPenalty,
  EarnestPenalty,
  LimitPenalty,
  SeveralPenalty,
  DamagesPenalty,
]);
export type PenaltyTerms = Written<z.infer<typeof PenaltyTerms>>;

/** A table of annual rates by the days from which they hold. */
export const RateTable = z
  .array(
    record({
      from: CivilDateForm.describe('the first day of the rate'),
      rate: BoundedRateForm.describe('the annual rate'),
    }),
  )
  .min(1, 'write at least one rate')
  .max(1000, 'write 1,000 rates at most');
export type RateTable = Written<z.infer<typeof RateTable>>;

/** What the penalty clauses of an agreement share. */
export const PenaltySettings = record({
  rates: z.record(Slug, RateTable).exactOptional().describe('tables of annual rates, by name'),
});
export type PenaltySettings = Written<z.infer<typeof PenaltySettings>>;

/**
 * Reads the terms of a penalty clause from unknown input.
 *
 * @remarks Only their form is checked; what must fit the rest of an agreement (its currency, its rate tables, the facts it declares,
 * the clauses it names) is checked by `parseAgreement`.
 * @returns The terms as plain JSON, or every issue at once.
 * @example
 * const late = { due: { on: '2025-06-30' }, done: 'delivered' };
 * parsePenaltyTerms({ penalty: 'delay', late, per: { days: 1 }, charge: { rate: '0.05%' } }).ok // => true
 * parsePenaltyTerms({ penalty: 'delay', late, per: { days: 1 }, charge: { rate: '2.0 CNY' } }).ok // => false
 */
export function parsePenaltyTerms(input: unknown): Result<PenaltyTerms> {
  const { value, issues } = gate(PenaltyTerms, input);
  return value !== undefined && issues.length === 0 ? ok(value) : fail(issues);
}
