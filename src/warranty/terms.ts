/**
 * What a warranty agrees: the form of its terms, and the parser.
 *
 * @packageDocumentation
 */
import * as z from 'zod';
import { fail, ok, type Result } from '../kernel/answer/index.js';
import { DATE_NAMES } from '../kernel/case/index.js';
import type { Written } from '../kernel/gate/blank.js';
import { choice, figure, record } from '../kernel/gate/figure.js';
import {
  CalendarSpanForm,
  ConditionForm,
  CountingForm,
  countForm,
  DateNameForm,
  FactNameForm,
  MeasureForm,
  MoneyForm,
  RateForm,
  ShareForm,
} from '../kernel/gate/forms.js';
import { gate } from '../kernel/gate/parse.js';
import { warrantyDefaults } from './defaults.js';

const Candidates = z
  .array(
    record({
      date: DateNameForm,
      plus: CalendarSpanForm.exactOptional().describe(
        'added to the date: 12 months from acceptance, or 18 from delivery',
      ),
    }),
  )
  .min(2, 'name at least two dates');

/** The day on which a cover begins: one of the case's dates, or one of several. */
export const WarrantyStart = z.union(
  [
    DateNameForm,
    record({ firstThatHappened: Candidates.describe('the first in the order listed that happened') }),
    record({ earliest: Candidates.describe('the earliest of those that happened') }),
    record({ latest: Candidates.describe('the latest of those that happened') }),
  ],
  'write a date name such as "purchased", or { "earliest": [{ "date": "accepted" }, { "date": "delivered" }] }',
);
export type WarrantyStart = Written<z.infer<typeof WarrantyStart>>;

/** How long a cover lasts: a length of time, one by the value of a fact, for life, or for as long as the product is current. */
export const WarrantyLength = z.union(
  [
    CalendarSpanForm,
    record({
      by: FactNameForm.describe('the fact on which the length depends'),
      of: z
        .record(z.string(), CalendarSpanForm)
        .refine((spans) => Object.keys(spans).length > 0, 'give a length for at least one value'),
      otherwise: CalendarSpanForm.exactOptional().describe(
        'the length for every other value; without it there is no cover',
      ),
    }),
    choice(['lifetime']),
    record({
      limitedLifetime: record({
        until: choice(DATE_NAMES).describe('the date that ends the life of the product'),
        plus: CalendarSpanForm.exactOptional().describe('how much longer the cover lasts'),
      }),
    }),
    record({
      firstToEnd: z
        .array(record({ from: DateNameForm, lasts: CalendarSpanForm }))
        .min(2, 'name at least two periods')
        .describe(
          'several periods from dates of their own: 12 months from acceptance or 18 from delivery, whichever ends first',
        ),
    }),
  ],
  'write a length such as { "years": 1 }, "lifetime", or lengths by a fact',
);
export type WarrantyLength = Written<z.infer<typeof WarrantyLength>>;

const measure = () => figure(MeasureForm, 'write a number above 0').exactOptional();

const CostClass = record({
  share: figure(ShareForm, 'write a share such as "50%"')
    .exactOptional()
    .meta({ default: warrantyDefaults.share, description: 'the share of these costs that the provider bears' }),
  lasts: WarrantyLength.exactOptional().describe('a length of its own for these costs'),
});

const { downtime, remedy } = warrantyDefaults;

const Downtime = record({
  extends: choice(['none', 'repair', 'repairAndParts'])
    .exactOptional()
    .meta({ default: downtime.extends, description: 'which time without the item extends the cover' }),
  from: choice(['handedIn', 'reported'])
    .exactOptional()
    .meta({ default: downtime.from, description: 'the event that begins a repair' }),
  until: choice(['handedBack', 'repaired'])
    .exactOptional()
    .meta({ default: downtime.until, description: 'the event that ends a repair' }),
  days: choice(['difference', 'bothCounted', 'started24Hours'])
    .exactOptional()
    .meta({ default: downtime.days, description: 'how days are counted' }),
});

/** What makes a remedy open. */
export const RemedyTrigger = z.union(
  [
    choice(['coveredFault']),
    record({ reportedWithin: CalendarSpanForm, from: DateNameForm }).describe(
      'dead on arrival: reported within so long of a date',
    ),
    record({ repairsOfSameFault: figure(countForm(1000), 'write a whole number') }).describe(
      'the same fault repaired so many times',
    ),
    record({ daysInRepairOver: figure(countForm(73_050), 'write a whole number') }).describe(
      'more days in repair than this, in all',
    ),
    record({ partsNotSuppliedWithin: CalendarSpanForm }).describe('parts awaited longer than this'),
  ],
  'write "coveredFault" or one trigger such as { "repairsOfSameFault": 2 }',
);
export type RemedyTrigger = Written<z.infer<typeof RemedyTrigger>>;

