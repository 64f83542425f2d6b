import type { ClauseId, Json } from '../kernel/answer/index.js';
import {
  type CarveOutSlice,
  type Claim,
  combinedRuling,
  type Evaluation,
  heldIs,
  looked,
} from '../kernel/case/index.js';
import { comparisonsIn, FALSE, known, type Settled, TRUE, type Uncertain } from '../kernel/logic/index.js';
import { civilDate, type DayNumber } from '../kernel/time/index.js';
import { noteCarveOut } from './carve-outs.js';
import type { CompiledCover } from './cover.js';
import { warrantyDefaults } from './defaults.js';
import type { CostClass, Coverage } from './finding.js';
import type { End } from './length.js';
import { notifiedInTime } from './notice.js';
import { type Run, runsOf } from './run.js';
import { datesRead, startOf } from './start.js';
import { later } from './term.js';

/** What one cover answers in one evaluation. */
export interface Covered {
  readonly clause: ClauseId;
  readonly applies: Uncertain<boolean>;
  readonly coverage: { readonly [Class in CostClass]: Uncertain<Settled<Coverage>> };
  readonly end: Uncertain<Settled<End>>;
}

const NOT_COVERED: Settled<Coverage> = { value: { status: 'notCovered' } };
const NEVER: Settled<End> = { value: 'none' };

/** Judges one cover by itself: each cost class, and the last day. */
export function judgeCover(
  cover: CompiledCover,
  evaluation: Evaluation,
  claim: Claim,
  allCarveOuts: readonly CarveOutSlice[],
): Covered {
  const { diagrams } = evaluation;
  const clause = cover.terms.id;
  const applies = noteScope(cover, evaluation);
  if (applies.kind === 'known' && !applies.value) return notForThis(clause, applies);
  const carveOuts = allCarveOuts.filter(({ from }) => from.includes(clause));
  const start = noteStart(cover, evaluation);
  const runs = runsOf(cover, evaluation, claim, start, carveOuts);
  const fit = diagrams.and(withinUsage(cover, evaluation), notifiedInTime(evaluation, cover, claim));
  const qualifies = diagrams.and(applies, fit);
  for (const carveOut of carveOuts) noteCarveOut(evaluation, clause, carveOut);
  const coverage = (costClass: CostClass): Uncertain<Settled<Coverage>> => {
    const run = runs.find(({ classes }) => classes.includes(costClass));
    const claimable = run === undefined ? FALSE : diagrams.and(qualifies, run.inTime);
    return classCoverage(cover, evaluation, costClass, claimable, carveOuts);
  };
  return {
    clause,
    applies,
    coverage: { parts: coverage('parts'), labour: coverage('labour'), travel: coverage('travel') },
    end: diagrams.choose(
      applies,
      () => lastEnd(evaluation, runs, carveOuts),
      () => known(NEVER),
    ),
  };
}

function notForThis(clause: ClauseId, applies: Uncertain<boolean>): Covered {
  const no = known(NOT_COVERED);
  return { clause, applies, coverage: { parts: no, labour: no, travel: no }, end: known(NEVER) };
}

/** The latest end of the runs; a conflict about what ends the cover is one about its last day. */
function lastEnd(
  { diagrams }: Evaluation,
  runs: readonly Run[],
  carveOuts: readonly CarveOutSlice[],
): Uncertain<Settled<End>> {
  const latest = runs.reduce<Uncertain<End>>((one, { end }) => diagrams.map2(one, end, later), known('none'));
  const ending = carveOuts.filter(({ lostFrom }) => lostFrom !== undefined);
  return ending.reduce<Uncertain<Settled<End>>>(
    (end, { ruling }) => diagrams.map2(end, ruling, (settled, said) => ('conflict' in said ? said : settled)),
    diagrams.map(latest, (value) => ({ value })),
  );
}

function noteScope({ terms, applies }: CompiledCover, evaluation: Evaluation): Uncertain<boolean> {
  const holds = applies(evaluation);
  if (terms.appliesTo === undefined) return holds;
  const facts = comparisonsIn(terms.appliesTo).map(({ comparison }) => comparison.fact);
  evaluation.step?.({ rule: 'warranty.scope', clause: terms.id, held: heldIs(holds), ...looked(evaluation, facts) });
  return holds;
}

function noteStart({ terms, counting }: CompiledCover, evaluation: Evaluation): Uncertain<DayNumber | null> {
  const start = startOf(evaluation, terms.from, counting);
  const day = start.kind === 'known' ? start.value : undefined;
  evaluation.step?.({
    rule: 'warranty.start',
    clause: terms.id,
    held: day === undefined ? 'unknown' : day === null ? 'not' : 'held',
    ...looked(evaluation, datesRead(terms.from)),
    gave: { start: typeof day === 'number' ? civilDate(day) : null },
  });
  return start;
}

function withinUsage({ terms, usage }: CompiledCover, evaluation: Evaluation): Uncertain<boolean> {
  if (usage.length === 0) return TRUE;
  const over = usage
    .map((limit) => limit.over(evaluation))
    .reduce((one, other) => evaluation.diagrams.or(one, other), FALSE);
  const within = evaluation.diagrams.not(over);
  evaluation.step?.({
    rule: 'warranty.usage',
    clause: terms.id,
    held: heldIs(within),
    ...looked(
      evaluation,
      usage.map(({ fact }) => fact),
    ),
    gave: { limits: Object.fromEntries(usage.map(({ fact, limit }) => [fact, limit])) },
  });
  return within;
}

/** Whether the cover bears a cost class, once the claim qualifies and the exclusions have spoken. */
function classCoverage(
  { terms, bears }: CompiledCover,
  evaluation: Evaluation,
  costClass: CostClass,
  qualifies: Uncertain<boolean>,
  carveOuts: readonly CarveOutSlice[],
): Uncertain<Settled<Coverage>> {
  const { diagrams } = evaluation;
  const share = terms.costs?.[costClass]?.share ?? warrantyDefaults.share;
  if (share !== warrantyDefaults.share) {
    evaluation.step?.({
      rule: 'warranty.costs',
      clause: terms.id,
      held: 'held',
      gave: { costClass: [costClass], share: share as Json },
    });
  }
  const concerning = carveOuts.filter(({ costClasses }) => costClasses?.includes(costClass) ?? true);
  const ruling = combinedRuling(evaluation, concerning);
  const granted = diagrams.map2(ruling, bears[costClass], (said, covered): Settled<Coverage> => {
    if ('conflict' in said) return said;
    return {
      value: said.value === 'mayBeRefused' ? { ...covered, status: 'mayBeRefused', decidedBy: 'provider' } : covered,
    };
  });
  const excluded = diagrams.map(ruling, (said) => 'value' in said && said.value === 'excluded');
  const isBorne = diagrams.and(qualifies, diagrams.not(excluded));
  return diagrams.choose<Settled<Coverage>>(
    isBorne,
    () => granted,
    () => known(NOT_COVERED),
  );
}
