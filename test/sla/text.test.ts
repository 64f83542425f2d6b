import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Json, Path } from '../../src/kernel/answer/index.js';
import { METRICS } from '../../src/kernel/case/index.js';
import { type DraftWording, plain } from '../../src/kernel/text/index.js';
import { slaDefaults } from '../../src/sla/defaults.js';
import { PAUSE_EVENTS, SlaTerms, START_EVENTS } from '../../src/sla/terms.js';
import { draftSlaClause } from '../../src/sla/text.js';
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
import { rich, rows, severities } from './drafted.js';

const en: DraftWording = { locale: 'en', facts, severities };
const zh: DraftWording = { locale: 'zh-CN', facts, severities };
const inEnglish = (terms: SlaTerms) => plain(draftSlaClause(terms, en));
const inChinese = (terms: SlaTerms) => plain(draftSlaClause(terms, zh));

describe('a drafted service level', () => {
  it.each(rows)('reads as a clause: $name', ({ terms, en: english, zh: chinese }) => {
    expect(inEnglish(terms)).toBe(english);
    expect(inChinese(terms)).toBe(chinese);
  });

  it('calls a severity by its id where no name is known', () => {
    const within: SlaTerms['within'] = { bySeverity: { urgent: { hours: 2 } } };
    const text = plain(draftSlaClause({ metric: 'arrival', within }, { locale: 'en' }));
    expect(text).toContain('where the severity is “urgent”, within 2 hours; for any other severity, no time is set');
  });

  it.each(METRICS)('is the same when it states a default: %s', (metric) => {
    const targets: readonly NonNullable<SlaTerms['within']>[] = [
      { hours: 2 },
      { workingHours: 4 },
      { workingDays: 3 },
      { days: 15 },
      { bySeverity: { urgent: { hours: 2 } } },
      { blank: 'open' },
    ];
    const { exactlyAtCutOff, from, ...defaults } = slaDefaults;
    for (const within of targets) {
      const short: SlaTerms = { metric, within, cutOff: { at: '18:00' } };
      const stated: SlaTerms = {
        ...short,
        ...defaults,
        from: from[metric],
        cutOff: { at: '18:00', exactly: exactlyAtCutOff },
      };
      expect(SlaTerms.safeParse(stated).success).toBe(true);
      for (const wording of [en, zh]) expect(draftSlaClause(stated, wording)).toEqual(draftSlaClause(short, wording));
    }
  });

  it('is tried with terms that use every part of the form', () => {
    const anyUnit = (path: string) =>
      path.replace(/\.(years|months|weeks|days|hours|minutes|workingDays|workingHours|workingMinutes)$/, '.span');
    const anyKey = (path: string) => path.replace(/\.(of|bySeverity)\.\w+/g, '.$1');
    const used = new Set(rich.flatMap((terms) => pathsUsed(terms)).map((path) => anyKey(anyUnit(path))));
    const paths = schemaPaths(z.toJSONSchema(SlaTerms, { io: 'input' })).filter(
      (path) => !path.startsWith('appliesTo.'),
    );
    const form = [...new Set(paths.filter((path) => !path.startsWith('provided.')).map(anyUnit))];
    expect(form.length).toBeGreaterThan(25);
    expect(form.filter((path) => !used.has(path))).toEqual([]);
    for (const terms of rich) expect(SlaTerms.safeParse(terms).success).toBe(true);
  });

  it.each(rich.map((terms, index) => ({ terms, index })))('is well formed (terms $index)', ({ terms }) => {
    for (const wording of [en, zh]) expectWellFormed(draftSlaClause(terms, wording), wording.locale);
  });

  it.each(rich.map((terms, index) => ({ terms, index })))(
    'changes with every leaf, where it says so (terms $index)',
    ({ terms }) => {
      for (const { path, value } of leavesOf(terms)) {
        const changes = othersFor(path, value);
        expect(changes.length, `another value for ${path.join('.')}`).toBeGreaterThan(0);
        for (const other of changes) expectOtherWords(terms, withLeaf(terms, path, other), path);
      }
    },
  );

  it('says from which event, and what stops the clock, in words of its own', () => {
    const said = (terms: SlaTerms) => locales.map((locale) => plain(draftSlaClause(terms, { locale }))).join();
    const starts = START_EVENTS.map((from) => said({ metric: 'arrival', from, within: { hours: 1 } }));
    const pauses = PAUSE_EVENTS.map((pause) => said({ metric: 'arrival', within: { hours: 1 }, pausedBy: [pause] }));
    const metrics = METRICS.map((metric) => said({ metric, from: 'reported', within: { hours: 1 } }));
    for (const texts of [starts, pauses, metrics]) expect(new Set(texts).size).toBe(texts.length);
  });
});

/** Other values for a leaf, by the key under which it stands. */
const others: { readonly [key: string]: readonly Json[] } = {
  // Not every metric has every choice; these two have few.
  metric: ['complaintAnswer', 'complaintSettlement'],
  from: START_EVENTS,
  promise: ['firm', 'asARule'],
  severities: ['urgent', 'high', 'ordinary', 'unnamed'],
  calendar: ['depot', { both: ['office', 'depot'] }],
  both: ['depot'],
  usedUpAtClosing: ['dueAtClosing', 'dueAtNextOpening'],
  fromRestDay: ['countFromIt', 'rollFirst'],
  dueOn: ['endOfDay', 'sameTime'],
  at: ['09:15', { blank: 'time' }],
  zone: ['Europe/Paris'],
  exactly: ['inTime', 'late'],
  pausedBy: PAUSE_EVENTS,
  severityChange: ['fromStart', 'fromChange', 'byShare'],
  reopening: ['pause', 'newCycle'],
  appointment: ['replaces', 'keeps'],
  delayNotice: ['informs', 'extends'],
  share: ['55%', { blank: 'share' }],
  blank: ['another'],
  example: [7, '07:00'],
  by: ['item.region', 'item.serial'],
  fact: ['item.model', 'undeclared'],
  is: ['south', true, false],
};

function othersFor(path: Path, value: Json): readonly Json[] {
  const key = path.filter((step) => typeof step === 'string').at(-1) ?? '';
  const anyNumber = typeof value === 'number' ? [value + 1, value * 1000 + 234, { blank: 'open', example: 9 }] : [];
  const listed = path.includes('example') ? [(Number(value) || 0) + 5] : (others[key] ?? anyNumber);
  return listed.filter((other) => other !== value);
}

function expectOtherWords(terms: SlaTerms, changed: SlaTerms, path: Path): void {
  const leaf = path.at(-1) === 'fact' ? path.slice(0, -1) : path;
  for (const wording of [en, zh]) {
    const [before, after] = [draftSlaClause(terms, wording), draftSlaClause(changed, wording)];
    const where = `${wording.locale} ${path.join('.')}: ${JSON.stringify(terms)} → ${JSON.stringify(changed)}`;
    expect(plain(after), where).not.toBe(plain(before));
    if (leaf === path) expect(wordsAt(before, path), where).not.toBe(wordsAt(after, path));
    expectWellFormed(after, wording.locale);
  }
}
