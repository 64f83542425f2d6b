import type { Bilingual } from '../answer/index.js';
import type { DateName, EventName, UsageMeasure } from '../case/index.js';
import type { RoundingMode } from '../money/index.js';
import type { SpanUnit } from '../time/index.js';

/** A unit behind a number: for one and for several in English, and in Chinese. */
export interface CountWords {
  readonly one: string;
  readonly en: string;
  readonly 'zh-CN': string;
}

/** One wording in both languages, side by side. */
export function both(en: string, zh: string): Bilingual {
  return { en, 'zh-CN': zh };
}

/** The dates of a case, as the days that clauses name. */
export const dateWords: { readonly [Name in DateName]: Bilingual } = {
  purchased: both('the day of purchase', '购买之日'),
  invoiced: both('the day of the invoice', '开票之日'),
  delivered: both('the day of delivery', '交付之日'),
  installed: both('the day of installation', '安装之日'),
  accepted: both('the day of acceptance', '验收之日'),
  commissioned: both('the day of commissioning', '投运之日'),
  registered: both('the day of registration', '注册之日'),
  manufactured: both('the day of manufacture', '生产之日'),
  discontinued: both('the day on which the product is discontinued', '产品停产之日'),
  signed: both('the day of signing', '签订之日'),
  started: both('the day on which the service begins', '服务开始之日'),
  ended: both('the day on which the service ends', '服务终止之日'),
};

/** The questions that ask for the dates of a case. */
export const dateQuestions: { readonly [Name in DateName]: Bilingual } = {
  purchased: both('When was the item purchased?', '产品何时购买？'),
  invoiced: both('When was the item invoiced?', '产品何时开具发票？'),
  delivered: both('When was the item delivered?', '产品何时交付？'),
  installed: both('When was the item installed?', '产品何时安装？'),
  accepted: both('When was the item accepted?', '产品何时验收？'),
  commissioned: both('When was the item put into operation?', '产品何时投运？'),
  registered: both('When was the item registered?', '产品何时注册？'),
  manufactured: both('When was the item manufactured?', '产品何时生产？'),
  discontinued: both('When was the product discontinued?', '产品何时停产？'),
  signed: both('When was the contract signed?', '合同何时签订？'),
  started: both('When did the service begin?', '服务何时开始？'),
  ended: both('When did the service end?', '服务何时终止？'),
};

/** The events of a log, as a list of facts names them. */
export const eventWords: { readonly [Name in EventName]: Bilingual } = {
  reported: both('fault reported', '报修'),
  handedIn: both('item handed in', '送修'),
  partsAwaited: both('parts awaited', '开始等待配件'),
  partsSupplied: both('parts supplied', '配件到货'),
  repaired: both('repair completed', '修复'),
  handedBack: both('item handed back', '交还'),
  replaced: both('item replaced', '更换'),
  returned: both('item returned', '退货'),
  transferred: both('item transferred', '转让'),
  contacted: both('customer’s contact', '客户联系'),
  answered: both('answer given', '答复'),
  updated: both('progress told', '告知进展'),
  remoteFailed: both('remote attempt failed', '远程处理未果'),
  dispatched: both('technician sent', '派员'),
  arrived: both('arrival on site', '到场'),
  workaroundGiven: both('workaround given', '提供临时方案'),
  resolved: both('fault resolved', '解决'),
  reopened: both('fault reopened', '重新开启'),
  paused: both('work paused', '暂停'),
  resumed: both('work resumed', '恢复'),
  customerAwaited: both('customer awaited', '等待客户'),
  customerReplied: both('customer’s reply', '客户回复'),
  suspended: both('service suspended', '中止服务'),
  suspensionEnded: both('end of suspension', '恢复服务'),
  severityChanged: both('severity changed', '等级变更'),
  appointmentAgreed: both('appointment agreed', '约定时间'),
  delayNotified: both('notice of delay', '延期通知'),
  complained: both('complaint', '投诉'),
  complaintAnswered: both('complaint answered', '投诉答复'),
  complaintSettled: both('complaint settled', '投诉办结'),
  quoted: both('quote given', '报价'),
  quoteAccepted: both('quote accepted', '同意报价'),
  quoteDeclined: both('quote declined', '拒绝报价'),
  noFaultFound: both('no fault found', '检测无故障'),
  paid: both('payment', '付款'),
  hindered: both('beginning of force majeure', '不可抗力发生'),
  hindranceNotified: both('notice of force majeure', '不可抗力通知'),
  hindranceEnded: both('end of force majeure', '不可抗力消除'),
  creditClaimed: both('credit claimed', '申请服务费抵扣'),
  claimRefused: both('claim refused by the provider', '提供方拒绝请求'),
};

