import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/kernel/answer/index.js';
import {
  type Case,
  caseReader,
  dateOf,
  type Evaluation,
  evaluateRoom,
  eventsOf,
  heldIs,
  looked,
  type Room,
} from '../../../src/kernel/case/index.js';
import {
  compileCondition,
  FALSE,
  known,
  open,
  Regions,
  TRUE,
  type Uncertain,
} from '../../../src/kernel/logic/index.js';
import { startOfDay } from '../../../src/kernel/time/index.js';

const zone = 'Asia/Shanghai';
const asOf = '2025-03-10T12:00:00+08:00';

interface LoanAnswers {
  readonly mayKeep: Answer<boolean>;
  readonly log: { readonly reports: Answer<number> };
  readonly daysHeld: Answer<number>;
}

/** A room made up for this test: a lent device may be kept until 30 days after delivery, unless its seal was broken. */
function loan(presumed: Uncertain<boolean> = FALSE): Room<LoanAnswers> {
  const regions = new Regions();
  const broken = compileCondition({ fact: 'seal.broken', is: true }, regions);
  return {
    zone,
    reader: caseReader,
    pass: (evaluation) => {
      const { diagrams, line } = evaluation;
      const delivered = dateOf(evaluation, 'delivered');
      const inTime = diagrams.map(delivered, (day) => day !== null && line.today <= day + 30);
      if (delivered.kind === 'known' && delivered.value !== null) {
        evaluation.turns.add(startOfDay(delivered.value + 31, zone));
        evaluation.accruing.add('daysHeld');
      }
      evaluation.step?.({ rule: 'loan.term', held: heldIs(inTime), ...looked(evaluation, ['dates.delivered']) });
      const proved = broken({ read: evaluation.read, diagrams });
      if (proved.kind !== 'known') evaluation.presumed.add('seal.broken');
      const isBroken = evaluation.presuming && proved.kind !== 'known' ? presumed : proved;
      const reports = eventsOf(line, 'reported');
      return {
        mayKeep: diagrams.map(diagrams.and(inTime, diagrams.not(isBroken)), (value) => ({ value })),
        log: { reports: reports === undefined ? open(['log.reported']) : known({ value: reports.length }) },
        daysHeld: diagrams.map(delivered, (day) => ({ value: day === null ? 0 : line.today - day })),
      };
    },
  };
}

function asked(facts: Case, options: Partial<Parameters<typeof evaluateRoom>[2]> = {}) {
  return evaluateRoom(loan(), facts, { asOf, ...options });
}

const delivered = { dates: { delivered: '2025-03-01' }, log: [], facts: { 'seal.broken': false } } as const;

describe('a finding', () => {
  it('answers each question of a room, with its reasons', () => {
    expect(asked(delivered)).toEqual({
      mayKeep: { outcome: 'decided', value: true },
      log: { reports: { outcome: 'decided', value: 0 } },
      daysHeld: { outcome: 'decided', value: 9 },
      changesAt: '2025-04-01T00:00:00+08:00',
      accruing: ['daysHeld'],
      why: [{ rule: 'loan.term', held: 'held', facts: { 'dates.delivered': '2025-03-01' } }],
    });
  });

  it('gives no reasons where none are wanted, and the same answers', () => {
    const { why, ...answers } = asked(delivered);
    expect(why).toHaveLength(1);
    expect(asked(delivered, { reasons: 'none' })).toEqual(answers);
  });

  it('names what is missing', () => {
    const { mayKeep, log, why } = asked({ facts: { 'seal.broken': false } });
    expect(mayKeep).toEqual({ outcome: 'undetermined', needs: [{ fact: 'dates.delivered' }], exact: false });
    expect(log.reports).toEqual({ outcome: 'undetermined', needs: [{ fact: 'log.reported' }], exact: false });
    expect(why).toEqual([{ rule: 'loan.term', held: 'unknown', unknown: ['dates.delivered'] }]);
  });
});

