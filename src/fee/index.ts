/**
 * Fees: what is the customer charged for this case, line by line, what of it may be charged now, and when is what owed paid?
 *
 * @remarks It reckons work by its prices, tiers, surcharges and allowances, takes off what a warranty bears and what discounts
 * give, keeps to what was agreed as least and most, adds tax, and tells which charges wait for a quote to be accepted. It also
 * tells what a fee for a period comes to when the service ends early, when instalments fall due, and when retention money is
 * released. It does not judge whether a price is fair, and does not issue invoices.
 *
 * @packageDocumentation
 */
export type { FeeClause } from './clause.js';
export type { Bearing, CoverageAnswers, CoverOf, CoverSlice } from './cover.js';
export { feeDefaults } from './defaults.js';
export { compileFee, evaluateFee, type FeeContext, type FeeOptions } from './evaluate.js';
export type { FeeFacts } from './facts.js';
export type {
  ChargeAnswers,
  Consent,
  FeeAnswers,
  FeeFinding,
  FeeLine,
  FeeStatement,
  Instalment,
  PeriodCharge,
  Retention,
} from './finding.js';
export type {
  DiscountFee,
  FeeSettings,
  FeeTerms,
  FeeTier,
  FixedFee,
  LimitFee,
  PaidSum,
  PaymentFee,
  PercentageFee,
  PeriodFee,
  RetentionFee,
  TaxFee,
  WorkFee,
  WorkPrice,
} from './terms.js';
