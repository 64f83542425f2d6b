import fc from 'fast-check';
import type { Json } from '../../src/kernel/answer/index.js';
import type { Case } from '../../src/kernel/case/index.js';
import { civilDate } from '../../src/kernel/time/index.js';
import type { PenaltyOptions } from '../../src/penalty/index.js';
import { anyAsOf, anyClauses, anyDay, type Code, FIRST, LAST, minor } from './arbitraries.js';

/** All that a penalty may be asked with: the case, and what other rooms found in it. */
export interface World extends Pick<PenaltyOptions, 'clocks' | 'objectives'> {
  readonly facts: Case;
}

const money = (code: Code) => fc.integer({ min: 100_000, max: 5_000_000 }).map((count) => minor(count, code));
const told = (code: Code) =>
  fc.oneof({ weight: 9, arbitrary: money(code) }, { weight: 1, arbitrary: fc.constant(null) });
const anyDate = fc.oneof({ weight: 5, arbitrary: anyDay }, { weight: 1, arbitrary: fc.constant(null) });

const EVENTS = [
  'customerAwaited',
  'customerReplied',
  'suspended',
  'suspensionEnded',
  'hindered',
  'hindranceNotified',
  'hindranceEnded',
  'creditClaimed',
] as const;
const anyEvent = (code: Code) =>
  fc
    .tuple(fc.option(fc.constantFrom(...EVENTS), { freq: 3 }), fc.integer({ min: FIRST, max: LAST }), money(code))
    .map(([event, day, amount]) => ({
      // A payment names its debt: there may be several.
      ...(event === null ? { event: 'paid' as const, amount, clause: `p${day % 3}` } : { event }),
      at: `${civilDate(day)}T10:00:00+08:00`,
    }));

const decided = <T>(value: T) => ({ outcome: 'decided' as const, value });
const open = (fact: string) => ({ outcome: 'undetermined' as const, needs: [{ fact }], exact: false });

/** A service level that was overrun so many hours each time, and whose last run has ended, is excused, or late ever since. */
export function clocksOf(hours: readonly number[], last: 'ended' | 'excused' | 'late') {
  const cycles = hours.map((more, index) => {
    const due = Date.parse('2025-03-20T10:00:00+08:00') + index * 3 * 86_400_000;
    const isOpen = last !== 'ended' && index === hours.length - 1;
    const end = isOpen ? null : new Date(due + more * 3_600_000).toISOString();
    return { due: new Date(due).toISOString(), end, state: 'breached' };
  });
  const state = hours.length === 0 ? 'met' : last === 'excused' ? 'excused' : 'breached';
  return { visit: { state: decided({ state }), cycles: decided(cycles), late: decided(null) } };
}

const anyClock = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 2 }),
    fc.constantFrom<'ended' | 'excused' | 'late'>('ended', 'excused', 'late'),
  )
  .map(([hours, last]) => clocksOf(hours, last));

const anyShare = fc.constantFrom(300, 949, 950, 980, 994, 995, 999, 1000, null);

/** What an objective of March attained, judged when the month was over. */
export function objectivesOf(met: number | null): NonNullable<PenaltyOptions['objectives']> {
  const none = decided('notApplicable' as const);
  const uptime =
    met === null
      ? { attained: none, kept: none, range: none }
      : {
          attained: decided({ share: `${met / 10}%`, met, counted: 1000 }),
          kept: decided(met >= 990),
          range: decided({ least: `${met / 10}%`, most: `${met / 10}%` }),
        };
  return { period: { through: '2025-03-31', state: 'over' }, objectives: { uptime } };
}

/** A case of which everything is known. */
export const anyWorld = (code: Code): fc.Arbitrary<World> =>
  fc.record({
    facts: fc.record({
      item: fc.record({ price: money(code) }),
      amounts: fc.record({
        contractPrice: money(code),
        delayedValue: money(code),
        periodFee: money(code),
        debt: money(code),
        loss: told(code),
        addedLoss: told(code),
      }),
      dates: fc.record({ signed: anyDate, delivered: anyDate, accepted: anyDate }),
      log: fc.array(anyEvent(code), { maxLength: 8 }),
      facts: fc.record({
        'site.blocked': fc.constantFrom(true, false, null),
        'order.kind': fc.constantFrom('rush', 'plain', null),
        'penalty.choice': fc.constantFrom('p0', 'p1', null),
        'use.people': fc.constantFrom(1, 10, 11, null),
      }),
      earlierPenalties: fc.array(fc.record({ clause: fc.constantFrom('p0', 'p1'), at: anyDay, amount: money(code) }), {
        maxLength: 3,
      }),
    }),
    clocks: anyClock,
    objectives: anyShare.map(objectivesOf),
  });

