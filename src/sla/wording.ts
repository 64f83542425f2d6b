import type { Bilingual } from '../kernel/answer/index.js';
import type { Metric } from '../kernel/case/index.js';
import { both } from '../kernel/text/index.js';
import type { PAUSE_EVENTS, START_EVENTS } from './terms.js';

/** What has to happen, as the end of a sentence about the provider. */
export const actWords: { readonly [Name in Metric]: Bilingual } = {
  firstResponse: both('respond', '作出首次响应'),
  nextResponse: both('respond again', '再次响应'),
  progressUpdate: both('tell the customer of the progress', '向客户告知进展'),
  dispatch: both('send a technician', '派出服务人员'),
  arrival: both('arrive on site', '到达现场'),
  workaround: both('provide a workaround', '提供临时解决方案'),
  resolution: both('resolve the fault', '解决故障'),
  complaintAnswer: both('answer the customer', '予以答复'),
  complaintSettlement: both('settle the matter', '予以办结'),
};

/** What a time runs from. */
export const startWords: { readonly [Name in (typeof START_EVENTS)[number]]: Bilingual } = {
  reported: both('the report', '报修'),
  contacted: both('the customer’s contact', '客户联系'),
  answered: both('the response', '作出响应'),
  remoteFailed: both('the failure of the remote attempt', '远程处理未果'),
  dispatched: both('the sending of a technician', '派出服务人员'),
  arrived: both('the arrival on site', '到达现场'),
  partsSupplied: both('the supply of the parts', '配件到货'),
  handedIn: both('the handing in of the item', '送修'),
  complained: both('the complaint', '投诉'),
  complaintAnswered: both('the answer to the complaint', '答复投诉'),
};

/** What stops a clock. */
export const pauseWords: { readonly [Name in (typeof PAUSE_EVENTS)[number]]: Bilingual } = {
  paused: both('the work is paused', '工作暂停期间'),
  customerAwaited: both('the customer’s reply is awaited', '等待客户回复期间'),
  partsAwaited: both('parts are awaited', '等待配件期间'),
  suspended: both('the service is suspended', '服务中止期间'),
};