describe('what a burden of proof stands in for', () => {
  it('is named by the answers that rest on it, and by no other', () => {
    const { mayKeep, daysHeld } = asked({ dates: { delivered: '2025-03-01' } });
    expect(mayKeep).toEqual({ outcome: 'decided', value: true, presumed: ['seal.broken'] });
    expect(daysHeld).toEqual({ outcome: 'decided', value: 9 });
  });

  it('is not named where the answer stands without it', () => {
    expect(asked({ dates: { delivered: '2025-01-01' } }).mayKeep).toEqual({ outcome: 'decided', value: false });
    expect(asked({ dates: { delivered: null } }).mayKeep).toEqual({ outcome: 'decided', value: false });
  });

  it('is the only thing named, even where another missing fact would have settled it', () => {
    const { mayKeep } = evaluateRoom(loan(TRUE), {}, { asOf });
    expect(mayKeep).toEqual({ outcome: 'decided', value: false, presumed: ['seal.broken'] });
  });

  it('is among the needs where something else is missing too: either may still change the answer', () => {
    expect(asked({}).mayKeep).toEqual({
      outcome: 'undetermined',
      needs: [{ fact: 'dates.delivered' }, { fact: 'seal.broken' }],
      exact: false,
    });
  });
});

describe('the moment at which an answer changes', () => {
  it('is the first at which one differs by time alone, and none before it does', () => {
    const { changesAt } = asked(delivered);
    expect(asked(delivered, { asOf: '2025-03-31T23:59:59.999+08:00' }).mayKeep).toEqual(asked(delivered).mayKeep);
    expect(asked(delivered, { asOf: changesAt! }).mayKeep).toEqual({ outcome: 'decided', value: false });
  });

  it('is absent once nothing differs any more, whatever grows by itself', () => {
    const finding = asked(delivered, { asOf: '2025-04-01T00:00:00+08:00' });
    expect(finding).not.toHaveProperty('changesAt');
    expect(finding.accruing).toEqual(['daysHeld']);
  });

  it('may be that of an event still to come', () => {
    const log = [{ event: 'reported', at: '2025-03-20T09:00:00Z' }] as const;
    expect(asked({ ...delivered, log }).changesAt).toBe('2025-03-20T17:00:00+08:00');
    expect(asked({ ...delivered, log }).log.reports).toEqual({ outcome: 'decided', value: 0 });
  });

  it('passes over events still to come that change nothing', () => {
    const log = [{ event: 'returned', at: '2025-03-20' }] as const;
    expect(asked({ ...delivered, log }).changesAt).toBe('2025-04-01T00:00:00+08:00');
  });

  it('is never left out because of the many events that come before it', () => {
    const log = Array.from({ length: 200 }, (_, second) => ({
      event: 'returned' as const,
      at: new Date(Date.parse('2025-03-20T00:00:00Z') + second * 1000).toISOString(),
    }));
    let { changesAt } = asked({ ...delivered, log });
    for (let asks = 0; asks < 4 && changesAt !== '2025-04-01T00:00:00+08:00'; asks += 1) {
      expect(asked({ ...delivered, log }, { asOf: changesAt! }).mayKeep).toEqual(asked(delivered).mayKeep);
      changesAt = asked({ ...delivered, log }, { asOf: changesAt! }).changesAt;
    }
    expect(changesAt).toBe('2025-04-01T00:00:00+08:00');
  });

  it('is the same whether or not each need is to be proved', () => {
    const facts: Case = { ...delivered, facts: {} };
    const { why, ...answers } = asked(facts, { needs: 'witnesses' });
    expect(asked(facts, { reasons: 'none' })).toEqual(answers);
    expect(why).toBeDefined();
  });
});

describe('a step', () => {
  it('says whether its condition held', () => {
    expect([TRUE, FALSE, open(['a'])].map(heldIs)).toEqual(['held', 'not', 'unknown']);
  });

  it('lists what it looked for, once and in order: with its value, or as unknown', () => {
    const read = caseReader({ facts: { b: null, a: 1 } }, { now: 0, today: 0, zone, later: [] });
    const evaluation = { read } as Evaluation;
    expect(looked(evaluation, ['b', 'c', 'a', 'b'])).toEqual({ facts: { a: 1, b: null }, unknown: ['c'] });
    expect(looked(evaluation, [])).toEqual({});
  });
});
