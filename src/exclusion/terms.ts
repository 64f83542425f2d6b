/**
 * What an exclusion agrees: the form of its terms, and the parser.
 *
 * @packageDocumentation
 */
import * as z from 'zod';
import { fail, ok, type Result } from '../kernel/answer/index.js';
import { DATE_NAMES } from '../kernel/case/index.js';
import type { Written } from '../kernel/gate/blank.js';
import { choice, record, Slug } from '../kernel/gate/figure.js';
import { BilingualForm, CalendarSpanForm, ConditionForm, FactNameForm } from '../kernel/gate/forms.js';
import { gate } from '../kernel/gate/parse.js';
import { exceptionDefaults, exclusionDefaults } from './defaults.js';

/** Who must prove that the condition holds: the provider, the customer, or the provider for a period and then the customer. */
export const Burden = z.union(
  [
    choice(['provider', 'customer']),
    record({
      onProviderFor: CalendarSpanForm.describe('how long the provider bears the burden'),
      from: choice(DATE_NAMES).describe('the date from which that period runs'),
    }),
  ],
  'write "provider", "customer" or { "onProviderFor": { "months": 6 }, "from": "delivered" }',
);
export type Burden = Written<z.infer<typeof Burden>>;

/** What an exclusion takes away: this claim, claims on certain parts, certain cost classes, or the cover from a day on. */
export const Effect = z.union(
  [
    choice(['claim']),
    record({ parts: z.array(z.string('write a text')).min(1, 'name at least one part') }),
    record({ costClasses: z.array(choice(['parts', 'labour', 'travel'])).min(1, 'name at least one cost class') }),
    record({ coverFrom: FactNameForm.describe('the date fact from whose day on there is no cover') }),
  ],
  'write "claim", { "parts": [...] }, { "costClasses": [...] } or { "coverFrom": "..." }',
);
export type Effect = Written<z.infer<typeof Effect>>;

const shared = {
  when: ConditionForm.describe('the condition on which the clause applies'),
  offer: choice(['paidRepair']).exactOptional().describe('what is offered instead: repair at the customer’s cost'),
  evidence: z
    .array(BilingualForm)
    .min(1, 'name at least one piece of evidence')
    .exactOptional()
    .describe('what proves it'),
};

/** An exclusion: what is carved out of other clauses, and on which condition. */
export const ExclusionByItself = record({
  ...shared,
  from: z.array(Slug).min(1, 'name at least one clause').describe('the clauses out of which it carves'),
  causation: choice(['causedBy', 'mereFact']).exactOptional().meta({
    default: exclusionDefaults.causation,
    description: 'whether damage must be caused by it, or the mere fact is enough',
  }),
  modality: choice(['excluded', 'mayBeRefused']).exactOptional().meta({
    default: exclusionDefaults.modality,
    description: 'whether it takes the claim out, or lets the provider refuse it',
  }),
  effect: Effect.exactOptional().meta({ default: exclusionDefaults.effect, description: 'what it takes away' }),
  burden: Burden.exactOptional().meta({
    default: exclusionDefaults.burden,
    description: 'who must prove that it applies',
  }),
});
export type ExclusionByItself = Written<z.infer<typeof ExclusionByItself>>;

/** An exception: where its condition holds, what it says replaces what the exclusions it names say. */
export const ExclusionException = record({
  ...shared,
  exceptionTo: z
    .array(Slug)
    .min(1, 'name at least one exclusion')
    .describe('the exclusions, or exceptions, that it replaces'),
  modality: choice(['notExcluded', 'excluded', 'mayBeRefused'])
    .exactOptional()
    .meta({ default: exceptionDefaults.modality, description: 'what holds instead' }),
  burden: Burden.exactOptional().meta({
    default: exceptionDefaults.burden,
    description: 'who must prove whether it applies; on the provider, doubt is settled in favour of the customer',
  }),
});
export type ExclusionException = Written<z.infer<typeof ExclusionException>>;

/** The terms of an exclusion clause. */
export const ExclusionTerms = z.union(
  [ExclusionByItself, ExclusionException],
  'write an exclusion with "when" and "from", or an exception with "when" and "exceptionTo"',
);
export type ExclusionTerms = Written<z.infer<typeof ExclusionTerms>>;

/**
 * Reads the terms of an exclusion clause from unknown input.
 *
 * @remarks Only their form is checked; what must fit the rest of an agreement (the facts it declares, the clauses it names) is
 * checked by `parseAgreement`.
 * @returns The terms as plain JSON, or every issue at once.
 * @example
 * parseExclusionTerms({ when: { fact: 'damage.cause', is: 'misuse' }, from: ['standard-warranty'] }).ok // => true
 */
export function parseExclusionTerms(input: unknown): Result<ExclusionTerms> {
  const { value, issues } = gate(ExclusionTerms, input);
  return value !== undefined && issues.length === 0 ? ok(value) : fail(issues);
}
