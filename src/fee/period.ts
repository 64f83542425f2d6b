import { dateOf, type Evaluation, looked, type Reckoned } from '../kernel/case/index.js';
import { blankName, isBlank, readAmount, readFigure } from '../kernel/gate/index.js';
import {
  type Known,
  known,
  type Leaf,
  type Open,
  open,
  restsOn,
  type Settled,
  type Uncertain,
} from '../kernel/logic/index.js';
import { Fraction, type Money } from '../kernel/money/index.js';
import {
  addMonths,
  type CountingConvention,
  civilDate,
  civilFields,
  type DayNumber,
  endOfDay,
  startOfDay,
} from '../kernel/time/index.js';
import type { ClauseOf, Shared } from './clause.js';
import { feeDefaults } from './defaults.js';
import type { PeriodCharge } from './finding.js';
import { namesIn, settledValue } from './line.js';
import { noteRounded } from './note-rounding.js';
import type { Rounder } from './round.js';

/** A fee for a period made ready. */
export interface CompiledPeriod {
  readonly terms: ClauseOf<'period'>;
  readonly amount: Reckoned;
  readonly months: Leaf<number>;
  readonly earlyEnd: 'byDays' | 'kept';
  readonly basis: 'actualDays' | 'days30';
  readonly lastDay: 'counted' | 'notCounted';
}

/** Prepares a fee for a period. */
export function compilePeriod(terms: ClauseOf<'period'>, { rounder }: Shared): CompiledPeriod {
  return {
    terms,
    amount: readAmount(terms.amount as Money, rounder.currency),
    months: monthsIn(terms.per),
    earlyEnd: terms.earlyEnd ?? feeDefaults.earlyEnd,
    basis: terms.basis ?? feeDefaults.basis,
    lastDay: terms.lastDay ?? feeDefaults.lastDay,
  };
}

function monthsIn(per: ClauseOf<'period'>['per']): Leaf<number> {
  const count = readFigure('months' in per ? per.months : per.years) as Leaf<number>;
  return count.kind === 'open' || 'months' in per ? count : known(count.value * 12);
}

type Answer = Uncertain<Settled<PeriodCharge | 'notBegun'>>;

/** What of the fee for the period in force is earned, and what is paid back of it. */
export function periodCharge(period: CompiledPeriod, { rounder, counting }: Shared, evaluation: Evaluation): Answer {
  const { terms, months, amount } = period;
  const { line } = evaluation;
  const from = isBlank(terms.from)
    ? open([blankName(terms.from)])
    : (dateOf(evaluation, terms.from) as Leaf<DayNumber | null>);
  const ended = dateOf(evaluation, 'ended') as Leaf<DayNumber | null>;
  const turn = (day: DayNumber) => void (day > line.today && evaluation.turns.add(startOfDay(day, line.zone)));
  if (from.kind === 'known' && from.value !== null) turn(from.value);
  if (ended.kind === 'known' && ended.value !== null) turn(ended.value);
  const found = chargeIn(period, { from, ended, today: line.today }, rounder, counting);
  note(period, found, evaluation);
  if (found.kind === 'known' && found.value !== 'notBegun' && found.value.runs) {
    evaluation.accruing.add(`periods.${terms.id}`);
    evaluation.growsAt.add(endOfDay(line.today, line.zone));
  }
  if (found.kind === 'open')
    return open([...found.names, ...(months.kind === 'open' ? months.names : []), ...restsOn(amount)]);
  return known({ value: found.value === 'notBegun' ? 'notBegun' : found.value.charge });
}

interface Days {
  readonly from: Leaf<DayNumber | null>;
  readonly ended: Leaf<DayNumber | null>;
  readonly today: DayNumber;
}

interface Found {
  readonly charge: PeriodCharge;
  /** Whether the service still runs. */
  readonly runs: boolean;
  readonly rounded?: ReturnType<Rounder['once']>['rounded'];
}

