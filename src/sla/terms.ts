/**
 * What a service level agrees: the form of its terms, and the parser.
 *
 * @packageDocumentation
 */
import * as z from 'zod';
import { fail, ok, type Result } from '../kernel/answer/index.js';
import { METRICS } from '../kernel/case/index.js';
import type { Written } from '../kernel/gate/blank.js';
import { choice, figure, record, Slug } from '../kernel/gate/figure.js';
import {
  BilingualForm,
  ConditionForm,
  FactNameForm,
  LeadTimeForm,
  ShareForm,
  TargetSpanForm,
  TimeOfDayForm,
  ZoneForm,
} from '../kernel/gate/forms.js';
import { gate } from '../kernel/gate/parse.js';
import { slaDefaults } from './defaults.js';

/** The events from which a clock may run. */
export const START_EVENTS = [
  'reported',
  'contacted',
  'answered',
  'remoteFailed',
  'dispatched',
  'arrived',
  'partsSupplied',
  'handedIn',
  'complained',
  'complaintAnswered',
] as const;

/** The pauses that may stop a clock, each by the event that opens it. */
export const PAUSE_EVENTS = ['paused', 'customerAwaited', 'partsAwaited', 'suspended'] as const;

const byFact = {
  by: FactNameForm.describe('the fact on which the target depends'),
  of: z
    .record(z.string(), TargetSpanForm)
    .refine((spans) => Object.keys(spans).length > 0, 'give a target for at least one value'),
  otherwise: TargetSpanForm.exactOptional().describe('the target for every other value; without it there is none'),
};

/** A target that is the same for every severity: a length of time, or one by the value of a fact. */
export const PlainTarget = z.union(
  [TargetSpanForm, record(byFact)],
  'write a length of time such as { "hours": 24 }, or lengths by a fact',
);
export type PlainTarget = Written<z.infer<typeof PlainTarget>>;

/** How much time there is: a length of time, one by the value of a fact, or one by severity. */
export const SlaTarget = z.union(
  [
    TargetSpanForm,
    record(byFact),
    record({
      bySeverity: z
        .record(Slug, PlainTarget)
        .refine((targets) => Object.keys(targets).length > 0, 'give a target for at least one severity')
        .describe('a target for each severity; one that is not named has none'),
    }),
  ],
  'write a length of time such as { "hours": 24 }, lengths by a fact, or { "bySeverity": { "urgent": { "hours": 2 } } }',
);
export type SlaTarget = Written<z.infer<typeof SlaTarget>>;

/** Whose hours count: one calendar of the agreement, or two that must both be open. */
export const SlaCalendar = z.union(
  [Slug, record({ both: z.array(Slug).length(2, 'name two calendars') })],
  'write the name of a calendar, or { "both": ["name", "name"] }',
);
export type SlaCalendar = Written<z.infer<typeof SlaCalendar>>;

/** When a warning is due: at a share of the target, or so long before it is due. */
export const Warning = z.union(
  [
    record({ share: figure(ShareForm, 'write a share such as "80%"') }),
    record({ before: LeadTimeForm.describe('how long before the target is due') }),
  ],
  'write { "share": "80%" } or { "before": { "hours": 1 } }',
);
export type Warning = Written<z.infer<typeof Warning>>;