/** The questions that ask for the events of a log. */
export const eventQuestions: { readonly [Name in EventName]: Bilingual } = {
  reported: both('When was the fault reported?', '故障何时报修？'),
  handedIn: both('When was the item handed in for repair?', '产品何时送修？'),
  partsAwaited: both('Since when have parts been awaited?', '自何时起等待配件？'),
  partsSupplied: both('When were the parts supplied?', '配件何时到货？'),
  repaired: both('When was the repair completed?', '产品何时修复？'),
  handedBack: both('When was the item handed back?', '产品何时交还客户？'),
  replaced: both('When was the item replaced?', '产品何时更换？'),
  returned: both('When was the item returned?', '产品何时退回？'),
  transferred: both('When did the item pass to a new owner?', '产品何时转让？'),
  contacted: both('When did the customer make contact?', '客户何时联系？'),
  answered: both('When was an answer given?', '何时作出答复？'),
  updated: both('When was the progress told?', '何时告知进展？'),
  remoteFailed: both('When did the remote attempt fail?', '远程处理何时未果？'),
  dispatched: both('When was a technician sent?', '何时派员？'),
  arrived: both('When did the technician arrive on site?', '服务人员何时到场？'),
  workaroundGiven: both('When was a workaround given?', '何时提供临时方案？'),
  resolved: both('When was the fault resolved?', '故障何时解决？'),
  reopened: both('When was the fault reopened?', '故障何时重新开启？'),
  paused: both('When was the work paused?', '工作何时暂停？'),
  resumed: both('When was the work resumed?', '工作何时恢复？'),
  customerAwaited: both('Since when was the customer awaited?', '自何时起等待客户？'),
  customerReplied: both('When did the customer reply?', '客户何时回复？'),
  suspended: both('When was the service suspended?', '服务何时中止？'),
  suspensionEnded: both('When did the suspension end?', '服务何时恢复？'),
  severityChanged: both('When was the severity changed?', '等级何时变更？'),
  appointmentAgreed: both('When was the appointment agreed?', '何时约定上门时间？'),
  delayNotified: both('When was notice of the delay given?', '何时通知延期？'),
  complained: both('When was the complaint made?', '何时投诉？'),
  complaintAnswered: both('When was the complaint answered?', '投诉何时答复？'),
  complaintSettled: both('When was the complaint settled?', '投诉何时办结？'),
  quoted: both('When was a quote given?', '何时报价？'),
  quoteAccepted: both('When was the quote accepted?', '客户何时同意报价？'),
  quoteDeclined: both('When was the quote declined?', '客户何时拒绝报价？'),
  noFaultFound: both('When was it found that there is no fault?', '何时检测确认无故障？'),
  paid: both('When was what paid?', '何时支付了多少款项？'),
  hindered: both('When did force majeure begin?', '不可抗力何时发生？'),
  hindranceNotified: both('When was notice of force majeure given?', '何时就不可抗力发出通知？'),
  hindranceEnded: both('When did force majeure end?', '不可抗力何时消除？'),
  creditClaimed: both('When was the credit claimed?', '何时申请服务费抵扣？'),
  claimRefused: both('When did the provider refuse the claim?', '提供方何时拒绝请求？'),
};

