/**
 * What an objective agrees: the share of times met, of time available or of customers satisfied over a period; and the parsers.
 *
 * @packageDocumentation
 */
import * as z from 'zod';
import { fail, type Issue, type Json, ok, type Result } from '../../kernel/answer/index.js';
import type { Written } from '../../kernel/gate/blank.js';
import { choice, figure, record, Slug } from '../../kernel/gate/figure.js';
import { CivilDateForm, countForm, ShareForm } from '../../kernel/gate/forms.js';
import { issue } from '../../kernel/gate/issue.js';
import { gate } from '../../kernel/gate/parse.js';
import { epochMs, isCivilDate, isInstant } from '../../kernel/time/index.js';
import { objectiveDefaults as defaults } from './defaults.js';
import type { ObjectiveRecords } from './facts.js';
import { isPeriodName } from './period.js';

const common = {
  atLeast: figure(ShareForm, 'write a share such as "95%"').describe('the least share that keeps the objective'),
  per: choice(['month', 'quarter', 'year']).describe('the calendar period by which it is settled'),
};

/** An objective of attainment: the share of the runs of some clocks that end in time. */
export const AttainmentTerms = record({
  metric: z.literal('attainment').describe('how many times were met'),
  of: z
    .array(Slug)
    .min(1, 'name at least one service level')
    .refine((ids) => new Set(ids).size === ids.length, 'name each service level once')
    .describe('the service levels whose times count, by the ids of their clauses'),
  ...common,
  counts: choice(['all', 'first', 'last']).exactOptional().meta({
    default: defaults.attainment.counts,
    description: 'which runs of a clock count in a case: all, only the first, or only the last',
  }),
  fallsIn: choice(['due', 'start', 'end']).exactOptional().meta({
    default: defaults.attainment.fallsIn,
    description: 'which moment of a run decides to which period it belongs',
  }),
  excused: choice(['leftOut', 'met', 'breached'])
    .exactOptional()
    .meta({ default: defaults.attainment.excused, description: 'what a breach that an exclusion excuses counts as' }),
  unfinished: choice(['leftOut', 'met', 'breached']).exactOptional().meta({
    default: defaults.attainment.unfinished,
    description: 'what a run counts as that is neither met nor due yet',
  }),
});
export type AttainmentTerms = Written<z.infer<typeof AttainmentTerms>>;

/** An objective of availability: the share of the service time in which the service is not down. */
export const AvailabilityTerms = record({
  metric: z.literal('availability').describe('for how much of the time the service was available'),
  ...common,
  serviceHours: z
    .union([choice(['24x7']), Slug], 'write "24x7", or the name of a calendar')
    .exactOptional()
    .meta({ default: defaults.availability.serviceHours, description: 'the calendar of the service time' }),
  maintenance: Slug.exactOptional().describe('the calendar whose hours are set aside for planned maintenance'),
  plannedMaintenance: choice(['leftOut', 'counted']).exactOptional().meta({
    default: defaults.availability.plannedMaintenance,
    description: 'whether these hours are left out of service time and downtime, or counted like any others',
  }),
  excused: choice(['leftOut', 'up', 'down']).exactOptional().meta({
    default: defaults.availability.excused,
    description: 'what an outage that is excused counts as: left out altogether, as time up, or as downtime',
  }),
});
export type AvailabilityTerms = Written<z.infer<typeof AvailabilityTerms>>;

const SCORE = 'write a number';
const ScoreForm = z.number(SCORE).min(-1e6, 'write a larger number').max(1e6, 'write a smaller number');

/** An objective of satisfaction: the share of the customers who answer that are satisfied. */
export const SatisfactionTerms = record({
  metric: z.literal('satisfaction').describe('how many customers were satisfied'),
  ...common,
  satisfiedFrom: figure(ScoreForm, SCORE)
    .exactOptional()
    .describe('the score from which a customer counts as satisfied; as the customer says unless stated'),
  leastAnswers: figure(countForm(1_000_000), 'write a whole number').exactOptional().meta({
    default: defaults.satisfaction.leastAnswers,
    description: 'how many answers there must be for the objective to apply',
  }),
});
export type SatisfactionTerms = Written<z.infer<typeof SatisfactionTerms>>;

