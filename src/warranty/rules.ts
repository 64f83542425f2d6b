import type { Citation, Rule } from '../kernel/answer/index.js';

const clause = (field: string): Citation => ({ kind: 'clause', field });

/** Every rule by which covers are judged; words in braces are figures of the step. */
export const warrantyRules = {
  'warranty.laterEvents': {
    id: 'warranty.laterEvents',
    says: {
      en: 'Events after the moment of evaluation ({count}) have not happened yet and are left out.',
      'zh-CN': '评定时点之后的事件（{count}项）尚未发生，不予计入。',
    },
    cites: [],
  },
  'warranty.claim': {
    id: 'warranty.claim',
    says: {
      en: 'The claim is judged by the day of its report, {claimDay}; without a report, as if it were made at the moment of evaluation.',
      'zh-CN': '以报修之日（{claimDay}）认定请求；未报修的，视为在评定时点提出。',
    },
    cites: [],
  },
  'warranty.scope': {
    id: 'warranty.scope',
    says: { en: 'The cover is for what its condition describes.', 'zh-CN': '本保修适用于其条件所述的对象。' },
    cites: [clause('appliesTo')],
  },
  'warranty.start': {
    id: 'warranty.start',
    says: {
      en: 'The cover begins on {start}, that day included.',
      'zh-CN': '保修自{start}（含当日）起算。',
    },
    cites: [clause('from')],
  },
  'warranty.term': {
    id: 'warranty.term',
    says: {
      en: 'The cover for {costClass} runs for {length} through {lastDay}, that day included; the last day stays when it is a rest day.',
      'zh-CN': '{costClass}的保修期为{length}，至{lastDay}（含当日）届满；届满日为休息日的，不顺延。',
    },
    cites: [clause('lasts')],
  },
  'warranty.transfer': {
    id: 'warranty.transfer',
    says: {
      en: 'The cover ends with the day on which the item passes to a new owner ({transferred}).',
      'zh-CN': '产品转让之日（{transferred}）终了时保修终止。',
    },
    cites: [clause('transfer')],
  },
  'warranty.downtime': {
    id: 'warranty.downtime',
    says: {
      en: 'The time without the item, {days} days, is added to the cover.',
      'zh-CN': '因修理等占用的{days}天计入顺延，保修期相应延长。',
    },
    cites: [clause('downtime')],
  },
  'warranty.replacement': {
    id: 'warranty.replacement',
    says: {
      en: 'The item was replaced on {replaced}; the cover then runs through {lastDay}.',
      'zh-CN': '产品于{replaced}更换，保修期至{lastDay}届满。',
    },
    cites: [clause('replacement')],
  },
  'warranty.repairedPart': {
    id: 'warranty.repairedPart',
    says: {
      en: 'The part repaired on {repaired} has a cover of its own through {lastDay}.',
      'zh-CN': '于{repaired}修复的部件单独享有保修，至{lastDay}届满。',
    },
    cites: [clause('repairedPart')],
  },
  'warranty.coverLost': {
    id: 'warranty.coverLost',
    says: {
      en: 'An exclusion ends the cover from {lostFrom} on.',
      'zh-CN': '因除外条款，保修自{lostFrom}起终止。',
    },
    cites: [clause('from')],
  },
  'warranty.inTime': {
    id: 'warranty.inTime',
    says: {
      en: 'A claim made during the cover, its last day included, is in time for {costClass}.',
      'zh-CN': '在保修期内（含届满日）提出的{costClass}请求为及时。',
    },
    cites: [clause('lasts')],
  },
  'warranty.usage': {
    id: 'warranty.usage',
    says: {
      en: 'The cover ends once the item has been used for more than {limits}, whichever comes first.',
      'zh-CN': '使用量超过{limits}的，保修终止（时间与使用量以先到者为准）。',
    },
    cites: [clause('upTo')],
  },
  'warranty.inspection': {
    id: 'warranty.inspection',
    says: {
      en: 'A defect of this kind must be notified through {lastDay}, that day included.',
      'zh-CN': '此类瑕疵应于{lastDay}（含当日）前通知。',
    },
    cites: [clause('inspection')],
  },
  'warranty.carveOut': {
    id: 'warranty.carveOut',
    says: {
      en: 'What exclusion {exclusion} takes out is not covered; what it lets the provider refuse may be refused.',
      'zh-CN': '除外条款{exclusion}所排除的，不予保修；其允许拒绝的，提供方可以拒绝。',
    },
    cites: [clause('from')],
  },
  'warranty.costs': {
    id: 'warranty.costs',
    says: {
      en: 'The provider bears {share} of {costClass}.',
      'zh-CN': '{costClass}由提供方承担{share}。',
    },
    cites: [clause('costs')],
  },
  'warranty.precedence': {
    id: 'warranty.precedence',
    says: {
      en: 'Of several covers the first in order of precedence that covers {costClass} answers, and only that one.',
      'zh-CN': '存在多项保修的，由顺位在先且涵盖{costClass}者承担，不重复承担。',
    },
    cites: [clause('settings.warranty.precedence')],
  },
  'warranty.remedy.coveredFault': {
    id: 'warranty.remedy.coveredFault',
    says: { en: 'These remedies are open for any covered fault.', 'zh-CN': '发生保修范围内的故障即可主张该项救济。' },
    cites: [clause('remedies.on')],
  },
  'warranty.remedy.reportedWithin': {
    id: 'warranty.remedy.reportedWithin',
    says: {
      en: 'These remedies are open for a covered fault reported through {lastDay}.',
      'zh-CN': '保修范围内的故障于{lastDay}（含当日）前报修的，可主张该项救济。',
    },
    cites: [clause('remedies.on.reportedWithin')],
  },
  'warranty.remedy.repairs': {
    id: 'warranty.remedy.repairs',
    says: {
      en: 'These remedies are open when the same fault was repaired {limit} times and occurs again; it was repaired {count} times.',
      'zh-CN': '同一故障修理满{limit}次后再次发生的，可主张该项救济；现已修理{count}次。',
    },
    cites: [clause('remedies.on.repairsOfSameFault')],
  },
  'warranty.remedy.daysInRepair': {
    id: 'warranty.remedy.daysInRepair',
    says: {
      en: 'These remedies are open when the item was in repair for more than {limit} days in all; it was for {count}.',
      'zh-CN': '修理累计超过{limit}天的，可主张该项救济；现累计{count}天。',
    },
    cites: [clause('remedies.on.daysInRepairOver')],
  },
  'warranty.remedy.parts': {
    id: 'warranty.remedy.parts',
    says: {
      en: 'These remedies are open when parts were not supplied through {lastDay}.',
      'zh-CN': '至{lastDay}仍未供应配件的，可主张该项救济。',
    },
    cites: [clause('remedies.on.partsNotSuppliedWithin')],
  },
  'warranty.refund': {
    id: 'warranty.refund',
    says: {
      en: 'A refund pays back the price of {price} less {depreciation} for {days} days of use at {perDay} a day: {amount}.',
      'zh-CN': '退款为价款{price}减去使用{days}天、每日{perDay}计算的折旧费{depreciation}，即{amount}。',
    },
    cites: [clause('remedies.depreciation')],
  },
  'warranty.refund.rounding': {
    id: 'warranty.refund.rounding',
    says: {
      en: 'The depreciation is rounded once, from {from} to {to} ({mode}).',
      'zh-CN': '折旧费一次取整：由{from}取整为{to}（{mode}）。',
    },
    cites: [clause('settings.rounding')],
  },
} as const satisfies { readonly [id: string]: Rule };
