import { describe, expect, it } from 'vitest';
import { compileAgreement, draftAgreement, explain, parseAgreement, parseCase } from '../../src/agreement/index.js';
import { plain } from '../../src/kernel/text/index.js';
import { slaDefaults } from '../../src/sla/defaults.js';
import { locales } from '../kernel/text/drafting.js';
import { severities } from './drafted.js';

describe('an agreement with service levels in words', () => {
  const agreementWith = (clauses: readonly object[], settings: object = {}) => {
    const parsed = parseAgreement({
      id: 'sample',
      title: { en: 'Sample', 'zh-CN': '示例' },
      settings: {
        zone: 'Asia/Shanghai',
        calendars: { office: { hours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' }] } },
        sla: {
          calendar: 'office',
          severities: [
            { id: 'urgent', name: severities.urgent, when: { fact: 'item.category', is: 'server' } },
            { id: 'ordinary', name: severities.ordinary },
          ],
        },
        ...settings,
      },
      clauses: clauses.map((clause, index) => ({
        id: `level-${index}`,
        number: `3.${index + 1}`,
        kind: 'sla',
        ...clause,
      })),
    });
    if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('\n'));
    return parsed.value;
  };
  const settingsOf = (agreement: ReturnType<typeof agreementWith>) =>
    locales.map((locale) => draftAgreement(agreement, locale).settings.map(plain));

  it('says what its service levels share', () => {
    const agreement = agreementWith([
      { metric: 'firstResponse', within: { bySeverity: { urgent: { hours: 2 }, ordinary: { hours: 24 } } } },
      { metric: 'arrival', within: { workingDays: 3 }, pausedBy: ['customerAwaited'] },
    ]);
    const [english = [], chinese = []] = settingsOf(agreement);
    expect(english.slice(3)).toEqual([
      'Calendar “office”: Monday to Friday, 09:00 to 18:00.',
      'Working time is that of the calendar “office” unless a clause names another.',
      'The severities, gravest first, are: urgent, where the category of the item is “server”; ordinary. ' +
        'A fault has the severity that its report states, or else the first of these whose condition holds, or else the last.',
      'Unless a clause says otherwise, the time of a service level is counted as follows: ' +
        'hours and minutes, unless they are working hours or working minutes, run day and night on all days; ' +
        'of a time in working days, the day on which it begins is not counted; ' +
        'a time in working days that begins on a day that is not worked is counted from that day; ' +
        'a time in working days ends when the hours of its last working day end; ' +
        'of time in which the clock stands still, only what would have counted is left out; ' +
        'a pause counts from when the clock starts, and no longer than until the fault is resolved, a suspension apart; ' +
        'one that begins when a time is due, or later, does not count; ' +
        'a time in days, working days, weeks, months or years is moved on by the days, or working days, that follow the first day of a pause, up to its last, and does not end in a pause; ' +
        'where the severity changes before a time is due, the time for the new severity is counted from the original start; ' +
        'where a fault is reopened, a time that had ended with its resolution runs on, the time in between being left out; ' +
        'an appointment for a visit, agreed before the visit is due, takes the place of the time for arrival and is not put off by pauses.',
      'For service levels, what is done is judged as follows: ' +
        'a fault is also resolved by the repair or the replacement of the item; ' +
        'arrival on site, a workaround or the resolution of the fault also counts as a response; ' +
        'once the fault is resolved, no technician, visit or word on the progress is called for any more.',
    ]);
    expect(chinese.slice(3)).toEqual([
      '工作日历“office”：周一至周五09:00至18:00。',
      '除条款另有指明外，工作时间以工作日历“office”为准。',
      '故障等级由高到低依次为：紧急（产品类别为“server”的）；一般。' +
        '故障的等级以报修所载为准；未载明的，以上列等级中首个符合条件者为准；均不符合的，为最后一级。',
      '除条款另有约定外，服务时限按下列规则计算：小时和分钟，除称为工作小时、工作分钟的以外，全天连续计算；' +
        '以工作日计的时限，起算当日不计入；以工作日计的时限，起算当日为非工作日的，仍自该日起算；' +
        '以工作日计的时限，于最后一个工作日的工作时间结束时届满；停止计时期间，仅扣除本应计入的时间；停止计时自起算之后始予扣除，除中止服务外至故障解决时止；届期之时或者之后开始的，不予扣除；' +
        '以日、工作日、周、月或年计的时限，按停止计时首日之后至末日的天数（或工作日数）顺延，且不于停止计时期间届满；' +
        '届期前等级变更的，新等级的时限仍自原起算时起算；' +
        '故障重新开启的，因故障解决而终止的计时继续进行，其间的时间不计入；' +
        '到场届期前与客户约定上门时间的，以约定时间取代到场时限，且不因停止计时而顺延。',
      '服务事项是否完成，按下列规则认定：产品修复或更换的，视为故障已解决；' +
        '到达现场、提供临时解决方案或解决故障的，视为已响应；故障解决后，不再要求派员、到场或告知进展。',
    ]);
    const anchors = draftAgreement(agreement, 'en').settings.flatMap((pieces) =>
      pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.at.join('.')])),
    );
    expect(anchors).toContain('settings.sla.calendar');
    expect(anchors).toContain('settings.sla.severities.0.name.en');
    expect(anchors).toContain('settings.sla.severities.0.when.is');
    expect(anchors).toContain('settings.calendars.office.hours.0.from');
  });

  it.each([
    ['fromRestDay', 'rollFirst', { metric: 'dispatch', within: { workingDays: 1 } }],
    ['dueOn', 'sameTime', { metric: 'dispatch', within: { workingDays: 1 } }],
    ['usedUpAtClosing', 'dueAtNextOpening', { metric: 'dispatch', within: { workingMinutes: 1 } }],
    ['severityChange', 'fromChange', { metric: 'dispatch', within: { bySeverity: { urgent: { hours: 1 } } } }],
    ['reopening', 'newCycle', { metric: 'resolution', within: { hours: 1 } }],
    ['appointment', 'keeps', { metric: 'arrival', within: { hours: 1 } }],
    ['delayNotice', 'extends', { metric: 'resolution', within: { hours: 1 } }],
  ])('says %s once for all service levels, or in the clause where it is otherwise', (key, otherwise, terms) => {
    const usual = agreementWith([terms]);
    const unusual = agreementWith([{ ...terms, [key]: otherwise }]);
    const stated = agreementWith([{ ...terms, [key]: slaDefaults[key as keyof typeof slaDefaults] }]);
    expect(settingsOf(stated)).toEqual(settingsOf(usual));
    for (const [index, lines] of settingsOf(usual).entries())
      expect(lines.join('').length).toBeGreaterThan((settingsOf(unusual)[index] ?? []).join('').length);
    const clauseOf = (agreement: typeof usual) => plain(draftAgreement(agreement, 'en').clauses[0]?.pieces ?? []);
    expect(clauseOf(unusual).length).toBeGreaterThan(clauseOf(usual).length);
  });

  it('explains a clock by its clause, its reasons and its questions', () => {
    const agreement = agreementWith([
      { metric: 'firstResponse', within: { bySeverity: { urgent: { hours: 2 }, ordinary: { hours: 24 } } } },
    ]);
    const read = parseCase(agreement, { log: [{ event: 'reported', at: '2025-06-06T16:00:00+08:00' }] });
    if (!read.ok) throw new Error('no such case');
    const judge = compileAgreement(agreement).evaluate;
    const open = explain(judge(read.value, { asOf: '2025-06-06T19:00:00+08:00' }), { locale: 'en', agreement });
    expect(open.questions.map(({ ask }) => ask)).toEqual(['Which category is the item of?']);
    expect(open.answers[0]).toBe(
      'Clause 3.1 (first response): not settled yet. To be asked: Which category is the item of?',
    );
    const told = judge({ ...read.value, item: { category: 'server' } }, { asOf: '2025-06-06T19:00:00+08:00' });
    const { answers, reasons, questions } = explain(told, { locale: 'zh-CN', agreement });
    expect(answers[0]).toBe('第3.1条（首次响应）：已逾期，尚未完成，届期为2025年6月6日18:00（UTC+08:00），逾期1小时。');
    expect(reasons.map(({ number, text }) => `${number} ${text}`)).toContain('3.1 起算时的等级为紧急。');
    expect(questions).toEqual([]);
  });
});
