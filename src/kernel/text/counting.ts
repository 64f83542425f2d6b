import { InvariantError, type Json, type Locale, type Path } from '../answer/index.js';
import { type CountingConvention, type CountingPreset, type CountingTerms, resolveCounting } from '../time/index.js';
import { countPiece } from './figures.js';
import { anchored, anchoredWords, between, type Pieces } from './piece.js';
import { fill, say } from './template.js';
import { both } from './words.js';

/**
 * How periods are counted, as one sentence: the law on which it rests, and the choices that stand beside it.
 *
 * @param counts - The beginning of the sentence: whose periods are meant.
 */
export function countingPieces(terms: CountingTerms, path: Path, locale: Locale, counts = COUNTS): Pieces {
  const basedOn = typeof terms === 'string' ? terms : terms.basedOn;
  const convention = resolveCounting(terms);
  const law = basedOn === undefined ? undefined : resolveCounting(basedOn);
  const differs = (name: keyof CountingConvention) =>
    law === undefined
      ? STATED.has(name) || convention[name] !== resolveCounting()[name]
      : !same(convention[name], law[name]);
  const choices = ORDER.filter(differs).map((name) => choicePieces(name, convention, [...path, name], locale));
  const source = anchoredWords(
    basedOn === undefined ? BY_ITSELF : LAWS[basedOn],
    typeof terms === 'string' || basedOn === undefined ? path : [...path, 'basedOn'],
    locale,
  );
  const how = choices.length === 0 ? [] : [...fill(HOW[locale]), ...between(choices, locale === 'en' ? '; ' : '；')];
  return [...say(counts, locale, { source }), ...how, locale === 'en' ? '.' : '。'];
}

const COUNTS = both('Periods are counted {source}', '期间{source}计算');
const HOW = both(', as follows: ', '，具体如下：');

const LAWS: { readonly [Law in CountingPreset]: ReturnType<typeof both> } = {
  prcCivilCode: both('by the Civil Code of the People’s Republic of China', '依照《中华人民共和国民法典》'),
  eu1182: both('by Regulation (EEC, Euratom) No 1182/71', '依照欧洲共同体第1182/71号条例'),
};
const BY_ITSELF = both('by the rules stated here alone', '仅按此处约定');

/** The choices that are stated even by default where no law is named. */
const STATED: ReadonlySet<string> = new Set(['firstDay', 'monthEnd', 'lastDayOnRestDay']);

const ORDER = ['firstDay', 'monthEnd', 'lastDayOnRestDay', 'restDay', 'dayEnds', 'atLeastWorkingDays'] as const;

function same(one: Json | CountingConvention['dayEnds'], other: Json | CountingConvention['dayEnds']): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function choicePieces(
  name: (typeof ORDER)[number],
  convention: CountingConvention,
  path: Path,
  locale: Locale,
): Pieces {
  const choice = convention[name];
  if (name === 'atLeastWorkingDays') {
    return say(AT_LEAST, locale, { days: countPiece(convention.atLeastWorkingDays, WORKING_DAYS, path, locale) });
  }
  if (typeof choice === 'object') {
    return say(CLOSES, locale, { time: anchored(choice.closeOfBusiness, [...path, 'closeOfBusiness']) });
  }
  const words = CHOICES[`${name}.${choice}`];
  if (words === undefined) throw new InvariantError(`${name} ${JSON.stringify(choice)} has no wording`);
  return [anchoredWords(words, path, locale)];
}

const WORKING_DAYS = { one: 'working day', en: 'working days', 'zh-CN': '个工作日' };
const AT_LEAST = both(
  'a period of that many days or more holds at least {days}',
  '期间不短于相应天数的，其中至少含{days}',
);
const CLOSES = both(
  'the last day ends when business closes at {time}',
  '最后一日的截止时间为停止业务活动的时间（{time}）',
);

const CHOICES: { readonly [choice: string]: ReturnType<typeof both> } = {
  'firstDay.notCounted': both('the day of the event is not counted', '开始的当日不计入'),
  'firstDay.counted': both('the day of the event is counted as the first day', '开始的当日计入，为第一日'),
  'monthEnd.lastDay': both(
    'where the last month has no matching day, its last day ends the period',
    '末月没有对应日的，月末日为期间的最后一日',
  ),
  'monthEnd.reject': both(
    'where the last month has no matching day, the end of the period is to be agreed',
    '末月没有对应日的，期间的最后一日由双方另行约定',
  ),
  'lastDayOnRestDay.stays': both('a last day that is a rest day stays', '最后一日是休息日的，不顺延'),
  'lastDayOnRestDay.following': both(
    'where an act is due by a last day that is a rest day, the next day that is none takes its place',
    '应为一定行为的期间，最后一日是休息日的，以休息日结束的次日为最后一日',
  ),
  'lastDayOnRestDay.preceding': both(
    'where an act is due by a last day that is a rest day, the last day before it that is none takes its place',
    '应为一定行为的期间，最后一日是休息日的，提前至休息日之前的最后一个非休息日',
  ),
  'lastDayOnRestDay.modifiedFollowing': both(
    'where an act is due by a last day that is a rest day, the next day that is none takes its place, or the last one before it if the next lies in another month',
    '应为一定行为的期间，最后一日是休息日的，以休息日结束的次日为最后一日；次日已入下月的，提前至休息日之前的最后一个非休息日',
  ),
  'restDay.statutoryHolidays': both('only the holidays of the law are rest days', '休息日仅指法定节假日'),
  'restDay.notifiedBlock': both(
    'the days off as officially notified are rest days',
    '休息日指官方放假通知所列的放假日',
  ),
  'restDay.nonWorkingDays': both(
    'weekends and the days off as officially notified are rest days, days worked in exchange are not',
    '休息日指周末及官方放假通知所列的放假日，调休上班日除外',
  ),
  'dayEnds.midnight': both('the last day ends at midnight', '最后一日于当日二十四时截止'),
};
