import type { ClauseId, FactName, Json } from '../kernel/answer/index.js';
import { type Claim, type Context, type Evaluation, heldIs, looked, USAGE_MEASURES } from '../kernel/case/index.js';
import { blankName, isBlank, readFigure } from '../kernel/gate/index.js';
import {
  type Condition,
  comparisonsIn,
  compileCondition,
  FALSE,
  type Holds,
  known,
  open,
  type Regions,
  restsOn,
  type Settled,
  TRUE,
  type Uncertain,
} from '../kernel/logic/index.js';
import { isRate, shareOf } from '../kernel/money/index.js';
import {
  type CompiledRestDays,
  type CountingConvention,
  civilDate,
  compileRestDays,
  type DayNumber,
  resolveCounting,
} from '../kernel/time/index.js';
import { combinedRuling, noteCarveOut } from './carve-outs.js';
import { alsoOnReport, type DefectKind, inTerm, notifiedInTime } from './claim.js';
import { warrantyDefaults } from './defaults.js';
import { type Downtime, downtimeOf } from './downtime.js';
import type { CarveOutSlice } from './facts.js';
import { COST_CLASSES, type CostClass, type Coverage, type CoveredBy } from './finding.js';
import { agreedLength, compileLength, type End, type EndFrom, factsOfLength } from './length.js';
import { repairedPartCover } from './repaired-part.js';
import { datesRead, startOf } from './start.js';
import { endText, later, NO_TERM, type Replacement, type Term, termFrom, termMayRestOn } from './term.js';
import type { WarrantyTerms } from './terms.js';

/** A warranty clause: its id in the agreement, and its terms. */
export type WarrantyClause = WarrantyTerms & { readonly id: ClauseId };

/** A cover made ready for evaluation: every choice stated, every condition compiled. */
export interface CompiledCover {
  readonly terms: WarrantyClause;
  readonly applies: Holds;
  readonly usage: readonly UsageLimit[];
  readonly lengths: { readonly [Class in CostClass]: EndFrom };
  readonly counting: CountingConvention;
  readonly restDays?: CompiledRestDays;
  readonly kindOfDefect: DefectKind;
  readonly downtime: Downtime;
  readonly replacement: Replacement;
  readonly transfer: 'follows' | 'ends';
}

interface UsageLimit {
  readonly fact: FactName;
  readonly limit: number | null;
  readonly over: Holds;
}

/** What one cover answers in one evaluation. */
export interface Covered {
  readonly clause: ClauseId;
  readonly applies: Uncertain<boolean>;
  readonly coverage: { readonly [Class in CostClass]: Uncertain<Settled<Coverage>> };
  readonly end: Uncertain<End>;
}

/** Prepares a cover for evaluation. */
export function compileCover(terms: WarrantyClause, context: Context, regions: Regions): CompiledCover {
  const counting = resolveCounting(terms.counting ?? context.counting ?? 'prcCivilCode');
  const length = compileLength(terms.lasts, counting, regions);
  const lengthOf = (costClass: CostClass): EndFrom => {
    const own = terms.costs?.[costClass]?.lasts;
    return own === undefined ? length : compileLength(own, counting, regions);
  };
  const visible: Condition = { fact: 'claim.defect', is: 'visible' };
  return {
    terms,
    applies: terms.appliesTo === undefined ? () => TRUE : compileCondition(terms.appliesTo, regions),
    usage: USAGE_MEASURES.flatMap((measure) => usageLimit(terms, measure, regions)),
    lengths: { parts: lengthOf('parts'), labour: lengthOf('labour'), travel: lengthOf('travel') },
    counting,
    ...(context.restDays && { restDays: compileRestDays(context.restDays) }),
    kindOfDefect: { visible: compileCondition(visible, regions), latent: compileCondition({ not: visible }, regions) },
    downtime: downtimeOf(terms.downtime),
    replacement: terms.replacement ?? warrantyDefaults.replacement,
    transfer: terms.transfer ?? warrantyDefaults.transfer,
  };
}

function usageLimit(
  terms: WarrantyClause,
  measure: (typeof USAGE_MEASURES)[number],
  regions: Regions,
): readonly UsageLimit[] {
  const limit = terms.upTo?.[measure];
  if (limit === undefined) return [];
  const fact = `usage.${measure}`;
  if (isBlank(limit)) return [{ fact, limit: null, over: () => open([blankName(limit)]) }];
  return [{ fact, limit, over: compileCondition({ fact, over: limit }, regions) }];
}

/** Judges one cover by itself: each cost class, and the last day. */
export function judgeCover(
  cover: CompiledCover,
  evaluation: Evaluation,
  claim: Claim,
  allCarveOuts: readonly CarveOutSlice[],
): Covered {
  const { diagrams } = evaluation;
  const { terms } = cover;
  const clause = terms.id;
  const carveOuts = allCarveOuts.filter(({ from }) => from.includes(clause));
  const applies = noteScope(cover, evaluation);
  if (applies.kind === 'known' && !applies.value) return notForThis(clause, applies);
  const start = noteStart(cover, evaluation);
  const runs = byLength(cover).map(({ endFrom, classes }) =>
    runOf(cover, evaluation, claim, start, carveOuts, endFrom, classes),
  );
  const qualifies = diagrams.and(
    applies,
    diagrams.and(withinUsage(cover, evaluation), notifiedInTime(evaluation, cover, claim)),
  );
  for (const carveOut of carveOuts) noteCarveOut(evaluation, clause, carveOut);
  const coverage = (costClass: CostClass): Uncertain<Settled<Coverage>> => {
    const run = runs.find(({ classes }) => classes.includes(costClass));
    const claimable = run === undefined ? FALSE : diagrams.and(qualifies, run.inTime);
    return classCoverage(cover, evaluation, costClass, claimable, carveOuts);
  };
  const end = runs.reduce((one, run) => diagrams.map2(one, run.end, later), known<End>('none') as Uncertain<End>);
  return {
    clause,
    applies,
    coverage: { parts: coverage('parts'), labour: coverage('labour'), travel: coverage('travel') },
    end: diagrams.choose<End>(
      applies,
      () => end,
      () => known('none'),
    ),
  };
}

