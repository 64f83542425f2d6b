import type { ClauseId } from '../answer/index.js';
import { type Diagrams, known, type Uncertain } from './uncertain.js';

/** A rule in one evaluation: where its condition holds its consequence follows, unless an exception to it holds. */
export interface AppliedRule<C> {
  readonly clause: ClauseId;
  readonly holds: Uncertain<boolean>;
  readonly consequence: C;
  /** The rules that this one replaces where it holds; absent for a rule that stands by itself. */
  readonly exceptionTo?: readonly ClauseId[];
}

/** What rules say together: a consequence, nothing because none applies, or the clauses that disagree with equal rank. */
export type Verdict<C> =
  | { readonly kind: 'says'; readonly consequence: C }
  | { readonly kind: 'silent' }
  | { readonly kind: 'conflict'; readonly clauses: readonly ClauseId[] };

const SILENT: Verdict<never> = { kind: 'silent' };

/**
 * The verdict of each rule that stands by itself, once its exceptions have spoken.
 *
 * @remarks An exception that holds replaces what it excepts, and has exceptions in turn. Exceptions that agree are fine; equal
 * ones that differ are a conflict of these clauses. The order of the list means nothing. Exceptions must not run in a circle;
 * parsing an agreement refuses that.
 * @example
 * const rules: AppliedRule<string>[] = [
 *   { clause: 'opened', holds: truth(true), consequence: 'excluded' },
 *   { clause: 'by-dealer', holds: truth(true), consequence: 'notExcluded', exceptionTo: ['opened'] },
 * ];
 * decide(rules, new Diagrams()).get('opened')
 * // => { kind: 'known', value: { kind: 'says', consequence: 'notExcluded' } }
 */
export function decide<C>(
  rulings: readonly AppliedRule<C>[],
  diagrams: Diagrams,
): ReadonlyMap<ClauseId, Uncertain<Verdict<C>>> {
  const done = new Map<AppliedRule<C>, Uncertain<Verdict<C>>>();
  const verdict = (rule: AppliedRule<C>): Uncertain<Verdict<C>> => {
    const before = done.get(rule);
    if (before !== undefined) return before;
    const exceptions = rulings.filter((other) => other.exceptionTo?.includes(rule.clause));
    const own: Verdict<C> = { kind: 'says', consequence: rule.consequence };
    const found = diagrams.choose<Verdict<C>>(
      rule.holds,
      () => {
        const spoken = diagrams.list(exceptions.map((exception) => named(exception, verdict(exception), diagrams)));
        return diagrams.map(spoken, (verdicts) => replaced(own, verdicts));
      },
      () => known(SILENT),
    );
    done.set(rule, found);
    return found;
  };
  return new Map(rulings.filter((rule) => rule.exceptionTo === undefined).map((rule) => [rule.clause, verdict(rule)]));
}

type Spoken<C> = readonly [ClauseId, Verdict<C>];

function named<C>(rule: AppliedRule<C>, verdict: Uncertain<Verdict<C>>, diagrams: Diagrams): Uncertain<Spoken<C>> {
  return diagrams.map(verdict, (value): Spoken<C> => [rule.clause, value]);
}

/** What is left of a rule's own consequence when its exceptions have spoken. */
function replaced<C>(own: Verdict<C>, exceptions: readonly Spoken<C>[]): Verdict<C> {
  const spoken = exceptions.filter(([, verdict]) => verdict.kind !== 'silent');
  const first = spoken[0];
  if (first === undefined) return own;
  const agreed = JSON.stringify(first[1]);
  if (spoken.every(([, verdict]) => verdict.kind === 'says' && JSON.stringify(verdict) === agreed)) return first[1];
  const clauses = spoken.flatMap(([clause, verdict]) => (verdict.kind === 'conflict' ? verdict.clauses : [clause]));
  return { kind: 'conflict', clauses: [...new Set(clauses)].sort() };
}
