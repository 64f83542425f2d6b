import type { Path } from '../kernel/answer/index.js';
import {
  anchoredWords,
  between,
  countPiece,
  type DraftWording,
  moneyPieces,
  type Pieces,
  ratePiece,
  say,
} from '../kernel/text/index.js';
import type { FeeTier, WorkFee, WorkPrice } from './terms.js';
import { unitWords, workSentences as words, workNames } from './wording.js';

/** What the work costs: for each, by tiers, or by what the part cost. */
export function priceSentence({ for: work, price }: WorkFee, wording: DraftWording): Pieces {
  const { locale } = wording;
  const named = {
    charges: anchoredWords(words.charges, ['fee'], locale),
    one: anchoredWords(workNames[work].one, ['for'], locale),
    all: anchoredWords(workNames[work].all, ['for'], locale),
  };
  if ('each' in price)
    return say(words.each, locale, { ...named, price: moneyPieces(price.each, ['price', 'each'], locale) });
  if ('atCost' in price)
    return say(words.atCost, locale, {
      ...named,
      atCost: anchoredWords(words.noMarkUp, ['price', 'atCost'], locale),
    });
  if ('costPlus' in price)
    return say(words.costPlus, locale, { ...named, rate: ratePiece(price.costPlus, ['price', 'costPlus'], locale) });
  return say(words.tiers, locale, {
    ...named,
    how: anchoredWords(words.how[price.tiers], ['price', 'tiers'], locale),
    rows: rowsPieces(price, work, wording),
  });
}

type Tiers = Extract<WorkPrice, { readonly rows: unknown }>;
type Work = WorkFee['for'];

function rowsPieces({ tiers, rows }: Tiers, work: Work, { locale }: DraftWording): Pieces {
  const worded = rows.map((row, index) => {
    const path: Path = ['price', 'rows', index];
    const { size } = row;
    return say(size === undefined ? words.row[tiers] : words.row.sized, locale, {
      range: rangePieces(rows, index, work, locale),
      price: moneyPieces(row.price, [...path, 'price'], locale),
      per: anchoredWords(unitWords[work].per, ['for'], locale),
      ...(size !== undefined && { size: countPiece(size, unitWords[work].count, [...path, 'size'], locale) }),
    });
  });
  return between(worded, locale === 'en' ? '; ' : '；');
}

/** From where the tier before it ends to where a tier ends. */
function rangePieces(rows: readonly FeeTier[], index: number, work: Work, locale: DraftWording['locale']): Pieces {
  const bound = (place: number) => {
    const { upTo, below } = rows[place] ?? {};
    const figure = upTo ?? below;
    if (figure === undefined) return undefined;
    const name = upTo === undefined ? 'below' : 'upTo';
    return { name, piece: countPiece(figure, unitWords[work].count, ['price', 'rows', place, name], locale) } as const;
  };
  const [from, to] = [bound(index - 1), bound(index)];
  const fillings = { ...(from && { from: from.piece }), ...(to && { to: to.piece }) };
  return say(words.range[rangeName(from?.name, to?.name)], locale, fillings);
}

/** What ends a tier begins the next: up to a figure, then above it; below a figure, then from it on. */
function rangeName(from: 'upTo' | 'below' | undefined, to: 'upTo' | 'below' | undefined): keyof typeof words.range {
  if (from === undefined) return to ?? 'any';
  const begins = from === 'upTo' ? 'above' : 'from';
  if (to === undefined) return begins;
  return `${begins}${to === 'upTo' ? 'UpTo' : 'Below'}`;
}