/** The terms of a service level: what has to happen, within which time, and how that time runs. */
export const SlaTerms = record({
  metric: choice(METRICS).describe('what is measured'),
  appliesTo: ConditionForm.exactOptional().describe('what the promise is for; everything unless stated'),
  severities: z
    .array(Slug)
    .min(1, 'name at least one severity')
    .exactOptional()
    .describe('the severities for which it is made; all unless stated'),
  provided: ConditionForm.exactOptional().describe('on which condition it is made: parts are in supply'),
  promise: choice(['firm', 'asARule', 'promptly']).exactOptional().meta({
    default: slaDefaults.promise,
    description:
      'whether it binds, holds as a rule, or only says that it will be prompt; soft promises are not breached',
  }),
  within: SlaTarget.exactOptional().describe('how much time there is; nothing for a promise to be prompt'),
  from: choice(START_EVENTS)
    .exactOptional()
    .meta({ default: slaDefaults.from, description: 'the event from which the time runs; by metric unless stated' }),
  calendar: SlaCalendar.exactOptional().describe('whose hours count; the calendar of the service levels unless stated'),
  usedUpAtClosing: choice(['dueAtClosing', 'dueAtNextOpening']).exactOptional().meta({
    default: slaDefaults.usedUpAtClosing,
    description: 'when it is due if the time is used up exactly when the hours end',
  }),
  fromRestDay: choice(['countFromIt', 'rollFirst']).exactOptional().meta({
    default: slaDefaults.fromRestDay,
    description: 'from a day that is not worked: count from it, or take it for the next working day first',
  }),
  dueOn: choice(['endOfDay', 'sameTime']).exactOptional().meta({
    default: slaDefaults.dueOn,
    description: 'when on the last working day it is due: when its hours end, or at the time of day of the start',
  }),
  cutOff: record({
    at: figure(TimeOfDayForm, 'write a time of day such as "18:00"').describe(
      'the time of day after which it counts as received on the next working day',
    ),
    zone: ZoneForm.exactOptional().describe('in whose zone; the calendar’s unless stated'),
    exactly: choice(['inTime', 'late'])
      .exactOptional()
      .meta({ default: slaDefaults.exactlyAtCutOff, description: 'what is received exactly then' }),
  })
    .exactOptional()
    .describe('until when of a working day something counts as received that day'),
  pausedBy: z
    .array(choice(PAUSE_EVENTS))
    .min(1, 'name at least one pause')
    .exactOptional()
    .describe('what stops the clock; nothing unless stated'),
  severityChange: choice(['fromStart', 'fromChange', 'byShare']).exactOptional().meta({
    default: slaDefaults.severityChange,
    description:
      'the target of a new severity runs from the start, from the change, or from there with the share of time already used',
  }),
  reopening: choice(['pause', 'newCycle']).exactOptional().meta({
    default: slaDefaults.reopening,
    description: 'what a fault reopened does: the time between was a pause, or everything begins anew',
  }),
  appointment: choice(['replaces', 'keeps'])
    .exactOptional()
    .meta({ default: slaDefaults.appointment, description: 'whether an appointment takes the place of the target' }),
  delayNotice: choice(['informs', 'extends']).exactOptional().meta({
    default: slaDefaults.delayNotice,
    description: 'whether notice of a delay, given in time, moves the target to the time it names',
  }),
  warnings: z.array(Warning).min(1, 'write at least one warning').exactOptional().describe('when to warn'),
});
export type SlaTerms = Written<z.infer<typeof SlaTerms>>;

/** What the service levels of an agreement share. */
export const SlaSettings = record({
  calendar: Slug.exactOptional().describe('the calendar of every service level that names none'),
  severities: z
    .array(
      record({
        id: Slug,
        name: BilingualForm,
        when: ConditionForm.exactOptional().describe('when a fault is of this severity; of the last one otherwise'),
      }),
    )
    .min(2, 'name at least two severities')
    .max(20, 'name 20 severities at most')
    .exactOptional()
    .describe('the severities, gravest first; the first whose condition holds is that of a fault'),
});
export type SlaSettings = Written<z.infer<typeof SlaSettings>>;

/**
 * Reads the terms of a service level from unknown input.
 *
 * @remarks Only their form is checked; what must fit the rest of an agreement (its calendars, its severities, the facts it
 * declares) is checked by `parseAgreement`.
 * @returns The terms as plain JSON, or every issue at once.
 * @example
 * parseSlaTerms({ metric: 'arrival', within: { workingDays: 3 }, calendar: 'office' }).ok // => true
 * parseSlaTerms({ metric: 'arrival', within: { workingDays: -3 } }).ok // => false
 */
export function parseSlaTerms(input: unknown): Result<SlaTerms> {
  const { value, issues } = gate(SlaTerms, input);
  return value !== undefined && issues.length === 0 ? ok(value) : fail(issues);
}
