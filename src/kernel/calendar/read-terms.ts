import type { Json, Path } from '../answer/index.js';
import { isTimeOfDay, type RestDays } from '../time/index.js';
import { minutesOf, type Stretch } from './stretch.js';

/** A piece of a plain copy, and where it stands; whatever is not of the form expected reads as empty. */
export interface Place {
  readonly at: Path;
  readonly value: Json | undefined;
}

/** What stands under a key. */
export function under({ at, value }: Place, key: string): Place {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, key);
  return { at: [...at, key], value: isRecord ? (value as { readonly [key: string]: Json })[key] : undefined };
}

/** The items of a list. */
export function itemsOf({ at, value }: Place): readonly Place[] {
  return Array.isArray(value) ? value.map((item: Json, index) => ({ at: [...at, index], value: item })) : [];
}

/** The text that stands there, if it is one. */
export function textOf({ value }: Place): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Hours in minutes, if both times are written and differ. */
export function readStretch(hours: Place): Stretch | undefined {
  const [from, to] = [textOf(under(hours, 'from')), textOf(under(hours, 'to'))];
  return isTimeOfDay(from) && isTimeOfDay(to) && from !== to && from !== '24:00' ? minutesOf({ from, to }) : undefined;
}

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
