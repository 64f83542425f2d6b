import { describe, expect, it } from 'vitest';
import { evaluateSla, type SlaClause } from '../../src/sla/index.js';
import { slaTimelineSvg } from '../../src/sla/picture.js';

const office = {
  hours: [
    { days: [1, 2, 3, 4, 5], from: '09:00', to: '12:00' },
    { days: [1, 2, 3, 4, 5], from: '13:00', to: '18:00' },
  ],
} as const;
const clauses: readonly SlaClause[] = [
  { id: 'visit', metric: 'arrival', within: { workingHours: 4 }, calendar: 'office', pausedBy: ['customerAwaited'] },
  { id: 'fix', metric: 'resolution', within: { hours: 24 } },
];
const log = [
  { event: 'reported', at: '2025-06-06T16:00:00+08:00' },
  { event: 'customerAwaited', at: '2025-06-09T09:00:00+08:00' },
  { event: 'customerReplied', at: '2025-06-09T10:30:00+08:00' },
  { event: 'arrived', at: '2025-06-09T11:45:00+08:00' },
] as const;

function findingAsOf(asOf: string, reasons: 'full' | 'none' = 'full') {
  return evaluateSla(clauses, { log }, { zone: 'Asia/Shanghai', calendars: { office }, asOf, reasons });
}

const finding = findingAsOf('2025-06-09T12:00:00+08:00');
const locales = ['en', 'zh-CN'] as const;

/** What is wrong with the nesting of a document's elements, and with what stands between them. */
function faultsOf(svg: string): readonly string[] {
  const open: string[] = [];
  const faults: string[] = [];
  for (const [, text = '', tag = ''] of svg.matchAll(/([^<]*)<([^>]*)>/g)) {
    if (/&(?!(amp|lt|gt|quot|apos|#\d+);)/.test(text)) faults.push(`a bare & in ${text}`);
    const name = /^\/?([\w-]+)/.exec(tag)?.[1] ?? '';
    if (tag.startsWith('/')) {
      if (open.pop() !== name) faults.push(`</${name}> closes nothing`);
    } else if (!tag.endsWith('/')) open.push(name);
    const attributes = tag.replace(/^\/?[\w-]+/, '').replace(/\/$/, '');
    if (attributes.replace(/\s+[\w:-]+="[^"<]*"/g, '').trim() !== '') faults.push(`attributes of <${tag}>`);
  }
  return [...faults, ...open.map((name) => `<${name}> is never closed`)];
}

describe('the picture of service levels', () => {
  it.each(locales)('is one well-formed document by itself, in %s', (locale) => {
    const svg = slaTimelineSvg(finding, locale);
    expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"')).toBe(true);
    expect(faultsOf(svg)).toEqual([]);
    expect(svg).toMatch(/role="img"/);
    expect(svg).toMatch(/<title>.+<\/title><desc>/s);
    expect(svg).not.toMatch(/<script|href|\sid="|url\(|@import|undefined|NaN/);
  });

  it('finds what is not well-formed', () => {
    expect(faultsOf('<svg><g></svg>')).not.toEqual([]);
    expect(faultsOf('<svg>a & b</svg>')).not.toEqual([]);
    expect(faultsOf('<svg a=b></svg>')).not.toEqual([]);
  });

  it('says how each clock stands: one was met, the other is too late and still open', () => {
    const svg = slaTimelineSvg(finding, 'en');
    expect(svg).toContain('>met<');
    // Due on Saturday at 16:00, and 44 hours have passed by Monday noon.
    expect(svg).toContain('too late by 1 day 20 hours, still open');
  });

  it('writes names as they are, and nothing in them is taken for markup', () => {
    const svg = slaTimelineSvg(finding, 'en', { names: { visit: '<b>R&D "visit"</b>' } });
    expect(faultsOf(svg)).toEqual([]);
    expect(svg).toContain('&lt;b&gt;R&amp;D');
    expect(svg).not.toContain('<b>');
  });

  it('shows the clocks that are asked for, in their order, and no others', () => {
    const svg = slaTimelineSvg(finding, 'en', {
      clauses: ['fix', 'nothing', 'visit'],
      names: { fix: 'AAA', visit: 'BBB' },
    });
    expect(svg.indexOf('>AAA<')).toBeGreaterThan(0);
    expect(svg.indexOf('>AAA<')).toBeLessThan(svg.indexOf('>BBB<'));
    expect(slaTimelineSvg(finding, 'en', { clauses: ['fix'], names: { visit: 'BBB' } })).not.toContain('BBB');
  });

  it('stays within its frame', () => {
    const svg = slaTimelineSvg(finding, 'en');
    const [, width = '0', height = '0'] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
    const beyond = [
      ...svg.matchAll(
        /<rect[^>]*\bx="([-\d.]+)"[^>]*\by="([-\d.]+)"[^>]*\bwidth="([-\d.]+)"[^>]*\bheight="([-\d.]+)"/g,
      ),
    ]
      .map(([, x, y, w, h]) => [Number(x), Number(y), Number(w), Number(h)] as const)
      .filter(([x, y, w, h]) => x < 0 || y < 0 || x + w > Number(width) || y + h > Number(height));
    expect(beyond).toEqual([]);
  });

  it('is the same each time, and small even over five years', () => {
    const long = findingAsOf('2030-06-09T12:00:00+08:00');
    const open = evaluateSla(
      [{ ...clauses[0]!, within: { workingHours: 8000 } }],
      { log: log.slice(0, 1) },
      {
        zone: 'Asia/Shanghai',
        calendars: { office },
        asOf: '2025-06-09T12:00:00+08:00',
      },
    );
    expect(slaTimelineSvg(long, 'en')).toBe(slaTimelineSvg(long, 'en'));
    expect(open.timelines?.visit?.segments.length).toBeGreaterThan(3000);
    expect(slaTimelineSvg(open, 'en').length).toBeLessThan(60_000);
  });

  it.each(locales)('says that there is nothing to draw where no reasons were asked for, in %s', (locale) => {
    const svg = slaTimelineSvg(findingAsOf('2025-06-09T12:00:00+08:00', 'none'), locale);
    expect(faultsOf(svg)).toEqual([]);
    expect(svg.length).toBeLessThan(2000);
  });
});