/** The sentences of service level clauses, both languages side by side. */
export const slaWords = {
  appliesTo: both('This promise applies where {when}.', '本承诺适用于{when}的情形。'),
  appliesToList: {
    all: both(
      'This promise applies where all of the following is the case: {list}.',
      '同时具备下列情形的，适用本承诺：{list}。',
    ),
    any: both(
      'This promise applies where any of the following is the case: {list}.',
      '具备下列情形之一的，适用本承诺：{list}。',
    ),
  },
  severities: both(
    'This promise is made where the severity is {severities}.',
    '本承诺适用于等级为{severities}的情形。',
  ),
  provided: both('This is on condition that {when}.', '上述承诺以{when}为前提。'),
  providedList: {
    all: both(
      'This is on condition that all of the following is the case: {list}.',
      '上述承诺以同时具备下列情形为前提：{list}。',
    ),
    any: both(
      'This is on condition that any of the following is the case: {list}.',
      '上述承诺以具备下列情形之一为前提：{list}。',
    ),
  },

  promise: both('The provider {shall} {act} {time}.', '提供方{shall}{time}{act}。'),
  promiseByCase: both(
    'Counting from {start}, the provider {shall} {act} as follows: {cases}.',
    '自{start}起，提供方{shall}按下列时限{act}：{cases}。',
  ),
  updates: both(
    'Counting from {start} until the fault is resolved, the provider {shall} {act} {time}.',
    '自{start}起至故障解决止，提供方{shall}{time}{act}。',
  ),
  updatesByCase: both(
    'Counting from {start} until the fault is resolved, the provider {shall} {act} as follows: {cases}.',
    '自{start}起至故障解决止，提供方{shall}按下列时限{act}：{cases}。',
  ),
  promptly: both('The provider {shall} {act} after {start}.', '提供方应当在{start}后{shall}{act}。'),
  noTime: both(
    'The provider {shall} {act} after {start}; no time is set.',
    '提供方{shall}在{start}后{act}，不设时限。',
  ),
  shall: {
    firm: both('shall', '应当'),
    asARule: both('shall, as a rule,', '原则上应当'),
    promptly: both('shall promptly', '及时'),
  },
  notBinding: both('This is not a binding time limit.', '该时限不具有约束力。'),
  eachContact: both('each later contact by the customer', '客户每次后续联系'),

  within: both('within {span} of {start}', '在{start}后{span}内'),
  atOnce: both('{atOnce} upon {start}', '在{start}后{atOnce}'),
  sameDay: both('{sameDay} as {start}', '在{start}的{sameDay}'),
  withinCase: both('within {span}', '{span}内'),
  interval: both('at intervals of {span} at most', '至少每{span}一次'),
  none: { atOnce: both('at once', '立即'), sameDay: both('on the same day', '当日内') },

  case: both('where {when}, {time}', '{when}的，{time}'),
  caseOfCases: both('where {when} ({cases})', '{when}的（{cases}）'),
  otherwise: both('otherwise, {time}', '其他情形，{time}'),
  otherwiseNone: both('otherwise, no time is set', '其他情形，不设时限'),
  otherSeverities: both('for any other severity, no time is set', '其他等级，不设时限'),
  is: both('{name} is {value}', '{name}为{value}'),
  severityIs: both('the severity is {severity}', '等级为{severity}'),

  calendar: both('Working time is that of the calendar {calendar}.', '工作时间以工作日历{calendar}为准。'),
  bothCalendars: both(
    'Only time that belongs to both calendars, {calendars}, is working time.',
    '工作时间以工作日历{calendars}共有的时间为准。',
  ),
  cutOff: both(
    'Where {start} comes {exactly} {at}{zone} on a working day, or on a day that is not worked, it is taken to come when the hours of the next working day begin.',
    '{start}发生于工作日{at}{zone}{exactly}，或者发生于非工作日的，视为发生于下一工作日的工作时间开始之时。',
  ),
  cutOffZone: both(' ({zone} time)', '（{zone}时间）'),
  exactly: { inTime: both('after', '之后'), late: both('at or after', '及之后') },
  rollFirst: both(
    'Where {start} {falls}, it is taken to come when the hours of the next working day begin.',
    '{start}{falls}的，视为发生于下一工作日的工作时间开始之时。',
  ),
  onRestDay: both('falls on a day that is not worked', '发生于非工作日'),
  sameTime: both(
    'The time ends on its last working day at the time of day at which it began.',
    '时限于最后一个工作日与起算时刻相同的时刻届满。',
  ),
  dueAtNextOpening: both(
    'Where the time is used up exactly when the hours end, it is due when they next begin.',
    '时限恰于工作时间结束时用完的，至下一段工作时间开始时届满。',
  ),
  pausedBy: both('The time does not run while {pauses}.', '{pauses}不计入时限。'),
  severityChange: {
    fromChange: both(
      'Where the severity changes before it is due, the time for the new severity runs from the change.',
      '届期前等级变更的，新等级的时限自变更时起算。',
    ),
    byShare: both(
      'Where the severity changes before it is due, the time for the new severity runs from the change, the share of the time that was used until then counting as used of it.',
      '届期前等级变更的，新等级的时限自变更时起算，此前已用时间占原时限的比例视为新时限已用的比例。',
    ),
  },
  newCycle: both(
    'Where the fault is reopened, that counts as a new report, and the time runs anew.',
    '故障重新开启的，视为重新报修，重新计时。',
  ),
  keepsTarget: both(
    'An appointment with the customer does not take the place of this time.',
    '与客户约定时间的，不取代本条时限。',
  ),
  extends: both(
    'Notice of a delay, given before it is due, extends the time to the moment, or the end of the day, that the notice names, if that is later; a time so extended is not put off by pauses.',
    '届期前发出延期通知，且所载时间晚于届期的，时限顺延至该时间（仅载明日期的，至该日终了）；顺延后的时限不因停止计时而再顺延。',
  ),
  warnings: both('A warning is given {warnings}.', '{warnings}发出预警。'),
  warnAtShare: both('when {share} of the time is used', '时限用去{share}时'),
  warnBefore: both('{span} before it is due', '届期前{span}'),
} as const;

