import { feeSettingsSentences } from '../fee/text.js';
import type { Path } from '../kernel/answer/index.js';
import {
  anchored,
  anchoredWords,
  between,
  both,
  calendarPieces,
  clauseName,
  conditionPhrase,
  countingPieces,
  type DraftWording,
  type Piece,
  type Pieces,
  quoted,
  say,
  sentences,
  valueWords,
} from '../kernel/text/index.js';
import type { CountingTerms } from '../kernel/time/index.js';
import { penaltySettingsSentences } from '../penalty/text.js';
import { commonSentences } from '../sla/draft-common.js';
import type { SlaSettings } from '../sla/terms.js';
import type { Agreement, Clause, Settings } from './terms.js';

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
  calendar: both(
    'Working time is that of the calendar {calendar} unless a clause names another.',
    '除条款另有指明外，工作时间以工作日历{calendar}为准。',
  ),
  severities: both('The severities, gravest first, are: {severities}.', '故障等级由高到低依次为：{severities}。'),
  severityWhere: both('{name}, where {when}', '{name}（{when}的）'),
  severityByCondition: both(
    'A fault has the severity that its report states, or else the first of these whose condition holds, or else the last.',
    '故障的等级以报修所载为准；未载明的，以上列等级中首个符合条件者为准；均不符合的，为最后一级。',
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
export function settingsPieces(agreement: Agreement, wording: DraftWording): readonly Pieces[] {
  const { locale, clauses } = wording;
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
    ...calendarsPieces(agreement.settings, locale),
    ...slaPieces(agreement, wording),
    ...precedencePieces(agreement, locale, clauses),
    ...feeSettingsSentences(agreement.settings.fee, ofKind(agreement, 'fee'), wording),
    ...penaltySettingsSentences(agreement.settings.penalty, ofKind(agreement, 'penalty'), wording),
  ];
}

function ofKind<Kind extends Clause['kind']>({ clauses }: Agreement, kind: Kind) {
  return clauses.filter((clause): clause is Extract<Clause, { readonly kind: Kind }> => clause.kind === kind);
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

/** Each calendar by itself. */
function calendarsPieces({ calendars = {} }: Settings, locale: DraftWording['locale']): readonly Pieces[] {
  return Object.entries(calendars).map(([name, terms]) =>
    calendarPieces(name, terms, ['settings', 'calendars', name], locale),
  );
}

/** What service levels share: a calendar, the severities, and how their time is counted. */
function slaPieces({ settings, clauses }: Agreement, wording: DraftWording): readonly Pieces[] {
  const { calendar, severities = [] } = settings.sla ?? {};
  const levels = clauses.filter((clause) => clause.kind === 'sla');
  return [
    ...(calendar === undefined
      ? []
      : [
          say(words.calendar, wording.locale, {
            calendar: anchored(quoted(calendar), ['settings', 'sla', 'calendar']),
          }),
        ]),
    ...(severities.length === 0 ? [] : [severitiesPieces(severities, ['settings', 'sla', 'severities'], wording)]),
    ...commonSentences(levels, wording),
  ];
}

type Severities = NonNullable<SlaSettings['severities']>;

/** The severities in order, and how that of a fault is found. */
function severitiesPieces(severities: Severities, path: Path, { locale, facts }: DraftWording): Pieces {
  const worded = severities.map(({ name, when }, index): Pieces => {
    const piece = anchored(name[locale], [...path, index, 'name', locale]);
    if (when === undefined) return [piece];
    const phrase = conditionPhrase(when, [...path, index, 'when'], { locale, ...(facts && { facts }) });
    return say(words.severityWhere, locale, { name: piece, when: phrase });
  });
  const hasConditions = severities.some(({ when }) => when !== undefined);
  return sentences(
    [
      say(words.severities, locale, { severities: between(worded, locale === 'en' ? '; ' : '；') }),
      hasConditions ? say(words.severityByCondition, locale) : [],
    ],
    locale,
  );
}
