import { compileCarveOuts, type ExclusionClause } from '../../src/exclusion/index.js';
import type { Answer, Json } from '../../src/kernel/answer/index.js';
import { type Case, type Context, regionsOf } from '../../src/kernel/case/index.js';
import { cnRestDays } from '../../src/packs/cn/calendar.js';
import {
  type ClockAnswers,
  type ClockState,
  compileSla,
  type SlaClause,
  type SlaContext,
  type SlaFinding,
  severityIds,
  type TimeQuantity,
} from '../../src/sla/index.js';
import calendars from './calendars.json' with { type: 'json' };

/** A row: one clause, named `it`, or several; what they share; what happened; as of when; what follows, and why by hand. */
export interface Row {
  readonly id: string;
  readonly clause?: object;
  readonly clauses?: readonly object[];
  readonly context?: object;
  readonly exclusions?: readonly object[];
  readonly log?: readonly object[];
  readonly case?: object;
  readonly asOf: string;
  readonly is: { readonly [question: string]: Json };
  readonly why: string;
}

type Calendars = NonNullable<Context['calendars']>;

/** The calendars that every row may name; `cn` stands for the rest days of China, here as in an agreement. */
export const sharedCalendars: Calendars = withRestDays(calendars as Calendars);

function withRestDays(terms: Calendars): Calendars {
  return Object.fromEntries(
    Object.entries(terms).map(([name, calendar]) => [
      name,
      calendar.restDays === 'cn' ? { ...calendar, restDays: cnRestDays } : calendar,
    ]),
  );
}

/** The shared calendars that a row names. */
function namedIn(row: Row): Calendars {
  const text = JSON.stringify(row);
  return Object.fromEntries(Object.entries(sharedCalendars).filter(([name]) => text.includes(`"${name}"`)));
}

/** The clauses of a row, ready to be asked. */
export function judgeOf(row: Row) {
  const { clause, clauses = [], context, exclusions } = row;
  const own = (context ?? {}) as Partial<SlaContext> & { readonly calendars?: Calendars };
  const shared: SlaContext = {
    zone: 'Asia/Shanghai',
    restDays: cnRestDays,
    ...own,
    calendars: { ...namedIn(row), ...withRestDays(own.calendars ?? {}) },
  };
  const all = [...(clause === undefined ? [] : [{ id: 'it', ...clause }]), ...clauses] as readonly SlaClause[];
  if (exclusions === undefined) return compileSla(all, shared);
  const regions = regionsOf(shared.facts, severityIds(shared.sla ?? {}));
  const carveOuts = compileCarveOuts(exclusions as readonly ExclusionClause[], shared, regions);
  return compileSla(all, { ...shared, regions, exclusions: carveOuts });
}

/** What a row's clauses say of its case. */
export function findingOf(row: Row, needs: 'list' | 'witnesses' = 'list'): SlaFinding {
  const facts: Case = { ...row.case, ...(row.log && { log: row.log as NonNullable<Case['log']> }) };
  return judgeOf(row)(facts, { asOf: row.asOf, needs });
}

/** An answer of the clause `it`, of another by its id and a dot, or `changesAt` and `accruing` of the finding; briefly. */
export function answerTo(finding: SlaFinding, question: string): Json {
  if (question === 'changesAt') return finding.changesAt ?? null;
  if (question === 'accruing') return [...(finding.accruing ?? [])];
  const [clause, name] = question.includes('.') ? question.split('.') : ['it', question];
  return brief((finding.clocks[clause ?? ''] as ClockAnswers)[name as keyof ClockAnswers]);
}

/** An answer as rows write it: the value; with what it presumes; `{ needs, exact }`; or `{ conflict }`. */
export function brief(answer: Answer<unknown>): Json {
  switch (answer.outcome) {
    case 'decided': {
      const value = told(answer.value);
      return answer.presumed === undefined ? value : { is: value, presumed: [...answer.presumed] };
    }
    case 'undetermined':
      return { needs: answer.needs.map(({ fact }) => fact), exact: answer.exact };
    case 'conflict':
      return { conflict: [...answer.clauses] };
  }
}

function told(value: unknown): Json {
  if (typeof value !== 'object' || value === null) return value as Json;
  if (Array.isArray(value)) return value.map((one) => [one.from, one.due, one.end, one.state]);
  if ('state' in value) return stateText(value as ClockState);
  if ('warning' in value) return value as Json;
  return quantityText(value);
}

/** A state in words: `breached, open, relief`; `notApplicable, noTarget`. */
function stateText(state: ClockState): string {
  const words = [state.state as string];
  if ('open' in state && state.open) words.push('open');
  if ('relief' in state) words.push('relief');
  if ('because' in state) words.push(state.because);
  return words.join(', ');
}

/** A quantity in words: `1:30 worked, 26:00 elapsed`; hours and minutes, with seconds where there are any. */
function quantityText({ workingMs, workingDays, days, elapsedMs }: TimeQuantity): string {
  const parts = [
    workingMs === undefined ? [] : [`${clockText(workingMs)} worked`],
    workingDays === undefined ? [] : [`${workingDays} working days`],
    days === undefined ? [] : [`${days} days`],
    elapsedMs === undefined ? [] : [`${clockText(elapsedMs)} elapsed`],
  ];
  return parts.flat().join(', ');
}

function clockText(ms: number): string {
  const two = (count: number) => String(count).padStart(2, '0');
  const minutes = Math.floor(ms / 60_000);
  const seconds = (ms - minutes * 60_000) / 1000;
  const rest = seconds === 0 ? '' : `:${seconds < 10 ? '0' : ''}${seconds}`;
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}${rest}`;
}
