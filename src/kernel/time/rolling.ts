import { unreachable } from '../answer/index.js';
import { civilFields, type DayNumber } from './civil-date.js';
import type { CompiledRestDays } from './compile-rest-days.js';
import { MissingRestDaysError } from './errors.js';
import type { RestDayKind } from './rest-days.js';

/** What happens to a last day that is a rest day: it stays; the next or the last day before it that is none takes its place;
 * or the next one, unless that lies in another month, then the one before. */
export type LastDayOnRestDay = 'stays' | 'following' | 'preceding' | 'modifiedFollowing';

/** What a convention says of a last day that is a rest day. */
export interface Rolling {
  readonly lastDayOnRestDay: LastDayOnRestDay;
  readonly restDay: RestDayKind;
}

/**
 * The day that takes the place of a last day which is a rest day; the last day itself if it is none, or stays.
 *
 * @returns The day. Rest days that are needed and not given are refused with `MissingRestDaysError`.
 * @cite PRC Civil Code art. 203
 * @cite Regulation (EEC, Euratom) No 1182/71 art. 3
 * @example
 * rollLastDay(20362, { lastDayOnRestDay: 'stays', restDay: 'nonWorkingDays' }) // => 20362
 */
export function rollLastDay(day: DayNumber, convention: Rolling, restDays?: CompiledRestDays): DayNumber {
  const { lastDayOnRestDay, restDay } = convention;
  const nearest = (step: 1 | -1): DayNumber => {
    const { isRestDay } = needed(restDays, 'a last day that may be a rest day');
    let open = day;
    while (isRestDay(open, restDay)) open += step;
    return open;
  };
  switch (lastDayOnRestDay) {
    case 'stays':
      return day;
    case 'following':
      return nearest(1);
    case 'preceding':
      return nearest(-1);
    case 'modifiedFollowing': {
      const following = nearest(1);
      return civilFields(following).month === civilFields(day).month ? following : nearest(-1);
    }
    default:
      return unreachable(lastDayOnRestDay);
  }
}

/** The rest days, if they were given; otherwise refused with `MissingRestDaysError`. */
export function needed(restDays: CompiledRestDays | undefined, reason: string): CompiledRestDays {
  if (restDays !== undefined) return restDays;
  throw new MissingRestDaysError(
    `${reason} cannot be counted without rest days; give the rest days of the years concerned`,
  );
}
