import fc from 'fast-check';
import type { FeeFinding, FeeOptions } from '../../src/fee/index.js';
import type { Answer, Json } from '../../src/kernel/answer/index.js';
import type { Case, WorkItem } from '../../src/kernel/case/index.js';
import { anyAsOf, anyClauses, anyDay, anyMoment, type Code, HOUR, instant, minor, money } from './arbitraries.js';

/** All that fees may be asked with: the case, and what a warranty was found to bear. */
export interface World extends Pick<FeeOptions, 'coverage'> {
  readonly facts: Case;
}

type Coverage = NonNullable<FeeOptions['coverage']>;

const anyQuantity = fc.constantFrom(0, 0.5, 1, 2, 2.25, '1.333', 3, 7);
const anyPiece = (code: Code) =>
  fc
    .record({
      work: fc.constantFrom('visit', 'labour', 'travel', 'part', 'service' as const),
      at: anyMoment,
      hours: fc.option(fc.integer({ min: 0, max: 60 })),
      quantity: fc.option(anyQuantity),
      cost: money(code),
      day: fc.nat({ max: 5 }),
    })
    .map(({ work, at, hours, quantity, cost, day }) => {
      const begun = instant(at);
      const isMeasured = work === 'labour' && hours !== null;
      const isNeeded = work !== 'visit' && work !== 'part' && !isMeasured;
      const told = quantity ?? (isNeeded || work === 'part' ? 2 : undefined);
      return {
        work,
        at: day === 0 && !isMeasured ? begun.slice(0, 10) : begun,
        ...(isMeasured && { until: instant(at + (hours * HOUR) / 4) }),
        ...(told !== undefined && { quantity: told }),
        ...(work === 'part' && { cost }),
      };
    });
/** Work of which everything is known. */
export const anyWorkList = (code: Code = 'CNY'): fc.Arbitrary<readonly WorkItem[]> =>
  fc.array(anyPiece(code), { maxLength: 4 }).map((pieces) => pieces.map((piece, at) => ({ id: `w${at}`, ...piece })));

const EVENTS = ['reported', 'quoted', 'quoteAccepted', 'quoteDeclined', 'noFaultFound', 'claimRefused'] as const;
const anyEvent = (code: Code) =>
  fc
    .tuple(fc.constantFrom(...EVENTS), anyMoment, money(code, 60_000))
    .map(([event, at, amount]) => ({ event, at: instant(at), ...(event === 'quoted' && { amount }) }));

const anyCover = (code: Code): fc.Arbitrary<Answer<object>> =>
  fc.oneof(
    fc.constant({ outcome: 'decided' as const, value: { status: 'notCovered' } }),
    fc
      .record({
        status: fc.constantFrom('covered', 'mayBeRefused'),
        by: fc.constantFrom('oneCover', 'otherCover'),
        share: fc.constantFrom('100%', '80%', '33.3%'),
        terms: fc.constantFrom({}, { deductible: 5000 }, { claimLimit: 6000 }, { deductible: 3000, claimLimit: 4000 }),
      })
      .map(({ terms, by, status }) => {
        // One cover says the same of every cost.
        const share = by === 'oneCover' ? '80%' : '100%';
        const amounts = Object.entries(by === 'oneCover' ? terms : {}).map(([name, sum]) => [name, minor(sum, code)]);
        return { outcome: 'decided' as const, value: { status, by, share, ...Object.fromEntries(amounts) } };
      }),
  );

const told = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 6, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) });

/** A case of which everything is known. */
export const anyWorld = (code: Code = 'CNY'): fc.Arbitrary<World> =>
  fc
    .record({
      facts: fc.record({
        item: fc.record({ price: money(code) }),
        amounts: fc.record({ contractPrice: told(money(code)) }),
        dates: fc.record({ signed: told(anyDay), started: anyDay, accepted: told(anyDay), ended: told(anyDay) }),
        log: fc.array(anyEvent(code), { maxLength: 5 }),
        work: anyWorkList(code),
        facts: fc.record({
          'site.blocked': fc.constantFrom(true, false, null),
          'order.kind': fc.constantFrom('rush', 'plain', null),
          'use.people': fc.constantFrom(1, 10, 11, null),
          'visits.left': fc.constantFrom(0, 1, 3.5, null),
        }),
      }),
      coverage: fc.option(fc.record({ parts: anyCover(code), labour: anyCover(code), travel: anyCover(code) })),
    })
    .map(({ facts, coverage }) => ({ facts, ...(coverage && { coverage }) }) as World);

