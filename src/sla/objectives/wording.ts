import { both } from '../../kernel/text/index.js';

/** The sentences of objectives, both languages side by side. */
export const objectiveWords = {
  per: {
    month: both('calendar month', '自然月'),
    quarter: both('calendar quarter', '自然季度'),
    year: both('calendar year', '自然年度'),
  },

  attainment: both(
    'In each {per}, at least {atLeast} of the times set by {clauses} are met.',
    '每个{per}，{clauses}所定时限的达成率不低于{atLeast}。',
  ),
  counts: {
    all: both(
      'Where a time runs more than once in a case, each run counts by itself.',
      '同一案件中多次计时的，各次分别计算。',
    ),
    first: both(
      'Where a time runs more than once in a case, only the first run counts.',
      '同一案件中多次计时的，仅计首次。',
    ),
    last: both(
      'Where a time runs more than once in a case, only the last run counts.',
      '同一案件中多次计时的，仅计末次。',
    ),
  },
  fallsIn: {
    due: both(
      'A run belongs to the period in which it is due; where nothing is due, to that in which it begins.',
      '各次计时归入其届期所在的期间，无届期的，归入其起算所在的期间。',
    ),
    start: both('A run belongs to the period in which it begins.', '各次计时归入其起算所在的期间。'),
    end: both('A run belongs to the period in which it ends.', '各次计时归入其结束所在的期间。'),
  },
  excusedRun: {
    leftOut: both('A run that is late and excused is left out of the count.', '逾期但已免责的，不计入。'),
    met: both('A run that is late and excused counts as met.', '逾期但已免责的，按达成计。'),
    breached: both('A run that is late and excused counts as missed all the same.', '逾期但已免责的，仍按未达成计。'),
  },
  unfinished: {
    leftOut: both('A run that is neither met nor due yet is left out of the count.', '尚未完成也未届期的，不计入。'),
    met: both('A run that is neither met nor due yet counts as met.', '尚未完成也未届期的，按达成计。'),
    breached: both('A run that is neither met nor due yet counts as missed.', '尚未完成也未届期的，按未达成计。'),
  },

  availability: both(
    'In each {per}, the service is available for at least {atLeast} of its service time.',
    '每个{per}，服务在服务时间内的可用率不低于{atLeast}。',
  ),
  serviceHours: both('The service time is that of the calendar {calendar}.', '服务时间以工作日历{calendar}为准。'),
  allHours: both('The service time is every hour of every day.', '服务时间为每日全天。'),
  downtime: both(
    'Downtime is the part of the service time in which the service is down; outages that overlap are counted once.',
    '停机时间指服务时间内服务不可用的时间，重叠的停机不重复计算。',
  ),
  maintenance: {
    hours: both(
      'The hours of the calendar {calendar} are set aside for planned maintenance, which {planned}.',
      '计划维护时间以工作日历{calendar}为准，{planned}。',
    ),
    planned: {
      leftOut: both('is left out of service time and downtime', '不计入服务时间和停机时间'),
      counted: both('counts like any other time', '与其他时间同样计算'),
    },
    none: {
      leftOut: both('No hours are set aside for planned maintenance.', '未划定计划维护时间。'),
      counted: both('Planned maintenance counts like any other time.', '计划维护与其他时间同样计算。'),
    },
  },
  excusedOutage: {
    leftOut: both(
      'An outage that is excused is left out of service time and downtime.',
      '已免责的停机不计入服务时间和停机时间。',
    ),
    up: both(
      'An outage that is excused counts as time in which the service is available.',
      '已免责的停机按可用时间计。',
    ),
    down: both('An outage that is excused counts as downtime all the same.', '已免责的停机仍计入停机时间。'),
  },

  satisfaction: both(
    'In each {per}, at least {atLeast} of the customers who answer are satisfied.',
    '每个{per}，作出评价的客户中，满意的比例不低于{atLeast}。',
  ),
  satisfiedFrom: both('A score of {score} or more counts as satisfied.', '评分达{score}及以上的为满意。'),
  asTheySay: both('Whether a customer is satisfied is as that customer says.', '是否满意，以客户的表示为准。'),
  nobody: both('Where nobody answers, the objective does not apply.', '无人评价的，不适用本目标。'),
  leastAnswers: both('With fewer than {least}, the objective does not apply.', '少于{least}的，不适用本目标。'),

  exactly: both('The exact share is what counts; it is not rounded.', '认定以实际比例为准，不作舍入。'),
  nothing: {
    attainment: both('Where nothing is to be counted, the objective does not apply.', '无可计入者的，不适用本目标。'),
    availability: both('Where there is no service time, the objective does not apply.', '无服务时间的，不适用本目标。'),
  },
} as const;

/** A number of answers. */
export const answerWords = { one: 'answer', en: 'answers', 'zh-CN': '份评价' } as const;

/** The sentences of findings on objectives. */
export const objectiveFindingWords = {
  over: both('Measured from {from} through {through}.', '计量期间为{from}至{through}。'),
  running: both(
    'Measured from {from} through {through}; the period is not over, and this is how things stand so far.',
    '计量期间为{from}至{through}，期间尚未届满，以下为迄今结果。',
  ),
  ahead: both('The period from {from} through {through} lies ahead.', '{from}至{through}的期间尚未开始。'),
  attained: both('{clause}, attained', '{clause}，达成情况'),
  kept: both('{clause}, objective', '{clause}，目标'),
  range: both(
    '{clause}, so far as is known: between {least} and {most}',
    '{clause}，就已知情况：介于{least}与{most}之间',
  ),
  leftOut: both('{clause}, left out', '{clause}，未计入'),
  count: both('{share}, {met} of {counted}', '{share}（{counted}中的{met}）'),
  time: both('{share}, down for {down} of {service} of service time', '{share}（服务时间{service}，停机{down}）'),
  notApplicable: both('nothing to count', '无可计入者'),
  isKept: both('kept', '已达到'),
  isNotKept: both('not kept', '未达到'),
  notSettled: both('not to be settled', '不作认定'),
  run: both('case {case}, run {run} of {clause}: {because}', '案件{case}，{clause}第{run}次计时：{because}'),
  outage: both('outage of {at}: {because}', '{at}的停机：{because}'),
  survey: both('answer of {at}: {because}', '{at}的评价：{because}'),
  because: {
    excused: both('excused', '已免责'),
    unfinished: both('neither met nor due yet', '尚未完成也未届期'),
    nothingDue: both('nothing to measure', '无可计量'),
    notFirst: both('not the first', '并非首次'),
    notLast: both('not the last', '并非末次'),
    noAnswer: both('no answer', '未作评价'),
  },
} as const;

/** The questions that ask for the records of a period. */
export const objectiveQuestions = {
  cases: both('Which cases were there in the period, and what did they come to?', '期间内有哪些案件，结果如何？'),
  outages: both('When was the service down in the period?', '期间内服务何时停机？'),
  surveys: both('What did the customers answer in the period?', '期间内客户作出了哪些评价？'),
  outageTo: both('When was the service up again after it went down at {at}?', '{at}停机后何时恢复？'),
  outageExcused: both('Is the outage that began at {at} excused?', '{at}起的停机是否免责？'),
  survey: both('Was the customer satisfied who answered at {at}?', '{at}评价的客户是否满意？'),
  inCase: both('Case “{case}”: {question}', '案件“{case}”：{question}'),
} as const;
