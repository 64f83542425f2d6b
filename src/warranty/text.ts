/**
 * A warranty in words: the clause drafted from its terms, a finding told, and the rules.
 *
 * @packageDocumentation
 */
import { USAGE_MEASURES } from '../kernel/case/index.js';
import { isBlank } from '../kernel/gate/index.js';
import {
  anchored,
  anchoredWords,
  between,
  conditionWords,
  countingPieces,
  countPiece,
  type DraftWording,
  listed,
  measureWords,
  moneyPieces,
  type Pieces,
  ratePiece,
  say,
  sayText,
  sentences,
  spanPiece,
  valueWords,
} from '../kernel/text/index.js';
import { warrantyDefaults } from './defaults.js';
import { remedySentences } from './draft-remedies.js';
import { datePiece, hasLastDay, lengthPieces, startPieces } from './draft-term.js';
import { COST_CLASSES, type CostClass } from './finding.js';
import type { WarrantyTerms } from './terms.js';
import { warrantyWords as words } from './wording.js';

export { warrantyRules } from './rules.js';
export { sayWarranty } from './say.js';

/** A warranty clause as contract text: for what, from when, how long and up to which use; what is borne; what may be asked for. */
export function draftWarrantyClause(terms: WarrantyTerms, wording: DraftWording): Pieces {
  const { locale } = wording;
  return sentences(
    [
      scopeSentence(terms, wording),
      ...termSentences(terms, wording),
      useSentence(terms, wording),
      costsSentence(terms, wording),
      amountSentence('deductible', terms, wording),
      amountSentence('claimLimit', terms, wording),
      serviceSentence(terms, wording),
      courseSentence(terms, wording),
      inRepairSentence(terms, wording),
      repairedPartSentence(terms, wording),
      inspectionSentence(terms, wording),
      ...(terms.remedies ?? []).flatMap((remedy, index) => remedySentences(remedy, ['remedies', index], wording)),
      refundsSentence(terms, wording),
      terms.counting === undefined ? [] : countingPieces(terms.counting, ['counting'], locale, words.counting),
    ],
    locale,
  );
}

function scopeSentence({ appliesTo }: WarrantyTerms, { locale, facts }: DraftWording): Pieces {
  if (appliesTo === undefined) return [];
  const condition = conditionWords(appliesTo, ['appliesTo'], { locale, ...(facts && { facts }) });
  return condition.form === 'phrase'
    ? say(words.appliesTo, locale, { when: condition.pieces })
    : say(words.appliesToList[condition.of], locale, { list: condition.pieces });
}

/** From when and how long the cover runs, and for which costs it runs differently. */
function termSentences(terms: WarrantyTerms, wording: DraftWording): readonly Pieces[] {
  const { locale } = wording;
  const own = COST_CLASSES.flatMap((costClass) => {
    const lasts = terms.costs?.[costClass]?.lasts;
    return lasts === undefined ? [] : [{ costClass, lasts }];
  });
  const lengths = [terms.lasts, ...own.map(({ lasts }) => lasts)];
  return [
    say(words.term, locale, {
      start: startPieces(terms.from, ['from'], locale),
      length: lengthPieces(terms.lasts, ['lasts'], wording),
    }),
    ...own.map(({ costClass, lasts }) =>
      say(words.ownLength, locale, {
        costClass: valueWords[costClass][locale],
        length: lengthPieces(lasts, ['costs', costClass, 'lasts'], wording),
      }),
    ),
    lengths.some(hasLastDay) ? say(words.lastDay, locale) : [],
  ];
}

function useSentence({ upTo }: WarrantyTerms, { locale }: DraftWording): Pieces {
  if (upTo === undefined) return [];
  const limits = USAGE_MEASURES.flatMap((measure): readonly Pieces[] => {
    const limit = upTo[measure];
    if (limit === undefined) return [];
    return [[countPiece(limit, measureWords[measure], ['upTo', measure], locale)]];
  });
  return say(words.upTo, locale, { limits: listed(limits, 'or', locale) });
}

