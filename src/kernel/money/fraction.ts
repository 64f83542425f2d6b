import { type Currency, minorDigits } from './currency.js';
import { MoneyError, shown } from './errors.js';
import { type Exact, figureOf, infinite, print, roundedText, toMultiple } from './exact.js';
import { type Money, readMoney, writeMoney } from './money.js';
import { type Quantity, readQuantity } from './quantity.js';
import { type Rate, readRate } from './rate.js';
import { type Rounded, type Rounding, readMode, readStep } from './rounding.js';

/**
 * A figure held exactly while it is reckoned with: a decimal, or one decimal over another, as in a third of a day.
 *
 * @remarks Nothing is rounded until an amount of money is asked for. A figure may also be `INFINITE`: the most that something
 * unknown can come to, which a cap brings back to a figure. Zero times that is zero.
 * @example
 * Fraction.of('0.05%').times(Fraction.of(56)).times(Fraction.ofMoney({ amount: '607638.75', currency: 'CNY' })).money('CNY')
 * // => { amount: '17013.89', currency: 'CNY' }
 * Fraction.of(100).over(3).text() // => '100 / 3'
 */
export class Fraction {
  /** Nothing. */
  static readonly ZERO: Fraction = /* @__PURE__ */ new Fraction(/* @__PURE__ */ figureOf(0), undefined);
  /** One. */
  static readonly ONE: Fraction = /* @__PURE__ */ new Fraction(/* @__PURE__ */ figureOf(1), undefined);
  /** More than any figure. */
  static readonly INFINITE: Fraction = /* @__PURE__ */ new Fraction(/* @__PURE__ */ infinite(), undefined);

  /** `divisor` is absent where it is one. */
  private constructor(
    private readonly figure: Exact,
    private readonly divisor: Exact | undefined,
  ) {}

  /** The figure of a rate, told by its unit, or of a quantity; a plain number counts as it is written. Anything else throws `MoneyError`. */
  static of(value: Rate | Quantity): Fraction {
    if (typeof value === 'number') return new Fraction(ofNumber(value), undefined);
    const isRated = value.endsWith('%') || value.endsWith('‰');
    return new Fraction(isRated ? readRate(value as Rate) : readQuantity(value), undefined);
  }

  /** The figure of an amount, which has to be in the currency named; another throws `CurrencyMismatchError`. */
  static ofMoney(money: Money, currency: Currency = money.currency): Fraction {
    return new Fraction(readMoney(money, currency), undefined);
  }

  /** Both together. */
  plus(other: Fraction): Fraction {
    if (this.divisor === undefined && other.divisor === undefined)
      return new Fraction(this.figure.plus(other.figure), undefined);
    if (this.isInfinite()) return this;
    if (other.isInfinite()) return new Fraction(other.figure, undefined);
    if (this.sharesDivisor(other)) return new Fraction(this.figure.plus(other.figure), this.divisor);
    return new Fraction(this.scaledBy(other).plus(other.scaledBy(this)), this.divisorWith(other));
  }

  /** What is left; a figure taken from `INFINITE` leaves it infinite. */
  minus(other: Fraction): Fraction {
    return this.isInfinite() ? this : this.plus(new Fraction(other.figure.negated(), other.divisor));
  }

  /** One multiplied by the other; nothing times anything is nothing. */
  times(other: Fraction): Fraction {
    if (this.figure.isZero() || other.figure.isZero()) return Fraction.ZERO;
    return new Fraction(this.figure.times(other.figure), this.divisorWith(other));
  }

  /** The figure divided by another, above zero and not infinite; it is kept as a fraction. */
  over(whole: number | Fraction): Fraction {
    if (typeof whole === 'number') return new Fraction(this.figure, times(this.divisor, figureOf(whole)));
    const figure = whole.divisor === undefined ? this.figure : this.figure.times(whole.divisor);
    return new Fraction(figure, times(this.divisor, whole.figure));
  }

  /** The greatest whole number not above the figure. */
  floor(): Fraction {
    return this.isInfinite() ? this : new Fraction(this.quotient('floor'), undefined);
  }

  /** The least whole number not below the figure. */
  ceiling(): Fraction {
    return this.isInfinite() ? this : new Fraction(this.quotient('ceiling'), undefined);
  }

  /** The nearest whole number, a half away from zero. */
  nearest(): Fraction {
    return this.isInfinite() ? this : new Fraction(this.quotient('halfUp'), undefined);
  }

