import type { Rule } from '../kernel/answer/index.js';

/** Every rule by which exclusions are judged. */
export const exclusionRules = {
  'exclusion.condition': {
    id: 'exclusion.condition',
    says: {
      en: 'The clause applies where its condition holds.',
      'zh-CN': '条件成立的，该条款适用。',
    },
    saysNot: { en: 'The condition of the clause does not hold.', 'zh-CN': '该条款的条件不成立。' },
    saysUnknown: {
      en: 'Whether the condition of the clause holds is not known.',
      'zh-CN': '该条款的条件是否成立尚不明确。',
    },
    cites: [{ kind: 'clause', field: 'when' }],
  },
  'exclusion.causation': {
    id: 'exclusion.causation',
    says: {
      en: 'The clause applies where the damage, or the delay, was caused by what it describes; a circumstance that did not cause it is not enough.',
      'zh-CN': '损坏或者逾期系由该条款所述情形造成的，该条款适用；仅有与之无因果关系的情形，不足以适用。',
    },
    saysNot: {
      en: 'The damage, or the delay, was not caused by what the clause describes.',
      'zh-CN': '损坏或者逾期并非由该条款所述情形造成。',
    },
    saysUnknown: {
      en: 'Whether the damage, or the delay, was caused by what the clause describes is not known.',
      'zh-CN': '损坏或者逾期是否由该条款所述情形造成尚不明确。',
    },
    cites: [{ kind: 'clause', field: 'causation' }],
  },
  'exclusion.part': {
    id: 'exclusion.part',
    says: {
      en: 'The clause takes away claims on the parts it names ({parts}), and no others.',
      'zh-CN': '该条款仅排除其列明的部件（{parts}），不及于其他部件。',
    },
    saysNot: {
      en: 'The claim concerns none of the parts that the clause takes out ({parts}).',
      'zh-CN': '请求不涉及该条款列明的部件（{parts}）。',
    },
    cites: [{ kind: 'clause', field: 'effect.parts' }],
  },
  'exclusion.coverLost': {
    id: 'exclusion.coverLost',
    says: {
      en: 'The clause ends the cover from {lostFrom} on; claims made before that day are not touched.',
      'zh-CN': '自{lostFrom}起保修终止；该日之前提出的请求不受影响。',
    },
    saysNot: { en: 'The clause does not end the cover.', 'zh-CN': '该条款未使保修终止。' },
    saysUnknown: {
      en: 'Whether, and from which day, the clause ends the cover is not known.',
      'zh-CN': '该条款是否使保修终止、自何日终止，尚不明确。',
    },
    cites: [{ kind: 'clause', field: 'effect.coverFrom' }],
  },
  'exclusion.exception': {
    id: 'exclusion.exception',
    says: {
      en: 'The exception holds: what it says replaces what {clause} says.',
      'zh-CN': '例外成立：以本条的规定取代{clause}的规定。',
    },
    saysNot: { en: 'The exception does not hold.', 'zh-CN': '例外不成立。' },
    saysUnknown: { en: 'Whether the exception holds is not known.', 'zh-CN': '例外是否成立尚不明确。' },
    cites: [{ kind: 'clause', field: 'exceptionTo' }],
  },
  'exclusion.burden.provider': {
    id: 'exclusion.burden.provider',
    says: {
      en: 'The provider must prove the facts of the clause; while they are not known, doubt is settled in favour of the customer.',
      'zh-CN': '该条款所涉事实由提供方举证；事实不明的，按有利于客户的方式认定。',
    },
    saysUnknown: {
      en: 'Whether the provider still bears the burden of proof is not known; doubt in that is no presumption for the customer.',
      'zh-CN': '提供方是否仍负举证责任尚不明确，不据此作有利于客户的推定。',
    },
    cites: [{ kind: 'clause', field: 'burden' }],
  },
  'exclusion.burden.customer': {
    id: 'exclusion.burden.customer',
    says: {
      en: 'The customer bears the burden of proof; while the facts of the clause are not known, the question stays open. Evidence: {evidence}.',
      'zh-CN': '由客户承担举证责任；该条款所涉事实不明的，不作认定。证据：{evidence}。',
    },
    saysUnknown: {
      en: 'The customer may bear the burden of proof; while the facts of the clause are not known, the question stays open. Evidence: {evidence}.',
      'zh-CN': '可能由客户承担举证责任；该条款所涉事实不明的，不作认定。证据：{evidence}。',
    },
    cites: [{ kind: 'clause', field: 'burden' }],
  },
  'exclusion.burden.period': {
    id: 'exclusion.burden.period',
    says: {
      en: 'For a claim made through {provedUntil} the provider bears the burden of proof, after that the customer.',
      'zh-CN': '不迟于{provedUntil}（含当日）提出的请求由提供方举证，此后由客户举证。',
    },
    saysNot: {
      en: 'The period in which the provider bears the burden of proof (through {provedUntil}) is over, or never began: the customer bears it.',
      'zh-CN': '由提供方举证的期间（至{provedUntil}）已经届满或从未起算，由客户举证。',
    },
    saysUnknown: {
      en: 'Whether the claim falls into the period in which the provider bears the burden of proof is not known.',
      'zh-CN': '请求是否在由提供方举证的期间内提出尚不明确。',
    },
    cites: [{ kind: 'clause', field: 'burden.onProviderFor' }],
  },
  'exclusion.ruling': {
    id: 'exclusion.ruling',
    says: {
      en: 'With its exceptions counted in, the clause rules: {ruling}.',
      'zh-CN': '计入各例外后，该条款的结论为：{ruling}。',
    },
    saysUnknown: {
      en: 'What the clause rules, with its exceptions counted in, is not known yet.',
      'zh-CN': '计入各例外后，该条款的结论尚不明确。',
    },
    cites: [{ kind: 'clause', field: 'modality' }],
  },
} as const satisfies { readonly [id: string]: Rule };
