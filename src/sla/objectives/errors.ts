/** Thrown when an objective counts a service level on which the finding of a case says nothing. */
export class MissingClockError extends Error {
  override readonly name = 'MissingClockError';

  constructor(
    readonly clause: string,
    readonly clock: string,
  ) {
    super(`objective ${clause} counts ${clock}, which is no service level of the findings that were given`);
  }
}
