import {
  anchored,
  anchoredWords,
  between,
  both,
  clauseName,
  countingPieces,
  type DraftWording,
  type Piece,
  type Pieces,
  say,
  valueWords,
} from '../kernel/text/index.js';
import type { CountingTerms } from '../kernel/time/index.js';
import type { Agreement, Settings } from './terms.js';

const words = {
  zone: both('Days begin and end by the time of {zone}.', '本协议所称之日，按{zone}时区起止。'),
  currency: both('Amounts are in {currency}.', '金额以{currency}计。'),
  rounding: both(
    'Amounts are rounded once, at the end, to the smallest unit of the currency: {mode}.',
    '金额在最后一次性取整至货币最小单位，方式为：{mode}。',
  ),
  notified: both(
    'Rest days are the days off notified in the People’s Republic of China, with the make-up days.',
    '休息日以中华人民共和国公布的节假日安排（含调休上班日）为准。',
  ),
  listed: both(
    'Rest days are those listed with this agreement for the years {first} to {last}.',
    '休息日以本协议所附{first}年至{last}年清单为准。',
  ),
  contractOrder: both(
    'Where several covers take in the same claim, for each kind of cost the first of them, in the order of this agreement, answers, and only that one; a cover under which the provider may refuse gives way to one under which it may not.',
    '同一请求属于多项保修的，就每类费用，按本协议条款的先后由在先者承担，且仅由其承担；提供方可以拒绝的保修，后于不得拒绝的保修。',
  ),
  precedence: both(
    'Where several covers take in the same claim, for each kind of cost the first of them, in this order, answers, and only that one: {covers}; a cover under which the provider may refuse gives way to one under which it may not.',
    '同一请求属于多项保修的，就每类费用，按下列顺序由在先者承担，且仅由其承担：{covers}；提供方可以拒绝的保修，后于不得拒绝的保修。',
  ),
} as const;

/** The law by which periods are counted unless terms say otherwise. */
const COUNTING: CountingTerms = 'prcCivilCode';

/** What the clauses of an agreement share, as sentences; each word that comes from a setting is anchored to it. */
export function settingsPieces(agreement: Agreement, { locale, clauses }: DraftWording): readonly Pieces[] {
  const { zone, currency, rounding, counting, restDays } = agreement.settings;
  const at = (text: string, ...path: string[]): Piece => anchored(text, ['settings', ...path]);
  return [
    say(words.zone, locale, { zone: at(zone, 'zone') }),
    ...(currency === undefined ? [] : [say(words.currency, locale, { currency: at(currency, 'currency') })]),
    say(words.rounding, locale, {
      mode: anchoredWords(valueWords[rounding ?? 'halfUp'], ['settings', 'rounding'], locale),
    }),
    countingPieces((counting ?? COUNTING) as CountingTerms, ['settings', 'counting'], locale),
    ...restDaysPieces(restDays, locale),
    ...precedencePieces(agreement, locale, clauses),
  ];
}

/** The order in which covers answer, where there are several. */
function precedencePieces(
  { clauses, settings }: Agreement,
  locale: DraftWording['locale'],
  names: DraftWording['clauses'],
): readonly Pieces[] {
  const inContractOrder = clauses.filter(({ kind }) => kind === 'warranty').map(({ id }) => id);
  if (inContractOrder.length < 2) return [];
  const first = settings.warranty?.precedence ?? [];
  const order = [...first, ...inContractOrder.filter((id) => !first.includes(id))];
  if (order.join() === inContractOrder.join()) return [say(words.contractOrder, locale)];
  const covers = order.map(
    (id, index): Pieces => [anchored(clauseName(id, names, locale), ['settings', 'warranty', 'precedence', index])],
  );
  return [say(words.precedence, locale, { covers: between(covers, locale === 'en' ? ', then ' : '、') })];
}

function restDaysPieces(restDays: Settings['restDays'], locale: DraftWording['locale']): readonly Pieces[] {
  if (restDays === undefined) return [];
  if (restDays === 'cn') return [[anchoredWords(words.notified, ['settings', 'restDays'], locale)]];
  const year = (key: 'firstYear' | 'lastYear') => anchored(String(restDays[key]), ['settings', 'restDays', key]);
  return [say(words.listed, locale, { first: year('firstYear'), last: year('lastYear') })];
}
