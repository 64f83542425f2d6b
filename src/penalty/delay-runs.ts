import type { ClauseId, FactName, Step } from '../kernel/answer/index.js';
import type { Evaluation } from '../kernel/case/index.js';
import type { Leaf, Settled, Uncertain } from '../kernel/logic/index.js';
import { open, restsOn } from '../kernel/logic/index.js';
import { Fraction } from '../kernel/money/index.js';
import {
  dayAt,
  dayNumber,
  endOfDay,
  epochMs,
  isCivilDate,
  startOfDay,
  UnknownYearError,
} from '../kernel/time/index.js';
import { type Claim, claimsFrom, unknownClaim } from './claims.js';
import { type CompiledPenalty, scopeOf } from './clause.js';
import { appliesIn, type CompiledDelay, claimFor, estimateIn, everCosts, perhaps, sumsFor } from './delay.js';
import { anything, between, type Estimate } from './estimate.js';
import { mayApply, noteGrowth } from './growth.js';
import type { ClockSlice, CycleSlice, Sources, StateSlice } from './sources.js';
import type { Lateness } from './terms.js';
import { nextCharge, timeBetween } from './units.js';

type LateClauses = Extract<Lateness, { readonly clauses: unknown }>;

/** What is owed for service levels that are overrun: each run that is too late by itself. */
export function claimsOfRuns(delay: CompiledDelay, late: LateClauses): CompiledPenalty['claims'] {
  const applies = scopeOf(delay.terms.appliesTo, delay.shared);
  return (evaluation, sources) => {
    const clocks = late.clauses.map((id) => clockOf(sources, id));
    const operands = clocks.flatMap(({ state, cycles }): readonly Uncertain<unknown>[] => [state, cycles]);
    const lacking = clocks.map(({ late: by }) => [...restsOn(by)]);
    const sums = sumsFor(delay, evaluation);
    const scope = applies(evaluation);
    const claims = claimsFrom(evaluation.diagrams, [scope, ...sums, ...operands], (leaves) => {
      const [scopeLeaf, base, capOf, ...told] = leaves;
      const whether = appliesIn(scopeLeaf);
      if (whether === 'not') return { value: [] };
      const found: Claim[] = [];
      for (const [place, clause] of late.clauses.entries()) {
        const runs = lateRuns(
          told[2 * place] as Leaf<Settled<StateSlice>>,
          told[2 * place + 1] as Leaf<Settled<readonly CycleSlice[]>>,
        );
        if ('conflict' in runs) return runs;
        if ('names' in runs) found.push(unknownClaim(runs.names));
        else
          for (const run of runs.value)
            found.push(
              ...claimOfRun(delay, clause, run, lacking[place] ?? [], evaluation, [
                estimateIn(base),
                estimateIn(capOf),
              ]),
            );
      }
      return { value: perhaps(found, whether) };
    });
    if (mayApply(scope) && everCosts(delay, sums)) noteOpenRuns(delay, clocks, evaluation, claims);
    return claims;
  };
}

/** What a service level of the agreement answers; one of which nothing is told is open. */
function clockOf({ clocks }: Sources, id: ClauseId): ClockSlice {
  const nothing = open([`clocks.${id}`]);
  return clocks[id] ?? { state: nothing, cycles: nothing, late: nothing };
}

/** A run that is too late, and what is missing to tell whether it counts. */
export interface LateRun {
  readonly run: CycleSlice & { readonly due: string };
  readonly names: readonly FactName[];
}

