import type { Citation, Rule } from '../kernel/answer/index.js';

const clause = (field: string): Citation => ({ kind: 'clause', field });
const civilCode = (article: string): Citation => ({ kind: 'law', instrument: 'PRC Civil Code', article });

/** Every rule by which penalties are reckoned; words in braces are figures of the step. */
export const penaltyRules = {
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
  'penalty.overrun': {
    id: 'penalty.overrun',
    says: {
      en: 'A run of {of} was due at {due} and is too late; it ended: {end}.',
      'zh-CN': '{of}的一次计时应于{due}届满而逾期，结束时间：{end}。',
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
  'penalty.breach': {
    id: 'penalty.breach',
    says: {
      en: 'The breach for which the clause provides has happened.',
      'zh-CN': '本条所定的违约情形已发生。',
    },
    saysNot: {
      en: 'The breach for which the clause provides has not happened.',
      'zh-CN': '本条所定的违约情形未发生。',
    },
    saysUnknown: {
      en: 'Whether the breach for which the clause provides has happened is not known.',
      'zh-CN': '本条所定的违约情形是否发生，尚不明确。',
    },
    cites: [clause('breach')],
  },
  'penalty.credit': {
    id: 'penalty.credit',
    says: {
      en: '{of} attained {attained}; the band into which that falls credits {credit}.',
      'zh-CN': '{of}达成{attained}，所在档次的抵扣比例为{credit}。',
    },
    saysNot: {
      en: '{of} attained {attained}, which falls into no band.',
      'zh-CN': '{of}达成{attained}，不属于任何抵扣档次。',
    },
    saysUnknown: { en: 'What {of} attained is not known.', 'zh-CN': '{of}的达成情况尚不明确。' },
    cites: [clause('bands')],
  },
  'penalty.credit.nothingCounted': {
    id: 'penalty.credit.nothingCounted',
    says: {
      en: 'Nothing was counted under {of}, so that there is no credit.',
      'zh-CN': '{of}无可计入者，不产生抵扣。',
    },
    cites: [clause('of')],
  },
  'penalty.credit.deadline': {
    id: 'penalty.credit.deadline',
    says: {
      en: 'The credit is claimed, or may still be claimed, by {last}.',
      'zh-CN': '抵扣已于或仍可于{last}前申请。',
    },
    saysNot: {
      en: 'The credit had to be claimed by {last}, and was not.',
      'zh-CN': '抵扣应于{last}前申请，届期未申请。',
    },
    cites: [clause('claimWithin')],
  },
  'penalty.interest.due': {
    id: 'penalty.interest.due',
    says: {
      en: 'What was to be paid by {due} is late, and bears interest on what is outstanding.',
      'zh-CN': '应于{due}前支付的款项逾期未付，就未付部分计息。',
    },
    saysNot: { en: 'What is to be paid by {due} is not late.', 'zh-CN': '应于{due}前支付的款项未逾期。' },
    saysUnknown: { en: 'The day by which payment is due is not known.', 'zh-CN': '付款期限尚不明确。' },
    cites: [clause('due'), clause('on')],
  },
  'penalty.interest.stretch': {
    id: 'penalty.interest.stretch',
    says: {
      en: 'From {from} through {through}, {principal} bears {rate} for {part}: {interest}.',
      'zh-CN': '自{from}至{through}，本金{principal}按{rate}计{part}，利息{interest}。',
    },
    cites: [clause('rate'), clause('dayCount'), clause('days'), clause('paymentsReduce')],
  },
  'penalty.earnest.forfeited': {
    id: 'penalty.earnest.forfeited',
    says: {
      en: 'The party that gave the earnest money ({by}) is in default, and cannot ask for the return of {amount}.',
      'zh-CN': '给付定金的一方（{by}）违约，无权请求返还定金{amount}。',
    },
    saysNot: {
      en: 'The party that gave the earnest money ({by}) is not in default.',
      'zh-CN': '给付定金的一方（{by}）未违约。',
    },
    saysUnknown: {
      en: 'Whether the party that gave the earnest money ({by}) is in default is not known.',
      'zh-CN': '给付定金的一方（{by}）是否违约，尚不明确。',
    },
    cites: [civilCode('587')],
  },
  'penalty.earnest.doubled': {
    id: 'penalty.earnest.doubled',
    says: {
      en: 'The party that took the earnest money ({by}) is in default, and returns it twice over: {amount} beside its return.',
      'zh-CN': '收受定金的一方（{by}）违约，应双倍返还定金，即返还之外另付{amount}。',
    },
    saysNot: {
      en: 'The party that took the earnest money ({by}) is not in default.',
      'zh-CN': '收受定金的一方（{by}）未违约。',
    },
    saysUnknown: {
      en: 'Whether the party that took the earnest money ({by}) is in default is not known.',
      'zh-CN': '收受定金的一方（{by}）是否违约，尚不明确。',
    },
    cites: [civilCode('587')],
  },
  'penalty.relief': {
    id: 'penalty.relief',
    says: {
      en: '{by} bears on the liability under this clause: {ruling}.',
      'zh-CN': '{by}对本条项下责任的处理：{ruling}。',
    },
    saysNot: { en: '{by} does not take away the liability under this clause.', 'zh-CN': '{by}不免除本条项下的责任。' },
    saysUnknown: {
      en: 'Whether {by} takes away the liability under this clause is not known.',
      'zh-CN': '{by}是否免除本条项下的责任，尚不明确。',
    },
    cites: [],
  },
  'penalty.several.highest': {
    id: 'penalty.several.highest',
    says: {
      en: 'Of the penalties under {of} only the highest is owed: {highest}.',
      'zh-CN': '{of}项下的违约金择高适用：{highest}。',
    },
    saysUnknown: {
      en: 'Which of the penalties under {of} is the highest is not known.',
      'zh-CN': '{of}项下的违约金何者最高，尚不明确。',
    },
    cites: [clause('apply')],
  },
  'penalty.several.chosen': {
    id: 'penalty.several.chosen',
    says: {
      en: 'The penalty under {of} was chosen.',
      'zh-CN': '已选择适用{of}项下的违约金。',
    },
    saysNot: { en: 'The penalty under {of} was not chosen.', 'zh-CN': '未选择适用{of}项下的违约金。' },
    saysUnknown: {
      en: 'Whether the penalty under {of} is chosen is not known.',
      'zh-CN': '是否选择适用{of}项下的违约金，尚不明确。',
    },
    cites: [clause('apply')],
  },
  'penalty.limit.case': {
    id: 'penalty.limit.case',
    says: {
      en: 'The penalties come to {cap} at most in one case; of {claimed} the rest is not owed.',
      'zh-CN': '同一案件中违约金合计最高{cap}，现计{claimed}，超出部分不计。',
    },
    saysNot: {
      en: 'The penalties come to {cap} at most in one case; {claimed} in this case stays below.',
      'zh-CN': '同一案件中违约金合计最高{cap}，本案计{claimed}，未超过上限。',
    },
    saysUnknown: {
      en: 'What the penalties come to in one case under their cap of {cap} is not known.',
      'zh-CN': '同一案件中违约金在上限{cap}之下计多少，尚不明确。',
    },
    cites: [clause('most'), clause('per')],
  },
  'penalty.limit.agreement': {
    id: 'penalty.limit.agreement',
    says: {
      en: 'The penalties come to {cap} at most in all, with those charged before,; of {claimed} the rest is not owed.',
      'zh-CN': '（连同此前已计者）累计违约金合计最高{cap}，现计{claimed}，超出部分不计。',
    },
    saysNot: {
      en: 'The penalties come to {cap} at most in all, with those charged before,; {claimed} in this case stays below.',
      'zh-CN': '（连同此前已计者）累计违约金合计最高{cap}，本案计{claimed}，未超过上限。',
    },
    saysUnknown: {
      en: 'What the penalties come to in all, with those charged before, under their cap of {cap} is not known.',
      'zh-CN': '（连同此前已计者）累计违约金在上限{cap}之下计多少，尚不明确。',
    },
    cites: [clause('most'), clause('per')],
  },
  'penalty.limit.period': {
    id: 'penalty.limit.period',
    says: {
      en: 'In one {per} the penalties come to {cap} at most; of {claimed} the rest is not owed.',
      'zh-CN': '每{per}违约金合计最高{cap}，本案计{claimed}，超出部分不计。',
    },
    saysNot: {
      en: 'In one {per} the penalties come to {cap} at most; {claimed} in this case stays below.',
      'zh-CN': '每{per}违约金合计最高{cap}，本案计{claimed}，未超过上限。',
    },
    saysUnknown: {
      en: 'What the penalties of one {per} come to under their cap of {cap} is not known.',
      'zh-CN': '每{per}违约金在上限{cap}之下计多少，尚不明确。',
    },
    cites: [clause('most'), clause('per')],
  },
  'penalty.feeReduction': {
    id: 'penalty.feeReduction',
    says: {
      en: 'What is taken off the service fee never exceeds it: of {reductions}, {reduced} is taken off.',
      'zh-CN': '从服务费中扣减的金额不超过服务费：应扣{reductions}，实扣{reduced}。',
    },
    saysNot: {
      en: '{reductions} is taken off the service fee, which it does not exceed ({reduced}).',
      'zh-CN': '从服务费中扣减{reductions}，未超过服务费（{reduced}）。',
    },
    saysUnknown: { en: 'What is taken off the service fee is not known.', 'zh-CN': '从服务费中扣减的金额尚不明确。' },
    cites: [],
  },
  'penalty.damages.credited': {
    id: 'penalty.damages.credited',
    says: {
      en: 'The penalty is credited against damages: beside it, {damages} is owed for the loss.',
      'zh-CN': '违约金抵作损害赔偿：在违约金之外，尚应赔偿损失{damages}。',
    },
    saysUnknown: {
      en: 'What is owed for the loss beside the penalty is not known.',
      'zh-CN': '在违约金之外应赔偿多少损失，尚不明确。',
    },
    cites: [clause('relation'), civilCode('585')],
  },
  'penalty.damages.beside': {
    id: 'penalty.damages.beside',
    says: {
      en: 'The penalty stands beside damages: {damages} is owed for the loss as well.',
      'zh-CN': '违约金与损害赔偿并行：另应赔偿损失{damages}。',
    },
    saysUnknown: {
      en: 'What is owed for the loss beside the penalty is not known.',
      'zh-CN': '在违约金之外应赔偿多少损失，尚不明确。',
    },
    cites: [clause('relation')],
  },
  'penalty.damages.soleRemedy': {
    id: 'penalty.damages.soleRemedy',
    says: {
      en: 'The penalty is all that is owed for the breach; there are no damages beside it.',
      'zh-CN': '违约金为违约的唯一救济，不另行赔偿损失。',
    },
    cites: [clause('relation')],
  },
  'penalty.advice.excessive': {
    id: 'penalty.advice.excessive',
    says: {
      en: 'The penalty of {penalty} is more than 30% above the loss of {loss}, that is, more than {bound}; a court may generally hold that excessive, and reduce it on request.',
      'zh-CN':
        '违约金{penalty}超过损失{loss}的百分之三十（即超过{bound}），一般可以认定为过分高于损失，经请求可予适当减少。',
    },
    saysNot: {
      en: 'The penalty of {penalty} is not more than 30% above the loss of {loss} ({bound}).',
      'zh-CN': '违约金{penalty}未超过损失{loss}的百分之一百三十（{bound}）。',
    },
    saysUnknown: {
      en: 'A penalty more than 30% above the loss may generally be held excessive, and reduced on request; the figures for that are not known.',
      'zh-CN': '违约金超过损失百分之三十的，一般可以认定为过分高于损失，经请求可予减少；相关数额尚不明确。',
    },
    cites: [
      civilCode('585'),
      {
        kind: 'law',
        instrument: 'Interpretation on the Contract Part of the PRC Civil Code (2023)',
        article: '65',
        from: '2023-12-05',
      },
    ],
  },
  'penalty.advice.tooLow': {
    id: 'penalty.advice.tooLow',
    says: {
      en: 'The penalty of {penalty} is below the loss of {loss}; a court may raise it on request.',
      'zh-CN': '违约金{penalty}低于损失{loss}，经请求可予增加。',
    },
    saysNot: {
      en: 'The penalty of {penalty} is not below the loss of {loss}.',
      'zh-CN': '违约金{penalty}不低于损失{loss}。',
    },
    saysUnknown: {
      en: 'A penalty below the loss may be raised on request; the figures for that are not known.',
      'zh-CN': '违约金低于损失的，经请求可予增加；相关数额尚不明确。',
    },
    cites: [civilCode('585')],
  },
  'penalty.advice.earnestLimit': {
    id: 'penalty.advice.earnestLimit',
    says: {
      en: 'The earnest money of {amount} is above 20% of the main contract amount ({bound}); what goes beyond has no effect as earnest money.',
      'zh-CN': '定金{amount}超过主合同标的额的百分之二十（{bound}），超过部分不产生定金的效力。',
    },
    saysNot: {
      en: 'The earnest money of {amount} is not above 20% of the main contract amount ({bound}).',
      'zh-CN': '定金{amount}未超过主合同标的额的百分之二十（{bound}）。',
    },
    saysUnknown: {
      en: 'Earnest money above 20% of the main contract amount has no effect as such; that amount is not known.',
      'zh-CN': '定金超过主合同标的额百分之二十的部分，不产生定金的效力；标的额尚不明确。',
    },
    cites: [civilCode('586')],
  },
  'penalty.advice.earnestOrPenalty': {
    id: 'penalty.advice.earnestOrPenalty',
    says: {
      en: 'Both earnest money and a penalty are agreed and have fallen due; the injured party chooses one of them.',
      'zh-CN': '当事人既约定违约金又约定定金，且均已产生，守约方只能择一适用。',
    },
    saysNot: { en: 'Earnest money and a penalty have not both fallen due.', 'zh-CN': '违约金与定金并未同时产生。' },
    saysUnknown: {
      en: 'Where both earnest money and a penalty fall due, the injured party chooses one; whether both do is not known.',
      'zh-CN': '违约金与定金同时产生的，守约方只能择一适用；是否同时产生尚不明确。',
    },
    cites: [civilCode('588')],
  },
  'penalty.advice.lateRate': {
    id: 'penalty.advice.lateRate',
    says: {
      en: 'The agreed rate of {agreed} a year is above four times the one-year LPR at signing ({ceiling}); for private lending no more than that is protected.',
      'zh-CN':
        '约定年利率{agreed}超过签订时一年期贷款市场报价利率的四倍（{ceiling}）；就民间借贷而言，超过部分不受保护。',
    },
    saysNot: {
      en: 'The agreed rate of {agreed} a year is not above four times the one-year LPR at signing ({ceiling}).',
      'zh-CN': '约定年利率{agreed}未超过签订时一年期贷款市场报价利率的四倍（{ceiling}）。',
    },
    saysUnknown: {
      en: 'For private lending no more than four times the one-year LPR at signing is protected; the figures for that are not known.',
      'zh-CN': '就民间借贷而言，超过签订时一年期贷款市场报价利率四倍的部分不受保护；相关数额尚不明确。',
    },
    cites: [
      { kind: 'law', instrument: 'SPC Provisions on Private Lending (2020)', article: '25', from: '2020-08-20' },
      { kind: 'law', instrument: 'SPC Provisions on Private Lending (2020)', article: '29', from: '2020-08-20' },
    ],
  },
} as const satisfies { readonly [id: string]: Rule };