/** What holds of every service level unless its clause says otherwise, and what counts as done. */
export const commonWords = {
  counting: both(
    'Unless a clause says otherwise, the time of a service level is counted as follows: {rules}.',
    '除条款另有约定外，服务时限按下列规则计算：{rules}。',
  ),
  done: both(
    'For service levels, what is done is judged as follows: {rules}.',
    '服务事项是否完成，按下列规则认定：{rules}。',
  ),

  anyTime: both(
    'hours and minutes, unless they are working hours or working minutes, run day and night on all days',
    '小时和分钟，除称为工作小时、工作分钟的以外，全天连续计算',
  ),
  firstDay: both(
    'of a time in working days, the day on which it begins is not counted',
    '以工作日计的时限，起算当日不计入',
  ),
  countFromIt: both(
    'a time in working days that begins on a day that is not worked is counted from that day',
    '以工作日计的时限，起算当日为非工作日的，仍自该日起算',
  ),
  endOfDay: both(
    'a time in working days ends when the hours of its last working day end',
    '以工作日计的时限，于最后一个工作日的工作时间结束时届满',
  ),
  dueAtClosing: both(
    'a time in working hours that is used up exactly when the hours end is due at that moment',
    '以工作时间计的时限，恰于工作时间结束时用完的，于该时刻届满',
  ),
  pause: both(
    'of time in which the clock stands still, only what would have counted is left out; a pause counts from when the clock starts, and no longer than until the fault is resolved, a suspension apart; one that begins when a time is due, or later, does not count',
    '停止计时期间，仅扣除本应计入的时间；停止计时自起算之后始予扣除，除中止服务外至故障解决时止；届期之时或者之后开始的，不予扣除',
  ),
  pausedDays: both(
    'a time in days, working days, weeks, months or years is moved on by the days, or working days, that follow the first day of a pause, up to its last, and does not end in a pause',
    '以日、工作日、周、月或年计的时限，按停止计时首日之后至末日的天数（或工作日数）顺延，且不于停止计时期间届满',
  ),
  fromStart: both(
    'where the severity changes before a time is due, the time for the new severity is counted from the original start',
    '届期前等级变更的，新等级的时限仍自原起算时起算',
  ),
  reopening: both(
    'where a fault is reopened, a time that had ended with its resolution runs on, the time in between being left out',
    '故障重新开启的，因故障解决而终止的计时继续进行，其间的时间不计入',
  ),
  appointment: both(
    'an appointment for a visit, agreed before the visit is due, takes the place of the time for arrival and is not put off by pauses',
    '到场届期前与客户约定上门时间的，以约定时间取代到场时限，且不因停止计时而顺延',
  ),
  delayNotice: both('notice of a delay does not extend a time', '延期通知不延长时限'),

  resolved: both(
    'a fault is also resolved by the repair or the replacement of the item',
    '产品修复或更换的，视为故障已解决',
  ),
  response: both(
    'arrival on site, a workaround or the resolution of the fault also counts as a response',
    '到达现场、提供临时解决方案或解决故障的，视为已响应',
  ),
  dispatch: both('arrival on site also counts as the sending of a technician', '到达现场的，视为已派出服务人员'),
  workaround: both('resolution of the fault also counts as a workaround', '解决故障的，视为已提供临时解决方案'),
  moot: both(
    'once the fault is resolved, no technician, visit or word on the progress is called for any more',
    '故障解决后，不再要求派员、到场或告知进展',
  ),
  complaint: both('settlement of a complaint also counts as an answer to it', '投诉办结的，视为已答复'),
} as const;