/** The units of use, behind a number. */
export const measureWords: { readonly [Measure in UsageMeasure]: CountWords } = {
  km: { one: 'km', en: 'km', 'zh-CN': '公里' },
  hours: { one: 'operating hour', en: 'operating hours', 'zh-CN': '个运行小时' },
  cycles: { one: 'cycle', en: 'cycles', 'zh-CN': '次循环' },
};

/** The units of time: for one, for several, and in Chinese. */
export const spanWords: { readonly [Unit in SpanUnit]: CountWords } = {
  years: { one: 'year', en: 'years', 'zh-CN': '年' },
  months: { one: 'month', en: 'months', 'zh-CN': '个月' },
  weeks: { one: 'week', en: 'weeks', 'zh-CN': '周' },
  days: { one: 'day', en: 'days', 'zh-CN': '天' },
  hours: { one: 'hour', en: 'hours', 'zh-CN': '小时' },
  minutes: { one: 'minute', en: 'minutes', 'zh-CN': '分钟' },
  workingDays: { one: 'working day', en: 'working days', 'zh-CN': '个工作日' },
  workingHours: { one: 'working hour', en: 'working hours', 'zh-CN': '个工作小时' },
  workingMinutes: { one: 'working minute', en: 'working minutes', 'zh-CN': '个工作分钟' },
};

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The ways to round, in brackets behind a rounded amount. */
export const roundingWords: { readonly [Mode in RoundingMode]: Bilingual } = {
  halfUp: both('to the nearest, a half away from zero', '四舍五入'),
  halfEven: both('to the nearest, a half to the even neighbour', '四舍六入五成双'),
  halfDown: both('to the nearest, a half toward zero', '五舍六入'),
  up: both('away from zero', '远离零取整'),
  down: both('toward zero', '向零取整'),
  ceiling: both('up to the next higher', '向上取整'),
  floor: both('down to the next lower', '向下取整'),
};

/** The values of choices and answers, where they stand by themselves in a sentence. */
export const valueWords = {
  ...roundingWords,
  parts: both('parts', '配件'),
  labour: both('labour', '人工'),
  travel: both('travel', '差旅（上门）'),
  excluded: both('excluded', '予以排除'),
  mayBeRefused: both('the provider may refuse it', '提供方可以拒绝'),
  notExcluded: both('not excluded', '不予排除'),
  conflict: both('clauses contradict one another', '条款相互冲突'),
  covered: both('covered', '予以保修'),
  notCovered: both('not covered', '不予保修'),
  lifetime: both('life', '终身'),
  limitedLifetime: both('the life of the product', '产品生命周期'),
  none: both('no day', '无'),
  provider: both('the provider', '提供方'),
  customer: both('the customer', '客户'),
  paidRepair: both('repair at the customer’s cost', '有偿维修'),
  repair: both('repair', '修理'),
  replacement: both('replacement', '更换'),
  refund: both('a refund', '退款'),
  priceReduction: both('a reduction of the price', '减价'),
  loaner: both('an item on loan', '代用产品'),
  fault: both('fault', '故障'),
  part: both('part', '部件'),
  defect: both('defect', '瑕疵'),
  visible: both('visible', '外观瑕疵'),
  latent: both('hidden', '隐蔽瑕疵'),
  severity: both('severity', '等级'),
  for: both('time named', '所定时间'),
  metric: both('concerning', '所涉事项'),
  firstResponse: both('first response', '首次响应'),
  nextResponse: both('further response', '再次响应'),
  progressUpdate: both('word on the progress', '告知进展'),
  dispatch: both('sending of a technician', '派员'),
  arrival: both('arrival on site', '到场'),
  workaround: both('workaround', '临时解决方案'),
  resolution: both('resolution', '解决故障'),
  complaintAnswer: both('answer to the complaint', '答复投诉'),
  complaintSettlement: both('settlement of the complaint', '办结投诉'),
  month: both('calendar month', '月'),
  quarter: both('calendar quarter', '季度'),
  year: both('calendar year', '年'),
  amount: both('amount', '金额'),
  work: both('work', '作业'),
  surcharge: both('surcharge', '加收'),
  fixed: both('fixed sum', '固定费用'),
  percentage: both('percentage', '按比例收取的费用'),
  least: both('least sum', '最低收费'),
  most: both('most sum', '最高收费'),
  deductible: both('deductible', '自负额'),
  overClaimLimit: both('beyond the claim limit', '超出赔付限额的部分'),
  discount: both('discount', '优惠'),
  tax: both('tax', '税费'),
  period: both('fee for a period', '期间费用'),
  notBegun: both('not begun', '尚未起算'),
  retained: both('kept back', '扣留中'),
  released: both('released', '已释放'),
  running: both('the time is running', '计时中'),
  paused: both('the time stands still', '暂停计时'),
  met: both('kept in time', '按时完成'),
  breached: both('too late', '已逾期'),
  excused: both('too late, and excused by an exclusion', '已逾期，依除外条款免责'),
  notApplicable: both('there is nothing to measure', '无需计时'),
} as const satisfies { readonly [value: string]: Bilingual };

