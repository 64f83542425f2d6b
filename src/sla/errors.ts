import { TimeError } from '../kernel/time/index.js';

/** Thrown when a service level counts working time and its calendar was not given. */
export class MissingCalendarError extends TimeError {
  override readonly name = 'MissingCalendarError';

  constructor(readonly clause: string) {
    super(`clause ${clause} counts working time; name a calendar for it that is given`);
  }
}
