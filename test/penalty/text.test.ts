import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Json, Path } from '../../src/kernel/answer/index.js';
import { AMOUNT_NAMES, DATE_NAMES } from '../../src/kernel/case/index.js';
import { type DraftWording, plain } from '../../src/kernel/text/index.js';
import { penaltyDefaults } from '../../src/penalty/defaults.js';
import { STANDSTILLS } from '../../src/penalty/standstills.js';
import { PenaltySettings, PenaltyTerms } from '../../src/penalty/terms.js';
import { draftPenaltyClause, penaltySettingsSentences } from '../../src/penalty/text.js';
import {
  expectWellFormed,
  facts,
  leavesOf,
  locales,
  pathsUsed,
  schemaPaths,
  withLeaf,
  wordsAt,
} from '../kernel/text/drafting.js';
import { names, rich, rows } from './drafted.js';

const en: DraftWording = { locale: 'en', facts, clauses: names };
const zh: DraftWording = { locale: 'zh-CN', facts, clauses: names };
const numbered = rich.map((terms, index) => ({ terms, index }));

describe('a drafted penalty', () => {
  it.each(rows)('reads as a clause: $name', ({ terms, en: english, zh: chinese }) => {
    expect(plain(draftPenaltyClause(terms, en))).toBe(english);
    expect(plain(draftPenaltyClause(terms, zh))).toBe(chinese);
  });

  it('is the same when it states a default', () => {
    const { base, counted, graceOncePassed, lateNotice, paidAs, interestDays, paymentsReduce, dayCount } =
      penaltyDefaults;
    const late = { due: { on: '2025-06-30' }, done: 'delivered' } as const;
    const delay = { penalty: 'delay', late, per: { hours: 2 }, charge: { rate: '1%' } } as const;
    const fixed = { penalty: 'fixed', breach: { clauses: ['visit'] }, charge: { share: '1%' } } as const;
    const interest = { penalty: 'interest', on: 'debt', due: late.due, rate: { perYear: '6%' } } as const;
    const cap = { penalty: 'limit', most: { share: '10%' }, per: 'case' } as const;
    const pairs: readonly (readonly [PenaltyTerms, PenaltyTerms])[] = [
      [delay, { ...delay, base, counted, paidAs }],
      [
        { ...delay, grace: { first: { hours: 3 } }, hindranceNotice: { within: { days: 14 } } },
        {
          ...delay,
          grace: { first: { hours: 3 }, oncePassed: graceOncePassed },
          hindranceNotice: { within: { days: 14 }, ifLate: lateNotice },
        },
      ],
      [fixed, { ...fixed, base, paidAs }],
      [interest, { ...interest, days: interestDays, paymentsReduce, dayCount }],
      [cap, { ...cap, most: { share: '10%', of: base } }],
    ];
    for (const [short, stated] of pairs) {
      expect(PenaltyTerms.safeParse(stated).success).toBe(true);
      for (const wording of [en, zh])
        expect(draftPenaltyClause(stated, wording)).toEqual(draftPenaltyClause(short, wording));
    }
  });

  it('is tried with terms that use every part of the form', () => {
    const anyUnit = (path: string) =>
      path.replace(/\.(years|months|weeks|days|hours|minutes|workingDays|workingHours|workingMinutes)$/, '.span');
    const used = new Set(rich.flatMap((terms) => pathsUsed(terms)).map(anyUnit));
    const ofCondition = /^(appliesTo|breach\.(when|customer|provider))\./;
    // An amount is told as a whole; its parts are of the money.
    const ofBlank = /\.(blank|example)$/;
    const paths = schemaPaths(z.toJSONSchema(PenaltyTerms, { io: 'input' }))
      .filter((path) => !ofCondition.test(path) && !ofBlank.test(path))
      .map(anyUnit);
    const form = [...new Set(paths)];
    expect(form.length).toBeGreaterThan(50);
    expect(form.filter((path) => !used.has(path))).toEqual([
      'most.of.amount',
      'most.of.currency',
      'of.amount',
      'of.currency',
    ]);
    for (const terms of rich) expect(PenaltyTerms.safeParse(terms).success).toBe(true);
  });

  it.each(numbered)('is well formed (terms $index)', ({ terms }) => {
    for (const wording of [en, zh]) expectWellFormed(draftPenaltyClause(terms, wording), wording.locale);
  });

  it.each(numbered)('changes with every leaf, where it says so (terms $index)', ({ terms }) => {
    for (const { path, value } of leavesOf(terms)) {
      if (path[0] === 'penalty') continue;
      const changes = othersFor(terms, path, value);
      expect(changes.length, `another value for ${path.join('.')}`).toBeGreaterThan(0);
      for (const other of changes) expectOtherWords(terms, withLeaf(terms, path, other), path);
    }
  });

  it('says each kind, each act, each standstill, each sum and each period in words of its own', () => {
    const said = (terms: PenaltyTerms) => locales.map((locale) => plain(draftPenaltyClause(terms, { locale }))).join();
    const due = { on: '2025-06-30' } as const;
    const delay = { penalty: 'delay', per: { days: 1 }, charge: { rate: '1%' } } as const;
    const acts = DATE_NAMES.map((done) => said({ ...delay, late: { due, done } }));
    const froms = DATE_NAMES.map((from) =>
      said({ ...delay, late: { due: { from, within: { days: 1 } }, done: 'delivered' } }),
    );
    const standstills = STANDSTILLS.map((one) =>
      said({ ...delay, late: { due, done: 'delivered' }, notCounted: [one] }),
    );
    const sums = (['price', ...AMOUNT_NAMES] as const).map((on) =>
      said({ penalty: 'interest', on, due, rate: { perDay: '1%' } }),
    );
    const periods = (['case', 'month', 'quarter', 'year', 'agreement'] as const).map((per) =>
      said({ penalty: 'limit', most: { share: '1%' }, per }),
    );
    const several = (['sum', 'highest'] as const).map((apply) =>
      said({ penalty: 'several', of: ['late', 'missed'], apply }),
    );
    const relations = (['credited', 'beside', 'soleRemedy'] as const).map((relation) =>
      said({ penalty: 'damages', relation }),
    );
    for (const texts of [acts, froms, standstills, sums, periods, several, relations])
      expect(new Set(texts).size).toBe(texts.length);
  });

  it('says of which kind it is where the kind stands', () => {
    for (const wording of [en, zh]) {
      const kinds = new Map(
        rich.map((terms) => [terms.penalty, wordsAt(draftPenaltyClause(terms, wording), ['penalty'])]),
      );
      expect(kinds.size).toBe(8);
      expect([...kinds.values()]).not.toContain('');
    }
  });
});

