import { both } from '../kernel/text/index.js';

/** The sentences of exclusion clauses and findings, both languages side by side. */
export const exclusionWords = {
  where: both('Where {when}, {consequence}.', '{when}的，{consequence}。'),
  whereList: {
    all: both(
      '{consequence} where all of the following is the case: {list}.',
      '同时具备下列情形的，{consequence}：{list}。',
    ),
    any: both(
      '{consequence} where any of the following is the case: {list}.',
      '有下列情形之一的，{consequence}：{list}。',
    ),
  },
  causedByIt: {
    claim: both(' and the damage was caused by it', '且损坏系由此造成'),
    lateness: both(' and the delay was caused by it', '且逾期系由此造成'),
    penalty: both(' and the breach was caused by it', '且违约系由此造成'),
  },
  mereFact: {
    claim: both(
      'That circumstance alone is enough; no causal link with the damage is required.',
      '仅凭上述情形即可适用，不要求其与损坏之间存在因果关系。',
    ),
    lateness: both(
      'That circumstance alone is enough; no causal link with the delay is required.',
      '仅凭上述情形即可适用，不要求其与逾期之间存在因果关系。',
    ),
    penalty: both(
      'That circumstance alone is enough; no causal link with the breach is required.',
      '仅凭上述情形即可适用，不要求其与违约之间存在因果关系。',
    ),
  },

  claim: both('a claim under {from} {modality}', '对{from}项下的请求，{modality}'),
  lateness: both('lateness under {from} {modality}', '对{from}项下的逾期，{modality}'),
  latenessModality: {
    excluded: both('is excused', '提供方不承担责任'),
    mayBeRefused: both('is excused if the provider invokes this clause', '提供方有权援引本条免责'),
  },
  penalty: {
    excluded: both('{modality} under {from}', '{modality}{from}项下的违约责任'),
    mayBeRefused: both('against a penalty under {from}, {modality}', '对{from}项下的违约责任，{modality}'),
  },
  penaltyModality: {
    excluded: both('no penalty is owed', '不承担'),
    mayBeRefused: both('the provider may rely on this clause', '提供方有权援引本条免责'),
  },
  partNamed: both('it concerns the part {part}', '涉及部件{part}'),
  partsOnly: both(
    'a claim under {from}, so far as {parts}, {modality}',
    '对{from}项下的请求，限于{parts}的，{modality}',
  ),
  costs: both(
    'a claim under {from}, so far as it is for the cost of {costs}, {modality}',
    '对{from}项下的{costs}费用请求，{modality}',
  ),
  modality: {
    excluded: both('is excluded', '提供方不承担责任'),
    mayBeRefused: both('may be refused by the provider at its discretion', '提供方有权（但无义务）拒绝'),
  },
  coverFrom: {
    excluded: both(
      'with effect from, and including, {date}, the cover under {from} is lost and a claim made from then on {modality}',
      '自{date}（含当日）起，{from}项下的保修终止，对其后的请求，{modality}',
    ),
    mayBeRefused: both(
      'with effect from, and including, {date}, a claim under {from} {modality}',
      '自{date}（含当日）起，对{from}项下的请求，{modality}',
    ),
  },
  earlierClaims: both('Claims made before that day are not affected.', '该日之前提出的请求不受影响。'),

  exception: both('by way of exception to {clauses}, {modality}', '作为{clauses}的例外，{modality}'),
  exceptionModality: {
    notExcluded: both('the claim is not excluded', '请求不予排除'),
    excluded: both('the claim is excluded', '提供方不承担责任'),
    mayBeRefused: both('the provider may refuse the claim at its discretion', '提供方有权（但无义务）拒绝请求'),
  },

  offer: both('The provider then offers repair at the customer’s cost.', '此时提供方提供有偿维修，费用由客户承担。'),
  burden: {
    provider: both(
      'Whether this is so is for the provider to prove; doubt is settled in favour of the customer.',
      '是否属于上述情形，由提供方举证；无法查明的，按有利于客户的方式认定。',
    ),
    customer: both('Whether this is so is for the customer to prove.', '是否属于上述情形，由客户举证。'),
  },
  burdenPeriod: both(
    'Whether this is so is for the provider to prove in respect of a claim made within {span} from {date}, doubt being settled in favour of the customer; after that it is for the customer to prove.',
    '自{date}起{span}内提出请求的，是否属于上述情形由提供方举证，无法查明的，按有利于客户的方式认定；此后由客户举证。',
  ),
  evidence: both('It may be proved by {evidence}.', '可作为证据的有：{evidence}。'),

  ruling: {
    excluded: both('the claim is excluded', '请求予以排除'),
    mayBeRefused: both('the provider may refuse the claim at its discretion', '提供方有权（但无义务）拒绝请求'),
    notExcluded: both('the claim is not excluded', '请求不予排除'),
  },
  offered: both('{ruling}; repair at the customer’s cost is offered', '{ruling}；提供有偿维修，费用由客户承担'),
} as const;
