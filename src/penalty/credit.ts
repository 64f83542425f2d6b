import type { Answer, FactName } from '../kernel/answer/index.js';
import { type Evaluation, eventsOf } from '../kernel/case/index.js';
import { readAmount, readNumber, readSpan, readSum, type Sum } from '../kernel/gate/index.js';
import { Fraction, type Rate } from '../kernel/money/index.js';
import { civilDate, countPeriod, type DayNumber, dayNumber, startOfDay } from '../kernel/time/index.js';
import { noteAmount, roundingTo } from './charge.js';
import { type Claim, claimsFrom } from './claims.js';
import type { CompiledPenalty, PenaltyClause, Shared } from './clause.js';
import { estimateIn } from './delay.js';
import { between, type Estimate, estimateOfTerms, exactly, follows } from './estimate.js';
import type { ObjectiveSlice, PeriodSlice } from './sources.js';
import { lastDayFor } from './standstill.js';
import type { CreditPenalty } from './terms.js';

type CreditClause = CreditPenalty & Pick<PenaltyClause, 'id'>;

/** A band made ready: what was attained is less than its bound, and so much is credited. */
interface Band {
  readonly below: Estimate;
  readonly credit: Estimate;
}

/** Prepares service credits: a share of the fee, by the band into which falls what an objective attained. */
export function compileCredit(terms: CreditClause, shared: Shared): CompiledPenalty['claims'] {
  const bands = terms.bands.map(
    ({ below, credit }): Band => ({
      below: estimateOfTerms(readNumber(below)),
      credit: estimateOfTerms(readNumber(credit)),
    }),
  );
  const least =
    terms.leastPayout === undefined ? undefined : estimateOfTerms(readAmount(terms.leastPayout, shared.currency));
  const round = roundingTo(shared.currency, shared.rounding);
  return (evaluation, sources) => {
    const objective = sources.objectives?.objectives[terms.of];
    const period = sources.objectives?.period;
    const attained = attainedOf(terms.of, objective);
    const mayClaim = period === undefined ? true : inTime(terms, period, evaluation, shared);
    const claims = claimsFrom(
      evaluation.diagrams,
      [readSum(evaluation, terms.base as Sum, shared.currency)],
      ([base]) => {
        if ('conflict' in attained) return { conflict: attained.conflict };
        if (attained.share === undefined || mayClaim === false) return { value: [] };
        const credit = creditFor(bands, attained.share);
        const exact = follows([credit, estimateIn(base)], (share, sum) => share.times(sum));
        const paid = payout(follows([exact], round), least);
        const amount = mayClaim === true ? paid : between(Fraction.ZERO, paid.most, [...paid.names, ...mayClaim]);
        if (amount.names.length === 0 && exact.names.length === 0 && exact.least.isZero()) return { value: [] };
        const began = period === undefined ? null : dayNumber(period.through);
        const how =
          evaluation.step === undefined ? [] : noteAmount(terms.id, exact, undefined, shared.currency, shared.rounding);
        return { value: [{ began, uncapped: exact, amount, how } satisfies Claim] };
      },
    );
    noteBand(terms, attained, bands, evaluation);
    if (period?.state === 'running') {
      for (const answer of ['amount', 'owed', 'events']) evaluation.accruing.add(`penalties.${terms.id}.${answer}`);
      for (const answer of ['total', 'damages', 'settled']) evaluation.accruing.add(answer);
    }
    return claims;
  };
}

type Attained = { readonly share?: Estimate; readonly told?: string } | { readonly conflict: readonly string[] };

/** The share attained, between what is known of it; absent where nothing was counted. */
function attainedOf(id: string, objective: ObjectiveSlice | undefined): Attained {
  if (objective === undefined) return { share: between(Fraction.ZERO, Fraction.ONE, [`objectives.${id}`]) };
  const { attained, range } = objective;
  if (attained.outcome === 'conflict') return { conflict: attained.clauses };
  if (attained.outcome === 'decided') {
    if (attained.value === 'notApplicable') return {};
    return { share: exactly(exactShare(attained.value)), told: attained.value.share };
  }
  const names = namesOf(attained);
  if (range.outcome !== 'decided' || range.value === 'notApplicable')
    return { share: between(Fraction.ZERO, Fraction.ONE, names) };
  return { share: between(Fraction.of(range.value.least as Rate), Fraction.of(range.value.most as Rate), names) };
}

