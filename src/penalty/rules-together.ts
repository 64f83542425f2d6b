import type { Citation, Rule } from '../kernel/answer/index.js';

const clause = (field: string): Citation => ({ kind: 'clause', field });
const civilCode = (article: string): Citation => ({ kind: 'law', instrument: 'PRC Civil Code', article });

/** The rules by which what penalties are relieved of, and what they share, is reckoned. */
export const togetherRules = {
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
      en: 'Of the penalties under {by} only the highest is owed: {clause}.',
      'zh-CN': '{by}项下的违约金择高适用：{clause}。',
    },
    saysUnknown: {
      en: 'Which of the penalties under {by} is the highest is not known.',
      'zh-CN': '{by}项下的违约金何者最高，尚不明确。',
    },
    cites: [clause('apply')],
  },
  'penalty.several.chosen': {
    id: 'penalty.several.chosen',
    says: {
      en: 'The penalty under {clause} was chosen.',
      'zh-CN': '已选择适用{clause}项下的违约金。',
    },
    saysNot: { en: 'The penalty under {clause} was not chosen.', 'zh-CN': '未选择适用{clause}项下的违约金。' },
    saysUnknown: {
      en: 'Whether the penalty under {clause} is chosen is not known.',
      'zh-CN': '是否选择适用{clause}项下的违约金，尚不明确。',
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
      en: 'The penalties come to {cap} at most in all, with those charged before; of {claimed} the rest is not owed.',
      'zh-CN': '违约金累计（连同此前已计者）最高{cap}，现计{claimed}，超出部分不计。',
    },
    saysNot: {
      en: 'The penalties come to {cap} at most in all, with those charged before; {claimed} in this case stays below.',
      'zh-CN': '违约金累计（连同此前已计者）最高{cap}，本案计{claimed}，未超过上限。',
    },
    saysUnknown: {
      en: 'What the penalties come to in all, with those charged before, under their cap of {cap} is not known.',
      'zh-CN': '违约金累计（连同此前已计者）在上限{cap}之下计多少，尚不明确。',
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
} as const satisfies { readonly [id: string]: Rule };