/** Which costs are borne in full, and which in part. */
function costsSentence({ costs }: WarrantyTerms, { locale }: DraftWording): Pieces {
  const shareOf = (costClass: CostClass) => costs?.[costClass]?.share ?? warrantyDefaults.share;
  const isFull = (costClass: CostClass) => {
    const share = shareOf(costClass);
    return !isBlank(share) && Number.parseFloat(share) === Number.parseFloat(warrantyDefaults.share);
  };
  const path = (costClass: CostClass) => ['costs', costClass, 'share'];
  const full = COST_CLASSES.filter(isFull).map(
    (costClass): Pieces => [anchoredWords(valueWords[costClass], path(costClass), locale)],
  );
  const isNone = (costClass: CostClass) => {
    const share = shareOf(costClass);
    return !isBlank(share) && Number.parseFloat(share) === 0;
  };
  const inPart = COST_CLASSES.filter((costClass) => !isFull(costClass)).map((costClass) =>
    isNone(costClass)
      ? [anchored(sayText(words.noShare, locale, { classes: valueWords[costClass][locale] }), path(costClass))]
      : say(words.shareOf, locale, {
          costClass: valueWords[costClass][locale],
          share: ratePiece(shareOf(costClass), path(costClass), locale),
        }),
  );
  const inFull = full.length === 0 ? [] : [say(words.inFull, locale, { classes: listed(full, 'and', locale) })];
  return say(words.costs, locale, { items: between([...inFull, ...inPart], locale === 'en' ? ', and ' : '，') });
}

function amountSentence(name: 'deductible' | 'claimLimit', terms: WarrantyTerms, { locale }: DraftWording): Pieces {
  const amount = terms[name];
  return amount === undefined ? [] : say(words[name], locale, { amount: moneyPieces(amount, [name], locale) });
}

function serviceSentence({ service }: WarrantyTerms, { locale }: DraftWording): Pieces {
  return service === undefined || service === 'notStated'
    ? []
    : [anchoredWords(words.service[service], ['service'], locale)];
}

/** What repair, replacement and transfer do to the cover. */
function courseSentence(terms: WarrantyTerms, { locale }: DraftWording): Pieces {
  const downtime = terms.downtime?.extends ?? warrantyDefaults.downtime.extends;
  const replacement = terms.replacement ?? warrantyDefaults.replacement;
  const transfer = terms.transfer ?? warrantyDefaults.transfer;
  const replaced: Pieces =
    typeof replacement === 'string'
      ? [anchoredWords(words.replacement[replacement], ['replacement'], locale)]
      : say(words.replacementAtLeast, locale, {
          span: spanPiece(replacement.atLeast, ['replacement', 'atLeast'], locale),
        });
  const course = [
    [anchoredWords(words.extends[downtime], ['downtime', 'extends'], locale)],
    replaced,
    [anchoredWords(words.transfer[transfer], ['transfer'], locale)],
  ];
  return say(words.course, locale, { course: between(course, locale === 'en' ? '; ' : '；') });
}

/** Which refund counts, where several may be open. */
function refundsSentence({ remedies = [] }: WarrantyTerms, { locale }: DraftWording): Pieces {
  return remedies.filter(({ offers }) => offers.includes('refund')).length < 2 ? [] : say(words.refunds, locale);
}

/** What time in repair is: said where it matters, or where it is not what goes without saying. */
function inRepairSentence({ downtime, remedies }: WarrantyTerms, { locale }: DraftWording): Pieces {
  const defaults = warrantyDefaults.downtime;
  const stated = { ...defaults, ...downtime };
  const special = stated.from !== defaults.from || stated.until !== defaults.until || stated.days !== defaults.days;
  const counted = remedies?.some(({ on }) => typeof on === 'object' && 'daysInRepairOver' in on) ?? false;
  if (stated.extends === 'none' && !special && !counted) return [];
  return say(words.inRepair, locale, {
    from: anchoredWords(words.from[stated.from], ['downtime', 'from'], locale),
    until: anchoredWords(words.until[stated.until], ['downtime', 'until'], locale),
    days: anchoredWords(words.days[stated.days], ['downtime', 'days'], locale),
  });
}

function repairedPartSentence({ repairedPart }: WarrantyTerms, { locale }: DraftWording): Pieces {
  if (repairedPart === undefined) return [];
  return say(words.repairedPart, locale, { span: spanPiece(repairedPart.lasts, ['repairedPart', 'lasts'], locale) });
}

function inspectionSentence({ inspection }: WarrantyTerms, { locale }: DraftWording): Pieces {
  if (inspection === undefined) return [];
  const { from, visible, latent } = inspection;
  return say(words.inspection, locale, {
    visible: say(words.inspectionVisible, locale, {
      date: datePiece(from, ['inspection', 'from'], locale),
      visible: spanPiece(visible, ['inspection', 'visible'], locale),
    }),
    latent:
      latent === undefined
        ? say(words.inspectionWhole, locale)
        : say(words.inspectionLatent, locale, { latent: spanPiece(latent, ['inspection', 'latent'], locale) }),
  });
}
