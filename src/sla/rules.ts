import type { Citation, Rule } from '../kernel/answer/index.js';

const clause = (field: string): Citation => ({ kind: 'clause', field });
const civilCode = (article: string): Citation => ({
  kind: 'law',
  instrument: 'PRC Civil Code',
  article,
  from: '2021-01-01',
});

/** Every rule by which service levels are judged. */
export const slaRules = {
  'sla.laterEvents': {
    id: 'sla.laterEvents',
    says: {
      en: 'Events after the moment of evaluation have not happened yet and are left out: {count}.',
      'zh-CN': '评定时点之后的事件尚未发生，不予考虑，共{count}项。',
    },
    cites: [],
  },
  'sla.scope': {
    id: 'sla.scope',
    says: { en: 'The promise is made for this case.', 'zh-CN': '本案属于该承诺的适用范围。' },
    saysNot: { en: 'The promise is not made for this case.', 'zh-CN': '本案不属于该承诺的适用范围。' },
    saysUnknown: {
      en: 'Whether the promise is made for this case is not known.',
      'zh-CN': '本案是否属于该承诺的适用范围尚不明确。',
    },
    cites: [clause('appliesTo')],
  },
  'sla.provided': {
    id: 'sla.provided',
    says: { en: 'The condition on which the promise is made is met.', 'zh-CN': '该承诺的前提条件已具备。' },
    saysNot: {
      en: 'The condition on which the promise is made is not met: nothing is measured.',
      'zh-CN': '该承诺的前提条件不具备，不予计时。',
    },
    saysUnknown: {
      en: 'Whether the condition on which the promise is made is met is not known.',
      'zh-CN': '该承诺的前提条件是否具备尚不明确。',
    },
    cites: [clause('provided')],
  },
  'sla.soft': {
    id: 'sla.soft',
    says: {
      en: 'The promise holds as a rule, or only says that it will be prompt: it is told, and never counted as breached.',
      'zh-CN': '该承诺为原则性或“及时”类承诺，仅作说明，不计违约。',
    },
    cites: [clause('promise')],
  },
  'sla.severity': {
    id: 'sla.severity',
    says: { en: 'The severity at the start is {severity}.', 'zh-CN': '起算时的等级为{severity}。' },
    saysUnknown: { en: 'The severity is not known.', 'zh-CN': '等级尚不明确。' },
    cites: [clause('settings.sla.severities')],
  },
  'sla.start': {
    id: 'sla.start',
    says: {
      en: 'The time runs from this event: {event}, {start}.',
      'zh-CN': '自下列事件起算：{event}，{start}。',
    },
    saysNot: {
      en: 'What the time runs from has not happened ({event}): there is nothing to measure.',
      'zh-CN': '起算事件（{event}）尚未发生，不予计时。',
    },
    saysUnknown: {
      en: 'How the time ran turns on facts that are not known.',
      'zh-CN': '计时经过取决于尚不明确的事实。',
    },
    cites: [clause('from'), civilCode('201')],
  },
  'sla.cutOff': {
    id: 'sla.cutOff',
    says: {
      en: 'It came after the cut-off of that day ({cutOff}) and counts as received when the next working day opens: {received}.',
      'zh-CN': '超过当日受理截止时刻（{cutOff}），视为下一工作日开始时收到：{received}。',
    },
    cites: [clause('cutOff')],
  },
  'sla.restDay': {
    id: 'sla.restDay',
    says: {
      en: 'It came on a day that is not worked and counts as received when the next working day opens: {received}.',
      'zh-CN': '发生于非工作日，视为下一工作日开始时收到：{received}。',
    },
    cites: [clause('fromRestDay')],
  },
  'sla.target': {
    id: 'sla.target',
    says: { en: 'The time allowed is {within}.', 'zh-CN': '约定的时限为{within}。' },
    saysNot: {
      en: 'For this severity, or this kind of case, no time is promised.',
      'zh-CN': '对该等级或该类情形未承诺时限。',
    },
    cites: [clause('within')],
  },
  'sla.calendar': {
    id: 'sla.calendar',
    says: {
      en: 'Working time is that of these calendars, where all of them are open: {calendars}.',
      'zh-CN': '工作时间以下列日历均在工作时间内的时间为准：{calendars}。',
    },
    cites: [clause('calendar')],
  },
  'sla.carried': {
    id: 'sla.carried',
    says: {
      en: 'By the share of time used so far, so many minutes of the new time count as used: {minutes}.',
      'zh-CN': '按已用时间的比例，新时限中视为已用的分钟数为：{minutes}。',
    },
    cites: [clause('severityChange')],
  },
  'sla.pause': {
    id: 'sla.pause',
    says: {
      en: 'The clock stood still ({event}) from {from} to {until}; only time that would have counted is left out.',
      'zh-CN': '自{from}至{until}停止计时（{event}），仅扣除本应计入的时间。',
    },
    saysUnknown: {
      en: 'The clock has stood still ({event}) since {from}.',
      'zh-CN': '自{from}起停止计时（{event}），至今未恢复。',
    },
    cites: [clause('pausedBy')],
  },
  'sla.severityChange': {
    id: 'sla.severityChange',
    says: {
      en: 'The severity changed to {severity} on {changed}: the time allowed is then {within}, and it is due by {due}.',
      'zh-CN': '等级于{changed}变更为{severity}，时限相应为{within}，届期为{due}。',
    },
    saysNot: {
      en: 'The severity changed to {severity} on {changed}; for that no time is agreed.',
      'zh-CN': '等级于{changed}变更为{severity}，对该等级未约定时限。',
    },
    cites: [clause('severityChange')],
  },
  'sla.appointment': {
    id: 'sla.appointment',
    says: {
      en: 'An appointment, agreed on {changed}, takes the place of the time agreed: due by {due}.',
      'zh-CN': '双方于{changed}约定时间，以该时间取代原时限：{due}。',
    },
    cites: [clause('appointment')],
  },
  'sla.delayNotice': {
    id: 'sla.delayNotice',
    says: {
      en: 'Notice of delay, given in time on {changed}, extends the time: due by {due}.',
      'zh-CN': '于{changed}及时发出延期通知，时限顺延至{due}。',
    },
    cites: [clause('delayNotice')],
  },
  'sla.rolled': {
    id: 'sla.rolled',
    says: {
      en: 'The last day would be {lastDay}, which is a rest day, and moves as the agreement counts periods.',
      'zh-CN': '届满日本为{lastDay}，因系休息日，按本协议的期间计算方式移动。',
    },
    cites: [clause('settings.counting'), civilCode('203')],
  },
  'sla.due': {
    id: 'sla.due',
    says: {
      en: 'It is due by {due}; that moment is still in time.',
      'zh-CN': '届期为{due}，该时刻仍为期内。',
    },
    saysUnknown: { en: 'When it is due is not known.', 'zh-CN': '何时届期尚不明确。' },
    cites: [clause('within'), civilCode('1259')],
  },
  'sla.provisional': {
    id: 'sla.provisional',
    says: {
      en: 'The holidays of {years} are not known yet; the weekly hours are counted for the time being.',
      'zh-CN': '{years}年的节假日尚未公布，暂按每周工作时间计算。',
    },
    cites: [clause('settings.calendars.beyondKnownYears')],
  },
  'sla.end': {
    id: 'sla.end',
    says: {
      en: 'The clock ended with this event: {event}, {end}.',
      'zh-CN': '因下列事件终止计时：{event}，{end}。',
    },
    saysNot: { en: 'What was promised has not happened so far.', 'zh-CN': '承诺事项迄今未完成。' },
    cites: [clause('metric')],
  },
  'sla.excuse': {
    id: 'sla.excuse',
    says: {
      en: 'Exclusion {exclusion} excuses what is too late, or entitles the provider to invoke it.',
      'zh-CN': '依除外条款{exclusion}，逾期免责，或者提供方有权援引免责。',
    },
    saysNot: { en: 'Exclusion {exclusion} excuses nothing.', 'zh-CN': '除外条款{exclusion}不构成免责。' },
    saysUnknown: {
      en: 'Whether exclusion {exclusion} excuses anything is not known.',
      'zh-CN': '除外条款{exclusion}是否构成免责尚不明确。',
    },
    cites: [clause('from')],
  },
  'sla.state': {
    id: 'sla.state',
    says: { en: 'So this is how the clock stands: {state}.', 'zh-CN': '据此，计时状态为：{state}。' },
    saysUnknown: { en: 'How the clock stands is not known yet.', 'zh-CN': '计时状态尚不明确。' },
    cites: [clause('metric')],
  },
} as const satisfies { readonly [id: string]: Rule };
