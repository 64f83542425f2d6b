import type { Citation, Rule } from '../kernel/answer/index.js';

const clause = (field: string): Citation => ({ kind: 'clause', field });
const civilCode = (article: string): Citation => ({ kind: 'law', instrument: 'PRC Civil Code', article });

/** The rules by which penalties for lateness are reckoned. */
export const delayRules = {
  'penalty.late': {
    id: 'penalty.late',
    says: {
      en: 'What was due by {due} was not done by then; the delay runs through {through}.',
      'zh-CN': '应于{due}前完成的事项届期未完成，逾期计至{through}。',
    },
    saysNot: { en: 'What was due by {due} is not late.', 'zh-CN': '应于{due}前完成的事项未逾期。' },
    saysUnknown: { en: 'Whether, and how long, it is late is not known.', 'zh-CN': '是否逾期及逾期多久，尚不明确。' },
    cites: [clause('late')],
  },
  'penalty.noDueDay': {
    id: 'penalty.noDueDay',
    says: {
      en: 'What the time to do this runs from did not happen: nothing is late.',
      'zh-CN': '据以起算期限的事项未发生，无逾期可言。',
    },
    cites: [clause('late')],
  },
  'penalty.overrun': {
    id: 'penalty.overrun',
    says: {
      en: 'A run of {clause} was due at {due} and ended too late, at {end}.',
      'zh-CN': '{clause}的一次计时应于{due}届满，实际于{end}结束，已逾期。',
    },
    cites: [clause('late')],
  },
  'penalty.overrun.open': {
    id: 'penalty.overrun.open',
    says: {
      en: 'A run of {clause} was due at {due}, is too late, and has not ended yet.',
      'zh-CN': '{clause}的一次计时应于{due}届满，已逾期且尚未结束。',
    },
    cites: [clause('late')],
  },
  'penalty.standstill': {
    id: 'penalty.standstill',
    says: {
      en: 'Days on which the delay stands still do not count; {days} days of delay are left.',
      'zh-CN': '逾期停止计算的日数不计入，余{days}日。',
    },
    saysNot: {
      en: 'No day of the delay stands still; it comes to {days} days.',
      'zh-CN': '逾期期间无停止计算的日数，逾期共{days}日。',
    },
    cites: [clause('notCounted')],
  },
  'penalty.notice.addedLoss': {
    id: 'penalty.notice.addedLoss',
    says: {
      en: 'Notice of force majeure came too late; the relief stands, and the loss that the late notice added is owed.',
      'zh-CN': '不可抗力通知迟延，免责仍然成立，但应赔偿因迟延通知而扩大的损失。',
    },
    cites: [civilCode('590')],
  },
  'penalty.notice.relief': {
    id: 'penalty.notice.relief',
    says: {
      en: 'Notice of force majeure came too late; by this clause the relief is lost.',
      'zh-CN': '不可抗力通知迟延，依本条不再免责。',
    },
    cites: [clause('hindranceNotice')],
  },
  'penalty.grace': {
    id: 'penalty.grace',
    says: {
      en: 'A delay of up to {grace} ({unit}) costs nothing; of {delay} only what goes beyond counts.',
      'zh-CN': '{grace}（{unit}）以内的逾期不计违约金；逾期{delay}的，仅就超出部分计算。',
    },
    saysNot: {
      en: 'The delay of {delay} ({unit}) lies within the grace of {grace}, and costs nothing.',
      'zh-CN': '逾期{delay}（{unit}），未超过{grace}的宽限期，不计违约金。',
    },
    cites: [clause('grace'), civilCode('1259')],
  },
  'penalty.grace.counted': {
    id: 'penalty.grace.counted',
    says: {
      en: 'The grace of {grace} ({unit}) is passed; the whole delay of {delay} counts.',
      'zh-CN': '已超过{grace}（{unit}）的宽限期，逾期{delay}全部计算。',
    },
    saysNot: {
      en: 'The delay of {delay} ({unit}) lies within the grace of {grace}, and costs nothing.',
      'zh-CN': '逾期{delay}（{unit}），未超过{grace}的宽限期，不计违约金。',
    },
    cites: [clause('grace'), civilCode('1259')],
  },
  'penalty.units.started': {
    id: 'penalty.units.started',
    says: {
      en: 'The delay of {delay} ({unit}) that counts comes to {units} units of {per}: every unit begun counts as a whole one.',
      'zh-CN': '应计逾期{delay}（{unit}），以{per}为一个单位，计{units}个单位：不足一个单位的按一个单位计。',
    },
    cites: [clause('per'), clause('counted')],
  },
  'penalty.units.full': {
    id: 'penalty.units.full',
    says: {
      en: 'The delay of {delay} ({unit}) that counts comes to {units} units of {per}: only whole units count.',
      'zh-CN': '应计逾期{delay}（{unit}），以{per}为一个单位，计{units}个单位：不足一个单位的不计。',
    },
    cites: [clause('per'), clause('counted')],
  },
  'penalty.units.exact': {
    id: 'penalty.units.exact',
    says: {
      en: 'The delay of {delay} ({unit}) that counts comes to {units} units of {per}: parts of a unit count as they are.',
      'zh-CN': '应计逾期{delay}（{unit}），以{per}为一个单位，计{units}个单位：不足一个单位的按比例计。',
    },
    cites: [clause('per'), clause('counted')],
  },
  'penalty.charge': {
    id: 'penalty.charge',
    says: {
      en: 'For {units} units of delay, of the sum {base}, the clause charges {charge}.',
      'zh-CN': '逾期{units}个单位，计算基数为{base}，依本条应计{charge}。',
    },
    cites: [clause('charge'), clause('base')],
  },
  'penalty.charge.byUnit': {
    id: 'penalty.charge.byUnit',
    says: {
      en: 'For {units} units of delay the clause charges {charge}.',
      'zh-CN': '逾期{units}个单位，依本条应计{charge}。',
    },
    cites: [clause('charge')],
  },
  'penalty.tiers.drop': {
    id: 'penalty.tiers.drop',
    says: {
      en: 'By the tiers, {units} units of delay cost {charge}, less than {before} units would have cost: {more}.',
      'zh-CN': '按分档约定，逾期{units}个单位计{charge}，低于逾期{before}个单位应计的{more}。',
    },
    cites: [clause('charge.rows')],
  },
  'penalty.cap': {
    id: 'penalty.cap',
    says: {
      en: 'The clause charges {cap} at most; {uncapped} is cut down to that.',
      'zh-CN': '依本条最高计{cap}，超出部分（原计{uncapped}）不计。',
    },
    saysNot: {
      en: 'The clause charges {cap} at most; {uncapped} stays below.',
      'zh-CN': '依本条最高计{cap}，现计{uncapped}，未超过上限。',
    },
    saysUnknown: { en: 'The most that the clause charges is not known.', 'zh-CN': '本条的上限尚不明确。' },
    cites: [clause('most')],
  },
  'penalty.rounding': {
    id: 'penalty.rounding',
    says: {
      en: '{from} is rounded, once, to {to}: {mode}.',
      'zh-CN': '{from}一次性舍入为{to}（{mode}）。',
    },
    cites: [{ kind: 'clause', field: 'settings.rounding' }],
  },
} as const satisfies { readonly [id: string]: Rule };
