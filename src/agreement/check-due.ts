import type { Issue } from '../kernel/answer/index.js';
import { isBlank } from '../kernel/gate/index.js';
import { type Place, textOf, under } from '../kernel/gate/walk.js';
import {
  type CalendarSpan,
  compileRestDays,
  countPeriod,
  type DayNumber,
  dayNumber,
  isCivilDate,
  type RestDays,
  resolveCounting,
} from '../kernel/time/index.js';
import { cnRestDays } from '../packs/cn/calendar.js';
import { beginsAfter, firstDay, firstWithInterest } from './check-rates.js';
import type { Agreement, Clause } from './terms.js';

/** A date of the case by which interest runs from a day before its table has a rate. */
export function dueIssues(agreement: Agreement, dates: Place): readonly Issue[] {
  return agreement.clauses.flatMap((clause) => {
    if (clause.kind !== 'penalty' || clause.penalty !== 'interest') return [];
    const { due, rate, days } = clause;
    if (!('from' in due) || isBlank(due.from) || !('table' in rate)) return [];
    const date = under(dates, due.from);
    const first = firstDay((agreement.settings.penalty?.rates?.[rate.table] ?? []).map(({ from }) => from));
    const day = textOf(date);
    const last = isCivilDate(day) ? dueDay(agreement, dayNumber(day), due.within) : undefined;
    if (first === undefined || last === undefined) return [];
    return beginsAfter(date, rate.table, first, firstWithInterest(last, days));
  });
}

type Within = Extract<Extract<Clause, { readonly penalty: 'interest' }>['due'], { readonly from: unknown }>['within'];

/** The last day in time; nothing where it is open or cannot be counted. */
function dueDay({ settings }: Agreement, from: DayNumber, within: Within): DayNumber | undefined {
  const { counting = 'prcCivilCode', restDays } = settings;
  const known = restDays === 'cn' ? cnRestDays : (restDays as RestDays | undefined);
  try {
    const convention = resolveCounting(counting as Parameters<typeof resolveCounting>[0]);
    const end = countPeriod(from, within as CalendarSpan, convention, known && compileRestDays(known));
    return 'lastDay' in end ? end.lastDay : undefined;
  } catch {
    return undefined;
  }
}
