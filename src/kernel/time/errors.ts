/** Any refusal of this part of the library; each kind below says what was refused, and its message how to mend it. */
export class TimeError extends Error {
  override readonly name: string = 'TimeError';
}

/** Thrown for a text or an object that is not the civil date, instant, time of day, span or rest-day data it stands for. */
export class MalformedTimeError extends TimeError {
  override readonly name = 'MalformedTimeError';
}

/** Thrown for a day or an instant outside the years 1900 to 2999, or outside what is known of a zone's clocks. */
export class DateRangeError extends TimeError {
  override readonly name = 'DateRangeError';
}

/** Thrown for a time zone that the zone database does not have. */
export class UnknownZoneError extends TimeError {
  override readonly name = 'UnknownZoneError';

  constructor(readonly zone: string) {
    super(`${JSON.stringify(zone)} is not a time zone; name one of the IANA zones, such as "Asia/Shanghai" or "UTC"`);
  }
}

/** Thrown when rest days are asked about a year for which none are known: a missing year never means "no holidays". */
export class UnknownYearError extends TimeError {
  override readonly name = 'UnknownYearError';

  constructor(readonly year: number) {
    super(`the rest days of ${year} are not known; add that year to the rest days, or count without them`);
  }
}

/** Thrown when a convention turns on rest days and none were given. */
export class MissingRestDaysError extends TimeError {
  override readonly name = 'MissingRestDaysError';
}
