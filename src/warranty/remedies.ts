import { type Claim, type Context, dateOf, type Evaluation, eventsOf, looked } from '../kernel/case/index.js';
import { blankName, isBlank, readFigure } from '../kernel/gate/index.js';
import { known, open, type Settled, type Uncertain } from '../kernel/logic/index.js';
import {
  compare,
  isRate,
  type Money,
  min,
  money,
  type Rate,
  roundMoney,
  subtract,
  times,
} from '../kernel/money/index.js';
import type { CompiledCover, WarrantyClause } from './cover.js';
import { warrantyDefaults } from './defaults.js';
import type { OpenRemedy, Refund } from './finding.js';
import { datesRead } from './start.js';
import type { Remedy } from './terms.js';
import { triggered } from './triggers.js';

/** A remedy that a cover offers, and whether it is open for the claim. */
export interface RemedyState {
  readonly terms: Remedy;
  readonly remedy: OpenRemedy;
  readonly isOpen: Uncertain<Settled<boolean>>;
}

/** Each remedy of a cover that answers for the claim, with whether it is open. */
export function remediesOf(
  cover: CompiledCover,
  evaluation: Evaluation,
  claim: Claim,
  answers: Uncertain<Settled<boolean>>,
): readonly RemedyState[] {
  if (answers.kind === 'known' && 'value' in answers.value && !answers.value.value) return [];
  const { chosenBy, on } = warrantyDefaults.remedy;
  const rules = { clause: cover.terms.id, counting: cover.counting, downtime: cover.downtime };
  return (cover.terms.remedies ?? []).map((terms) => {
    const chooser = terms.offers.length > 1 ? { chosenBy: terms.chosenBy ?? chosenBy } : {};
    const remedy: OpenRemedy = { by: cover.terms.id, offers: terms.offers, ...chooser };
    const isTriggered = triggered(evaluation, rules, claim, terms.on ?? on);
    const notOpen: Settled<boolean> = { value: false };
    const isOpen = evaluation.diagrams.choose<Settled<boolean>>(
      isTriggered,
      () => answers,
      () => known(notOpen),
    );
    return { terms, remedy, isOpen };
  });
}

/** The remedies that are open, in contract order. */
export function openRemedies(
  evaluation: Evaluation,
  states: readonly RemedyState[],
): Uncertain<Settled<readonly OpenRemedy[]>> {
  const none: Settled<readonly OpenRemedy[]> = { value: [] };
  return states.reduce<Uncertain<Settled<readonly OpenRemedy[]>>>(
    (before, { remedy, isOpen }) =>
      evaluation.diagrams.map2(before, isOpen, (found, opens) => {
        if ('conflict' in found) return found;
        if ('conflict' in opens) return opens;
        return opens.value ? { value: [...found.value, remedy] } : found;
      }),
    known(none),
  );
}

/** What is paid back under the open remedy that pays back most; `null` where no refund is open, or nothing was paid. */
export function refundOf(
  evaluation: Evaluation,
  context: Context,
  states: readonly RemedyState[],
): Uncertain<Settled<Refund | null>> {
  const { diagrams } = evaluation;
  const refunds = states
    .filter(({ terms }) => terms.offers.includes('refund'))
    .map((state) => openRefund(evaluation, context, state));
  const best = refunds.reduce((one, other) => diagrams.map2(one, other, more), known(NO_REFUND));
  const grows = diagrams.map(best, (settled) => 'value' in settled && settled.value?.grows === true);
  if (grows.kind !== 'known' || grows.value) evaluation.accruing.add('refund');
  return diagrams.map(best, (settled) => ('conflict' in settled ? settled : { value: settled.value?.refund ?? null }));
}

const NO_REFUND: Settled<Reckoned | null> = { value: null };

/** The refund of a remedy where it is open; the conflict where there is one about that. */
function openRefund(
  evaluation: Evaluation,
  context: Context,
  { terms, remedy, isOpen }: RemedyState,
): Uncertain<Settled<Reckoned | null>> {
  const { diagrams } = evaluation;
  const conflict = diagrams.map(isOpen, (opens): Settled<Reckoned | null> => ('conflict' in opens ? opens : NO_REFUND));
  return diagrams.choose(
    diagrams.map(isOpen, (opens) => 'value' in opens && opens.value),
    () => refundUnder(evaluation, context, remedy.by, terms),
    () => conflict,
  );
}