/** The small words of findings and reasons. */
export const sayWords = {
  notKnown: both('not yet known', '尚不明确'),
  open: both('[not yet known]', '[尚不明确]'),
  nothing: both('[none]', '[无]'),
  event: both('{at} ({details})', '{at}（{details}）'),
  noneNamed: both('none named', '未约定'),
  none: both('none', '无'),
  didNotHappen: both('did not happen', '未发生'),
  held: both('{rule}', '{rule}'),
  not: both('Not so in this case: {rule}', '本案不成立：{rule}'),
  unknown: both('Not yet known in this case: {rule}', '本案尚不明确：{rule}'),
  facts: both('Facts: {facts}', '所依事实：{facts}'),
  missing: both('Not known: {facts}', '尚不明确的事实：{facts}'),
  whether: both('whether {phrase}', '{phrase}与否'),
  byFact: both('the time that goes by {fact}', '依{fact}确定的期限'),
  asked: both('{question} {value}', '{question}{value}'),
  pair: both('{name}: {value}', '{name}：{value}'),
  needs: both(
    '{subject}: not settled yet{range}. To be asked: {questions}',
    '{subject}：尚无法认定{range}。需查明：{questions}',
  ),
  needsAtMost: both(
    '{subject}: not settled yet{range}. To be asked, so far as it matters: {questions}',
    '{subject}：尚无法认定{range}。可能需查明：{questions}',
  ),
  conflict: both('{subject}: {clauses} contradict one another', '{subject}：{clauses}相互冲突'),
  presumed: both(
    'this rests on the burden of proof while the following is not known: {facts}',
    '下列事实尚不明确，系按举证责任认定：{facts}',
  ),
  stands: both('If no fact changes, these answers hold until {instant}.', '如事实不变，上述结论至{instant}之前有效。'),
  accruing: both('Still growing as time passes: {names}.', '随时间推移仍在累计：{names}。'),
  askBlank: both('What is agreed for “{name}”?', '“{name}”约定为何？'),
  askHour: both('{question} The time of day is needed.', '{question}（须具体到时刻）'),
  askMonthEnd: both(
    'On which day does a period end whose last month has no matching day?',
    '期间末月无对应日的，以哪一日为届满日？',
  ),
  askFault: both('{question} Which fault was that?', '{question}（须说明是哪个故障）'),
  askRestDays: both('Which days are rest days in {year}?', '{year}年的休息日有哪些？'),
  askLog: both('What has happened to the item so far?', '产品迄今发生过哪些事件？'),
  askOther: both('What is known of “{name}”?', '“{name}”的情况如何？'),
} as const;