/** The runs of a clock that are too late; the last one does not count where it is excused. */
export function lateRuns(
  state: Leaf<Settled<StateSlice>>,
  cycles: Leaf<Settled<readonly CycleSlice[]>>,
): Settled<readonly LateRun[]> | { readonly names: readonly FactName[] } {
  if (cycles.kind === 'open') return { names: cycles.names };
  if ('conflict' in cycles.value) return cycles.value;
  if (state.kind === 'known' && 'conflict' in state.value) return state.value;
  const runs = cycles.value.value;
  const excused = isExcused(state);
  const names = state.kind === 'open' ? state.names : [];
  return {
    value: runs.flatMap((run, place): readonly LateRun[] => {
      const isLast = place === runs.length - 1;
      if (run.state !== 'breached' || run.due === null || (isLast && excused)) return [];
      return [{ run: { ...run, due: run.due }, names: isLast ? names : [] }];
    }),
  };
}

function isExcused(state: Uncertain<Settled<StateSlice>>): boolean {
  return state.kind === 'known' && 'value' in state.value && state.value.value.state === 'excused';
}

function claimOfRun(
  delay: CompiledDelay,
  clause: ClauseId,
  { run, names }: LateRun,
  lacking: readonly FactName[],
  evaluation: Evaluation,
  sums: readonly [Estimate, Estimate],
): readonly Claim[] {
  const { zone } = evaluation.line;
  const began = dayAt(epochMs(run.due) + 1, zone);
  const { due, end } = run;
  const step: Step =
    end === null
      ? { rule: 'penalty.overrun.open', clause: delay.id, held: 'held', gave: { clause, due } }
      : { rule: 'penalty.overrun', clause: delay.id, held: 'held', gave: { clause, due, end } };
  const how = evaluation.step === undefined ? undefined : [step];
  return perhaps(claimFor(delay, overrun(delay, run, lacking, evaluation), began, sums, how), names);
}

/** How long after it was due a run ended, or how long it is late so far. */
function overrun(
  { kind, calendar }: CompiledDelay,
  run: LateRun['run'],
  lacking: readonly FactName[],
  { line }: Evaluation,
): Estimate {
  if (calendar?.kind === 'open') return anything(calendar.names);
  const due = epochMs(run.due);
  const late = (to: number) => Fraction.of(timeBetween(kind, due, to, calendar?.value, line.zone));
  try {
    if (run.end !== null && isCivilDate(run.end)) {
      const day = dayNumber(run.end);
      const [from, to] = [Math.max(due + 1, startOfDay(day, line.zone)), endOfDay(day, line.zone) - 1];
      return between(late(from), late(to), lacking.length > 0 ? lacking : ['log']);
    }
    const length = late(run.end === null ? line.now : epochMs(run.end));
    return { least: length, most: length, names: [] };
  } catch (error) {
    if (error instanceof UnknownYearError) return anything([`restDays.${error.year}`]);
    throw error;
  }
}

/** A run that is still open grows later and later. */
function noteOpenRuns(
  delay: CompiledDelay,
  clocks: readonly ClockSlice[],
  evaluation: Evaluation,
  claims: ReturnType<CompiledPenalty['claims']>,
): void {
  for (const { state, cycles } of clocks) {
    if (isExcused(state)) continue;
    if (cycles.kind !== 'known' || 'conflict' in cycles.value) continue;
    const last = cycles.value.value.at(-1);
    if (last?.state !== 'breached' || last.end !== null || last.due === null) continue;
    noteGrowth(evaluation, delay.id, claims, nextUnit(delay, epochMs(last.due), evaluation.line.now));
  }
}

/** When a run that goes on next costs more; tomorrow where days are counted. */
function nextUnit({ counting, kind, calendar }: CompiledDelay, due: number, now: number): number | undefined {
  if (kind === 'workingDays' || calendar?.kind === 'open') return undefined;
  const hours = kind === 'workingTime' ? calendar?.value : undefined;
  if (kind === 'workingTime' && hours === undefined) return undefined;
  const next = nextCharge(counting, timeBetween(kind, due, now, hours, 'UTC'));
  if (next === undefined) return undefined;
  const reached = hours === undefined ? due + next.delay : hours.add(due, next.delay);
  if (!next.beyond) return reached;
  return (hours === undefined ? reached : hours.opens(reached)) + 1;
}
