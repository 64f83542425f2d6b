import type { ClauseId } from '../kernel/answer/index.js';
import { type Context, openFigure, type Reckoned } from '../kernel/case/index.js';
import { type Blank, blankName, isBlank, readAmount, readNumber } from '../kernel/gate/index.js';
import type { Regions } from '../kernel/logic/index.js';
import { type Currency, Fraction, type Money, type Rate } from '../kernel/money/index.js';
import {
  type CompiledRestDays,
  type CountingConvention,
  compileRestDays,
  resolveCounting,
} from '../kernel/time/index.js';
import { type Calendars, calendarsOf } from './calendars.js';
import { feeDefaults } from './defaults.js';
import { type CompiledFixed, compileFixed } from './fixed.js';
import type { Parts } from './parts.js';
import { type CompiledPayment, compilePayment } from './payment.js';
import { type CompiledPeriod, compilePeriod } from './period.js';
import { type CompiledRetention, compileRetention } from './retention.js';
import { type Rounder, rounderOf } from './round.js';
import { compileScope, type Scope } from './scope.js';
import type { Discount, Percentage } from './setting.js';
import type { FeeSettings, FeeTerms } from './terms.js';
import { type CompiledWork, compileWork } from './work.js';

/** A fee clause: its id in the agreement, and its terms. */
export type FeeClause = FeeTerms & { readonly id: ClauseId };

/** The clauses that say one thing of fees. */
export type ClauseOf<Fee extends FeeTerms['fee']> = Extract<FeeClause, { readonly fee: Fee }>;

/** What fee clauses share, made ready. */
export interface Shared {
  readonly zone: string;
  readonly rounder: Rounder;
  readonly counting: CountingConvention;
  readonly restDays?: CompiledRestDays;
  readonly calendars: Calendars;
  readonly aboveQuote: 'notCharged' | 'charged';
}

/** Fee clauses made ready for evaluation, by what they say; each list in contract order. */
export interface CompiledFees {
  readonly shared: Shared;
  /** What is charged for work, and fixed sums. */
  readonly charges: readonly (CompiledWork | CompiledFixed)[];
  readonly clauseLimits: Parts['clauseLimits'];
  readonly percentages: readonly (Percentage<Reckoned> & { readonly scope: Scope | undefined })[];
  readonly discounts: readonly (Discount<Reckoned> & { readonly scope: Scope | undefined })[];
  readonly limits: Parts['limits'];
  readonly taxes: Parts['taxes'];
  /** The clauses that charge something, and whether they wait for the customer to agree to a quote. */
  readonly consents: ReadonlyMap<ClauseId, 'notNeeded' | 'quoteFirst'>;
  readonly periods: readonly CompiledPeriod[];
  readonly payments: readonly CompiledPayment[];
  readonly retentions: readonly CompiledRetention[];
}

/** What fee clauses share, made ready. */
export function sharedBy(context: Context, currency: Currency, settings: FeeSettings = {}): Shared {
  return {
    zone: context.zone,
    rounder: rounderOf(currency, context.rounding),
    counting: resolveCounting(context.counting ?? 'prcCivilCode'),
    ...(context.restDays && { restDays: compileRestDays(context.restDays) }),
    calendars: calendarsOf(context),
    aboveQuote: settings.aboveQuote ?? feeDefaults.aboveQuote,
  };
}

/** Prepares fee clauses for evaluation. */
export function compileFees(clauses: readonly FeeClause[], shared: Shared, regions: Regions): CompiledFees {
  const of = <Fee extends FeeTerms['fee']>(fee: Fee) =>
    clauses.filter((clause): clause is ClauseOf<Fee> => clause.fee === fee);
  const { currency } = shared.rounder;
  return {
    shared,
    charges: clauses.flatMap((clause): readonly (CompiledWork | CompiledFixed)[] => {
      if (clause.fee === 'work') return [compileWork(clause, shared, regions)];
      return clause.fee === 'fixed' ? [compileFixed(clause, shared, regions)] : [];
    }),
    clauseLimits: of('work')
      .filter(({ least, most }) => least !== undefined || most !== undefined)
      .map((terms) => limitsOf(terms, currency)),
    percentages: of('percentage').map((terms) => percentageOf(terms, regions)),
    discounts: of('discount').map((terms) => discountOf(terms, currency, regions)),
    limits: of('limit').map((terms) => limitsOf(terms, currency)),
    taxes: of('tax').map(({ id, rate, prices, of: taxed }) => ({
      clause: id,
      rate: readNumber(rate),
      prices: prices ?? feeDefaults.prices,
      ...(taxed && { of: taxed }),
    })),
    consents: new Map(clauses.filter(isCharge).map((clause) => [clause.id, consentFor(clause)])),
    periods: of('period').map((terms) => compilePeriod(terms, shared)),
    payments: of('payment').map((terms) => compilePayment(terms, shared)),
    retentions: of('retention').map((terms) => compileRetention(terms, shared, regions)),
  };
}

type ChargeClause = ClauseOf<'work' | 'fixed' | 'percentage'>;

function isCharge(clause: FeeClause): clause is ChargeClause {
  return clause.fee === 'work' || clause.fee === 'fixed' || clause.fee === 'percentage';
}

/** What is charged for a quote that was declined cannot wait for one to be accepted. */
function consentFor(clause: ChargeClause): 'notNeeded' | 'quoteFirst' {
  if (clause.fee === 'fixed' && clause.on === 'quoteDeclined') return 'notNeeded';
  return clause.consent ?? feeDefaults.consent;
}

function limitsOf(
  { id, least, most }: Pick<ClauseOf<'limit'>, 'id' | 'least' | 'most'>,
  currency: Currency,
): Parts['limits'][number] {
  return {
    clause: id,
    ...(least && { least: readAmount(least as Money, currency) }),
    ...(most && { most: readAmount(most as Money, currency) }),
  };
}

function percentageOf(
  { id, rate, of, appliesTo }: ClauseOf<'percentage'>,
  regions: Regions,
): CompiledFees['percentages'][number] {
  const stated = isBlank(rate) ? {} : { stated: rate as Rate };
  return { clause: id, rate: readNumber(rate), ...stated, of, scope: compileScope(appliesTo, regions) };
}

function discountOf(
  { id, off, of, appliesTo }: ClauseOf<'discount'>,
  currency: Currency,
  regions: Regions,
): CompiledFees['discounts'][number] {
  const taken =
    'share' in off ? { share: readShare(off.share) } : { amount: readAmount(off.amount as Money, currency) };
  return { clause: id, off: taken, ...(of && { of }), scope: compileScope(appliesTo, regions) };
}

/** A share that is still open is one of the whole at most. */
function readShare(share: string | Blank): Reckoned {
  return isBlank(share) ? openFigure([blankName(share)], [Fraction.ZERO, Fraction.ONE]) : readNumber(share);
}
