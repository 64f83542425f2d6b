import { type Issue, pathText } from '../answer/index.js';
import { type RestDays, restDayIssues } from '../time/index.js';
import type { Place } from './walk.js';

/** Whether rest days have the form that their own check reads. */
export function isRestDays(data: unknown): data is RestDays {
  if (typeof data !== 'object' || data === null) return false;
  const { firstYear, lastYear, holidays, makeUpDays, weekend } = data as { readonly [key: string]: unknown };
  return (
    Number.isInteger(firstYear) &&
    Number.isInteger(lastYear) &&
    isListOf(holidays, (item) => typeof (item as { readonly date?: unknown } | null)?.date === 'string') &&
    isListOf(makeUpDays, (item) => typeof item === 'string') &&
    (weekend === undefined || Array.isArray(weekend))
  );
}

function isListOf(list: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(list) && list.every(isItem);
}

/** Rest days given as data are checked as a calendar: dates that exist, lie in the known years, and are given once. */
export function restDaysIssues(restDays: Place): readonly Issue[] {
  const { at, value } = restDays;
  if (!isRestDays(value)) return [];
  return restDayIssues(value).map((found) => ({
    ...found,
    path: [...at, ...found.path],
    message: `${pathText(at)}.${found.message}.`,
  }));
}
