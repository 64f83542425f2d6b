import { MalformedTimeError } from './errors.js';

/** A time of day in the local time of a zone: `HH:MM`, from `00:00` to `24:00`. */
export type TimeOfDay = string;

const PATTERN = /^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/;

/**
 * Whether a value is a time of day: a text `HH:MM` from `00:00` to `24:00`, and nothing else.
 *
 * @example
 * isTimeOfDay('17:30') // => true
 * isTimeOfDay('24:00') // => true
 * isTimeOfDay('7:30') // => false
 */
export function isTimeOfDay(text: unknown): text is TimeOfDay {
  return typeof text === 'string' && PATTERN.test(text);
}

/**
 * The minutes from midnight to a time of day; anything that is not a time of day is refused with `MalformedTimeError`.
 *
 * @example
 * minuteOfDay('17:30') // => 1050
 * minuteOfDay('24:00') // => 1440
 */
export function minuteOfDay(time: TimeOfDay): number {
  if (isTimeOfDay(time)) return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  throw new MalformedTimeError(`${JSON.stringify(time)} is not a time of day; write HH:MM, from 00:00 to 24:00`);
}
