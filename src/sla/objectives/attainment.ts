import { type ClauseId, decided, type Step } from '../../kernel/answer/index.js';
import type { SlaClause } from '../clause.js';
import type { AttainedCount, LeftOut, ObjectiveAnswers } from './finding.js';
import type { Asked, Judged } from './measured.js';
import { type CountedRun, type Part, type Reading, readingOf, runsOf } from './runs.js';
import type { AttainmentTerms } from './terms.js';
import { type Aim, judgeShare, type Measure, noteShare, type Scenario, undecided } from './verdict.js';

type AttainmentClause = AttainmentTerms & { readonly id: ClauseId };

/** Prepares an objective of attainment: how many of the runs that belong to a period ended in time. */
export function compileAttainment(
  terms: AttainmentClause,
  clocks: readonly SlaClause[],
  zone: string,
): (asked: Asked) => Judged {
  const reading = readingOf(terms, clocks, zone);
  return (asked) => {
    const runs = runsAsked(terms, reading, asked);
    const measure = measureOf(runs);
    const aim: Aim = { clause: terms.id, atLeast: terms.atLeast, settles: asked.settles };
    const share = judgeShare(measure, aim, ({ met, counted }, share): AttainedCount => ({ share, met, counted }));
    const { step } = asked;
    if (step !== undefined) {
      noteRuns(runs, terms, share, step);
      noteShare(measure, aim, share, step);
    }
    return { answers: { ...share, leftOut: leftOutOf(runs, reading) }, turns: [], accrues: false };
  };
}

/** Every run that belongs to the period, by case, clock and place. */
function runsAsked(terms: AttainmentClause, reading: Reading, { records, period }: Asked): readonly CountedRun[] {
  const { cases } = records;
  if (cases === undefined) return [ANY_RUNS];
  const inOrder = [...cases].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return inOrder.flatMap((one) => terms.of.flatMap((clause) => runsOf(one, clause, reading, period)));
}

/** Where nothing is known of the cases. */
const ANY_RUNS: CountedRun = {
  case: '',
  clause: '',
  can: ['met', 'breached', 'out'],
  many: true,
  needs: ['cases'],
  conflicts: [],
  presumed: [],
};

/** More runs than any clock has in a case. */
const MANY = 1_000_000;

const FROM_BEST: readonly Part[] = ['met', 'out', 'breached'];
const FROM_WORST: readonly Part[] = ['breached', 'out', 'met'];
const FROM_LEAST: readonly Part[] = ['out', 'breached', 'met'];

function measureOf(runs: readonly CountedRun[]): Measure<Scenario> {
  const unknown = runs.filter(isUnknown);
  return {
    best: tally(runs, FROM_BEST),
    worst: tally(runs, FROM_WORST),
    least: tally(runs, FROM_LEAST),
    needs: unknown.flatMap(({ needs }) => needs),
    conflicts: unknown.flatMap(({ conflicts }) => conflicts),
    presumed: runs.flatMap(({ presumed }) => presumed),
  };
}

function isUnknown({ can }: CountedRun): boolean {
  return can.length > 1;
}

/** What is counted if each run turns out as the first in the order of preference that it may. */
function tally(runs: readonly CountedRun[], preference: readonly Part[]): Scenario {
  let [met, counted] = [0, 0];
  for (const { can, many } of runs) {
    const part = preference.find((one) => can.includes(one));
    const weight = many ? MANY : 1;
    if (part === 'met') met += weight;
    if (part !== 'out') counted += weight;
  }
  return { met, counted, applies: counted > 0 };
}

/** What is left out; not known where a run may be, or where others than the one that counts may have run. */
function leftOutOf(runs: readonly CountedRun[], { counts }: Reading): ObjectiveAnswers['leftOut'] {
  const isOpen = (one: CountedRun) =>
    (isUnknown(one) && one.can.includes('out')) || (one.run === undefined && counts !== 'all');
  const open = runs.filter(isOpen);
  if (open.length > 0)
    return undecided({
      needs: open.flatMap(({ needs }) => needs),
      conflicts: open.flatMap(({ conflicts }) => conflicts),
    });
  return decided(
    runs.flatMap(({ case: id, clause, run, because, can }): readonly LeftOut[] =>
      because === undefined || run === undefined || can[0] !== 'out' ? [] : [{ case: id, clause, run, because }],
    ),
  );
}

/** Notes each run that is left out or not known, those that were not in time, and what they come to. */
function noteRuns(
  runs: readonly CountedRun[],
  { id, of }: AttainmentClause,
  { attained }: Pick<ObjectiveAnswers, 'attained'>,
  step: (step: Step) => void,
): void {
  for (const run of runs) noteRun(run, id, step);
  const missed = runs.filter(({ can }) => can.length === 1 && can[0] === 'breached').map((run) => run.case);
  if (missed.length > 0)
    step({ rule: 'sla.attainment.missed', clause: id, held: 'held', gave: { cases: [...new Set(missed)] } });
  const known = attained.outcome === 'decided' && attained.value !== 'notApplicable' ? attained.value : undefined;
  const count = known !== undefined && 'met' in known ? { met: known.met, counted: known.counted } : NONE;
  if (attained.outcome === 'decided' && known === undefined) return;
  const held = known === undefined ? 'unknown' : 'held';
  step({ rule: 'sla.attainment.share', clause: id, held, gave: { ...count, by: of } });
}

const NONE = { met: null, counted: null } as const;

function noteRun(one: CountedRun, clause: ClauseId, step: (step: Step) => void): void {
  const { case: inCase, clause: by, run = null, because, can, needs } = one;
  const gave = { by, case: inCase, run };
  if (isUnknown(one)) {
    if (one === ANY_RUNS) step({ rule: 'sla.attainment.cases', clause, held: 'unknown', unknown: needs });
    else step({ rule: 'sla.attainment.run', clause, held: 'unknown', unknown: needs, gave: { by, case: inCase } });
  } else if (because === undefined) return;
  else if (can[0] === 'met') step({ rule: 'sla.attainment.countsAsMet', clause, held: 'held', gave });
  else if (can[0] === 'breached') step({ rule: 'sla.attainment.countsAsMissed', clause, held: 'held', gave });
  else if (because === 'excused') step({ rule: 'sla.attainment.excused', clause, held: 'held', gave });
  else if (because === 'unfinished') step({ rule: 'sla.attainment.unfinished', clause, held: 'held', gave });
  else if (because === 'nothingDue') step({ rule: 'sla.attainment.nothingDue', clause, held: 'held', gave });
  else step({ rule: 'sla.attainment.notChosen', clause, held: 'held', gave });
}
