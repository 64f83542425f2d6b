import type { Bilingual, Locale, Path } from '../kernel/answer/index.js';
import { anchored, between, type DraftWording, dateText, type Pieces, say } from '../kernel/text/index.js';
import { tableName } from './draft-interest.js';
import { commonWords, interestWords as words } from './interest-wording.js';
import type { PenaltySettings, PenaltyTerms, RateTable } from './terms.js';

/** What the penalty clauses of an agreement share: what goes without saying in them, and each table of rates. */
export function penaltySettingsSentences(
  settings: PenaltySettings | undefined,
  clauses: readonly PenaltyTerms[],
  { locale }: DraftWording,
): readonly Pieces[] {
  const common = COMMON.filter(({ holds }) => clauses.some(holds)).map(({ says }): Pieces => [says[locale]]);
  const tables = Object.entries(settings?.rates ?? {}).map(([name, rates]) =>
    tablePieces(name, rates, ['settings', 'penalty', 'rates', name], locale),
  );
  return [...common, ...tables];
}

/** What is said once, and the clauses for which it has to be. */
const COMMON: readonly { readonly says: Bilingual; readonly holds: (terms: PenaltyTerms) => boolean }[] = [
  {
    says: commonWords.penalties,
    holds: ({ penalty }) => penalty === 'limit' || penalty === 'several' || penalty === 'damages',
  },
  { says: commonWords.days, holds: (terms) => terms.penalty === 'delay' && 'due' in terms.late },
  { says: commonWords.runs, holds: (terms) => terms.penalty === 'delay' && 'clauses' in terms.late },
];

function tablePieces(name: string, rates: RateTable, path: Path, locale: Locale): Pieces {
  const rows = rates.map(({ from, rate }, index) =>
    say(words.rateFrom, locale, {
      day: anchored(dateText(from, locale), [...path, index, 'from']),
      rate: anchored(rate, [...path, index, 'rate']),
    }),
  );
  return say(words.rates, locale, {
    name: anchored(tableName(name, locale), path),
    rates: between(rows, locale === 'en' ? '; ' : '；'),
  });
}
