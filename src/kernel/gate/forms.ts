import * as z from 'zod';
import type { Bilingual } from '../answer/index.js';
import { DATE_NAMES } from '../case/case.js';
import type { Condition, FactDeclaration } from '../logic/index.js';
import { isAmount, isCurrency, isRate } from '../money/index.js';
import { isCivilDate, isTimeOfDay, isZone, SPAN_LIMITS } from '../time/index.js';
import { choice, figure, record } from './figure.js';
import type { SpanTerms } from './span.js';

/** A wording in both languages. */
export const BilingualForm: z.ZodType<Bilingual> = record({
  en: z.string('write the English wording').min(1, 'write the English wording'),
  'zh-CN': z.string('write the Chinese wording').min(1, 'write the Chinese wording'),
});

/** The flat dotted name of a fact. */
export const FactNameForm = z
  .string('write the name of a fact, such as "damage.cause"')
  .regex(
    /^[A-Za-z][A-Za-z0-9]*(\.[A-Za-z][A-Za-z0-9]*)*$/,
    'write letters and digits in dotted parts, such as "damage.cause"',
  )
  .max(100, 'use 100 characters at most');

export const CivilDateForm = z
  .string('write a date such as "2025-02-28"')
  .refine(isCivilDate, 'write a date that exists, such as "2025-02-28"')
  .meta({ format: 'date' });

export const TimeOfDayForm = z
  .string('write a time of day such as "18:00"')
  .refine(isTimeOfDay, 'write a time of day such as "18:00"');

export const ZoneForm = z
  .string('write a time zone such as "Asia/Shanghai"')
  .refine(isZone, 'write a zone of the IANA time zone database, such as "Asia/Shanghai"');

export const CurrencyForm = z
  .string('write a currency such as "CNY"')
  .refine(isCurrency, 'write a currency code of ISO 4217, such as "CNY"');

/** An amount of money that is not negative: decimal text and currency. */
export const MoneyForm = record({
  amount: z
    .string('write the amount as text, such as "120.00"')
    .refine(
      (text) => isAmount(text) && !text.startsWith('-'),
      'write an amount of 0 or more as text, such as "120.00"',
    ),
  currency: CurrencyForm,
});

/** A rate that is not negative, with its unit. */
export const RateForm = z
  .string('write a rate with its unit as text, such as "0.05%"')
  .refine((text) => isRate(text) && !text.startsWith('-'), 'write a rate of 0 or more with its unit, such as "0.05%"');

/** A share of the whole: a rate from 0% to 100%. */
export const ShareForm = z
  .string('write a share as text, such as "100%"')
  .regex(/^(100(\.0+)?|\d{1,2}(\.\d+)?)%$/, 'write a percentage from "0%" to "100%"')
  .refine((text) => text.length <= 40, 'write 40 characters at most');

/** A whole number from 1, or from another least number, up to a limit. */
export function countForm(most: number, least = 1) {
  return z.int('write a whole number').min(least, `write ${least} or more`).max(most, `write ${most} at most`);
}

/** A positive number that need not be whole. */
export const MeasureForm = z
  .number('write a number')
  .positive('write a number above 0')
  .max(1e12, 'write a smaller number')
  .refine((value) => !String(value).includes('e'), 'write a number that needs no exponent');

function spanOf<Unit extends keyof typeof SPAN_LIMITS>(unit: Unit, least = 1) {
  return record({ [unit]: figure(countForm(SPAN_LIMITS[unit], least), 'write a whole number') } as {
    readonly [Key in Unit]: ReturnType<typeof figure<ReturnType<typeof countForm>>>;
  });
}

/** A length of time that ends on a day; the whole span, or its number, may be left open. */
export const CalendarSpanForm: z.ZodType<SpanTerms> = figure(
  z.union(
    [spanOf('years'), spanOf('months'), spanOf('weeks'), spanOf('days')],
    'write one length of time, such as { "months": 12 }',
  ),
  'write one length of time, such as { "months": 12 }',
);

/** The name of one of the case's dates; terms may leave open which. */
export const DateNameForm = figure(choice(DATE_NAMES), `write one of ${DATE_NAMES.join(', ')}`);
export type DateNameForm = z.infer<typeof DateNameForm>;

const Limit = z.union(
  [z.number('write a number').min(-1e12, 'write a larger number').max(1e12, 'write a smaller number'), CivilDateForm],
  'write a number, or a date such as "2025-02-28"',
);