function more(one: Settled<Reckoned | null>, other: Settled<Reckoned | null>): Settled<Reckoned | null> {
  if ('conflict' in one || other === NO_REFUND) return one;
  if ('conflict' in other || one.value === null) return other;
  if (other.value === null) return one;
  return compare(other.value.refund.amount, one.value.refund.amount) > 0 ? other : one;
}

/** The price less depreciation for use, which never takes more than the price. */
function refundUnder(
  evaluation: Evaluation,
  context: Context,
  clause: WarrantyClause['id'],
  { depreciation }: Remedy,
): Uncertain<Settled<Reckoned | null>> {
  const { diagrams } = evaluation;
  const perDay = depreciation === undefined ? known<Rate>('0%') : diagrams.map(readFigure(depreciation.perDay), asRate);
  const used = depreciation === undefined ? known(0) : daysOfUse(evaluation, depreciation.from);
  const grows = depreciation !== undefined && eventsOf(evaluation.line, 'returned')?.length === 0;
  const figures = diagrams.list<unknown>([priceOf(evaluation), perDay, used]);
  const refund = diagrams.map(figures, ([paid, rate, days]) =>
    paid === null ? null : { ...depreciated(context, paid as Money, rate as Rate, days as number), grows },
  );
  noteRefund(evaluation, clause, depreciation, refund);
  return diagrams.map(refund, (value) => ({ value }));
}

/** A refund, and how it was reckoned. */
interface Reckoned {
  readonly refund: Refund;
  readonly days: number;
  readonly perDay: Rate;
  /** Whether it falls from day to day, because the item has not gone back. */
  readonly grows: boolean;
  readonly rounded?: ReturnType<typeof roundMoney>['rounded'];
}

function depreciated({ rounding }: Context, price: Money, perDay: Rate, days: number): Omit<Reckoned, 'grows'> {
  const { value, rounded } = roundMoney(times(price, perDay, days), rounding === undefined ? {} : { mode: rounding });
  const depreciation = min(value, price);
  const refund = { price, depreciation, amount: subtract(price, depreciation) };
  return { refund, days, perDay, ...(rounded && { rounded }) };
}

function noteRefund(
  evaluation: Evaluation,
  clause: WarrantyClause['id'],
  depreciation: Remedy['depreciation'],
  refund: Uncertain<Reckoned | null>,
): void {
  const settled = refund.kind === 'known' ? refund.value : null;
  const used = depreciation === undefined ? [] : ['log.returned', ...datesRead(depreciation.from)];
  evaluation.step?.({
    rule: 'warranty.refund',
    clause,
    held: refund.kind !== 'known' ? 'unknown' : settled === null ? 'not' : 'held',
    ...looked(evaluation, ['item.price', ...used]),
    gave: {
      price: settled && { ...settled.refund.price },
      depreciation: settled && { ...settled.refund.depreciation },
      days: settled?.days ?? null,
      perDay: settled?.perDay ?? null,
      amount: settled && { ...settled.refund.amount },
    },
  });
  if (settled?.rounded !== undefined) {
    evaluation.step?.({ rule: 'warranty.refund.rounding', clause, held: 'held', gave: { ...settled.rounded } });
  }
}

/** The price in normal form. */
function priceOf({ facts }: Evaluation): Uncertain<Money | null> {
  const price = facts.item?.price;
  return price === undefined ? open(['item.price']) : known(price && money(price.amount, price.currency));
}

/** Days from the first day of use to the day on which the item went back, or so far. */
function daysOfUse(
  evaluation: Evaluation,
  from: NonNullable<Remedy['depreciation']>['from'],
): Uncertain<number | null> {
  const { line, diagrams } = evaluation;
  const first = isBlank(from) ? open([blankName(from)]) : dateOf(evaluation, from);
  const returned = eventsOf(line, 'returned');
  const last = returned === undefined ? open(['log.returned']) : known(returned.at(-1)?.day ?? line.today);
  return diagrams.map2(first, last, (begun, ended) => (begun === null ? 0 : Math.max(0, ended - begun)));
}

function asRate(text: string): Rate {
  if (isRate(text)) return text;
  throw new RangeError(`${JSON.stringify(text)} is not a rate; write a number with its unit, such as "0.05%"`);
}
