import type { FactName } from '../kernel/answer/index.js';
import type { Evaluation } from '../kernel/case/index.js';
import { isBlank, readFigure } from '../kernel/gate/index.js';
import {
  compileCondition,
  type Holds,
  known,
  open,
  type Regions,
  restsOn,
  type Uncertain,
} from '../kernel/logic/index.js';
import type { Span } from '../kernel/time/index.js';
import type { NothingToMeasure } from './finding.js';
import type { PlainTarget, SlaTarget, SlaTerms } from './terms.js';

/** How much time there is, or why there is nothing to measure. */
export type Target = Span | NothingToMeasure;

/** The target for a fault of a severity; `null` where the agreement knows no severities. */
export type TargetFor = (evaluation: Evaluation, severity: string | null) => Uncertain<Target>;

/** Prepares the target of a service level for evaluation; `hours` are the blanks in the hours of its calendar. */
export function compileTarget(
  { within, severities }: Pick<SlaTerms, 'within' | 'severities'>,
  regions: Regions,
  hours: readonly FactName[],
): TargetFor {
  const target = within === undefined ? nothing : bySeverity(within, regions, hours);
  return (evaluation, severity) =>
    severities === undefined || (severity !== null && severities.includes(severity))
      ? target(evaluation, severity)
      : known<Target>('outOfScope');
}

const nothing: TargetFor = () => known<Target>('softPromise');

function bySeverity(within: SlaTarget, regions: Regions, hours: readonly FactName[]): TargetFor {
  if (isBlank(within) || !('bySeverity' in within)) return plain(within as PlainTarget, regions, hours);
  const targets = new Map(Object.entries(within.bySeverity).map(([id, target]) => [id, plain(target, regions, hours)]));
  return (evaluation, severity) => targets.get(severity ?? '')?.(evaluation, severity) ?? known<Target>('noTarget');
}

function plain(target: PlainTarget, regions: Regions, hours: readonly FactName[]): TargetFor {
  if (isBlank(target) || !('by' in target)) return fixed(target, hours);
  const { by, of, otherwise } = target;
  const cases = Object.entries(of).map(([value, span]): [Holds, TargetFor] => [
    compileCondition({ fact: by, is: value }, regions),
    fixed(span, hours),
  ]);
  const rest: TargetFor = otherwise === undefined ? () => known<Target>('noTarget') : fixed(otherwise, hours);
  return cases.reduceRight<TargetFor>(
    (others, [holds, own]) =>
      (evaluation, severity) =>
        evaluation.diagrams.choose(
          holds(evaluation),
          () => own(evaluation, severity),
          () => others(evaluation, severity),
        ),
    rest,
  );
}

/** A length that is still open may be in working time: then the hours of the calendar are needed too. */
function fixed(span: object, hours: readonly FactName[]): TargetFor {
  const read = readFigure(span);
  const target: Uncertain<Target> =
    read.kind === 'known' ? known(read.value as Span) : open([...restsOn(read), ...(isOnAnyClock(span) ? [] : hours)]);
  return () => target;
}

/** Whether a length is for sure not in working time. */
function isOnAnyClock(span: object): boolean {
  return !isBlank(span) && !Object.keys(span).some((unit) => unit.startsWith('working'));
}

/** The facts on which a target depends. */
export function factsOfTarget(within: SlaTarget | undefined): readonly string[] {
  if (within === undefined || isBlank(within)) return [];
  if ('by' in within) return [within.by];
  return 'bySeverity' in within ? Object.values(within.bySeverity).flatMap(factsOfTarget) : [];
}

/** Whether a target is counted in working time or working days. */
export function isWorked(target: Target): boolean {
  return typeof target === 'object' && Object.keys(target).some((unit) => unit.startsWith('working'));
}