/** The terms of an objective: a share that is to be attained over a period. */
export const ObjectiveTerms = z.discriminatedUnion(
  'metric',
  [AttainmentTerms, AvailabilityTerms, SatisfactionTerms],
  'write an objective with "metric": "attainment", "availability" or "satisfaction"',
);
export type ObjectiveTerms = Written<z.infer<typeof ObjectiveTerms>>;

/**
 * Reads the terms of an objective from unknown input.
 *
 * @remarks Only their form is checked; whether the service levels and calendars that they name exist is checked with the agreement.
 * @returns The terms as plain JSON, or every issue at once.
 * @example
 * parseObjectiveTerms({ metric: 'attainment', of: ['visit'], atLeast: '95%', per: 'month' }).ok // => true
 * parseObjectiveTerms({ metric: 'availability', atLeast: 99.9, per: 'month' }).ok // => false
 */
export function parseObjectiveTerms(input: unknown): Result<ObjectiveTerms> {
  const { value, issues } = gate(ObjectiveTerms, input);
  return value !== undefined && issues.length === 0 ? ok(value) : fail(issues);
}

const PERIOD = 'write "2025-03", "2025-Q1", "2025", or the days as { "from": "2025-03-01", "through": "2025-03-31" }';
const MOMENT = 'write an instant with its offset, such as "2025-03-05T10:00:00+08:00"';
const InstantForm = z.string(MOMENT).refine(isInstant, MOMENT);
const ANSWERED = 'write an instant with its offset, or a date where only the day is known';
const AnsweredForm = z.string(ANSWERED).refine((text) => isInstant(text) || isCivilDate(text), ANSWERED);

const OutageForm = record({
  from: InstantForm.describe('when the service went down'),
  to: InstantForm.nullable().exactOptional().describe('when it was up again; null while it is still down'),
  excused: z
    .union([z.boolean(), z.array(Slug), z.null()], 'write true, false, the ids of the clauses that excuse it, or null')
    .exactOptional(),
});

const SurveyForm = record({
  at: AnsweredForm.describe('when the customer answered'),
  score: ScoreForm.nullable().exactOptional().describe('the score that was given; null where none was'),
  satisfied: z.boolean('write true, false or null').nullable().exactOptional(),
});

/** The form of what was recorded over a period, without the findings of its cases, which are worked out and not read. */
export const ObjectiveRecordsForm = record({
  period: z.union(
    [z.string(PERIOD).refine(isPeriodName, PERIOD), record({ from: CivilDateForm, through: CivilDateForm })],
    PERIOD,
  ),
  outages: z.array(OutageForm).max(100_000, 'list 100,000 outages at most').exactOptional(),
  surveys: z.array(SurveyForm).max(100_000, 'list 100,000 answers at most').exactOptional(),
});

/**
 * Reads what was recorded over a period, its outages and its surveys, from unknown input.
 *
 * @remarks The findings of the cases are added behind it: they come from the evaluator of service levels.
 * @returns The records as plain JSON, or every issue at once.
 * @example
 * parseObjectiveRecords({ period: '2025-03', outages: [] }).ok // => true
 * parseObjectiveRecords({ period: '2025-13' }).ok // => false
 */
export function parseObjectiveRecords(input: unknown): Result<Omit<ObjectiveRecords, 'cases'>> {
  const { copy, value, issues } = gate(ObjectiveRecordsForm, input);
  const all = [...issues, ...reversed(copy)];
  return value !== undefined && all.length === 0 ? ok(value) : fail(all);
}

type Keyed = { readonly [key: string]: Json | undefined };
const keyed = (value: Json | undefined): Keyed =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Keyed) : {};

/** Periods and outages that end before they begin, whatever else is wrong. */
function reversed(copy: Json | undefined): readonly Issue[] {
  const { period, outages } = keyed(copy);
  const { from, through } = keyed(period);
  const isReversed = isCivilDate(from) && isCivilDate(through) && through < from;
  const ends = Array.isArray(outages) ? (outages as readonly Json[]) : [];
  return [
    ...(isReversed ? [endsFirst(['period', 'through'], through)] : []),
    ...ends.flatMap((outage, index) => {
      const { from: begins, to } = keyed(outage);
      const endsEarly = isInstant(begins) && isInstant(to) && epochMs(to) < epochMs(begins);
      return endsEarly ? [endsFirst(['outages', index, 'to'], to)] : [];
    }),
  ];
}

function endsFirst(path: readonly (string | number)[], value: Json): Issue {
  return issue('order', path, value, 'the end lies before the beginning', 'write a later end');
}
