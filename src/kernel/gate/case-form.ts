import * as z from 'zod';
import { EVENT_NAMES, METRICS } from '../case/case.js';
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
});

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
  }).exactOptional(),
  usage: record({ km: measure(), hours: measure(), cycles: measure() }).exactOptional(),
  log: z.array(EventForm).max(1000, 'list 1,000 events at most').exactOptional(),
  facts: z
    .record(FactNameForm, z.union([z.boolean(), z.number(), z.string(), z.null()], 'write a plain value, or null'))
    .exactOptional(),
});
