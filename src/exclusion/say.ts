import {
  capital,
  clauseName,
  type ExplainWording,
  plain,
  sayAnswer,
  sayPassing,
  sayText,
} from '../kernel/text/index.js';
import type { ExclusionFinding, Ruling } from './finding.js';
import { exclusionWords as words } from './wording.js';

/** What the exclusions of an agreement do in a case, one line for each, and until when that holds. */
export function sayExclusion(finding: ExclusionFinding, wording: ExplainWording): readonly string[] {
  const { locale, numbers } = wording;
  const lines = Object.entries(finding.rulings).map(([clause, ruling]) =>
    sayAnswer(plain(capital([clauseName(clause, numbers, locale)])), ruling, wording, (value) =>
      rulingText(value, wording),
    ),
  );
  return [...lines, ...sayPassing(finding, {}, wording)];
}

function rulingText(ruling: Ruling, { locale }: ExplainWording): string {
  const said = words.ruling[ruling.ruling][locale];
  const offers = ruling.ruling !== 'notExcluded' && ruling.offer !== undefined;
  return offers ? sayText(words.offered, locale, { ruling: said }) : said;
}
