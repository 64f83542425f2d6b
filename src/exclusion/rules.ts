import type { Rule } from '../kernel/answer/index.js';

/** Every rule by which exclusions are judged. */
export const exclusionRules = {
  'exclusion.condition': {
    id: 'exclusion.condition',
    says: {
      en: 'The clause applies where its condition holds.',
      'zh-CN': '条件成立的，该条款适用。',
    },
    cites: [{ kind: 'clause', field: 'when' }],
  },
  'exclusion.causation': {
    id: 'exclusion.causation',
    says: {
      en: 'The clause applies where its condition holds and the damage was caused by it; the fact alone is not enough.',
      'zh-CN': '条件成立且损坏系由此造成的，该条款适用；仅有该事实不足以适用。',
    },
    cites: [{ kind: 'clause', field: 'causation' }],
  },
  'exclusion.part': {
    id: 'exclusion.part',
    says: {
      en: 'The clause takes away claims on the parts it names ({parts}), and no others.',
      'zh-CN': '该条款仅排除其列明的部件（{parts}），不及于其他部件。',
    },
    cites: [{ kind: 'clause', field: 'effect.parts' }],
  },
  'exclusion.coverLost': {
    id: 'exclusion.coverLost',
    says: {
      en: 'The clause ends the cover from {lostFrom} on; claims made before that day are not touched.',
      'zh-CN': '自{lostFrom}起保修终止；该日之前提出的请求不受影响。',
    },
    cites: [{ kind: 'clause', field: 'effect.coverFrom' }],
  },
  'exclusion.exception': {
    id: 'exclusion.exception',
    says: {
      en: 'Where the condition of an exception holds, what the exception says replaces what it excepts.',
      'zh-CN': '例外条款的条件成立的，以例外条款的规定取代其所例外的条款。',
    },
    cites: [{ kind: 'clause', field: 'exceptionTo' }],
  },
  'exclusion.burden.provider': {
    id: 'exclusion.burden.provider',
    says: {
      en: 'The provider must prove the facts of the clause; while they are not known, doubt is settled in favour of the customer.',
      'zh-CN': '该条款所涉事实由提供方举证；事实不明的，按有利于客户的方式认定。',
    },
    cites: [{ kind: 'clause', field: 'burden' }],
  },
  'exclusion.burden.customer': {
    id: 'exclusion.burden.customer',
    says: {
      en: 'The customer must prove that the clause does not apply; while the facts are not known, the question stays open. Evidence: {evidence}.',
      'zh-CN': '由客户证明该条款不适用；事实不明的，不作认定。证据：{evidence}。',
    },
    cites: [{ kind: 'clause', field: 'burden' }],
  },
  'exclusion.burden.period': {
    id: 'exclusion.burden.period',
    says: {
      en: 'For a claim made through {provedUntil} the provider bears the burden of proof, after that the customer.',
      'zh-CN': '截至{provedUntil}（含当日）提出的请求由提供方举证，此后由客户举证。',
    },
    cites: [{ kind: 'clause', field: 'burden.onProviderFor' }],
  },
  'exclusion.ruling': {
    id: 'exclusion.ruling',
    says: {
      en: 'With its exceptions counted in, the clause rules: {ruling}.',
      'zh-CN': '计入各例外后，该条款的结论为：{ruling}。',
    },
    cites: [{ kind: 'clause', field: 'modality' }],
  },
} as const satisfies { readonly [id: string]: Rule };