  /** The less of the two, as a cap takes it. */
  atMost(other: Fraction): Fraction {
    return this.compare(other) > 0 ? other : this;
  }

  /** The greater of the two, as a minimum takes it. */
  atLeast(other: Fraction): Fraction {
    return this.compare(other) < 0 ? other : this;
  }

  /** -1 when less, 0 when equal, 1 when more. */
  compare(other: Fraction): -1 | 0 | 1 {
    const order =
      this.sharesDivisor(other) || this.isInfinite() || other.isInfinite()
        ? this.figure.cmp(other.figure)
        : this.scaledBy(other).cmp(other.scaledBy(this));
    return order as -1 | 0 | 1;
  }

  /** Whether it is nothing. */
  isZero(): boolean {
    return this.figure.isZero();
  }

  /** Whether nothing limits it. */
  isInfinite(): boolean {
    return !this.figure.isFinite();
  }

  /** The figure as an amount of a currency, rounded once as the clause says; an infinite one throws `MoneyError`. */
  money<C extends Currency>(currency: C, rounding: Rounding = {}): Money<C> {
    if (this.isInfinite()) throw new MoneyError('an amount without limit cannot be written');
    if (this.divisor === undefined && rounding.step === undefined)
      return { amount: roundedText(this.figure, minorDigits(currency), readMode(rounding.mode)), currency };
    const step = readStep(rounding.step, currency);
    if (this.divisor === undefined) return writeMoney(toMultiple(this.figure, step, readMode(rounding.mode)), currency);
    const multiple = toMultiple(this.figure, step.times(this.divisor), readMode(rounding.mode));
    return writeMoney(multiple.div(this.divisor), currency);
  }

  /** Like `money`, with what was rounded where that changed anything. */
  rounded<C extends Currency>(currency: C, rounding: Rounding = {}): Rounded<C> {
    const value = this.money(currency, rounding);
    if (Fraction.ofMoney(value).compare(this) === 0) return { value };
    return { value, rounded: { from: this.text(), to: value.amount, mode: readMode(rounding.mode) } };
  }

  /** The figure in writing: a plain decimal where it is one, else one over the other; `∞` without limit. */
  text(): string {
    if (this.isInfinite()) return '∞';
    if (this.divisor === undefined) return print(this.figure);
    const decimal = this.figure.div(this.divisor);
    if (decimal.decimalPlaces() <= 12) return print(decimal);
    return inLowestTerms(this.figure, this.divisor);
  }

  /** The figure as JSON: its text. */
  toJSON(): string {
    return this.text();
  }

  private sharesDivisor(other: Fraction): boolean {
    if (this.divisor === undefined || other.divisor === undefined) return this.divisor === other.divisor;
    return this.divisor.equals(other.divisor);
  }

  /** The numerator of this figure over the product of both divisors. */
  private scaledBy(other: Fraction): Exact {
    return other.divisor === undefined ? this.figure : this.figure.times(other.divisor);
  }

  private divisorWith(other: Fraction): Exact | undefined {
    return other.divisor === undefined ? this.divisor : times(this.divisor, other.divisor);
  }

  private quotient(mode: 'floor' | 'ceiling' | 'halfUp'): Exact {
    const divisor = this.divisor ?? figureOf(1);
    return toMultiple(this.figure, divisor, mode).div(divisor);
  }
}

function times(divisor: Exact | undefined, by: Exact): Exact {
  return divisor === undefined ? by : divisor.times(by);
}

/** A number as JSON writes it; what cannot be written plainly, or is negative, is refused. */
function ofNumber(value: number): Exact {
  if (Number.isSafeInteger(value) && value >= 0) return figureOf(value);
  if (Number.isFinite(value) && value >= 0 && !String(value).includes('e')) return figureOf(value);
  throw new MoneyError(`quantity ${shown(value)} is not a plain number of 0 or more; write it like 2.5 or "2.5"`);
}

/** One figure over another, both whole and without a common factor. */
function inLowestTerms(figure: Exact, divisor: Exact): string {
  const scale = figureOf(10).pow(Math.max(figure.decimalPlaces(), divisor.decimalPlaces()));
  const [over, under] = [figure, divisor].map((one) => BigInt(one.times(scale).toFixed())) as [bigint, bigint];
  const factor = commonFactor(over < 0n ? -over : over, under);
  return `${over / factor} / ${under / factor}`;
}

function commonFactor(one: bigint, other: bigint): bigint {
  return other === 0n ? one : commonFactor(other, one % other);
}
