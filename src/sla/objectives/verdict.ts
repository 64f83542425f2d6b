import { type Answer, type ClauseId, decided, type FactName, type Step } from '../../kernel/answer/index.js';
import { blankName, isBlank } from '../../kernel/gate/index.js';
import type { Attained, ObjectiveAnswers } from './finding.js';
import { decimalsFor, isExact, reaches, type Share, shareText, type Tally } from './share.js';
import type { ObjectiveTerms } from './terms.js';

/** What was counted if the missing facts turn out in some way, and whether that is enough for the objective to apply. */
export interface Scenario extends Tally {
  readonly applies: boolean;
}

/**
 * What was counted, whatever the missing facts turn out to be: at best, at worst, and where as little counts as may be.
 *
 * @remarks Any other way lies between the best and the worst; where the objective applies to the least, it applies to every one.
 */
export interface Measure<Counted extends Scenario> {
  readonly best: Counted;
  readonly worst: Counted;
  readonly least: Counted;
  /** What is missing, the clauses that contradict one another, and the facts that a burden of proof stood in for. */
  readonly needs: readonly FactName[];
  readonly conflicts: readonly ClauseId[];
  readonly presumed: readonly FactName[];
}

/** What is agreed on, and whether the period is one by which that is settled. */
export interface Aim {
  readonly clause: ClauseId;
  readonly atLeast: ObjectiveTerms['atLeast'];
  readonly settles: boolean;
}

/** The answers on the share. */
export type ShareAnswers = Pick<ObjectiveAnswers, 'attained' | 'kept' | 'range'>;

/** What was attained, whether the exact share is enough, and between which shares it lies. */
export function judgeShare<Counted extends Scenario>(
  measure: Measure<Counted>,
  { atLeast, settles }: Aim,
  tell: (counted: Counted, share: Share) => Attained,
): ShareAnswers {
  const { best, worst, least } = measure;
  const ways = [best, worst, least];
  const decimals = decimalsOf(atLeast);
  const attained = ways.map((way) => (way.applies ? tell(way, shareText(way, decimals)) : 'notApplicable'));
  return {
    attained: agreed(attained, measure),
    kept: settles ? keptBy(ways, measure, atLeast) : decided('notApplicable'),
    range: decided(rangeOf(ways, decimals)),
  };
}

/** With how many decimals shares are told beside what is agreed. */
export function decimalsOf(atLeast: ObjectiveTerms['atLeast']): number {
  return decimalsFor(isBlank(atLeast) ? undefined : atLeast);
}

function keptBy(
  ways: readonly Scenario[],
  measure: Measure<Scenario>,
  atLeast: ObjectiveTerms['atLeast'],
): Answer<boolean | 'notApplicable'> {
  if (!isBlank(atLeast)) {
    return agreed(
      ways.map((way) => (way.applies ? reaches(way, atLeast) : 'notApplicable')),
      measure,
    );
  }
  const never = ways.every(({ applies }) => !applies);
  return never ? decided('notApplicable') : undecided(measure, [blankName(atLeast)]);
}

/** The answer in which all ways agree. */
function agreed<T>(values: readonly (T | 'notApplicable')[], measure: Measure<Scenario>): Answer<T | 'notApplicable'> {
  const [first, ...others] = values.map((value) => JSON.stringify(value));
  const [value] = values;
  if (value === undefined || others.some((other) => other !== first)) return undecided(measure);
  return measure.presumed.length === 0
    ? decided(value)
    : { outcome: 'decided', value, presumed: sorted(measure.presumed) };
}

/** What is to be learned; or, where nothing is, the clauses that contradict one another. */
export function undecided(
  { needs, conflicts }: Pick<Measure<Scenario>, 'needs' | 'conflicts'>,
  further: readonly FactName[] = [],
): Answer<never> {
  const names = sorted([...needs, ...further]);
  if (names.length === 0 && conflicts.length > 0) return { outcome: 'conflict', clauses: sorted(conflicts) };
  return { outcome: 'undetermined', needs: names.map((fact) => ({ fact })), exact: false };
}

function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}

/** From the least share, cut off, to the greatest, raised. */
function rangeOf(ways: readonly Scenario[], decimals: number): { least: Share; most: Share } | 'notApplicable' {
  const [first, ...others] = ways.filter(({ applies }) => applies);
  if (first === undefined) return 'notApplicable';
  const least = others.reduce((lower, way) => (isAbove(lower, way) ? way : lower), first);
  const most = others.reduce((higher, way) => (isAbove(way, higher) ? way : higher), first);
  return { least: shareText(least, decimals), most: shareText(most, decimals, 'up') };
}

function isAbove(one: Tally, other: Tally): boolean {
  return BigInt(one.met) * BigInt(other.counted) > BigInt(other.met) * BigInt(one.counted);
}

/** Notes how the share was told and compared. */
export function noteShare(
  measure: Measure<Scenario>,
  { clause, atLeast, settles }: Aim,
  { attained, kept, range }: ShareAnswers,
  step: (step: Step) => void,
): void {
  const { best } = measure;
  const decimals = decimalsOf(atLeast);
  const share = attained.outcome === 'decided' && attained.value !== 'notApplicable' ? attained.value.share : null;
  if (attained.outcome === 'decided' && share === null)
    step({ rule: 'sla.objective.nothingCounted', clause, held: 'held' });
  if (share !== null && !isExact(best, decimals)) {
    const of = `${best.met} / ${best.counted}`;
    step({ rule: 'sla.objective.rounding', clause, held: 'held', gave: { of, share } });
  }
  if (
    share === null &&
    attained.outcome !== 'decided' &&
    range.outcome === 'decided' &&
    range.value !== 'notApplicable'
  )
    step({ rule: 'sla.objective.range', clause, held: 'held', gave: { ...range.value } });
  if (!settles) step({ rule: 'sla.objective.settled', clause, held: 'not' });
  else if (kept.outcome !== 'decided' || typeof kept.value === 'boolean') {
    const held = kept.outcome !== 'decided' ? 'unknown' : kept.value === true ? 'held' : 'not';
    const unknown = kept.outcome === 'undetermined' ? { unknown: kept.needs.map(({ fact }) => fact) } : {};
    step({
      rule: 'sla.objective.kept',
      clause,
      held,
      ...unknown,
      gave: { share, atLeast: isBlank(atLeast) ? null : atLeast },
    });
  }
}