function chargeIn(
  period: CompiledPeriod,
  { from, ended, today }: Days,
  rounder: Rounder,
  counting: CountingConvention,
): Known<Found | 'notBegun'> | Open {
  const begins = from.kind === 'known' ? from.value : undefined;
  if (begins === null || (begins !== undefined && begins > today)) return known('notBegun');
  if (begins === undefined || ended.kind === 'open') return open([...namesIn(from), ...namesIn(ended)]);
  const runs = ended.value === null || ended.value > today;
  const last = runs ? today : (ended.value as DayNumber);
  if (last < begins) return known('notBegun');
  const fee = settledValue(period.amount);
  if (period.months.kind === 'open' || fee === undefined) return open([]);
  const stretch = periodOn(begins, period.months.value, last, counting.monthEnd);
  if (stretch === undefined) return open(['counting.monthEnd']);
  return known({ ...charged(period, period.months.value, fee, stretch, { last, runs }, rounder), runs });
}

interface Stretch {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** The period in which a day lies, each counted from the first day of the first. */
function periodOn(
  anchor: DayNumber,
  months: number,
  day: DayNumber,
  monthEnd: CountingConvention['monthEnd'],
): Stretch | undefined {
  let count = Math.max(0, Math.floor(monthsBetween(anchor, day) / months) - 1);
  let before = count === 0 ? anchor - 1 : lastDayAfter(anchor, months * count, monthEnd);
  for (; ; count += 1) {
    const last = lastDayAfter(anchor, months * (count + 1), monthEnd);
    if (before === undefined || last === undefined) return undefined;
    if (day <= last) return { first: before + 1, last };
    before = last;
  }
}

function monthsBetween(from: DayNumber, to: DayNumber): number {
  const [one, other] = [civilFields(from), civilFields(to)];
  return (other.year - one.year) * 12 + other.month - one.month;
}

/** The last day of so many months that begin with a day: the one before the matching day, or the last of a month that has none. */
function lastDayAfter(
  anchor: DayNumber,
  months: number,
  monthEnd: CountingConvention['monthEnd'],
): DayNumber | undefined {
  const end = addMonths(anchor, months, monthEnd);
  return end && (end.clamped ? end.day : end.day - 1);
}

const DAYS_A_MONTH = 30;

function charged(
  { earlyEnd, basis, lastDay }: CompiledPeriod,
  months: number,
  fee: Fraction,
  { first, last }: Stretch,
  end: { readonly last: DayNumber; readonly runs: boolean },
  { once, currency }: Rounder,
): Omit<Found, 'runs'> {
  const ofDays = basis === 'days30' ? DAYS_A_MONTH * months : last - first + 1;
  const passed = end.last - first + (lastDay === 'counted' ? 1 : 0);
  // A period that is served to its end is served in full, however short its months are.
  const days = passed > last - first ? ofDays : Math.min(passed, ofDays);
  const whole = once(fee).value;
  const isKept = !end.runs && earlyEnd === 'kept';
  const { value: earned, rounded } = isKept ? { value: whole } : once(fee.times(Fraction.of(days)).over(ofDays));
  const refund = end.runs ? Fraction.ZERO : whole.minus(earned);
  const charge: PeriodCharge = {
    from: civilDate(first),
    through: civilDate(last),
    fee: whole.money(currency),
    days,
    ofDays,
    earned: earned.money(currency),
    refund: refund.money(currency),
  };
  return { charge, ...(rounded && { rounded }) };
}

function note({ terms }: CompiledPeriod, found: Known<Found | 'notBegun'> | Open, evaluation: Evaluation): void {
  const told = found.kind === 'known' && found.value !== 'notBegun' ? found.value : undefined;
  const { charge } = told ?? {};
  const begins = isBlank(terms.from) ? blankName(terms.from) : `dates.${terms.from}`;
  evaluation.step?.({
    rule: told?.runs ? 'fee.period.running' : 'fee.period',
    clause: terms.id,
    held: found.kind === 'open' ? 'unknown' : told === undefined ? 'not' : 'held',
    ...looked(evaluation, [begins, 'dates.ended']),
    gave: {
      from: charge?.from ?? null,
      through: charge?.through ?? null,
      fee: charge === undefined ? null : { ...charge.fee },
      days: charge?.days ?? null,
      ofDays: charge?.ofDays ?? null,
      earned: charge === undefined ? null : { ...charge.earned },
      refund: charge === undefined ? null : { ...charge.refund },
    },
  });
  noteRounded(terms.id, 'period', { ...(told?.rounded && { rounded: told.rounded }) }, evaluation);
}
