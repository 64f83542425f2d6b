import {
  change,
  condition,
  conditionFacts,
  dates,
  dateWord,
  type Place,
  span,
  type Witnesses,
  words,
} from './witnesses.js';

const asOf = '2024-06-01T12:00:00+08:00';
const cover = { id: 'cover', kind: 'warranty', from: 'purchased', lasts: { years: 5 } };
const second = { ...cover, id: 'second' };
const misuse = { fact: 'damage.cause', is: 'misuse' };
const instructed = { fact: 'instructed.byProvider', is: true };
const misused = {
  item: { part: 'screen' },
  dates,
  log: [] as readonly object[],
  facts: { 'damage.cause': 'misuse', 'instructed.byProvider': true },
};

/** A witness for every leaf of an exclusion that stands by itself. */
export const exclusionWitnesses: Witnesses = new Map();
/** A witness for every leaf of an exception. */
export const exceptionWitnesses: Witnesses = new Map();

const place = (at: string, why: string, put: Place['put'], more: Partial<Place> = {}): Place => ({
  at,
  put,
  case: misused,
  asOf,
  beside: [cover, second],
  why,
  ...more,
});

const out = { when: misuse, from: ['cover'] };
const conditional = { case: { ...conditionFacts, dates, log: [] } };
{
  const all = exclusionWitnesses;
  const put = (key: string) => (value: unknown) => ({ ...out, [key]: value });
  const WHEN = 'the clause applies where its condition holds, and else does not';
  condition(
    all,
    place('when', WHEN, (when) => ({ ...out, causation: 'mereFact', when }), conditional),
  );
  change(
    all,
    place('offer', 'the finding tells what is offered instead', (offer) => ({
      ...out,
      ...(offer === undefined ? {} : { offer }),
    })),
    '=paidRepair',
    undefined,
    'paidRepair',
  );
  change(all, place('from', 'another cover is carved out of', put('from')), '[]:string', ['cover'], ['second']);
  const opened = { ...misused, facts: { 'opened.byStranger': true, 'damage.cause': 'quality' } };
  const CAUSE = 'the fact alone is enough, or is not';
  words(
    all,
    place('causation', CAUSE, (causation) => ({ ...out, when: { fact: 'opened.byStranger', is: true }, causation }), {
      case: opened,
    }),
    ['causedBy', 'mereFact'],
  );
  words(all, place('modality', 'the claim is taken out, or may be refused', put('modality')), [
    'excluded',
    'mayBeRefused',
  ]);
  const EFFECT = 'what is taken away is not covered, the rest is';
  change(all, place('effect', EFFECT, put('effect')), '=claim', { costClasses: ['labour'] }, 'claim');
  change(
    all,
    place('effect.parts', EFFECT, (parts) => put('effect')({ parts })),
    '[]:string',
    ['screen'],
    ['pump'],
  );
  words(
    all,
    place('effect.costClasses[]', EFFECT, (costClass) => put('effect')({ costClasses: [costClass] })),
    ['parts', 'labour', 'travel'],
  );
  const lost = { case: { ...misused, facts: { ...misused.facts, 'card.alteredOn': '2024-05-01' } } };
  change(
    all,
    place('effect.coverFrom', 'the cover ends on another day', (coverFrom) => put('effect')({ coverFrom }), lost),
    ':string',
    'card.alteredOn',
    'dates.discontinued',
  );
  burden(all, (terms) => ({ ...out, ...terms }), {});
}
{
  const all = exceptionWitnesses;
  const exception = { when: instructed, exceptionTo: ['out'] };
  const beside = [cover, { ...out, id: 'out', kind: 'exclusion' }, { ...out, id: 'other', kind: 'exclusion' }];
  const put = (key: string) => (value: unknown) => ({ ...exception, [key]: value });
  const held = {
    ...conditional,
    case: { ...conditional.case, facts: { ...conditionFacts.facts, 'damage.cause': 'misuse' } },
    beside,
  };
  condition(
    all,
    place(
      'when',
      'the exception holds where its condition does, and else does not',
      (when) => ({ ...exception, when }),
      held,
    ),
  );
  const milder = (offer: unknown) => ({
    ...exception,
    modality: 'mayBeRefused',
    ...(offer === undefined ? {} : { offer }),
  });
  change(
    all,
    place('offer', 'the finding tells what is offered instead', milder, { beside }),
    '=paidRepair',
    undefined,
    'paidRepair',
  );
  change(
    all,
    place('exceptionTo', 'another exclusion is replaced', put('exceptionTo'), { beside }),
    '[]:string',
    ['out'],
    ['other'],
  );
  words(all, place('modality', 'what the exception says holds instead', put('modality'), { beside }), [
    'notExcluded',
    'excluded',
    'mayBeRefused',
  ]);
  burden(all, (terms) => ({ ...exception, when: { fact: 'warned.before', is: true }, ...terms }), {
    beside,
    facts: misused.facts,
  });
}

/** Who must prove what is not known decides what is presumed. */
function burden(
  all: Witnesses,
  put: (terms: object) => { readonly [key: string]: unknown },
  { beside, facts = {} }: { beside?: readonly object[]; facts?: object },
): void {
  const why = 'doubt is settled by whoever bears the burden of proof';
  const more = beside === undefined ? {} : { beside };
  const onDay = (at: string) => ({
    ...more,
    case: { ...misused, facts, log: [{ event: 'reported', at }] },
    asOf: '2025-06-01T12:00:00+08:00',
  });
  words(
    all,
    place('burden', why, (value) => put({ burden: value }), onDay('2024-05-01')),
    ['provider', 'customer'],
  );
  const period = (onProviderFor: unknown, from: unknown) => put({ burden: { onProviderFor, from } });
  span(
    all,
    place('burden.onProviderFor', why, (length) => period(length, 'purchased'), onDay('2025-02-10')),
  );
  dateWord(
    all,
    place('burden.from', why, (from) => period({ days: 1 }, from), onDay('2024-01-03')),
  );
}
