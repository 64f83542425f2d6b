import { describe, expect, it } from 'vitest';
import { compileAgreement } from '../../src/agreement/index.js';
import { agreementOf, short } from '../laws/given.js';

const cover = { id: 'cover', kind: 'warranty', from: 'purchased', lasts: { years: 1 } };
const misuse = { id: 'misuse', kind: 'exclusion', from: ['cover'], when: { fact: 'damage.cause', is: 'misuse' } };
const bought = { dates: { purchased: '2024-02-29' }, log: [] };

describe('what the clauses of an agreement share', () => {
  it('its time zone says when a day ends', () => {
    const asOf = '2025-02-28T18:00:00Z';
    const parts = (zone: string) =>
      short(
        compileAgreement(agreementOf({ clauses: [cover], settings: { zone } })).warranty(bought, { asOf }).coverage
          .parts,
      );
    expect(parts('Asia/Shanghai')).toBe('notCovered');
    expect(parts('America/Sao_Paulo')).toBe('covered');
  });

  it('its rounding holds for refunds', () => {
    const remedies = [{ offers: ['refund'], depreciation: { perDay: '0.05%', from: 'purchased' } }];
    const facts = {
      item: { price: { amount: '50.00', currency: 'CNY' as const } },
      dates: bought.dates,
      log: [{ event: 'returned' as const, at: '2024-03-01' }],
    };
    const kept = (rounding: string) => {
      const agreement = agreementOf({ clauses: [{ ...cover, remedies }], settings: { rounding } });
      const { refund } = compileAgreement(agreement).warranty(facts, { asOf: '2024-06-01T00:00:00Z' });
      return refund.outcome === 'decided' ? refund.value?.depreciation.amount : undefined;
    };
    expect(kept('halfUp')).toBe('0.03');
    expect(kept('floor')).toBe('0.02');
  });

  it('its counting holds for covers and for the burden of proof, unless a clause counts its own way', () => {
    const burden = { onProviderFor: { years: 1 }, from: 'purchased' };
    const facts = { dates: { purchased: '2024-03-01' }, log: [{ event: 'reported' as const, at: '2025-03-01' }] };
    const asked = (counting: object, own: object = {}) => {
      const agreement = agreementOf({
        clauses: [
          { ...cover, ...own },
          { ...misuse, burden },
        ],
        settings: { counting },
      });
      const { warranty, exclusion } = compileAgreement(agreement).evaluate(facts, { asOf: '2025-06-01T00:00:00Z' });
      return [short(warranty.lastDay), exclusion.rulings.misuse?.outcome];
    };
    expect(asked({ firstDay: 'notCounted' })).toEqual(['2025-03-01', 'decided']);
    expect(asked({ firstDay: 'counted' })).toEqual(['2025-02-28', 'undetermined']);
    expect(asked({ firstDay: 'counted' }, { counting: 'prcCivilCode' })).toEqual(['2025-03-01', 'undetermined']);
  });

  it('its rest days move the last day for notice, by name or as data', () => {
    const inspection = { from: 'delivered', visible: { days: 3 } };
    const facts = {
      dates: { purchased: '2025-09-28', delivered: '2025-09-28' },
      log: [{ event: 'reported' as const, at: '2025-10-09', defect: 'visible' as const }],
    };
    const parts = (restDays: unknown) => {
      const agreement = agreementOf({ clauses: [{ ...cover, inspection }], settings: { restDays } });
      return short(compileAgreement(agreement).warranty(facts, { asOf: '2025-12-01T00:00:00Z' }).coverage.parts);
    };
    expect(parts('cn')).toBe('covered');
    expect(parts({ firstYear: 2025, lastYear: 2025, holidays: [], makeUpDays: [] })).toBe('notCovered');
  });

  it('its facts say what an event is as a cause', () => {
    const opened = { ...misuse, id: 'opened', when: { fact: 'opened.byStranger', is: true } };
    const compiled = compileAgreement(agreementOf({ clauses: [cover, opened] }));
    const facts = { ...bought, facts: { 'opened.byStranger': true, 'damage.cause': 'quality' } };
    expect(short(compiled.exclusion(facts, { asOf: '2024-06-01T00:00:00Z' }).rulings.opened!)).toBe('notExcluded');
  });
});

describe('a compiled agreement', () => {
  const compiled = compileAgreement(agreementOf({ clauses: [cover, misuse] }));
  const misused = { ...bought, facts: { 'damage.cause': 'misuse' } };
  const asOf = '2024-06-01T00:00:00Z';

  it('takes out of its covers what its exclusions exclude', () => {
    expect(short(compiled.exclusion(misused, { asOf }).rulings.misuse!)).toBe('excluded');
    expect(short(compiled.warranty(misused, { asOf }).coverage.parts)).toBe('notCovered');
  });

  it('answers for all rooms as it does for each', () => {
    expect(compiled.evaluate(misused, { asOf })).toEqual({
      exclusion: compiled.exclusion(misused, { asOf }),
      warranty: compiled.warranty(misused, { asOf }),
      sla: compiled.sla(misused, { asOf }),
      fee: compiled.fee(misused, { asOf }),
      penalty: compiled.penalty(misused, { asOf }),
    });
  });

  it('keeps nothing of one case for the next', () => {
    const alone = compileAgreement(agreementOf({ clauses: [cover, misuse] })).evaluate(bought, { asOf });
    compiled.evaluate(misused, { asOf });
    expect(compiled.evaluate(bought, { asOf })).toEqual(alone);
  });

  it('without exclusions or without covers answers what there is', () => {
    const covers = compileAgreement(agreementOf({ clauses: [cover] })).evaluate(bought, { asOf });
    expect(covers.exclusion.rulings).toEqual({});
    const text = { id: 'words', kind: 'heading', text: { en: 'Warranty', 'zh-CN': '保修' } };
    const none = compileAgreement(agreementOf({ clauses: [text] })).evaluate(bought, { asOf });
    expect(short(none.warranty.coverage.parts)).toBe('notCovered');
    expect(short(none.warranty.lastDay)).toBe('none');
  });
});