/** A condition on facts. */
export const ConditionForm: z.ZodType<Condition> = z
  .lazy(() =>
    z.union(
      [
        record({
          fact: FactNameForm,
          is: z.union([z.boolean(), z.number(), z.string()], 'write true, false, a number or a text'),
        }),
        record({
          fact: FactNameForm,
          in: z.array(z.union([z.number(), z.string()], 'write a number or a text')).min(1, 'list at least one value'),
        }),
        record({ fact: FactNameForm, over: Limit }),
        record({ fact: FactNameForm, under: Limit }),
        record({ fact: FactNameForm, atLeast: Limit }),
        record({ fact: FactNameForm, atMost: Limit }),
        record({ all: z.array(ConditionForm).min(1, 'list at least one condition') }),
        record({ any: z.array(ConditionForm).min(1, 'list at least one condition') }),
        record({ not: ConditionForm }),
      ],
      'write a comparison such as { "fact": "usage.km", "over": 60000 }, or "all", "any" or "not" of conditions',
    ),
  )
  .meta({ id: 'Condition' });

const asked = {
  ask: BilingualForm.describe('the question that asks for the fact'),
  asCause: record({ fact: FactNameForm, is: z.string('write a text') })
    .exactOptional()
    .describe('the value that the cause of damage takes when this fact is the cause'),
  tellsCause: z.literal(true).exactOptional().describe('the fact itself tells the cause of the damage'),
};

const PhrasesForm = z
  .record(z.string().regex(/^[A-Za-z][\w-]*$/, 'write letters, digits and hyphens, a letter first'), BilingualForm)
  .refine((values) => Object.keys(values).length > 0, 'declare at least one value');

/** What a fact can be, the question that asks for it, and its words in a clause. */
export const FactDeclarationForm: z.ZodType<FactDeclaration> = z.discriminatedUnion(
  'type',
  [
    record({ type: z.literal('yesNo'), ...asked, phrases: record({ yes: BilingualForm, no: BilingualForm }) }),
    record({ type: z.literal('choice'), ...asked, values: PhrasesForm }),
    record({
      type: z.literal('number'),
      ...asked,
      name: BilingualForm,
      unit: BilingualForm.exactOptional(),
      atLeast: z.number().exactOptional(),
      atMost: z.number().exactOptional(),
    }),
    record({ type: z.literal('date'), ...asked, name: BilingualForm }),
    record({ type: z.literal('text'), ...asked, name: BilingualForm }),
  ],
  'write a declaration with "type"',
);

/** How periods are counted: by a law, or by choices of one's own on top of it. */
export const CountingForm = z.union(
  [
    choice(['prcCivilCode', 'eu1182']),
    record({
      basedOn: choice(['prcCivilCode', 'eu1182']).exactOptional(),
      firstDay: choice(['notCounted', 'counted']).exactOptional(),
      monthEnd: choice(['lastDay', 'reject']).exactOptional(),
      lastDayOnRestDay: choice(['stays', 'following', 'preceding', 'modifiedFollowing']).exactOptional(),
      restDay: choice(['statutoryHolidays', 'notifiedBlock', 'nonWorkingDays']).exactOptional(),
      dayEnds: z
        .union(
          [choice(['midnight']), record({ closeOfBusiness: TimeOfDayForm })],
          'write "midnight" or { "closeOfBusiness": "18:00" }',
        )
        .exactOptional(),
      atLeastWorkingDays: z.int().min(0, 'write 0 or more').max(31, 'write 31 at most').exactOptional(),
    }),
  ],
  'write "prcCivilCode", "eu1182", or choices such as { "firstDay": "counted" }',
);

const TIME = 'write one length of time, such as { "hours": 24 }';

function anyUnit(least: number) {
  return z.union(
    [
      spanOf('years', least),
      spanOf('months', least),
      spanOf('weeks', least),
      spanOf('days', least),
      spanOf('hours', least),
      spanOf('minutes', least),
      spanOf('workingDays', least),
      spanOf('workingHours', least),
      spanOf('workingMinutes', least),
    ],
    TIME,
  );
}

/** A length of time of any unit; the whole span, or its number, may be left open. */
export const SpanForm = figure(anyUnit(1), TIME);

/** The length of time in which something has to be done: of any unit, none at all where it is due at once. */
export const TargetSpanForm = figure(anyUnit(0), TIME);

/** How long before something is due. */
export const LeadTimeForm = figure(
  z.union(
    [
      spanOf('days'),
      spanOf('hours'),
      spanOf('minutes'),
      spanOf('workingDays'),
      spanOf('workingHours'),
      spanOf('workingMinutes'),
    ],
    TIME,
  ),
  TIME,
);

/** Rest days as data: the years that are known, their holidays, and the days worked in exchange. */
export const RestDaysForm = record({
  firstYear: z.int('write a year'),
  lastYear: z.int('write a year'),
  holidays: z.array(record({ date: CivilDateForm, name: BilingualForm, statutory: z.boolean('write true or false') })),
  makeUpDays: z.array(CivilDateForm),
  weekend: z.array(z.literal([1, 2, 3, 4, 5, 6, 7])).exactOptional(),
});
