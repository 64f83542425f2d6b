import { describe, expect, it } from 'vitest';
import { evaluateWarranty, type WarrantyClause, type WarrantyFacts } from '../../src/warranty/index.js';

const context = { zone: 'Asia/Shanghai', asOf: '2025-02-01T12:00:00+08:00' };
const cover: WarrantyClause = { id: 'cover', from: 'purchased', lasts: { years: 1 } };
const bought = { dates: { purchased: '2024-01-01' }, log: [] };

function stepsOf(rule: string, terms: Partial<WarrantyClause>, facts: WarrantyFacts, more: object = {}) {
  const finding = evaluateWarranty([{ ...cover, ...terms }], facts, { ...context, ...more });
  return (finding.why ?? []).filter((step) => step.rule === rule);
}

describe('the reasons of a warranty', () => {
  it('say how many events have not happened yet', () => {
    const log = [
      { event: 'reported' as const, at: '2024-12-01' },
      { event: 'handedIn' as const, at: '2025-02-02' },
      { event: 'replaced' as const, at: '2025-03-01T10:00:00+08:00' },
    ];
    expect(stepsOf('warranty.laterEvents', {}, { ...bought, log })).toEqual([
      { rule: 'warranty.laterEvents', held: 'held', gave: { count: 2 } },
    ]);
    expect(stepsOf('warranty.laterEvents', {}, bought)).toEqual([]);
  });

  it('cite the facts that were read, and name those that were looked for in vain', () => {
    const [start] = stepsOf('warranty.start', {}, bought);
    expect(start).toMatchObject({
      held: 'held',
      facts: { 'dates.purchased': '2024-01-01' },
      gave: { start: '2024-01-01' },
    });
    const [unknown] = stepsOf('warranty.start', {}, { log: [] });
    expect(unknown).toMatchObject({ held: 'unknown', unknown: ['dates.purchased'], gave: { start: null } });
    const [never] = stepsOf('warranty.start', {}, { dates: { purchased: null }, log: [] });
    expect(never).toMatchObject({ held: 'not', facts: { 'dates.purchased': null } });
  });

  it('tell of a replacement and of downtime only where they count', () => {
    const terms = { downtime: { extends: 'repair' as const } };
    const during = [
      { event: 'handedIn' as const, at: '2024-05-01' },
      { event: 'handedBack' as const, at: '2024-05-06' },
      { event: 'replaced' as const, at: '2024-06-01' },
    ];
    expect(stepsOf('warranty.downtime', terms, { ...bought, log: during })).toMatchObject([{ gave: { days: 5 } }]);
    expect(stepsOf('warranty.replacement', terms, { ...bought, log: during })).toMatchObject([
      { gave: { replaced: '2024-06-01', lastDay: '2025-06-01' } },
    ]);
    const after = [
      { event: 'handedIn' as const, at: '2025-01-10' },
      { event: 'replaced' as const, at: '2025-01-12' },
    ];
    expect(stepsOf('warranty.downtime', terms, { ...bought, log: after })).toEqual([]);
    expect(stepsOf('warranty.replacement', terms, { ...bought, log: after })).toEqual([]);
  });

  it('tell what is not known of what might have made the cover longer', () => {
    const terms = { downtime: { extends: 'repair' as const } };
    const { log: _left, ...facts } = bought;
    expect(stepsOf('warranty.replacement', terms, facts)).toMatchObject([
      { held: 'unknown', unknown: ['log.replaced'] },
    ]);
    expect(stepsOf('warranty.downtime', terms, facts)).toMatchObject([{ held: 'unknown', gave: { days: null } }]);
  });

  it('tell how an amount was rounded, and nothing where it was exact', () => {
    const remedies: WarrantyClause['remedies'] = [
      { offers: ['refund'], depreciation: { perDay: '0.05%', from: 'purchased' } },
    ];
    const facts = (amount: string): WarrantyFacts => ({
      item: { price: { amount, currency: 'CNY' } },
      dates: bought.dates,
      log: [{ event: 'returned', at: '2024-01-02' }],
    });
    const asOf = '2024-06-01T12:00:00+08:00';
    expect(stepsOf('warranty.refund.rounding', { remedies }, facts('50.00'), { asOf })).toMatchObject([
      { gave: { from: '0.025', to: '0.03', mode: 'halfUp' } },
    ]);
    expect(stepsOf('warranty.refund.rounding', { remedies }, facts('100.00'), { asOf })).toEqual([]);
    expect(stepsOf('warranty.refund', { remedies }, facts('100.00'), { asOf })).toMatchObject([
      { held: 'held', facts: { 'dates.purchased': '2024-01-01' }, gave: { days: 1, perDay: '0.05%' } },
    ]);
  });

  it('are left out where none are wanted', () => {
    const { why, ...finding } = evaluateWarranty([cover], bought, context);
    expect(why?.length).toBeGreaterThan(0);
    expect(evaluateWarranty([cover], bought, { ...context, reasons: 'none' })).toEqual(finding);
  });
});
