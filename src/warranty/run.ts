import { type CarveOutSlice, type Claim, type Evaluation, heldIs, looked } from '../kernel/case/index.js';
import { isBlank } from '../kernel/gate/index.js';
import { FALSE, known, open, restsOn, type Uncertain } from '../kernel/logic/index.js';
import { isRate, shareOf } from '../kernel/money/index.js';
import type { DayNumber } from '../kernel/time/index.js';
import { alsoOnReport, inTerm } from './claim.js';
import type { CompiledCover, WarrantyClause } from './cover.js';
import { COST_CLASSES, type CostClass } from './finding.js';
import { agreedLength, type End, type EndFrom, factsOfLength } from './length.js';
import { partCover } from './repaired-part.js';
import { endText, later, NO_TERM, type Term, termFrom, termMayRestOn } from './term.js';

/** For cost classes of one length: where the cover ends, and whether the claim falls into it. */
export interface Run {
  readonly classes: readonly CostClass[];
  readonly end: Uncertain<End>;
  readonly inTime: Uncertain<boolean>;
}

/** The runs of a cover that begins on a day, or has not begun, or of which that is not known. */
export function runsOf(
  cover: CompiledCover,
  evaluation: Evaluation,
  claim: Claim,
  start: Uncertain<DayNumber | null>,
  carveOuts: readonly CarveOutSlice[],
): readonly Run[] {
  return byLength(cover).map(({ endFrom, classes }) => {
    const term = termOf({ ...cover, clause: cover.terms.id, endFrom }, evaluation, start, carveOuts);
    noteTerm(cover.terms, evaluation, classes, term);
    const run = runOf(cover, evaluation, claim, start, term);
    evaluation.step?.({
      rule: 'warranty.inTime',
      clause: cover.terms.id,
      held: heldIs(run.inTime),
      ...looked(evaluation, ['log.reported']),
      gave: { costClass: classes },
    });
    return { classes, ...run };
  });
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
  return !isBlank(share) && isRate(share) && Number(shareOf(share)) === 0;
}

/** Where a term ends, the cover of a repaired part included, and whether the claim falls into either. */
function runOf(
  { terms, counting }: CompiledCover,
  evaluation: Evaluation,
  claim: Claim,
  start: Uncertain<DayNumber | null>,
  term: Uncertain<Term>,
): Omit<Run, 'classes'> {
  const { diagrams } = evaluation;
  const began = start.kind === 'known' ? start.value : null;
  const main = diagrams.bind(term, (settled) => (began === null ? FALSE : inTerm(evaluation, claim, began, settled)));
  const end = diagrams.bind(term, (settled) => {
    const names = [...settled.mayGrow, ...settled.mayShrink];
    return names.length > 0 ? open(names) : known(settled.end);
  });
  if (terms.repairedPart === undefined) return { end, inTime: alsoOnReport(claim, main) };
  const part = partCover(
    evaluation,
    { clause: terms.id, lasts: terms.repairedPart.lasts, counting },
    claim,
    start,
    term,
  );
  return {
    end: diagrams.map2(end, part.end, later),
    inTime: alsoOnReport(claim, diagrams.or(main, part.inTime)),
  };
}

function termOf(
  rules: Parameters<typeof termFrom>[1],
  evaluation: Evaluation,
  start: Uncertain<DayNumber | null>,
  carveOuts: readonly CarveOutSlice[],
): Uncertain<Term> {
  if (start.kind === 'known') {
    return start.value === null ? known(NO_TERM) : termFrom(evaluation, rules, start.value, carveOuts);
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
  const isSure = term.kind === 'known' && term.value.mayGrow.length + term.value.mayShrink.length === 0;
  const settled = isSure ? endText(term.value.end) : null;
  evaluation.step?.({
    rule: settled === 'lifetime' ? 'warranty.term.open' : 'warranty.term',
    clause: terms.id,
    held: settled === null ? 'unknown' : settled === 'none' ? 'not' : 'held',
    ...looked(evaluation, factsOfLength(length)),
    gave: { costClass: classes, length: agreed, lastDay: settled },
  });
}
