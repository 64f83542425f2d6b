import { isZero, subtract } from '../kernel/money/index.js';
import { clauseName, type ExplainWording, moneyText, quoted, sayText, stopped } from '../kernel/text/index.js';
import type { FeeLine, FeeStatement } from './finding.js';
import { clauseTitle } from './say-title.js';
import { lineWords, findingWords as words } from './say-wording.js';

/** A statement line by line, and what the lines sum to where there are several. */
export function sayStatement({ lines, ...sums }: FeeStatement, wording: ExplainWording): readonly string[] {
  return [...lines.map((line) => sayLine(line, wording)), ...(lines.length < 2 ? [] : [saySums(sums, wording)])];
}

/** One line: what it costs, what is taken off, what tax comes on top, and what is left to be paid. */
function sayLine(line: FeeLine, wording: ExplainWording): string {
  const { locale } = wording;
  const subject = sayText(words.line, locale, {
    clause: clauseTitle(line.clause, wording),
    what: whatText(line, wording),
  });
  const changes = [...takenOff(line, wording), ...taxed(line, wording)];
  const isChanged = line.amount.amount !== line.price.amount;
  const parts = [
    pricedText(line, wording),
    ...changes,
    ...(isChanged ? [sayText(words.toBePaid, locale, { amount: moneyText(line.amount, locale) })] : []),
  ];
  return lineText(subject, parts, wording);
}

function lineText(subject: string, parts: readonly string[], { locale }: ExplainWording): string {
  const [colon, semicolon] = locale === 'en' ? [': ', '; '] : ['：', '；'];
  return stopped(`${subject}${colon}${parts.join(semicolon)}`, locale);
}

function whatText({ kind, item }: FeeLine, { locale }: ExplainWording): string {
  return sayText(lineWords[kind], locale, { item: item === undefined ? words.together[locale] : quoted(item) });
}

/** How the price comes about, so far as the line tells it. */
function pricedText(line: FeeLine, { locale }: ExplainWording): string {
  const { free, rounded } = line;
  const price = moneyText(line.price, locale);
  const reckoned = reckonedText(line, price, locale);
  const withRounding =
    rounded === undefined ? reckoned : sayText(words.rounded, locale, { priced: reckoned, from: rounded.from });
  return free === undefined ? withRounding : sayText(words.free, locale, { priced: withRounding, free });
}

function reckonedText(line: FeeLine, price: string, locale: ExplainWording['locale']): string {
  const { quantity, unitPrice, rate } = line;
  if (quantity !== undefined && unitPrice !== undefined) {
    const unit = moneyText(unitPrice, locale);
    if (rate === undefined) return sayText(words.times, locale, { quantity, unit, price });
    return sayText(words.timesWith, locale, { quantity, unit, rate, price });
  }
  if (rate !== undefined) return sayText(words.at, locale, { price, rate });
  return quantity === undefined ? price : sayText(words.amountFor, locale, { price, quantity });
}

/** What the provider bears, and the discount. */
function takenOff(
  { borne, borneBy, discount }: Pick<FeeLine, 'borne' | 'borneBy' | 'discount'>,
  { locale, numbers }: ExplainWording,
): readonly string[] {
  const bears =
    borneBy === undefined
      ? sayText(words.borne, locale, { borne: moneyText(borne, locale) })
      : sayText(words.borneBy, locale, {
          borne: moneyText(borne, locale),
          clause: clauseName(borneBy, numbers, locale),
        });
  return [
    ...(isZero(borne) ? [] : [bears]),
    ...(isZero(discount) ? [] : [sayText(words.discount, locale, { discount: moneyText(discount, locale) })]),
  ];
}

/** The tax: inside what is left of the price, or on top of it. */
function taxed({ price, borne, discount, tax, amount }: FeeLine, { locale }: ExplainWording): readonly string[] {
  if (isZero(tax)) return [];
  const isInside = isZero(subtract(subtract(subtract(price, borne), discount), amount));
  return [sayText(isInside ? words.taxInside : words.taxOnTop, locale, { tax: moneyText(tax, locale) })];
}

function saySums(
  { price, borne, discount, tax, amount }: Omit<FeeStatement, 'lines'>,
  wording: ExplainWording,
): string {
  const { locale } = wording;
  const parts = [
    sayText(words.price, locale, { price: moneyText(price, locale) }),
    ...takenOff({ borne, discount }, wording),
    ...(isZero(tax) ? [] : [sayText(words.tax, locale, { tax: moneyText(tax, locale) })]),
    sayText(words.toBePaid, locale, { amount: moneyText(amount, locale) }),
  ];
  return lineText(words.allLines[locale], parts, wording);
}
