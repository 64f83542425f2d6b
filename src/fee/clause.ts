import type { ClauseId } from '../kernel/answer/index.js';
import { type Context, knownFigure } from '../kernel/case/index.js';
import { readAmount, readNumber } from '../kernel/gate/index.js';
import type { Regions } from '../kernel/logic/index.js';
import { type Currency, Fraction, type Money, type Rate } from '../kernel/money/index.js';
import { type CompiledRestDays, type CountingConvention, compileRestDays, resolveCounting } from '../kernel/time/index.js';
import { type Calendars, calendarsOf } from './calendars.js';
import { feeDefaults } from './defaults.js';
import { type CompiledFixed, compileFixed } from './fixed.js';
import type { PlainFigure } from './line.js';
import { type Rounder, rounderOf } from './round.js';
import { compileScope, type Scope } from './scope.js';
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