/** Other values for a leaf, by the key under which it stands. */
const others: { readonly [key: string]: readonly Json[] } = {
  clauses: ['visit', 'repair', 'unnamed'],
  of: ['late', 'missed', 'unnamed'],
  on: ['2025-07-01', { blank: 'another' }],
  done: DATE_NAMES,
  from: DATE_NAMES,
  rate: ['0.03%', { blank: 'another' }],
  share: ['7%', { blank: 'another' }],
  below: ['98%', { blank: 'another' }],
  credit: ['33%', { blank: 'another' }],
  perDay: ['0.03%', { blank: 'another' }],
  perYear: ['5%', { blank: 'another' }],
  plus: ['1%', { blank: 'another' }],
  table: ['lpr', 'other'],
  amount: ['777.00'],
  currency: ['EUR'],
  base: ['price', ...AMOUNT_NAMES, { blank: 'another' }],
  counted: ['started', 'full', 'exact'],
  tiers: ['graduated', 'volume'],
  oncePassed: ['excused', 'counted'],
  ifLate: ['addedLoss', 'relief'],
  notCounted: STANDSTILLS,
  calendar: ['depot'],
  paidAs: ['payment', 'feeReduction'],
  dayCount: ['actual365', 'actual360', 'bond30360', 'european30360'],
  days: ['afterDue', 'fromDue'],
  paymentsReduce: ['principal', 'interestFirst'],
  givenBy: ['customer', 'provider'],
  per: ['case', 'month', 'quarter', 'year', 'agreement'],
  apply: ['sum', 'highest', { chosen: 'other.choice' }],
  chosen: ['other.choice'],
  relation: ['credited', 'beside', 'soleRemedy'],
  blank: ['another'],
  fact: ['item.model', 'undeclared'],
  is: ['south', true, false],
};

