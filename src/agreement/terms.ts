import * as z from 'zod';
import { ExclusionByItself, ExclusionException } from '../exclusion/terms.js';
import {
  DiscountFee,
  FeeSettings,
  FixedFee,
  LimitFee,
  PaymentFee,
  PercentageFee,
  PeriodFee,
  RetentionFee,
  TaxFee,
  WorkFee,
} from '../fee/terms.js';
import { CalendarTerms } from '../kernel/calendar/terms.js';
import type { Written } from '../kernel/gate/blank.js';
import { choice, figure, record, Slug } from '../kernel/gate/figure.js';
import {
  BilingualForm,
  CivilDateForm,
  CountingForm,
  CurrencyForm,
  FactDeclarationForm,
  FactNameForm,
  MeasureForm,
  MoneyForm,
  RateForm,
  RestDaysForm,
  SpanForm,
  ZoneForm,
} from '../kernel/gate/forms.js';
import { roundingModes } from '../kernel/money/index.js';
import {
  CreditPenalty,
  DamagesPenalty,
  DelayPenalty,
  EarnestPenalty,
  FixedPenalty,
  InterestPenalty,
  LimitPenalty,
  PenaltySettings,
  SeveralPenalty,
} from '../penalty/terms.js';
import { AttainmentTerms, AvailabilityTerms, SatisfactionTerms } from '../sla/objectives/terms.js';
import { SlaSettings, SlaTerms } from '../sla/terms.js';
import { WarrantySettings, WarrantyTerms } from '../warranty/terms.js';

const common = {
  id: Slug.describe('the stable, unique slug of the clause'),
  number: z
    .union([z.string().min(1), z.array(z.string().min(1)).min(1)], 'write the number as printed, or a list of numbers')
    .exactOptional()
    .describe('the number as printed; a list where one promise stands in several places'),
};

/** A figure in a text clause: anything that terms may leave open. */
export const TextFigure = figure(
  z.union(
    [SpanForm, MoneyForm, RateForm, CivilDateForm, MeasureForm],
    'write a length of time, an amount, a rate, a date or a number',
  ),
  'write a length of time, an amount, a rate, a date, a number, or a blank',
);
export type TextFigure = Written<z.infer<typeof TextFigure>>;

/** A promise that nothing computes: its wording, with its figures by name in braces. */
export const TextTerms = record({
  text: BilingualForm.describe('the wording; {name} stands for a figure'),
  figures: z.record(Slug, TextFigure).exactOptional().describe('the figures of the wording, by name'),
});
export type TextTerms = Written<z.infer<typeof TextTerms>>;

/** The terms of a heading. */
export const HeadingTerms = record({ text: BilingualForm });
export type HeadingTerms = Written<z.infer<typeof HeadingTerms>>;

/** One clause of an agreement: its id, its number, its kind, and the terms of that kind. */
export const Clause = z.union(
  [
    record({ ...common, kind: z.literal('heading'), ...HeadingTerms.shape }),
    record({ ...common, kind: z.literal('text'), ...TextTerms.shape }),
    record({ ...common, kind: z.literal('warranty'), ...WarrantyTerms.shape }),
    record({ ...common, kind: z.literal('exclusion'), ...ExclusionByItself.shape }),
    record({ ...common, kind: z.literal('exclusion'), ...ExclusionException.shape }),
    record({ ...common, kind: z.literal('sla'), ...SlaTerms.shape }),
    record({ ...common, kind: z.literal('objective'), ...AttainmentTerms.shape }),
    record({ ...common, kind: z.literal('objective'), ...AvailabilityTerms.shape }),
    record({ ...common, kind: z.literal('objective'), ...SatisfactionTerms.shape }),
    record({ ...common, kind: z.literal('fee'), ...WorkFee.shape }),
    record({ ...common, kind: z.literal('fee'), ...FixedFee.shape }),
    record({ ...common, kind: z.literal('fee'), ...PercentageFee.shape }),
    record({ ...common, kind: z.literal('fee'), ...DiscountFee.shape }),
    record({ ...common, kind: z.literal('fee'), ...LimitFee.shape }),
    record({ ...common, kind: z.literal('fee'), ...TaxFee.shape }),
    record({ ...common, kind: z.literal('fee'), ...PeriodFee.shape }),
    record({ ...common, kind: z.literal('fee'), ...PaymentFee.shape }),
    record({ ...common, kind: z.literal('fee'), ...RetentionFee.shape }),
    record({ ...common, kind: z.literal('penalty'), ...DelayPenalty.shape }),
    record({ ...common, kind: z.literal('penalty'), ...FixedPenalty.shape }),
    record({ ...common, kind: z.literal('penalty'), ...CreditPenalty.shape }),
    record({ ...common, kind: z.literal('penalty'), ...InterestPenalty.shape }),
    record({ ...common, kind: z.literal('penalty'), ...EarnestPenalty.shape }),
    record({ ...common, kind: z.literal('penalty'), ...LimitPenalty.shape }),
    record({ ...common, kind: z.literal('penalty'), ...SeveralPenalty.shape }),
    record({ ...common, kind: z.literal('penalty'), ...DamagesPenalty.shape }),
  ],
  'write a clause with "kind"',
);
export type Clause = Written<z.infer<typeof Clause>>;

/** What the clauses of an agreement share. */
export const Settings = record({
  zone: ZoneForm.describe('the time zone in which its days begin and end'),
  currency: CurrencyForm.exactOptional().describe('the currency of its amounts'),
  rounding: choice(roundingModes).exactOptional().meta({ default: 'halfUp', description: 'how amounts are rounded' }),
  counting: CountingForm.exactOptional().meta({ default: 'prcCivilCode', description: 'how periods are counted' }),
  restDays: z
    .union([choice(['cn']), RestDaysForm], 'write "cn", or the rest days as data')
    .exactOptional()
    .describe('the days to which the last day of a period is not left'),
  calendars: z.record(Slug, CalendarTerms).exactOptional().describe('working time, by the names of its calendars'),
  warranty: WarrantySettings.exactOptional(),
  sla: SlaSettings.exactOptional(),
  fee: FeeSettings.exactOptional(),
  penalty: PenaltySettings.exactOptional(),
});
export type Settings = Written<z.infer<typeof Settings>>;

/** An agreement: its clauses in contract order, and what they share. */
export const Agreement = record({
  id: Slug.describe('the slug of the agreement'),
  title: BilingualForm,
  parties: z
    .record(Slug, record({ name: BilingualForm, role: choice(['provider', 'customer', 'other']) }))
    .exactOptional()
    .describe('who the parties are, by a short name'),
  settings: Settings,
  facts: z.record(FactNameForm, FactDeclarationForm).exactOptional().describe('the facts that its conditions speak of'),
  clauses: z.array(Clause).min(1, 'write at least one clause').max(1000, 'write 1,000 clauses at most'),
  notes: z
    .array(record({ clause: Slug.exactOptional(), note: BilingualForm }))
    .exactOptional()
    .describe('how the agreement is read where its text leaves something open'),
});
export type Agreement = Written<z.infer<typeof Agreement>>;
