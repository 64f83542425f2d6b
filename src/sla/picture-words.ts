import { type Answer, type Locale, unreachable } from '../kernel/answer/index.js';
import { both, eventWords, sayText, spanText } from '../kernel/text/index.js';
import {
  type CivilFields,
  civilFields,
  type DayNumber,
  dayNumber,
  type Instant,
  weekday,
} from '../kernel/time/index.js';
import type { ClockState, SegmentWhy, TimelineMark, TimeQuantity } from './finding.js';

/** What pictures say, both languages side by side. */
export const pictureWords = {
  title: both('Service levels over time', '服务时限图示'),
  none: both('No clock has begun: there is no time to draw.', '尚无时限开始计算，无图可示。'),

  counted: both('time that counts', '计入的时间'),
  skipped: both('time that does not count', '不计入的时间'),
  paused: both('clock stands still', '停止计时'),
  mixed: both('counts in part: the higher, the more', '部分计入（越高计入越多）'),
  ahead: both('time left', '剩余时间'),
  start: both('start', '起算'),
  end: both('end', '终止'),
  warning: both('warning', '预警'),
  change: both('change', '变更'),
  due: both('due', '到期'),
  late: both('too late', '逾期'),
  asOf: both('as of', '截至'),

  holiday: both('holiday', '节假日'),
  makeUpDay: both('make-up day', '调休上班日'),
  specialHours: both('special hours', '特殊工作时间'),
  specialDay: both('special day', '特殊日期'),

  running: both('running', '计时中'),
  standing: both('paused', '暂停计时'),
  met: both('met', '按时完成'),
  breached: both('too late{by}', '逾期{by}'),
  breachedOpen: both('too late{by}, still open', '逾期{by}，尚未完成'),
  excused: both('too late{by}, excused', '逾期{by}，免责'),
  excusedOpen: both('too late{by}, still open, excused', '逾期{by}，尚未完成，免责'),
  relief: both('{verdict}; an exclusion may be invoked', '{verdict}；可援引免责'),
  by: both(' by {quantity}', '{quantity}'),
  workingTime: both('{time} of working time', '{time}（工作时间）'),
  moment: both('less than a minute', '不足1分钟'),
  softPromise: both('not a firm promise', '非确定性承诺'),
  noLongerCalledFor: both('no longer called for', '已无须履行'),
  notMeasured: both('nothing is measured', '不计时限'),
  notKnown: both('not yet known', '尚不明确'),
  conflict: both('clauses contradict one another', '条款相互冲突'),

  row: both('{name}: {verdict}. {moments}.', '{name}：{verdict}。{moments}。'),
} as const;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const WEEKDAYS = [
  both('Mon', '周一'),
  both('Tue', '周二'),
  both('Wed', '周三'),
  both('Thu', '周四'),
  both('Fri', '周五'),
  both('Sat', '周六'),
  both('Sun', '周日'),
] as const;

/** A day as a scale shows it: its weekday, its month and its day. */
export function dayWords(date: DayNumber, locale: Locale): string {
  const { month, day } = civilFields(date);
  const name = WEEKDAYS[weekday(date) - 1]?.[locale];
  return locale === 'zh-CN' ? `${month}月${day}日 ${name}` : `${name} ${day} ${MONTHS[month - 1]}`;
}

/** A month as a scale shows it. */
export function monthWords({ month }: CivilFields, locale: Locale): string {
  return locale === 'zh-CN' ? `${month}月` : `${MONTHS[month - 1]}`;
}

/** A moment as its own clocks show it, to the minute, or to the second where it falls between two. */
export function momentWords(at: Instant, locale: Locale): string {
  const date = at.slice(0, 10);
  const time = at.slice(11, 16) + (/^:(?!00)\d\d/.exec(at.slice(16))?.[0] ?? '');
  const day = dayWords(dayNumber(date), locale);
  const year = date.slice(0, 4);
  return locale === 'zh-CN' ? `${year}年${day.replace(' ', '')} ${time}` : `${day} ${year} ${time}`;
}

/** What a segment shows by a bracket and a name: a day out of the ordinary, or what stopped the clock. */
export function noteWords(why: SegmentWhy, locale: Locale): string | undefined {
  switch (why) {
    case 'anyTime':
    case 'hours':
    case 'closed':
    case 'break':
      return undefined;
    case 'holiday':
    case 'makeUpDay':
    case 'specialDay':
    case 'specialHours':
      return pictureWords[why][locale];
    default:
      return eventWords[why][locale];
  }
}

/** What a mark is called: the event, where it is one. */
export function markWords({ mark, event }: TimelineMark, locale: Locale): string {
  if (event !== undefined) return eventWords[event][locale];
  switch (mark) {
    case 'warning':
    case 'due':
    case 'asOf':
    case 'start':
    case 'end':
      return pictureWords[mark][locale];
    default:
      return eventWords[mark][locale];
  }
}

/** How a clock stands, in a few words. */
export function verdictWords(
  state: Answer<ClockState> | undefined,
  late: Answer<TimeQuantity | null> | undefined,
  locale: Locale,
): string {
  if (state === undefined || state.outcome === 'undetermined') return pictureWords.notKnown[locale];
  if (state.outcome === 'conflict') return pictureWords.conflict[locale];
  const quantity = late?.outcome === 'decided' ? late.value : null;
  const by = quantity === null ? '' : sayText(pictureWords.by, locale, { quantity: quantityWords(quantity, locale) });
  return stateWords(state.value, by, locale);
}

function stateWords(value: ClockState, by: string, locale: Locale): string {
  switch (value.state) {
    case 'running':
    case 'met':
      return pictureWords[value.state][locale];
    case 'paused':
      return pictureWords.standing[locale];
    case 'breached': {
      const verdict = sayText(value.open ? pictureWords.breachedOpen : pictureWords.breached, locale, { by });
      return value.relief === undefined ? verdict : sayText(pictureWords.relief, locale, { verdict });
    }
    case 'excused':
      return sayText(value.open ? pictureWords.excusedOpen : pictureWords.excused, locale, { by });
    case 'notApplicable':
      if (value.because === 'softPromise' || value.because === 'noLongerCalledFor')
        return pictureWords[value.because][locale];
      return pictureWords.notMeasured[locale];
    default:
      return unreachable(value);
  }
}

/** How much time that is: in the target's own time where there is any, or as it passed. */
function quantityWords({ workingMs, workingDays, days, elapsedMs = 0 }: TimeQuantity, locale: Locale): string {
  if (workingMs)
    return sayText(pictureWords.workingTime, locale, { time: timeWords(workingMs, ['hours', 'minutes'], locale) });
  if (workingDays) return spanText('workingDays', workingDays, locale);
  if (days) return spanText('days', days, locale);
  return timeWords(elapsedMs, ['days', 'hours', 'minutes'], locale);
}

const LENGTHS = { days: 86_400_000, hours: 3_600_000, minutes: 60_000 } as const;

/** A length of time in the two greatest of the units that it fills. */
function timeWords(ms: number, units: readonly (keyof typeof LENGTHS)[], locale: Locale): string {
  let left = ms;
  const parts = units.flatMap((unit) => {
    const count = Math.floor(left / LENGTHS[unit]);
    left -= count * LENGTHS[unit];
    return count === 0 ? [] : [spanText(unit, count, locale)];
  });
  if (parts.length === 0) return pictureWords.moment[locale];
  return parts.slice(0, 2).join(locale === 'zh-CN' ? '' : ' ');
}
