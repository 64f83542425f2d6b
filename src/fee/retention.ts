import { dateOf, type Evaluation, looked, type Reckoned, reckon } from '../kernel/case/index.js';
import { blankName, isBlank, readAmount, readNumber, readSpan, type SpanTerms } from '../kernel/gate/index.js';
import {
  known,
  type Leaf,
  open,
  type Regions,
  restsOn,
  type Settled,
  TRUE,
  type Uncertain,
} from '../kernel/logic/index.js';
import type { Fraction, Money } from '../kernel/money/index.js';
import {
  type CalendarSpan,
  type CountingConvention,
  civilDate,
  countPeriod,
  type DayNumber,
  endOfDay,
  startOfDay,
} from '../kernel/time/index.js';
import type { ClauseOf, Shared } from './clause.js';
import type { Retention } from './finding.js';
import { factsOfPaidSum, paidSum } from './paid-sum.js';
import { compileScope, type Scope } from './scope.js';

/** Retention money made ready. */
export interface CompiledRetention {
  readonly terms: ClauseOf<'retention'>;
  readonly retained: { readonly share: Reckoned } | { readonly amount: Reckoned };
  readonly unless: Scope | undefined;
}

/** Prepares retention money. */
export function compileRetention(
  terms: ClauseOf<'retention'>,
  { rounder }: Shared,
  regions: Regions,
): CompiledRetention {
  const { retained } = terms;
  return {
    terms,
    retained:
      'share' in retained
        ? { share: readNumber(retained.share) }
        : { amount: readAmount(retained.amount as Money, rounder.currency) },
    unless: compileScope(terms.unless, regions),
  };
}

type State = Pick<Retention, 'releasedOn' | 'state'>;

/** What is kept back, and when it is released. */
export function retentionOf(
  { terms, retained, unless }: CompiledRetention,
  fees: Reckoned,
  { rounder, counting }: Shared,
  evaluation: Evaluation,
): Uncertain<Settled<Retention>> {
  const { diagrams } = evaluation;
  const { once, currency } = rounder;
  const exact =
    'amount' in retained
      ? retained.amount
      : reckon(diagrams, [paidSum(terms.of, fees, currency, evaluation), retained.share], (sum, share) =>
          sum.times(share),
        );
  const state = stateOf(terms, unless, counting, evaluation);
  const answer = diagrams.map2(
    exact as Uncertain<Settled<Fraction>>,
    state,
    (sum, told): Settled<Retention> =>
      'conflict' in sum ? sum : { value: { amount: once(sum.value).value.money(currency), ...told } },
  );
  const value = answer.kind === 'known' && 'value' in answer.value ? answer.value.value : undefined;
  const facts = [
    ...('share' in retained ? factsOfPaidSum(terms.of) : []),
    ...fromFacts(terms),
    ...(unless?.facts ?? []),
  ];
  evaluation.step?.({
    rule: value?.state === 'held' ? 'fee.retention.held' : 'fee.retention',
    clause: terms.id,
    held: value === undefined ? 'unknown' : value.state === 'notBegun' ? 'not' : 'held',
    ...looked(evaluation, facts),
    gave: {
      amount: value === undefined ? null : { ...value.amount },
      releasedOn: value?.releasedOn ?? null,
      state: value?.state ?? null,
    },
  });
  return answer;
}

function fromFacts({ from }: ClauseOf<'retention'>): readonly string[] {
  return isBlank(from) ? [] : [`dates.${from}`];
}

const NOT_BEGUN: State = { releasedOn: null, state: 'notBegun' };

function stateOf(
  terms: ClauseOf<'retention'>,
  unless: Scope | undefined,
  counting: CountingConvention,
  evaluation: Evaluation,
): Uncertain<State> {
  const { line, turns, diagrams } = evaluation;
  const from = isBlank(terms.from)
    ? open([blankName(terms.from)])
    : (dateOf(evaluation, terms.from) as Leaf<DayNumber | null>);
  const length = readSpan(terms.lasts as SpanTerms);
  if (from.kind === 'open') return open([...from.names, ...restsOn(length), ...heldNames(unless, evaluation)]);
  if (from.value === null) return known(NOT_BEGUN);
  if (from.value > line.today) {
    turns.add(startOfDay(from.value, line.zone));
    return known(NOT_BEGUN);
  }
  if (length.kind !== 'known') return open([...restsOn(length), ...heldNames(unless, evaluation)]);
  const last = lastDayOf(from.value, length.value, counting);
  if (last === undefined) return open(['counting.monthEnd']);
  turns.add(endOfDay(last, line.zone));
  const releasedOn = civilDate(last + 1);
  if (line.today <= last) return known({ releasedOn, state: 'retained' });
  const held = unless?.holds(evaluation) ?? diagrams.not(TRUE);
  return diagrams.map(
    held,
    (holds): State => (holds ? { releasedOn: null, state: 'held' } : { releasedOn, state: 'released' }),
  );
}

function heldNames(unless: Scope | undefined, evaluation: Evaluation): readonly string[] {
  return unless === undefined ? [] : [...restsOn(unless.holds(evaluation))];
}

/** The last day of the time for which money is kept back; it stays when it is a rest day, for no act is asked for. */
function lastDayOf(from: DayNumber, span: CalendarSpan, counting: CountingConvention): DayNumber | undefined {
  const end = countPeriod(from, span, { ...counting, lastDayOnRestDay: 'stays', atLeastWorkingDays: 0 });
  return 'lastDay' in end ? end.lastDay : undefined;
}
