import {
  anchored,
  anchoredWords,
  between,
  countPiece,
  type DraftWording,
  declarationOf,
  factName,
  moneyPieces,
  type Pieces,
  quoted,
  ratePiece,
  say,
  sentences,
  spanPiece,
} from '../kernel/text/index.js';
import { feeDefaults } from './defaults.js';
import { adjustedSentence, chargedWhere, consentSentence, coverSentence, whereSentence } from './draft-charge.js';
import { priceSentence } from './draft-price.js';
import type { WorkFee } from './terms.js';
import { unitWords, workSentences as words } from './wording.js';

/** A fee for work: when, how much, what is free, what comes on top, what a warranty bears, and whether a quote comes first. */
export function draftWork(terms: WorkFee, wording: DraftWording): readonly Pieces[] {
  return [
    whereSentence(terms.appliesTo, ['appliesTo'], chargedWhere, wording),
    priceSentence(terms, wording),
    isByCost(terms) ? [] : adjustedSentence(terms.adjusted, 'work', wording),
    ...timeSentences(terms, wording),
    freeSentence(terms, wording),
    surchargesSentence(terms, wording),
    limitSentence('least', terms, wording),
    limitSentence('most', terms, wording),
    coverSentence(terms, wording),
    consentSentence(terms.consent, wording),
    oldPartSentence(terms, wording),
  ];
}

function isByCost({ price }: WorkFee): boolean {
  return 'atCost' in price || 'costPlus' in price;
}

/** How time worked is charged; nothing where no time is. */
function timeSentences(terms: WorkFee, { locale }: DraftWording): readonly Pieces[] {
  const { billing } = terms;
  if (terms.for !== 'labour') return [];
  if (billing === undefined) return [[anchoredWords(words.exactly, ['billing'], locale)]];
  const { every, begun = feeDefaults.begun, least } = billing;
  return [
    say(words.billing, locale, {
      every: spanPiece(every, ['billing', 'every'], locale),
      begun: anchoredWords(words.begun[begun], ['billing', 'begun'], locale),
    }),
    least === undefined ? [] : say(words.leastTime, locale, { least: spanPiece(least, ['billing', 'least'], locale) }),
  ];
}

function freeSentence({ free, for: work, price }: WorkFee, { locale, facts }: DraftWording): Pieces {
  if (free === undefined) return [];
  const allowance =
    'first' in free
      ? say(words.freeFirst, locale, {
          count: countPiece(free.first, unitWords[work].count, ['free', 'first'], locale),
        })
      : say(words.freeLeft, locale, {
          fact: anchored(factName(free.left, declarationOf(free.left, facts), locale), ['free', 'left']),
        });
  return sentences([allowance, 'rows' in price ? say(words.freeOfTiers, locale) : []], locale);
}

/** What comes on top by the time of the work: when, how much, and what holds where several meet. */
function surchargesSentence(terms: WorkFee, { locale }: DraftWording): Pieces {
  const { surcharges = [], together = feeDefaults.together } = terms;
  if (surcharges.length === 0 || terms.for === 'part') return [];
  const items = surcharges.map(({ calendar, when, rate }, index) =>
    say(words.surcharge, locale, {
      rate: ratePiece(rate, ['surcharges', index, 'rate'], locale),
      when: anchoredWords(words.when[when], ['surcharges', index, 'when'], locale),
      calendar: anchored(quoted(calendar), ['surcharges', index, 'calendar']),
    }),
  );
  return sentences(
    [
      say(words.surcharges, locale, { items: between(items, locale === 'en' ? '; ' : '；') }),
      say(terms.for === 'labour' ? words.byShare : words.byBeginning, locale),
      surcharges.length === 1 ? [] : [anchoredWords(words.together[together], ['together'], locale)],
    ],
    locale,
  );
}

function limitSentence(name: 'least' | 'most', terms: WorkFee, { locale }: DraftWording): Pieces {
  const amount = terms[name];
  if (amount === undefined) return [];
  const bearsSurcharges = terms.surcharges !== undefined && terms.for !== 'part';
  return say(words[name], locale, {
    [name]: moneyPieces(amount, [name], locale),
    included: bearsSurcharges ? say(words.included, locale) : [],
  });
}

function oldPartSentence(terms: WorkFee, { locale }: DraftWording): Pieces {
  if (terms.for !== 'part') return [];
  return [anchoredWords(words.oldPart[terms.oldPart ?? feeDefaults.oldPart], ['oldPart'], locale)];
}