/** The cost classes that the cover bears, those of one length together. */
function byLength({
  terms,
  lengths,
}: CompiledCover): readonly { readonly endFrom: EndFrom; readonly classes: readonly CostClass[] }[] {
  const borne = COST_CLASSES.filter((costClass) => !bearsNothing(terms, costClass));
  const distinct = [...new Set(borne.map((costClass) => lengths[costClass]))];
  return distinct.map((endFrom) => ({ endFrom, classes: borne.filter((costClass) => lengths[costClass] === endFrom) }));
}

function bearsNothing({ costs }: WarrantyClause, costClass: CostClass): boolean {
  const share = costs?.[costClass]?.share;
  return share !== undefined && isRate(share) && Number(shareOf(share)) === 0;
}

/** For cost classes of one length: where the cover ends, and whether the claim falls into it. */
interface Run {
  readonly classes: readonly CostClass[];
  readonly end: Uncertain<End>;
  readonly inTime: Uncertain<boolean>;
}

function runOf(
  cover: CompiledCover,
  evaluation: Evaluation,
  claim: Claim,
  start: Uncertain<DayNumber | null>,
  carveOuts: readonly CarveOutSlice[],
  endFrom: EndFrom,
  classes: readonly CostClass[],
): Run {
  const { diagrams } = evaluation;
  const { terms } = cover;
  const term = termOf({ ...cover, clause: terms.id, endFrom }, evaluation, start, carveOuts);
  noteTerm(terms, evaluation, classes, term);
  const began = start.kind === 'known' ? start.value : null;
  const inMain = alsoOnReport(
    claim,
    diagrams.bind(term, (settled) => (began === null ? FALSE : inTerm(evaluation, claim, began, settled))),
  );
  const ofPart =
    terms.repairedPart && repairedPartCover(evaluation, terms.id, claim, terms.repairedPart.lasts, cover.counting);
  const inTime = ofPart === undefined ? inMain : alsoOnReport(claim, diagrams.or(inMain, ofPart.inTime));
  evaluation.step?.({
    rule: 'warranty.inTime',
    clause: terms.id,
    held: heldIs(inTime),
    ...looked(evaluation, ['log.reported']),
    gave: { costClass: classes },
  });
  const end = diagrams.bind(term, (settled) =>
    settled.mayGrow.length > 0 ? open(settled.mayGrow) : known(settled.end),
  );
  return { classes, inTime, end: ofPart === undefined ? end : diagrams.map2(end, ofPart.end, later) };
}

function notForThis(clause: ClauseId, applies: Uncertain<boolean>): Covered {
  const no = known<Settled<Coverage>>({ value: { status: 'notCovered' } });
  return { clause, applies, coverage: { parts: no, labour: no, travel: no }, end: known('none') };
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

function termOf(
  rules: Parameters<typeof termFrom>[1],
  evaluation: Evaluation,
  start: Uncertain<DayNumber | null>,
  carveOuts: readonly CarveOutSlice[],
): Uncertain<Term> {
  if (start.kind === 'known') {
    return start.value === null
      ? known(NO_TERM)
      : termFrom(evaluation, rules, start.value, carveOuts);
  }
  return open([...restsOn(start), ...termMayRestOn(evaluation, rules, carveOuts)]);
}

function noteTerm(
  terms: WarrantyClause,
  evaluation: Evaluation,
  classes: readonly CostClass[],
  term: Uncertain<Term>,
): void {
  const own = classes.map((costClass) => terms.costs?.[costClass]?.lasts).find((lasts) => lasts !== undefined);
  const length = own ?? terms.lasts;
  const agreed = agreedLength(length, evaluation.read);
  const settled = term.kind === 'known' && term.value.mayGrow.length === 0 ? endText(term.value.end) : null;
  evaluation.step?.({
    rule: 'warranty.term',
    clause: terms.id,
    held: settled === null ? 'unknown' : settled === 'none' ? 'not' : 'held',
    ...looked(evaluation, factsOfLength(length)),
    gave: { costClass: classes, length: agreed, lastDay: settled },
  });
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
  { terms }: CompiledCover,
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
  const { deductible, claimLimit } = terms;
  const figures = { share, ...(deductible && { deductible }), ...(claimLimit && { claimLimit }) };
  const borne = readFigure(figures) as Uncertain<Omit<CoveredBy, 'status' | 'by'>>;
  const service =
    terms.service === undefined || terms.service === warrantyDefaults.service ? {} : { service: terms.service };
  const granted = diagrams.map2(ruling, borne, (said, figures): Settled<Coverage> => {
    if ('conflict' in said) return said;
    const covered = { by: terms.id, ...figures, ...service };
    return said.value === 'notExcluded'
      ? { value: { status: 'covered', ...covered } }
      : { value: { status: 'mayBeRefused', decidedBy: 'provider', ...covered } };
  });
  const excluded = diagrams.map(ruling, (said) => 'value' in said && said.value === 'excluded');
  const bears = diagrams.and(qualifies, diagrams.not(excluded));
  return diagrams.choose<Settled<Coverage>>(
    bears,
    () => granted,
    () => known({ value: { status: 'notCovered' } }),
  );
}