/** Everything that may be missing: facts by the names that they have among needs, and the rest by a word. */
export const MISSING = [
  'item.price',
  'amounts.contractPrice',
  'amounts.delayedValue',
  'amounts.periodFee',
  'amounts.debt',
  'amounts.loss',
  'amounts.addedLoss',
  'dates.signed',
  'dates.delivered',
  'dates.accepted',
  'site.blocked',
  'order.kind',
  'penalty.choice',
  'use.people',
  'log',
  'paid',
  'earlierPenalties',
  'clocks',
  'objectives',
  'attained',
] as const;

/** What is left out. */
export const anyGaps = fc.oneof(fc.subarray([...MISSING], { maxLength: 4 }), fc.subarray([...MISSING]));

/** The world with these things not known. */
export function without({ facts, clocks, objectives }: World, gaps: readonly string[]): World {
  const keep = (part: object | undefined, prefix: string) =>
    Object.fromEntries(Object.entries(part ?? {}).filter(([name]) => !gaps.includes(prefix + name)));
  const log = facts.log?.map(({ amount, ...event }) => ({
    ...event,
    ...(amount !== undefined && !gaps.includes('paid') && { amount }),
  }));
  const isOpen = gaps.includes('attained');
  return {
    facts: {
      item: keep(facts.item, 'item.'),
      amounts: keep(facts.amounts, 'amounts.'),
      dates: keep(facts.dates, 'dates.'),
      facts: keep(facts.facts, ''),
      ...(!gaps.includes('log') && log && { log }),
      ...(!gaps.includes('earlierPenalties') && facts.earlierPenalties && { earlierPenalties: facts.earlierPenalties }),
    },
    ...(clocks && { clocks: gaps.includes('clocks') ? unknownClocks : clocks }),
    ...(objectives && !gaps.includes('objectives') && { objectives: isOpen ? ranged(objectives) : objectives }),
  };
}

const unknownClocks = {
  visit: { state: open('log.arrived'), cycles: open('log.arrived'), late: open('log.arrived') },
};

/** Of an objective only between which two shares it lies. */
function ranged(objectives: NonNullable<World['objectives']>): NonNullable<World['objectives']> {
  const { attained } = objectives.objectives.uptime!;
  if (attained.outcome !== 'decided' || attained.value === 'notApplicable') return objectives;
  const share = Number.parseFloat(attained.value.share);
  const range = decided({ least: `${Math.max(0, share - 3)}%`, most: `${Math.min(100, share + 2)}%` });
  const uptime = { attained: open('outages.end'), kept: open('outages.end'), range };
  return { ...objectives, objectives: { uptime } };
}

/** The world with one more declared fact known. */
export function withFact(world: World, name: string, value: Json): World {
  const facts = { ...world.facts.facts, [name]: value } as NonNullable<Case['facts']>;
  return { ...world, facts: { ...world.facts, facts } };
}

/** Whether a name among needs is one of those left out. */
export function isMissing(name: string, gaps: readonly string[]): boolean {
  const words: { readonly [word: string]: string } = {
    clocks: 'log.arrived',
    objectives: 'objectives.uptime',
    attained: 'outages.end',
    paid: 'log.paid.amount',
  };
  return gaps.some((gap) => gap === name || words[gap] === name || (gap === 'log' && name.startsWith('log.')));
}

/** Clauses, a world of which something is missing, and a moment. */
export const anyQuestion = fc
  .record({ clauses: anyClauses('CNY'), whole: anyWorld('CNY'), gaps: anyGaps, asOf: anyAsOf })
  .map(({ clauses, whole, gaps, asOf }) => {
    const question = { clauses, whole, gaps, asOf, world: without(whole, gaps) };
    return Object.defineProperty(question, fc.toStringMethod, {
      value: () => JSON.stringify({ clauses, whole, gaps, asOf }),
    });
  });
