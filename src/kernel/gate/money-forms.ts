import * as z from 'zod';
import { AMOUNT_NAMES } from '../case/case.js';
import type { Written } from './blank.js';
import { choice, figure, record, Slug } from './figure.js';
import { CalendarSpanForm, CivilDateForm, DateNameForm, MoneyForm, RateForm } from './forms.js';

/** A rate that may be more than the whole, but not more than is surely meant: 1,000 %. */
export const BoundedRateForm = RateForm.refine(
  // What is no rate at all is told as that alone.
  (text) => !(Number.parseFloat(text) > (text.endsWith('‰') ? 10_000 : 1_000)),
  'write a rate of at most "1000%"',
);

/** An amount of the terms, which may be left open. */
export function amount() {
  return figure(MoneyForm, 'write an amount such as { "amount": "120.00", "currency": "CNY" }');
}

/** A rate of the terms, which may be left open. */
export function rate() {
  return figure(BoundedRateForm, 'write a rate with its unit, such as "0.05%"');
}

/** The ids of clauses, each named once. */
export function idsOf(what: string, least = 1) {
  return z
    .array(Slug)
    .min(least, `name at least ${least === 1 ? 'one' : 'two'} ${what}`)
    .refine((ids) => new Set(ids).size === ids.length, `name each ${what} once`);
}

/** A sum from which something is reckoned: an amount of the terms, or one that the case tells by its name. */
export const BaseForm = z.union(
  [choice(['price', ...AMOUNT_NAMES]), figure(MoneyForm, 'write an amount')],
  `write an amount, or one of price, ${AMOUNT_NAMES.join(', ')}`,
);
export type BaseForm = Written<z.infer<typeof BaseForm>>;

/** The last day on which something is in time: a date, or so long from one of the case's dates. */
export const DueDayForm = z.union(
  [
    record({ on: figure(CivilDateForm, 'write a date such as "2025-06-30"') }),
    record({ from: DateNameForm, within: CalendarSpanForm }),
  ],
  'write { "on": "2025-06-30" }, or { "from": "signed", "within": { "days": 15 } }',
);
export type DueDayForm = Written<z.infer<typeof DueDayForm>>;