function namesOf(answer: Answer<unknown>): readonly FactName[] {
  return answer.outcome === 'undetermined' ? answer.needs.map(({ fact }) => fact) : [];
}

/** The exact share behind what was attained; the one that is told is cut off. */
function exactShare(attained: object): Fraction {
  const figures = attained as { readonly [name: string]: number };
  const [met, counted] = 'counted' in attained ? [figures.met, figures.counted] : [figures.upMs, figures.serviceMs];
  if (met === undefined || counted === undefined) return Fraction.of((attained as { readonly share: Rate }).share);
  return Fraction.of(met).over(counted);
}

/** The credit of the lowest band whose bound the share does not reach; bounds themselves belong to the band above. */
function creditFor(bands: readonly Band[], share: Estimate): Estimate {
  const figures = bands.flatMap(({ below, credit }) => [below, credit]);
  const all = [share, ...figures];
  const pick = (attained: Fraction, ...values: readonly Fraction[]) => {
    let credit = Fraction.ZERO;
    for (let place = 0; place < values.length; place += 2) {
      const [below, part] = [values[place] as Fraction, values[place + 1] as Fraction];
      if (attained.compare(below) < 0) credit = credit.atLeast(part);
    }
    return credit;
  };
  return follows(all, pick, [0]);
}

/** A credit below the least that is paid out is none. */
function payout(credit: Estimate, least: Estimate | undefined): Estimate {
  if (least === undefined) return credit;
  return follows([credit, least], (sum, bound) => (sum.compare(bound) < 0 ? Fraction.ZERO : sum), [1]);
}

/** Whether the credit is claimed in time, or still may be; or what is missing to tell. */
function inTime(
  terms: CreditClause,
  { through, state }: PeriodSlice,
  evaluation: Evaluation,
  { counting, restDays }: Shared,
): boolean | readonly FactName[] {
  if (terms.claimWithin === undefined || state !== 'over') return true;
  const span = readSpan(terms.claimWithin);
  if (span.kind !== 'known') return span.kind === 'open' ? span.names : [];
  const last = lastDayFor(() => countPeriod(dayNumber(through), span.value, counting, restDays));
  if (typeof last !== 'number') return last;
  const claimed = eventsOf(evaluation.line, 'creditClaimed');
  const { line, turns } = evaluation;
  const isOver = line.today > last;
  noteClaim(terms, evaluation, last, claimed?.[0]?.day);
  if (!isOver) turns.add(startOfDay(last + 1, line.zone));
  if (claimed === undefined) return isOver ? ['log.creditClaimed'] : true;
  return !isOver || claimed.some(({ day }) => day <= last);
}

function noteClaim(
  { id }: CreditClause,
  evaluation: Evaluation,
  last: DayNumber,
  claimed: DayNumber | undefined,
): void {
  const isLate = evaluation.line.today > last && (claimed === undefined || claimed > last);
  evaluation.step?.({
    rule: 'penalty.credit.deadline',
    clause: id,
    held: isLate ? 'not' : 'held',
    gave: { last: civilDate(last), claimed: claimed === undefined ? null : civilDate(claimed) },
  });
}

function noteBand(terms: CreditClause, attained: Attained, bands: readonly Band[], { step }: Evaluation): void {
  if (step === undefined || 'conflict' in attained) return;
  const { share } = attained;
  if (share === undefined) {
    step({ rule: 'penalty.credit.nothingCounted', clause: terms.id, held: 'held', gave: { clause: terms.of } });
    return;
  }
  const credit = creditFor(bands, share);
  const isKnown = share.names.length === 0 && credit.names.length === 0;
  step({
    rule: 'penalty.credit',
    clause: terms.id,
    held: isKnown ? (credit.least.isZero() ? 'not' : 'held') : 'unknown',
    ...(share.names.length > 0 && { unknown: share.names }),
    gave: {
      clause: terms.of,
      attained: attained.told ?? null,
      credit: isKnown ? `${credit.least.times(Fraction.of(100)).text()}%` : null,
    },
  });
}
