import { type Claim, type Context, dateOf, type Evaluation, eventsOf, looked } from '../kernel/case/index.js';
import { blankName, isBlank, readFigure } from '../kernel/gate/index.js';
import { known, open, type Settled, type Uncertain } from '../kernel/logic/index.js';
import { isRate, type Money, min, money, type Rate, roundMoney, subtract, times } from '../kernel/money/index.js';
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
    const remedy: OpenRemedy = { by: cover.terms.id, offers: terms.offers, chosenBy: terms.chosenBy ?? chosenBy };
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

/** What the first open remedy that offers a refund pays back; `null` where none is open. */
export function refundOf(
  evaluation: Evaluation,
  context: Context,
  states: readonly RemedyState[],
): Uncertain<Settled<Refund | null>> {
  const none = known<Settled<Refund | null>>({ value: null });
  const refunding = states.filter(({ terms }) => terms.offers.includes('refund'));
  return refunding.reduceRight<Uncertain<Settled<Refund | null>>>((rest, { terms, remedy, isOpen }) => {
    const { diagrams } = evaluation;
    return diagrams.choose(
      diagrams.map(isOpen, (opens) => 'conflict' in opens),
      () => diagrams.map(isOpen, (opens) => ('conflict' in opens ? opens : { value: null })),
      () =>
        diagrams.choose(
          diagrams.map(isOpen, (opens) => 'value' in opens && opens.value),
          () => refundUnder(evaluation, context, remedy.by, terms),
          () => rest,
        ),
    );
  }, none);
}

/** The price less depreciation for use, which never takes more than the price. */
function refundUnder(
  evaluation: Evaluation,
  context: Context,
  clause: WarrantyClause['id'],
  { depreciation }: Remedy,
): Uncertain<Settled<Refund | null>> {
  const { diagrams } = evaluation;
  const perDay = depreciation === undefined ? known<Rate>('0%') : diagrams.map(readFigure(depreciation.perDay), asRate);
  const used = depreciation === undefined ? known(0) : daysOfUse(evaluation, depreciation.from);
  const figures = diagrams.list<unknown>([priceOf(evaluation), perDay, used]);
  const refund = diagrams.map(figures, ([paid, rate, days]) =>
    paid === null || days === null ? null : depreciated(context, paid as Money, rate as Rate, days as number),
  );
  noteRefund(evaluation, clause, depreciation, refund);
  return diagrams.map(refund, (settled) => ({ value: settled?.refund ?? null }));
}

/** A refund, and how it was reckoned. */
interface Reckoned {
  readonly refund: Refund;
  readonly days: number;
  readonly perDay: Rate;
  readonly rounded?: ReturnType<typeof roundMoney>['rounded'];
}

function depreciated({ rounding }: Context, price: Money, perDay: Rate, days: number): Reckoned {
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
  if (returned?.length === 0) evaluation.accruing.add('refund');
  const last = returned === undefined ? open(['log.returned']) : known(returned.at(-1)?.day ?? line.today);
  return diagrams.map2(first, last, (begun, ended) => (begun === null ? 0 : Math.max(0, ended - begun)));
}

function asRate(text: string): Rate {
  if (isRate(text)) return text;
  throw new RangeError(`${JSON.stringify(text)} is not a rate; write a number with its unit, such as "0.05%"`);
}
