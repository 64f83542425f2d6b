import type { Citation, Rule } from '../kernel/answer/index.js';

const civilCode = (article: string): Citation => ({ kind: 'law', instrument: 'PRC Civil Code', article });

/** The rules by which the law measures penalties; none of them changes an answer. */
export const adviceRules = {
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
