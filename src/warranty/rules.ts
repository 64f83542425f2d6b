import type { Citation, Rule } from '../kernel/answer/index.js';

const clause = (field: string): Citation => ({ kind: 'clause', field });

/** The law by which periods are counted unless the agreement says otherwise. */
const civilCode = (article: string): Citation => ({ kind: 'law', instrument: 'PRC Civil Code', article });

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
      en: 'The claim is judged by the day of its report, {claimDay}.',
      'zh-CN': '以报修之日（{claimDay}）认定请求。',
    },
    saysUnknown: {
      en: 'Nothing is known of a report; the day by which the claim is judged is not known.',
      'zh-CN': '未知是否报修，据以认定请求的日期尚不明确。',
    },
    cites: [],
  },
  'warranty.claim.putNow': {
    id: 'warranty.claim.putNow',
    says: {
      en: 'Nothing has been reported; the claim is judged as if it were made at the moment of evaluation, on {claimDay}.',
      'zh-CN': '尚未报修，视为在评定时点（{claimDay}）提出请求。',
    },
    cites: [],
  },
  'warranty.scope': {
    id: 'warranty.scope',
    says: { en: 'The cover is for what its condition describes.', 'zh-CN': '本保修适用于其条件所述的对象。' },
    saysNot: { en: 'The cover is not for this.', 'zh-CN': '本保修不适用于该对象。' },
    saysUnknown: { en: 'Whether the cover is for this is not known.', 'zh-CN': '本保修是否适用于该对象尚不明确。' },
    cites: [clause('appliesTo')],
  },
  'warranty.start': {
    id: 'warranty.start',
    says: {
      en: 'The cover begins on {start}, that day included.',
      'zh-CN': '保修自{start}（含当日）起算。',
    },
    saysNot: {
      en: 'Nothing happened from which the cover could run: it never began.',
      'zh-CN': '据以起算保修的事件未发生，保修未起算。',
    },
    saysUnknown: { en: 'The day on which the cover begins is not known.', 'zh-CN': '保修起算之日尚不明确。' },
    cites: [clause('from')],
  },
  'warranty.term': {
    id: 'warranty.term',
    says: {
      en: 'The cover for {costClass} is agreed for {length}; with all that extends or ends it, it runs through {lastDay}, that day included, which stays when it is a rest day.',
      'zh-CN':
        '{costClass}的保修期约定为{length}；计入顺延和终止事由后，至{lastDay}（含当日）届满，届满日为休息日的，不顺延。',
    },
    saysNot: { en: 'There is no cover for {costClass}.', 'zh-CN': '{costClass}无保修。' },
    saysUnknown: {
      en: 'The last day of the cover for {costClass} is not known.',
      'zh-CN': '{costClass}的保修届满日尚不明确。',
    },
    cites: [clause('lasts'), civilCode('201-202')],
  },
  'warranty.term.open': {
    id: 'warranty.term.open',
    says: {
      en: 'The cover for {costClass} is agreed for {length}, and no last day is set.',
      'zh-CN': '{costClass}的保修期约定为{length}，不设届满日。',
    },
    cites: [clause('lasts')],
  },
  'warranty.transfer': {
    id: 'warranty.transfer',
    says: {
      en: 'The cover ends with the day on which the item passes to a new owner ({transferred}).',
      'zh-CN': '产品转让之日（{transferred}）终了时保修终止。',
    },
    saysNot: { en: 'The item has not passed to a new owner.', 'zh-CN': '产品未转让。' },
    saysUnknown: {
      en: 'Whether the item has passed to a new owner, which ends the cover, is not known.',
      'zh-CN': '产品是否已转让（转让则保修终止）尚不明确。',
    },
    cites: [clause('transfer')],
  },
  'warranty.downtime': {
    id: 'warranty.downtime',
    says: {
      en: 'Time without the item is added to the cover; days counted: {days}.',
      'zh-CN': '产品不在客户手中的时间计入顺延，天数：{days}。',
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
    saysNot: {
      en: 'No cover of its own of a repaired part takes in this claim.',
      'zh-CN': '请求不在任何已修部件单独的保修之内。',
    },
    saysUnknown: {
      en: 'Whether a cover of its own of a repaired part takes in this claim is not known.',
      'zh-CN': '请求是否在已修部件单独的保修之内尚不明确。',
    },
    cites: [clause('repairedPart')],
  },
  'warranty.inTime': {
    id: 'warranty.inTime',
    says: {
      en: 'A claim made during the cover, its last day included, is in time for {costClass}.',
      'zh-CN': '请求系在{costClass}的保修期内（含届满日）提出。',
    },
    saysNot: {
      en: 'The claim was not made during the cover for {costClass}.',
      'zh-CN': '请求并非在{costClass}的保修期内提出。',
    },
    saysUnknown: {
      en: 'Whether the claim was made during the cover for {costClass} is not known.',
      'zh-CN': '请求是否在{costClass}的保修期内提出尚不明确。',
    },
    cites: [clause('lasts')],
  },
  'warranty.usage': {
    id: 'warranty.usage',
    says: {
      en: 'The cover ends once the item has been used for more than {limits}, whichever comes first.',
      'zh-CN': '使用量超过{limits}的，保修终止（时间与使用量以先到者为准）。',
    },
    saysNot: {
      en: 'The item had been used for more than {limits}: the cover had ended.',
      'zh-CN': '使用量已超过{limits}，保修已经终止。',
    },
    saysUnknown: {
      en: 'Whether the item had been used for more than {limits}, which ends the cover, is not known.',
      'zh-CN': '使用量是否已超过{limits}（超过则保修终止）尚不明确。',
    },
    cites: [clause('upTo')],
  },
  'warranty.inspection': {
    id: 'warranty.inspection',
    says: {
      en: 'A defect of this kind must be notified through {lastDay}, that day included.',
      'zh-CN': '此类瑕疵应不迟于{lastDay}（含当日）通知。',
    },
    saysNot: {
      en: 'Notice of a defect of this kind was due by {lastDay} and came too late.',
      'zh-CN': '此类瑕疵的通知应不迟于{lastDay}（含当日）作出，通知已逾期。',
    },
    saysUnknown: {
      en: 'Whether notice of the defect came in time is not known.',
      'zh-CN': '瑕疵通知是否及时尚不明确。',
    },
    cites: [clause('inspection'), civilCode('201-203')],
  },
  'warranty.carveOut': {
    id: 'warranty.carveOut',
    says: {
      en: 'What exclusion {exclusion} takes out is not covered; what it lets the provider refuse may be refused.',
      'zh-CN': '除外条款{exclusion}所排除的，不予保修；其允许拒绝的，提供方可以拒绝。',
    },
    saysNot: { en: 'Exclusion {exclusion} takes nothing out.', 'zh-CN': '除外条款{exclusion}未排除任何请求。' },
    saysUnknown: {
      en: 'Whether exclusion {exclusion} takes anything out is not known.',
      'zh-CN': '除外条款{exclusion}是否排除请求尚不明确。',
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
      'zh-CN': '保修范围内的故障不迟于{lastDay}（含当日）报修的，可主张该项救济。',
    },
    cites: [clause('remedies.on.reportedWithin')],
  },
  'warranty.remedy.repairs': {
    id: 'warranty.remedy.repairs',
    says: {
      en: 'These remedies are open when the same fault occurs again after so many repairs: {limit}. Repairs of it so far: {count}.',
      'zh-CN': '同一故障修理满{limit}次后再次发生的，可主张该项救济；现已修理{count}次。',
    },
    cites: [clause('remedies.on.repairsOfSameFault')],
  },
  'warranty.remedy.daysInRepair': {
    id: 'warranty.remedy.daysInRepair',
    says: {
      en: 'These remedies are open when the days in repair, waiting for parts included and {count} in all, are more than {limit}.',
      'zh-CN': '修理（含待件）累计超过{limit}天的，可主张该项救济；现累计{count}天。',
    },
    cites: [clause('remedies.on.daysInRepairOver')],
  },
  'warranty.remedy.parts': {
    id: 'warranty.remedy.parts',
    says: {
      en: 'These remedies are open when parts were not supplied through {lastDay}.',
      'zh-CN': '至{lastDay}仍未供应配件的，可主张该项救济。',
    },
    saysNot: { en: 'No parts were awaited for too long.', 'zh-CN': '未发生配件逾期未供应的情形。' },
    cites: [clause('remedies.on.partsNotSuppliedWithin')],
  },
  'warranty.refund': {
    id: 'warranty.refund',
    says: {
      en: 'A refund pays back the price of {price} less {depreciation} for use (days: {days}, at {perDay} of the price a day): {amount}.',
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
