import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FilledCalendarTerms } from '../../src/kernel/calendar/index.js';
import { cnRestDays } from '../../src/packs/cn/calendar.js';
import { evaluateSla } from '../../src/sla/index.js';
import { slaTimelineSvg } from '../../src/sla/picture.js';
import { root } from '../package/entries.js';

const command = 'WRITE_PICTURES=1 npx vitest run --project sources test/docs/pictures.test.ts';

const office: FilledCalendarTerms = {
  hours: [
    { days: [1, 2, 3, 4, 5], from: '09:00', to: '12:00' },
    { days: [1, 2, 3, 4, 5], from: '13:00', to: '18:00' },
  ],
  restDays: cnRestDays,
};
const context = { zone: 'Asia/Shanghai', calendars: { office } };

/** Four working hours from Friday 16:00: two on Friday; on Monday the clock stands still until 10:30; due at 13:30. */
function met(): string {
  const finding = evaluateSla(
    [
      {
        id: 'visit',
        metric: 'arrival',
        within: { workingHours: 4 },
        calendar: 'office',
        pausedBy: ['customerAwaited'],
        warnings: [{ share: '75%' }],
      },
    ],
    {
      log: [
        { event: 'reported', at: '2025-06-06T16:00:00+08:00' },
        { event: 'customerAwaited', at: '2025-06-09T09:00:00+08:00' },
        { event: 'customerReplied', at: '2025-06-09T10:30:00+08:00' },
        { event: 'arrived', at: '2025-06-09T11:45:00+08:00' },
      ],
    },
    { ...context, asOf: '2025-06-09T12:00:00+08:00' },
  );
  expect(finding.clocks.visit?.due).toEqual({ outcome: 'decided', value: '2025-06-09T13:30:00+08:00' });
  expect(finding.clocks.visit?.state).toEqual({ outcome: 'decided', value: { state: 'met' } });
  return slaTimelineSvg(finding, 'en', { names: { visit: 'Arrival on site within 4 working hours' } });
}

/**
 * Thirty working minutes, and twenty-four working hours, from Friday 15:00: three on Friday, eight on the Sunday that makes up for the
 * holidays, eight on Monday, five on Tuesday; due on Tuesday at 15:00. The holidays follow, and solved it is only after them.
 */
function breached(): string {
  const finding = evaluateSla(
    [
      { id: 'answer', metric: 'firstResponse', within: { workingMinutes: 30 }, calendar: 'office' },
      {
        id: 'solution',
        metric: 'resolution',
        within: { workingHours: 24 },
        calendar: 'office',
        warnings: [{ before: { workingHours: 4 } }],
      },
    ],
    {
      log: [
        { event: 'reported', at: '2025-09-26T15:00:00+08:00' },
        { event: 'answered', at: '2025-09-26T15:20:00+08:00' },
        { event: 'resolved', at: '2025-10-09T11:00:00+08:00' },
      ],
    },
    { ...context, asOf: '2025-10-09T12:00:00+08:00' },
  );
  expect(finding.clocks.solution?.due).toEqual({ outcome: 'decided', value: '2025-09-30T15:00:00+08:00' });
  expect(finding.clocks.solution?.state).toEqual({ outcome: 'decided', value: { state: 'breached', open: false } });
  return slaTimelineSvg(finding, 'en', {
    names: { answer: 'First response within 30 working minutes', solution: 'Solution within 24 working hours' },
  });
}

describe('the pictures of the documentation', () => {
  it.each([
    ['sla-met', met],
    ['sla-breached', breached],
  ] as const)(`%s is what the code draws; if not, run ${command}`, (name, draw) => {
    const file = `${root}docs/images/${name}.svg`;
    const picture = `${draw()}\n`;
    if (process.env.WRITE_PICTURES === '1') writeFileSync(file, picture);
    expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(picture);
  });
});
