import { describe, expect, it } from 'vitest';
import type { ClockAnswers, SlaFinding } from '../../src/sla/finding.js';
import { saySla } from '../../src/sla/text.js';

describe('a service level finding in words', () => {
  const nothing = { outcome: 'decided', value: null } as const;
  const clock = (answers: Partial<ClockAnswers>): ClockAnswers => ({
    state: { outcome: 'decided', value: { state: 'running' } },
    due: { outcome: 'decided', value: '2025-06-09T11:00:00+08:00' },
    nextWarning: nothing,
    used: nothing,
    left: nothing,
    late: nothing,
    cycles: { outcome: 'decided', value: [] },
    ...answers,
  });
  const names = {
    numbers: { visit: '3.3', answer: '3.1', repair: '3.4', update: '3.5', word: '3.5', lunch: '3.6' },
    about: {
      update: { en: 'progress', 'zh-CN': '进展' },
      word: { en: 'written word', 'zh-CN': '书面通知' },
    },
  };
  const missing = { outcome: 'undetermined', needs: [{ fact: 'claim.severity' }], exact: true } as const;
  const open = { outcome: 'undetermined', needs: [{ fact: 'log.reported.hour' }], exact: false } as const;
  const finding: SlaFinding = {
    clocks: {
      visit: clock({
        nextWarning: { outcome: 'decided', value: { at: '2025-06-09T10:00:00+08:00', warning: 0 } },
        used: { outcome: 'decided', value: { workingMs: 3_600_000 } },
        left: { outcome: 'decided', value: { workingMs: 91_800_000 } },
      }),
      answer: clock({
        state: { outcome: 'decided', value: { state: 'breached', open: true, relief: 'mayBeInvoked' } },
        used: { outcome: 'decided', value: { elapsedMs: 180_061_000 } },
        late: { outcome: 'decided', value: { workingMs: 1_800_000, elapsedMs: 90_000_000 } },
      }),
      repair: clock({
        state: missing,
        due: missing,
        nextWarning: open,
        left: open,
        used: { outcome: 'decided', value: { workingDays: 1 } },
      }),
      update: clock({
        state: { outcome: 'decided', value: { state: 'met' } },
        due: { outcome: 'decided', value: '2025-06-11T23:59:59.999+08:00' },
        cycles: {
          outcome: 'decided',
          value: [
            {
              from: '2025-06-06T16:00:00+08:00',
              due: '2025-06-06T20:00:00+08:00',
              end: '2025-06-06T21:00:00+08:00',
              state: 'breached',
            },
            {
              from: '2025-06-06T21:00:00+08:00',
              due: '2025-06-11T23:59:59.999+08:00',
              end: '2025-06-07',
              state: 'met',
            },
          ],
        },
      }),
      word: clock({ state: { outcome: 'decided', value: { state: 'paused' } } }),
      lunch: clock({
        state: { outcome: 'decided', value: { state: 'notApplicable', because: 'notStarted' } },
        due: nothing,
      }),
    },
    changesAt: '2025-06-09T10:00:00+08:00',
    accruing: ['clocks.visit.used', 'clocks.visit.left', 'clocks.word.due'],
  };

  it('is told line by line in English', () => {
    expect(saySla(finding, { locale: 'en', ...names })).toEqual([
      'Clause 3.3: the time is running, due by 9 June 2025 11:00 (UTC+08:00).',
      'Clause 3.3, next warning: 9 June 2025 10:00 (UTC+08:00).',
      'Clause 3.3, time used: 1 hour of working time; left: 25 hours 30 minutes of working time.',
      'Clause 3.1: too late, and not done yet, due by 9 June 2025 11:00 (UTC+08:00), ' +
        'overdue by 30 minutes of working time (1 day 1 hour elapsed); the provider may invoke an exclusion.',
      'Clause 3.1, time used: 2 days 2 hours 1 minute 1 second.',
      'Clause 3.4: not settled yet. To be asked: How grave is the fault?',
      'Clause 3.4, next warning and time left: not settled yet. To be asked, so far as it matters: ' +
        'When was the fault reported? The time of day is needed.',
      'Clause 3.4, time used: 1 working day.',
      'Clause 3.5 (progress): kept in time, due by the end of 11 June 2025 (UTC+08:00).',
      'Clause 3.5 (progress), its runs: from 6 June 2025 16:00 (UTC+08:00), due by 6 June 2025 20:00 (UTC+08:00), ' +
        'ended 6 June 2025 21:00 (UTC+08:00): too late; from 6 June 2025 21:00 (UTC+08:00), ' +
        'due by the end of 11 June 2025 (UTC+08:00), ended 7 June 2025: kept in time.',
      'Clause 3.5 (written word): the time stands still, as things stand due by 9 June 2025 11:00 (UTC+08:00).',
      'Clause 3.6: nothing to measure, for the time has not begun to run.',
      'If no fact changes, these answers hold until 9 June 2025 10:00 (UTC+08:00).',
      'Still growing as time passes: time used and time left under clause 3.3 and due under clause 3.5 (written word).',
    ]);
  });

  it('is told line by line in Chinese', () => {
    expect(saySla(finding, { locale: 'zh-CN', ...names })).toEqual([
      '第3.3条：计时中，届期为2025年6月9日11:00（UTC+08:00）。',
      '第3.3条，下一次预警：2025年6月9日10:00（UTC+08:00）。',
      '第3.3条，已用时间：工作时间1小时；剩余工作时间25小时30分钟。',
      '第3.1条：已逾期，尚未完成，届期为2025年6月9日11:00（UTC+08:00），' +
        '逾期工作时间30分钟（自然时间1天1小时）；提供方有权（但无义务）援引除外条款。',
      '第3.1条，已用时间：2天2小时1分钟1秒。',
      '第3.4条：尚无法认定。需查明：故障属于哪一等级？',
      '第3.4条，下一次预警和剩余时间：尚无法认定。可能需查明：故障何时报修？（须具体到时刻）',
      '第3.4条，已用时间：1个工作日。',
      '第3.5条（进展）：按时完成，届期为2025年6月11日24:00（UTC+08:00）。',
      '第3.5条（进展），历次计时：自2025年6月6日16:00（UTC+08:00）起，届期为2025年6月6日20:00（UTC+08:00），' +
        '于2025年6月6日21:00（UTC+08:00）终止：已逾期；自2025年6月6日21:00（UTC+08:00）起，' +
        '届期为2025年6月11日24:00（UTC+08:00），于2025年6月7日终止：按时完成。',
      '第3.5条（书面通知）：暂停计时，现时届期为2025年6月9日11:00（UTC+08:00）。',
      '第3.6条：无需计时（尚未起算）。',
      '如事实不变，上述结论至2025年6月9日10:00（UTC+08:00）之前有效。',
      '随时间推移仍在累计：第3.3条的已用时间和剩余时间和第3.5条（书面通知）的届期。',
    ]);
  });
});
