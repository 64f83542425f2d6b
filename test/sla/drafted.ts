import type { SlaTerms } from '../../src/sla/terms.js';

/** The severities that the clauses speak of. */
export const severities = {
  urgent: { en: 'urgent', 'zh-CN': '紧急' },
  high: { en: 'high', 'zh-CN': '重要' },
  ordinary: { en: 'ordinary', 'zh-CN': '一般' },
};
/** A clause, and how it reads. */
export interface Row {
  readonly name: string;
  readonly terms: SlaTerms;
  readonly en: string;
  readonly zh: string;
}

/** Service levels of all kinds, each with its text written by hand. */
export const rows: readonly Row[] = [
  {
    name: 'on site within three working days',
    terms: { metric: 'arrival', within: { workingDays: 3 } },
    en: 'The provider shall arrive on site within 3 working days of the report.',
    zh: '提供方应当在报修后3个工作日内到达现场。',
  },
  {
    name: 'a response within half an hour',
    terms: { metric: 'firstResponse', within: { minutes: 30 } },
    en: 'The provider shall respond within 30 minutes of the report.',
    zh: '提供方应当在报修后30分钟内作出首次响应。',
  },
  {
    name: 'a response by severity',
    terms: { metric: 'firstResponse', within: { bySeverity: { urgent: { hours: 2 }, ordinary: { hours: 24 } } } },
    en:
      'Counting from the report, the provider shall respond as follows: where the severity is urgent, within 2 hours; ' +
      'where the severity is ordinary, within 24 hours; for any other severity, no time is set.',
    zh: '自报修起，提供方应当按下列时限作出首次响应：等级为紧急的，2小时内；等级为一般的，24小时内；其他等级，不设时限。',
  },
  {
    name: 'a response by a fact',
    terms: {
      metric: 'firstResponse',
      within: { by: 'damage.cause', of: { water: { hours: 2 } }, otherwise: { hours: 24 } },
    },
    en:
      'Counting from the report, the provider shall respond as follows: where the damage was caused by water, within 2 hours; ' +
      'otherwise, within 24 hours.',
    zh: '自报修起，提供方应当按下列时限作出首次响应：损坏系由进水造成的，2小时内；其他情形，24小时内。',
  },
  {
    name: 'a repair counted from arrival, by severity',
    terms: {
      metric: 'resolution',
      from: 'arrived',
      within: { bySeverity: { ordinary: { hours: 1 }, high: { hours: 2 }, urgent: { hours: 48 } } },
    },
    en:
      'Counting from the arrival on site, the provider shall resolve the fault as follows: where the severity is ordinary, within 1 hour; ' +
      'where the severity is high, within 2 hours; where the severity is urgent, within 48 hours.',
    zh: '自到达现场起，提供方应当按下列时限解决故障：等级为一般的，1小时内；等级为重要的，2小时内；等级为紧急的，48小时内。',
  },
  {
    name: 'one working day with a cut-off',
    terms: {
      metric: 'dispatch',
      within: { workingDays: 1 },
      calendar: 'office',
      cutOff: { at: '18:00' },
    },
    en:
      'The provider shall send a technician within 1 working day of the report. Working time is that of the calendar “office”. ' +
      'Where the report comes after 18:00 on a working day, or on a day that is not worked, it is taken to come when the hours of the next working day begin.',
    zh:
      '提供方应当在报修后1个工作日内派出服务人员。工作时间以工作日历“office”为准。' +
      '报修发生于工作日18:00之后，或者发生于非工作日的，视为发生于下一工作日的工作时间开始之时。',
  },
  {
    name: 'pauses, and what is otherwise than usual',
    terms: {
      metric: 'resolution',
      within: { workingHours: 8 },
      calendar: { both: ['office', 'site'] },
      usedUpAtClosing: 'dueAtNextOpening',
      pausedBy: ['customerAwaited', 'partsAwaited'],
      reopening: 'newCycle',
      delayNotice: 'extends',
      warnings: [{ share: '80%' }, { before: { workingHours: 1 } }],
    },
    en:
      'The provider shall resolve the fault within 8 working hours of the report. ' +
      'Only time that belongs to both calendars, “office” and “site”, is working time. ' +
      'Where the time is used up exactly when the hours end, it is due when they next begin. ' +
      'The time does not run while the customer’s reply is awaited or parts are awaited. ' +
      'Where the fault is reopened, that counts as a new report, and the time runs anew. ' +
      'Notice of a delay, given before it is due, extends the time to the moment, or the end of the day, that the notice names, if that is later; a time so extended is not put off by pauses. ' +
      'A warning is given when 80% of the time is used and 1 working hour before it is due.',
    zh:
      '提供方应当在报修后8个工作小时内解决故障。工作时间以工作日历“office”和“site”共有的时间为准。' +
      '时限恰于工作时间结束时用完的，至下一段工作时间开始时届满。' +
      '等待客户回复期间和等待配件期间不计入时限。故障重新开启的，视为重新报修，重新计时。' +
      '届期前发出延期通知，且所载时间晚于届期的，时限顺延至该时间（仅载明日期的，至该日终了）；顺延后的时限不因停止计时而再顺延。时限用去80%时和届期前1个工作小时发出预警。',
  },
  {
    name: 'from a day that is not worked',
    terms: { metric: 'arrival', within: { workingDays: 2 }, fromRestDay: 'rollFirst' },
    en:
      'The provider shall arrive on site within 2 working days of the report. ' +
      'Where the report falls on a day that is not worked, it is taken to come when the hours of the next working day begin.',
    zh: '提供方应当在报修后2个工作日内到达现场。' + '报修发生于非工作日的，视为发生于下一工作日的工作时间开始之时。',
  },
  {
    name: 'working days otherwise than usual',
    terms: {
      metric: 'arrival',
      within: { workingDays: 2 },
      dueOn: 'sameTime',
      cutOff: { at: '17:30', zone: 'Asia/Tokyo', exactly: 'late' },
      appointment: 'keeps',
    },
    en:
      'The provider shall arrive on site within 2 working days of the report. ' +
      'Where the report comes at or after 17:30 (Asia/Tokyo time) on a working day, or on a day that is not worked, it is taken to come when the hours of the next working day begin. ' +
      'The time ends on its last working day at the time of day at which it began. ' +
      'An appointment with the customer does not take the place of this time.',
    zh:
      '提供方应当在报修后2个工作日内到达现场。报修发生于工作日17:30（Asia/Tokyo时间）及之后，或者发生于非工作日的，视为发生于下一工作日的工作时间开始之时。' +
      '时限于最后一个工作日与起算时刻相同的时刻届满。' +
      '与客户约定时间的，不取代本条时限。',
  },
  {
    name: 'for some severities, and on a condition',
    terms: {
      metric: 'workaround',
      appliesTo: { fact: 'item.region', is: 'north' },
      severities: ['urgent', 'high'],
      provided: { fact: 'seal.broken', is: false },
      within: { hours: 4 },
      severityChange: 'byShare',
    },
    en:
      'This promise applies where the region of the item is “north”. This promise is made where the severity is urgent or high. ' +
      'The provider shall provide a workaround within 4 hours of the report. This is on condition that the seal was not broken. ' +
      'Where the severity changes before it is due, the time for the new severity runs from the change, ' +
      'the share of the time that was used until then counting as used of it.',
    zh:
      '本承诺适用于产品所在地区为“north”的情形。本承诺适用于等级为紧急或重要的情形。提供方应当在报修后4小时内提供临时解决方案。' +
      '上述承诺以封条未被拆启为前提。' +
      '届期前等级变更的，新等级的时限自变更时起算，此前已用时间占原时限的比例视为新时限已用的比例。',
  },
  {
    name: 'word on the progress at intervals',
    terms: { metric: 'progressUpdate', within: { hours: 4 } },
    en: 'Counting from the report until the fault is resolved, the provider shall tell the customer of the progress at intervals of 4 hours at most.',
    zh: '自报修起至故障解决止，提供方应当至少每4小时一次向客户告知进展。',
  },
  {
    name: 'a further response for each contact',
    terms: { metric: 'nextResponse', within: { workingHours: 2 } },
    en: 'The provider shall respond again within 2 working hours of each later contact by the customer.',
    zh: '提供方应当在客户每次后续联系后2个工作小时内再次响应。',
  },
  {
    name: 'no time at all',
    terms: { metric: 'firstResponse', within: { hours: 0 } },
    en: 'The provider shall respond at once upon the report.',
    zh: '提供方应当在报修后立即作出首次响应。',
  },
  {
    name: 'no day at all',
    terms: { metric: 'complaintAnswer', within: { workingDays: 0 } },
    en: 'The provider shall answer the customer on the same day as the complaint.',
    zh: '提供方应当在投诉的当日内予以答复。',
  },
  {
    name: 'at once, or later, within a target by severity',
    terms: {
      metric: 'firstResponse',
      severities: ['urgent', 'ordinary'],
      within: {
        bySeverity: {
          urgent: { minutes: 0 },
          ordinary: { by: 'item.category', of: { server: { hours: 4 } }, otherwise: { hours: 8 } },
        },
      },
    },
    en:
      'This promise is made where the severity is urgent or ordinary. ' +
      'Counting from the report, the provider shall respond as follows: where the severity is urgent, at once; ' +
      'where the severity is ordinary (where the category of the item is “server”, within 4 hours; otherwise, within 8 hours).',
    zh:
      '本承诺适用于等级为紧急或一般的情形。自报修起，提供方应当按下列时限作出首次响应：' +
      '等级为紧急的，立即；等级为一般的（产品类别为“server”的，4小时内；其他情形，8小时内）。',
  },
  {
    name: 'as a rule',
    terms: { metric: 'resolution', from: 'partsSupplied', promise: 'asARule', within: { workingDays: 3 } },
    en: 'The provider shall, as a rule, resolve the fault within 3 working days of the supply of the parts. This is not a binding time limit.',
    zh: '提供方原则上应当在配件到货后3个工作日内解决故障。该时限不具有约束力。',
  },
  {
    name: 'promptly',
    terms: { metric: 'complaintSettlement', promise: 'promptly' },
    en: 'The provider shall promptly settle the matter after the complaint.',
    zh: '提供方应当在投诉后及时予以办结。',
  },
  {
    name: 'figures left open',
    terms: {
      metric: 'arrival',
      within: { hours: { blank: 'visitHours', example: 24 } },
      cutOff: { at: { blank: 'cutOff', example: '18:00' } },
      warnings: [{ share: { blank: 'warnAt' } }, { before: { blank: 'lead', example: { hours: 2 } } }],
    },
    en:
      'The provider shall arrive on site within [visitHours: ____, e.g. 24] hours of the report. ' +
      'Where the report comes after [cutOff: ____, e.g. 18:00] on a working day, or on a day that is not worked, it is taken to come when the hours of the next working day begin. ' +
      'A warning is given when [warnAt: ____] of the time is used and [lead: ____, e.g. 2 hours] before it is due.',
    zh:
      '提供方应当在报修后[visitHours：____，例如24]小时内到达现场。' +
      '报修发生于工作日[cutOff：____，例如18:00]之后，或者发生于非工作日的，视为发生于下一工作日的工作时间开始之时。' +
      '时限用去[warnAt：____]时和届期前[lead：____，例如2小时]发出预警。',
  },
];

/** Terms that between them use every part of the form. */
export const rich: readonly SlaTerms[] = [
  ...rows.map(({ terms }) => terms),
  { metric: 'resolution', within: { blank: 'time', example: { hours: 2 } }, dueOn: 'sameTime' },
  { metric: 'arrival', within: { workingHours: 4 }, usedUpAtClosing: 'dueAtNextOpening', pausedBy: ['suspended'] },
  {
    metric: 'resolution',
    within: { by: 'item.category', of: { server: { days: 2 } }, otherwise: { weeks: 1 } },
    severities: ['high'],
    severityChange: 'fromChange',
  },
];