function othersFor(terms: PenaltyTerms, path: Path, value: Json): readonly Json[] {
  const key = String(path.filter((step) => typeof step === 'string').at(-1));
  if (path.includes('when'))
    return typeof value === 'number' ? [value + 1] : (others[key] ?? ['other']).filter((other) => other !== value);
  if (typeof value === 'number') return [value + 1, value * 1000 + 234, { blank: 'open', example: 9 }];
  if (path.includes('example')) return ['invoiced', 5];
  const isSum =
    (key === 'of' && (path[0] === 'most' || terms.penalty === 'earnest')) || (path.length === 1 && key === 'on');
  const listed = isSum ? (others.base ?? []) : (others[key] ?? []);
  return listed.filter((other) => other !== value);
}

function expectOtherWords(terms: PenaltyTerms, changed: PenaltyTerms, path: Path): void {
  for (const wording of [en, zh]) {
    const [before, after] = [draftPenaltyClause(terms, wording), draftPenaltyClause(changed, wording)];
    const where = `${wording.locale} ${path.join('.')}: ${JSON.stringify(terms)} → ${JSON.stringify(changed)}`;
    expect(plain(after), where).not.toBe(plain(before));
    if (path.at(-1) !== 'fact') expect(wordsAt(before, path), where).not.toBe(wordsAt(after, path));
    expectWellFormed(after, wording.locale);
  }
}

describe('what penalties share', () => {
  const settings = {
    rates: {
      lpr: [
        { from: '2024-10-21', rate: '3.1%' },
        { from: '2025-05-20', rate: '3%' },
      ],
      bank: [{ from: '2025-01-01', rate: '5.5%' }],
    },
  } as const;
  const clauses = rows.map(({ terms }) => terms);
  const texts = (wording: DraftWording, given: PenaltySettings = settings, of = clauses) =>
    penaltySettingsSentences(given, of, wording).map(plain);

  it('is told in English', () => {
    expect(texts(en)).toEqual([
      'Penalties are what is owed under the clauses on liquidated damages, service credits, interest for late payment and earnest money.',
      'Days of delay beyond a last day in time are counted from the day after it through the day on which the act is done.',
      'Delay beyond the time of a service level runs from when it is due until it is done, and is not stopped by what stopped the time before, day and night unless it is counted in working time; a day of it is twenty-four hours.',
      'For the one-year loan prime rate (LPR) published by the National Interbank Funding Center, these rates hold: from 21 October 2024, 3.1%; from 20 May 2025, 3%.',
      'For the annual rate of the table “bank”, these rates hold: from 1 January 2025, 5.5%.',
    ]);
  });

  it('is told in Chinese', () => {
    expect(texts(zh)).toEqual([
      '本协议所称各项违约金，包括违约金、逾期违约金、服务费抵扣、逾期付款利息以及依定金罚则承担的金额。',
      '超过最后期限的逾期天数，自期限届满次日起计至完成当日（含）。',
      '超过服务时限的逾期，自届期之时起计至完成之时，届期之后不因暂停而停止；除按工作时间计的以外，全天连续计算，一日按二十四小时计。',
      '全国银行间同业拆借中心公布的一年期贷款市场报价利率（LPR）如下：自2024年10月21日起，3.1%；自2025年5月20日起，3%。',
      '利率表“bank”所列年利率如下：自2025年1月1日起，5.5%。',
    ]);
  });

  it('says nothing that no clause needs', () => {
    expect(penaltySettingsSentences(undefined, [], en)).toEqual([]);
    expect(
      penaltySettingsSentences({}, [{ penalty: 'fixed', breach: { clauses: ['visit'] }, charge: { share: '1%' } }], zh),
    ).toEqual([]);
  });

  it('anchors each rate and each day to its place', () => {
    expect(PenaltySettings.safeParse(settings).success).toBe(true);
    for (const wording of [en, zh]) {
      const pieces = penaltySettingsSentences(settings, [], wording).flat();
      const at = (...path: Path) =>
        wordsAt(
          pieces.filter((piece) => typeof piece !== 'string' && piece.at.length === path.length),
          path,
        );
      expect(at('settings', 'penalty', 'rates', 'lpr', 1, 'rate')).toBe('3%');
      expect(at('settings', 'penalty', 'rates', 'bank', 0, 'from')).toContain('2025');
      expect(at('settings', 'penalty', 'rates', 'bank')).toContain('bank');
    }
  });
});