/** What may be missing: facts by the names that they have among needs, and the rest by a word. */
export const MISSING = [
  'item.price',
  'amounts.contractPrice',
  'dates.signed',
  'dates.started',
  'dates.accepted',
  'dates.ended',
  'site.blocked',
  'order.kind',
  'use.people',
  'visits.left',
  'log',
  'work',
  'coverage',
  'work.w0.quantity',
  'work.w0.cost',
  'work.w0.at',
  'work.w1.quantity',
  'work.w1.cost',
  'work.w1.at',
] as const;

/** What is left out. */
export const anyGaps = fc.oneof(fc.subarray([...MISSING], { maxLength: 3 }), fc.subarray([...MISSING]));

const DOUBT: Answer<never> = { outcome: 'undetermined', needs: [{ fact: 'claim.fault' }], exact: false };

/** The world with these things not known; `asOf` tells which work is known to be done. */
export function without({ facts, coverage }: World, gaps: readonly string[], asOf: string): World {
  const keep = (part: object | undefined, prefix: string) =>
    Object.fromEntries(Object.entries(part ?? {}).filter(([name]) => !gaps.includes(prefix + name)));
  const work = facts.work?.map((piece) => lacking(piece, gaps, asOf));
  return {
    facts: {
      item: keep(facts.item, 'item.'),
      amounts: keep(facts.amounts, 'amounts.'),
      dates: keep(facts.dates, 'dates.'),
      facts: keep(facts.facts, ''),
      ...(!gaps.includes('log') && facts.log && { log: facts.log }),
      ...(!gaps.includes('work') && work && { work }),
    },
    ...(coverage && {
      coverage: gaps.includes('coverage') ? ({ ...coverage, parts: DOUBT, labour: DOUBT } as Coverage) : coverage,
    }),
  };
}

/**
 * A piece without what is missing of it: that it is listed without a day tells that it was done by now, a visit or a part of which no
 * number is told may be one, and time from a beginning to an end is measured where no hours are told.
 */
function lacking(piece: WorkItem, gaps: readonly string[], asOf: string): WorkItem {
  const { id, work, at = asOf, until } = piece;
  const isLater = Date.parse(at) > Date.parse(asOf) - 24 * HOUR;
  const isRead = work === 'visit' || work === 'part' || until !== undefined;
  const firm = [...(isRead ? ['quantity'] : []), ...(isLater ? ['at', 'until'] : [])];
  const isGap = (name: string) => gaps.includes(`work.${id}.${name === 'until' ? 'at' : name}`) && !firm.includes(name);
  return Object.fromEntries(Object.entries(piece).filter(([name]) => !isGap(name))) as unknown as WorkItem;
}

/** The world with one more declared fact known. */
export function withFact(world: World, name: string, value: Json): World {
  const facts = { ...world.facts.facts, [name]: value } as NonNullable<Case['facts']>;
  return { ...world, facts: { ...world.facts, facts } };
}

/** Whether a name among needs is one of those left out. */
export function isMissing(name: string, gaps: readonly string[]): boolean {
  return gaps.some(
    (gap) =>
      gap === name ||
      (gap === 'log' && name.startsWith('log.')) ||
      (gap === 'coverage' && name === 'claim.fault') ||
      // Time worked is measured from its beginning where no quantity is told.
      (gap.endsWith('.at') && name === gap.replace('.at', '.quantity')),
  );
}

/** Clauses, a case of which something is missing, and a moment. */
export const anyQuestion = fc
  .record({ clauses: anyClauses(), whole: anyWorld(), gaps: anyGaps, asOf: anyAsOf })
  .map((question) => ({ ...question, world: without(question.whole, question.gaps, question.asOf) }));

/** Clauses, a case of which everything is known, and a moment. */
export const anyKnown = fc.record({ clauses: anyClauses(), world: anyWorld(), asOf: anyAsOf });

/** The statement of a case of which everything is known. */
export function statementIn({ statement }: FeeFinding) {
  if (statement.outcome !== 'decided') throw new Error(`the statement is ${statement.outcome}`);
  return statement.value;
}

/** The value of an answer that is decided. */
export function value<T>(answer: Answer<T> | undefined): T | undefined {
  return answer?.outcome === 'decided' ? answer.value : undefined;
}
