import { readFileSync } from 'node:fs';
import {
  type Agreement,
  type Case,
  compileAgreement,
  evaluateWarranty,
  fillBlanks,
  parseAgreement,
  parseCase,
} from 'aftersales';
import { bench, describe } from 'vitest';

// Each group sets our ways beside one another, or beside what an app would write by hand: the ratios carry over.

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../examples/${path}`, import.meta.url), 'utf8'));

function must<Value>(result: { ok: true; value: Value } | { ok: false }): Value {
  if (!result.ok) throw new Error('an example does not parse');
  return result.value;
}

const source = read('agreements/workshop-sample.json');
const agreement: Agreement = must(
  fillBlanks(must(parseAgreement(source)), read('samples/workshop-sample.json').values),
);
const judge = compileAgreement(agreement);
const example = read('cases/workshop-sample/third-time-refund.json');
const facts: Case = must(parseCase(agreement, example.case));
const asOf: string = example.asOf;

const clause = { id: 'standard', from: 'purchased', lasts: { years: 1 } } as const;
const bought = { dates: { purchased: '2024-02-29' }, log: [] } as const;
const moment = { zone: 'Asia/Shanghai', asOf: '2025-02-01T00:00:00+08:00' } as const;
const one = compileAgreement(
  must(
    parseAgreement({
      id: 'one',
      title: { en: 'One', 'zh-CN': '一' },
      settings: { zone: moment.zone },
      clauses: [{ ...clause, kind: 'warranty' }],
    }),
  ),
);

describe('one cover of one year, all known', () => {
  bench('compiled once, without reasons', () => {
    one.warranty(bought, { asOf: moment.asOf, reasons: 'none' });
  });
  bench('compiled once, with every reason', () => {
    one.warranty(bought, { asOf: moment.asOf });
  });
  bench('compiled each time', () => {
    evaluateWarranty([clause], bought, moment);
  });
  bench('by hand: a bare yes or no, no reasons, one time zone', () => {
    const end = new Date('2024-02-29T00:00:00Z');
    end.setUTCFullYear(end.getUTCFullYear() + 1);
    return void (Date.parse(moment.asOf) + 8 * 3_600_000 <= end.getTime());
  });
});

describe('four covers, eight exclusions and exceptions', () => {
  bench('all known, without reasons', () => {
    judge.warranty(facts, { asOf, reasons: 'none' });
  });
  bench('all known, with every reason', () => {
    judge.warranty(facts, { asOf });
  });
  bench('no fact known, exact needs', () => {
    judge.warranty({ ...facts, item: {}, usage: {}, facts: {} }, { asOf, reasons: 'none' });
  });
});

describe('reading and preparing', () => {
  bench('parse the agreement', () => {
    parseAgreement(source);
  });
  bench('compile it', () => {
    compileAgreement(agreement);
  });
  bench('parse a case', () => {
    parseCase(agreement, example.case);
  });
});
