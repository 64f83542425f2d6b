import { describe, expect, it } from 'vitest';
import type { Answer, Branch } from '../../../src/kernel/answer/index.js';
import { askFor, factTitle, sayAnswer } from '../../../src/kernel/text/index.js';
import { clauses, facts } from './drafting.js';

const en = { locale: 'en', facts, numbers: clauses, currency: 'CNY' } as const;
const zh = { ...en, locale: 'zh-CN' } as const;

function said(
  between: readonly [string, string | null],
  branches: readonly Branch[] = [],
  wording: typeof en | typeof zh = en,
) {
  const answer: Answer<string> = {
    outcome: 'undetermined',
    needs: [{ fact: 'seal.broken' }],
    exact: true,
    between,
    branches,
  };
  return sayAnswer('Total', answer, wording, String).replace(/(\. To be asked: |。需查明：).*/, '');
}

describe('an amount that is not settled yet', () => {
  it('lies between two figures, or is at least one, or anything', () => {
    expect(said(['40.00', '63.00'])).toBe('Total: not settled yet, between CNY 40.00 and CNY 63.00');
    expect(said(['40.00', null])).toBe('Total: not settled yet, at least CNY 40.00');
    expect(said(['0.00', null])).toBe('Total: not settled yet');
    expect(said(['-5.00', null], [], zh)).toBe('Total：尚无法认定，不低于人民币-5.00元');
  });

  it('is told by its figures alone where no currency is known', () => {
    const answer: Answer<string> = { outcome: 'undetermined', needs: [], exact: true, between: ['40.00', '63.00'] };
    expect(sayAnswer('Total', answer, { locale: 'en' }, String)).toContain('between 40.00 and 63.00');
  });

  it('comes to what it comes to in each event, those that come to the same together', () => {
    const branches: readonly Branch[] = [
      { given: { 'damage.cause': 'misuse', 'seal.broken': true }, amount: '63.00' },
      { given: { 'damage.cause': 'misuse', 'seal.broken': false }, amount: '40.00' },
      { given: { 'damage.cause': 'water', 'seal.broken': true }, amount: '40.00' },
      { given: { 'damage.cause': 'water', 'seal.broken': false }, between: ['40.00', null] },
      { given: { 'damage.cause': null }, conflict: ['misuse', 'water'] },
    ];
    expect(said(['40.00', null], branches)).toBe(
      'Total: not settled yet, at least CNY 40.00; CNY 63.00 if the damage was caused by misuse and the seal was broken; ' +
        'CNY 40.00 if the damage was caused by misuse and the seal was not broken, or if the damage was caused by water and the seal was broken; ' +
        'at least CNY 40.00 if the damage was caused by water and the seal was not broken; ' +
        'a conflict of clause 5(1) and clause 5(2) if “What caused the damage?”: none',
    );
    expect(said(['40.00', null], branches.slice(0, 3), zh)).toBe(
      'Total：尚无法认定，不低于人民币40.00元；损坏系由使用不当造成，且封条被拆启的，为人民币63.00元；' +
        '损坏系由使用不当造成，且封条未被拆启的，或者损坏系由进水造成，且封条被拆启的，为人民币40.00元',
    );
  });

  it('tells a value that stands for others as an example', () => {
    const branches: readonly Branch[] = [
      { given: { 'usage.km': 60_001 }, amount: '63.00' },
      { given: { 'usage.km': 60_000 }, amount: '40.00' },
    ];
    expect(said(['40.00', '63.00'], branches)).toContain(
      'CNY 63.00 if mileage: 60,001 km, for example; CNY 40.00 if mileage: 60,000 km, for example',
    );
    const some: readonly Branch[] = [{ given: { 'damage.cause': 'misuse' }, amount: '40.00' }];
    expect(said(['40.00', '63.00'], some)).toContain('CNY 40.00 if the damage was caused by misuse, for example');
    expect(said(['40.00', '63.00'], some, zh)).toContain('例如损坏系由使用不当造成的，为人民币40.00元');
  });

  it('leaves many events to who reads the answer', () => {
    const branches = Array.from(Array(9).keys(), (km): Branch => ({ given: { 'usage.km': km }, amount: `${km}.00` }));
    expect(said(['0.00', '8.00'], branches)).toBe('Total: not settled yet, between CNY 0.00 and CNY 8.00');
  });
});

describe('what is asked for charges', () => {
  const names = [
    'work',
    'work.front-door.quantity',
    'work.p1.cost',
    'work.w1.at',
    'work.w1.until',
    'earlierPenalties',
    'rates.lpr',
    'objectives.misuse',
    'amounts.contractPrice',
  ];

  it('is a question of its own in both languages', () => {
    const ask = (wording: typeof en | typeof zh) =>
      askFor(
        names.map((fact) => ({ fact })),
        wording,
      ).map((one) => one.ask);
    expect(ask(en)).toEqual([
      'What work was done, and how much of each kind?',
      'How many hours, kilometres or pieces was “front-door”?',
      'What did one piece of “p1” cost the provider?',
      'When was “w1” done, or begun?',
      'When did “w1” end?',
      'Which penalties were charged before?',
      'Which rate does the table “lpr” have for all the days concerned?',
      'What was attained in the period under clause 5(1)?',
      'What is the contract price?',
    ]);
    expect(ask(zh)).toEqual([
      '做了哪些工作，数量各是多少？',
      '“front-door”的数量（小时、公里或件数）是多少？',
      '“p1”每件的成本价是多少？',
      '“w1”何时进行，或何时开始？',
      '“w1”何时结束？',
      '此前收取过哪些违约金？',
      '利率表“lpr”在所涉各日的利率是多少？',
      '第5(1)条在该期间的达成情况如何？',
      '合同总价是多少？',
    ]);
  });

  it('has a name where a reason misses it', () => {
    expect(names.map((fact) => factTitle(fact, en))).toEqual([
      'work done',
      'quantity of “front-door”',
      'what one piece of “p1” cost the provider',
      'beginning of “w1”',
      'end of “w1”',
      'penalties charged before',
      'rates of the table “lpr”',
      'result of “misuse”',
      'contract price',
    ]);
  });
});
