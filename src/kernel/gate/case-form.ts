import * as z from 'zod';
import { EVENT_NAMES, METRICS, WORK_KINDS } from '../case/case.js';
import { isQuantity } from '../money/index.js';
import { isCivilDate, isInstant } from '../time/index.js';
import { choice, record, Slug } from './figure.js';
import { FactNameForm, MoneyForm } from './forms.js';

/** Dates and moments of a case leave room for the longest periods that may run from them. */
const tooFar = (text: unknown) => typeof text === 'string' && text >= '2600';
const EARLIER = 'write a year before 2600';

const DATE = 'write a date that exists, such as "2025-02-28"';
const DayForm = z
  .string('write a date such as "2025-02-28"')
  .refine((text) => isCivilDate(text) && !tooFar(text), {
    error: ({ input }) => (isCivilDate(input) && tooFar(input) ? EARLIER : DATE),
  })
  .meta({ format: 'date' });

const MOMENT = 'write an instant with its offset, or a date where only the day is known';
const isMoment = (text: unknown) => isInstant(text) || isCivilDate(text);
const MomentForm = z.string(MOMENT).refine((text) => isMoment(text) && !tooFar(text), {
  error: ({ input }) => (isMoment(input) && tooFar(input) ? EARLIER : MOMENT),
});

const detail = () =>
  z.string('write a text, or null when there is none').min(1, 'write a text').max(200).nullable().exactOptional();
const day = () => DayForm.nullable().exactOptional();
const measure = () =>
  z.number('write a number').min(0, 'write 0 or more').max(1e12, 'write a smaller number').nullable().exactOptional();

/** The form of one event of a log. */
export const EventForm = record({
  event: choice(EVENT_NAMES),
  at: MomentForm,
  fault: z.string('write a word for the fault').min(1, 'write a word').max(200).exactOptional(),
  part: z.string('write the name of the part').min(1, 'write a name').max(200).exactOptional(),
  defect: choice(['visible', 'latent']).exactOptional(),
  severity: Slug.exactOptional(),
  for: MomentForm.exactOptional(),
  metric: choice(METRICS).exactOptional(),
  amount: MoneyForm.exactOptional(),
  clause: Slug.exactOptional(),
});

const HOW_MANY = 'write a number of 0 or more, such as 2.5';
const QuantityForm = z.union(
  [
    z.number(HOW_MANY).min(0, HOW_MANY).max(1e9, 'write a smaller number').refine(isPlain, HOW_MANY),
    z.string(HOW_MANY).max(20, 'write 20 characters at most').refine(isQuantity, HOW_MANY),
  ],
  HOW_MANY,
);

/** Whether a number is written without an exponent, so that its figure is the one that was meant. */
function isPlain(value: number): boolean {
  return !String(value).includes('e');
}

const Word = z.string('write a word').min(1, 'write a word').max(100, 'write 100 characters at most');

/** The form of one piece of work. */
export const WorkForm = record({
  id: Word.describe('a word by which it is told from the others'),
  work: choice(WORK_KINDS),
  at: MomentForm.exactOptional(),
  until: z
    .string('write an instant with its offset')
    .refine((text) => isInstant(text) && !tooFar(text), 'write an instant with its offset')
    .exactOptional(),
  quantity: QuantityForm.exactOptional(),
  cost: MoneyForm.exactOptional(),
});

const amount = () => MoneyForm.nullable().exactOptional();

/** The form of a case: what happened, so far as it is known. */
export const CaseForm = record({
  item: record({
    model: detail(),
    category: detail(),
    serial: detail(),
    part: detail(),
    region: detail(),
    price: MoneyForm.nullable().exactOptional(),
  }).exactOptional(),
  dates: record({
    purchased: day(),
    invoiced: day(),
    delivered: day(),
    installed: day(),
    accepted: day(),
    commissioned: day(),
    registered: day(),
    manufactured: day(),
    discontinued: day(),
    signed: day(),
    started: day(),
    ended: day(),
  }).exactOptional(),
  usage: record({ km: measure(), hours: measure(), cycles: measure() }).exactOptional(),
  log: z.array(EventForm).max(1000, 'list 1,000 events at most').exactOptional(),
  amounts: record({
    contractPrice: amount(),
    delayedValue: amount(),
    periodFee: amount(),
    debt: amount(),
    loss: amount(),
    addedLoss: amount(),
  }).exactOptional(),
  work: z.array(WorkForm).max(1000, 'list 1,000 pieces of work at most').exactOptional(),
  earlierPenalties: z
    .array(record({ clause: Slug, at: DayForm, amount: MoneyForm }))
    .max(1000, 'list 1,000 penalties at most')
    .exactOptional(),
  facts: z
    .record(FactNameForm, z.union([z.boolean(), z.number(), z.string(), z.null()], 'write a plain value, or null'))
    .exactOptional(),
});