/** What the customer may get for a covered fault, when, and who chooses among it. */
export const Remedy = record({
  offers: z
    .array(choice(['repair', 'replacement', 'refund', 'priceReduction', 'loaner']))
    .min(1, 'name at least one remedy'),
  chosenBy: choice(['customer', 'provider'])
    .exactOptional()
    .meta({ default: remedy.chosenBy, description: 'who chooses among the remedies' }),
  on: RemedyTrigger.exactOptional().meta({ default: remedy.on, description: 'what makes them open' }),
  depreciation: record({
    perDay: figure(RateForm, 'write a rate such as "0.05%"').describe(
      'the share of the price kept for each day of use',
    ),
    from: DateNameForm.describe('the first day of use'),
  })
    .exactOptional()
    .describe('what a refund keeps back for use'),
});
export type Remedy = Written<z.infer<typeof Remedy>>;

/** The terms of a warranty clause: one cover. */
export const WarrantyTerms = record({
  appliesTo: ConditionForm.exactOptional().describe('what the cover is for; everything unless stated'),
  from: WarrantyStart.describe('the day on which the cover begins, itself covered'),
  lasts: WarrantyLength.describe('how long the cover lasts'),
  upTo: record({ km: measure(), hours: measure(), cycles: measure() })
    .refine((limits) => Object.keys(limits).length > 0, 'name km, hours or cycles')
    .exactOptional()
    .describe('the use, figure included, after which the cover ends even if time is left'),
  costs: record({
    parts: CostClass.exactOptional(),
    labour: CostClass.exactOptional(),
    travel: CostClass.exactOptional(),
  })
    .exactOptional()
    .describe('how the provider bears parts, labour and travel; each in full unless stated'),
  deductible: figure(MoneyForm, 'write an amount').exactOptional().describe('what the customer bears of each claim'),
  claimLimit: figure(MoneyForm, 'write an amount')
    .exactOptional()
    .describe('the most that the provider bears of each claim'),
  service: choice(['notStated', 'onSite', 'carryIn', 'mailIn', 'returnToDepot', 'advanceReplacement'])
    .exactOptional()
    .meta({ default: warrantyDefaults.service, description: 'where and how the service is done' }),
  downtime: Downtime.exactOptional().describe('time without the item, by which the cover is extended'),
  replacement: z
    .union(
      [choice(['restarts', 'remainder']), record({ atLeast: CalendarSpanForm })],
      'write "restarts", "remainder" or { "atLeast": { "months": 3 } }',
    )
    .exactOptional()
    .meta({
      default: warrantyDefaults.replacement,
      description: 'what becomes of the cover when the item is replaced',
    }),
  repairedPart: record({ lasts: CalendarSpanForm })
    .exactOptional()
    .describe('the cover of its own that a part has after it was repaired, or replaced, during the cover'),
  transfer: choice(['follows', 'ends'])
    .exactOptional()
    .meta({ default: warrantyDefaults.transfer, description: 'whether the cover goes with the item to a new owner' }),
  inspection: record({
    from: DateNameForm.describe('the day from which the customer inspects'),
    visible: CalendarSpanForm.describe('how long defects that can be seen may be notified'),
    latent: CalendarSpanForm.exactOptional().describe(
      'how long hidden defects may be notified; the whole cover unless stated',
    ),
  })
    .exactOptional()
    .describe('periods for giving notice of defects'),
  remedies: z.array(Remedy).min(1, 'name at least one remedy').exactOptional().describe('what the customer may get'),
  counting: CountingForm.exactOptional().describe('how this clause counts periods, in place of the agreement’s way'),
});
export type WarrantyTerms = Written<z.infer<typeof WarrantyTerms>>;

/** What the covers of an agreement share. */
export const WarrantySettings = record({
  precedence: z
    .array(z.string('write the id of a clause'))
    .min(1, 'name at least one cover')
    .exactOptional()
    .describe('the order in which covers answer, first first; contract order unless stated'),
});
export type WarrantySettings = Written<z.infer<typeof WarrantySettings>>;

/**
 * Reads the terms of a warranty clause from unknown input.
 *
 * @remarks Only their form is checked; what must fit the rest of an agreement (the facts it declares, the clauses it names) is
 * checked by `parseAgreement`.
 * @returns The terms as plain JSON, or every issue at once.
 * @example
 * parseWarrantyTerms({ from: 'purchased', lasts: { years: 1 } }).ok // => true
 * const misspelt = parseWarrantyTerms({ from: 'purchase', lasts: { years: 1 } });
 * misspelt.ok ? [] : misspelt.issues.map(({ remedy }) => remedy) // => ['write "purchased" if that is meant']
 */
export function parseWarrantyTerms(input: unknown): Result<WarrantyTerms> {
  const { value, issues } = gate(WarrantyTerms, input);
  return value !== undefined && issues.length === 0 ? ok(value) : fail(issues);
}
