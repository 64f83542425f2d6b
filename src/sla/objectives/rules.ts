import type { Citation, Rule } from '../../kernel/answer/index.js';

const clause = (field: string): Citation => ({ kind: 'clause', field });
const civilCode = (article: string): Citation => ({
  kind: 'law',
  instrument: 'PRC Civil Code',
  article,
  from: '2021-01-01',
});

/** Every rule by which objectives are judged. */
export const objectiveRules = {
  'sla.objective.period': {
    id: 'sla.objective.period',
    says: {
      en: 'The period measured goes from {from} through {through}, and is over.',
      'zh-CN': '计量期间为{from}至{through}，已届满。',
    },
    saysNot: {
      en: 'The period measured goes from {from} through {through} and is not over: what is told here holds for the time being.',
      'zh-CN': '计量期间为{from}至{through}，尚未届满，以下结果为暂时结果。',
    },
    cites: [civilCode('200')],
  },
  'sla.objective.settled': {
    id: 'sla.objective.settled',
    says: {
      en: 'The objective is settled by periods of this kind.',
      'zh-CN': '本目标按此类期间考核。',
    },
    saysNot: {
      en: 'The objective is settled by periods of another kind: what was attained is told, and no verdict given.',
      'zh-CN': '本目标按其他期间考核，仅列明结果，不作认定。',
    },
    cites: [clause('per')],
  },
  'sla.objective.nothingCounted': {
    id: 'sla.objective.nothingCounted',
    says: {
      en: 'There is nothing, or too little, to count in the period: the objective does not apply.',
      'zh-CN': '期间内无可计入者，或数量不足，本目标不适用。',
    },
    cites: [],
  },
  'sla.objective.rounding': {
    id: 'sla.objective.rounding',
    says: {
      en: 'The share {of} is told cut off, as {share}; the exact share is what counts.',
      'zh-CN': '比例{of}截尾后为{share}，认定以实际比例为准。',
    },
    cites: [],
  },
  'sla.objective.range': {
    id: 'sla.objective.range',
    says: {
      en: 'Whatever the missing facts turn out to be, the share lies between {least} and {most}.',
      'zh-CN': '无论尚不明确的事实如何，比例介于{least}与{most}之间。',
    },
    cites: [],
  },
  'sla.objective.kept': {
    id: 'sla.objective.kept',
    says: {
      en: 'At least {atLeast} is agreed, and that is reached.',
      'zh-CN': '约定不低于{atLeast}，已达到。',
    },
    saysNot: {
      en: 'At least {atLeast} is agreed, and that is not reached.',
      'zh-CN': '约定不低于{atLeast}，未达到。',
    },
    saysUnknown: {
      en: 'Whether the share that is agreed is reached ({atLeast}) is not known yet.',
      'zh-CN': '是否达到约定的比例（{atLeast}）尚不明确。',
    },
    cites: [clause('atLeast'), civilCode('1259')],
  },
  'sla.attainment.cases': {
    id: 'sla.attainment.cases',
    says: { en: 'The cases of the period are known.', 'zh-CN': '期间内的案件已知。' },
    saysUnknown: {
      en: 'Which cases there were, and what they came to, is not known.',
      'zh-CN': '有哪些案件、结果如何，尚不明确。',
    },
    cites: [],
  },
  'sla.attainment.run': {
    id: 'sla.attainment.run',
    says: {
      en: 'In case {case} it is known how {by} came out.',
      'zh-CN': '案件{case}中{by}的结果已知。',
    },
    saysUnknown: {
      en: 'In case {case} it is not known what {by} comes to in the period.',
      'zh-CN': '案件{case}中，{by}在期间内的结果尚不明确。',
    },
    cites: [clause('of')],
  },
  'sla.attainment.excused': {
    id: 'sla.attainment.excused',
    says: {
      en: 'Case {case}, run {run} of {by}, was too late and is excused: it is left out.',
      'zh-CN': '案件{case}中{by}的第{run}次计时逾期但已免责，不计入。',
    },
    cites: [clause('excused')],
  },
  'sla.attainment.unfinished': {
    id: 'sla.attainment.unfinished',
    says: {
      en: 'Case {case}, run {run} of {by}, is neither met nor due yet: it is left out.',
      'zh-CN': '案件{case}中{by}的第{run}次计时尚未完成，也未届期，不计入。',
    },
    cites: [clause('unfinished')],
  },
  'sla.attainment.countsAsMet': {
    id: 'sla.attainment.countsAsMet',
    says: {
      en: 'Case {case}, run {run} of {by}, is excused or not due yet, and by the agreement counts as met.',
      'zh-CN': '案件{case}中{by}的第{run}次计时已免责或尚未届期，依约定按达成计。',
    },
    cites: [clause('excused'), clause('unfinished')],
  },
  'sla.attainment.countsAsMissed': {
    id: 'sla.attainment.countsAsMissed',
    says: {
      en: 'Case {case}, run {run} of {by}, is excused or not due yet, and by the agreement counts as missed all the same.',
      'zh-CN': '案件{case}中{by}的第{run}次计时已免责或尚未届期，依约定仍按未达成计。',
    },
    cites: [clause('excused'), clause('unfinished')],
  },
  'sla.attainment.nothingDue': {
    id: 'sla.attainment.nothingDue',
    says: {
      en: 'In case {case}, run {run} of {by} has nothing to measure: it is left out.',
      'zh-CN': '案件{case}中{by}的第{run}次计时无可计量，不计入。',
    },
    cites: [clause('of')],
  },
  'sla.attainment.notChosen': {
    id: 'sla.attainment.notChosen',
    says: {
      en: 'In case {case}, run {run} of {by} is not the one that counts: it is left out.',
      'zh-CN': '案件{case}中{by}的第{run}次计时并非应计的一次，不计入。',
    },
    cites: [clause('counts')],
  },
  'sla.attainment.missed': {
    id: 'sla.attainment.missed',
    says: { en: 'Not in time: {cases}.', 'zh-CN': '逾期的案件：{cases}。' },
    cites: [clause('of')],
  },
  'sla.attainment.share': {
    id: 'sla.attainment.share',
    says: {
      en: 'Of the times set by {by}, {counted} count in the period, and {met} of them were met.',
      'zh-CN': '期间内计入{by}的计时共{counted}次，其中达成{met}次。',
    },
    saysUnknown: {
      en: 'How many of the times set by {by} were met in the period is not known.',
      'zh-CN': '期间内{by}达成多少次尚不明确。',
    },
    cites: [clause('of'), clause('counts'), clause('fallsIn')],
  },
  'sla.availability.later': {
    id: 'sla.availability.later',
    says: {
      en: 'Outages after the moment of evaluation have not happened yet and are left out: {count}.',
      'zh-CN': '评定时点之后的停机尚未发生，不予考虑，共{count}项。',
    },
    cites: [],
  },
  'sla.availability.hours': {
    id: 'sla.availability.hours',
    says: {
      en: 'Time outside the service hours is left out: {closed} seconds.',
      'zh-CN': '服务时间以外的时间不计入，共{closed}秒。',
    },
    saysUnknown: { en: 'The service hours are not known.', 'zh-CN': '服务时间尚不明确。' },
    cites: [clause('serviceHours')],
  },
  'sla.availability.maintenance': {
    id: 'sla.availability.maintenance',
    says: {
      en: 'Planned maintenance is left out of service time and downtime: {maintenance} seconds.',
      'zh-CN': '计划维护不计入服务时间和停机时间，共{maintenance}秒。',
    },
    cites: [clause('maintenance'), clause('plannedMaintenance')],
  },
  'sla.availability.provisional': {
    id: 'sla.availability.provisional',
    says: {
      en: 'The holidays of {years} are not known yet; weekly hours are counted for the time being.',
      'zh-CN': '{years}年的节假日尚未公布，暂按每周时间计算。',
    },
    cites: [clause('settings.calendars.beyondKnownYears')],
  },
  'sla.availability.outages': {
    id: 'sla.availability.outages',
    says: { en: 'The outages of the period are known.', 'zh-CN': '期间内的停机已知。' },
    saysUnknown: { en: 'When the service was down is not known.', 'zh-CN': '服务何时停机尚不明确。' },
    cites: [],
  },
  'sla.availability.outage': {
    id: 'sla.availability.outage',
    says: {
      en: 'The service was down from {from} to {to}; outages that overlap are counted once.',
      'zh-CN': '自{from}至{to}停机，重叠的停机不重复计算。',
    },
    saysNot: {
      en: 'The service has been down since {from} and was not up again so far.',
      'zh-CN': '自{from}起停机，至今未恢复。',
    },
    saysUnknown: {
      en: 'The service went down at {from}; when it was up again is not known.',
      'zh-CN': '自{from}起停机，何时恢复尚不明确。',
    },
    cites: [clause('metric')],
  },
  'sla.availability.excused': {
    id: 'sla.availability.excused',
    says: { en: 'The outage that began at {from} is excused.', 'zh-CN': '自{from}起的停机已免责。' },
    saysUnknown: {
      en: 'Whether the outage that began at {from} is excused is not known.',
      'zh-CN': '自{from}起的停机是否免责尚不明确。',
    },
    cites: [clause('excused')],
  },
  'sla.availability.excusedBy': {
    id: 'sla.availability.excusedBy',
    says: { en: 'The outage that began at {from} is excused by {by}.', 'zh-CN': '自{from}起的停机依{by}免责。' },
    cites: [clause('excused')],
  },
  'sla.availability.share': {
    id: 'sla.availability.share',
    says: {
      en: 'Of {service} seconds of service time the service was down for {down}.',
      'zh-CN': '服务时间共{service}秒，其中停机{down}秒。',
    },
    saysUnknown: {
      en: 'For how much of the service time the service was down is not known.',
      'zh-CN': '服务时间内停机多久尚不明确。',
    },
    cites: [clause('metric')],
  },
  'sla.satisfaction.later': {
    id: 'sla.satisfaction.later',
    says: {
      en: 'Answers after the moment of evaluation have not been given yet and are left out: {count}.',
      'zh-CN': '评定时点之后的评价尚未作出，不予考虑，共{count}项。',
    },
    cites: [],
  },
  'sla.satisfaction.score': {
    id: 'sla.satisfaction.score',
    says: { en: 'A score of {score} or more counts as satisfied.', 'zh-CN': '评分达{score}及以上的为满意。' },
    saysUnknown: {
      en: 'From which score a customer counts as satisfied is not agreed yet.',
      'zh-CN': '自多少分起视为满意尚未约定。',
    },
    cites: [clause('satisfiedFrom')],
  },
  'sla.satisfaction.noAnswer': {
    id: 'sla.satisfaction.noAnswer',
    says: {
      en: 'Customers who did not answer are left out: {count}.',
      'zh-CN': '未作评价的客户不计入，共{count}名。',
    },
    cites: [],
  },
  'sla.satisfaction.tooFew': {
    id: 'sla.satisfaction.tooFew',
    says: {
      en: 'Only {counted} answered, and {least} are needed for the objective to apply.',
      'zh-CN': '仅{counted}名客户作出评价，少于适用本目标所需的{least}名。',
    },
    cites: [clause('leastAnswers')],
  },
  'sla.satisfaction.share': {
    id: 'sla.satisfaction.share',
    says: {
      en: 'Of {counted} customers who answered, {met} were satisfied.',
      'zh-CN': '作出评价的客户共{counted}名，其中满意{met}名。',
    },
    saysUnknown: {
      en: 'How many of the customers who answered were satisfied is not known.',
      'zh-CN': '作出评价的客户中有多少满意尚不明确。',
    },
    cites: [clause('metric')],
  },
} as const satisfies { readonly [id: string]: Rule };
