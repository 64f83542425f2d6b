import type { Issue } from '../kernel/answer/index.js';
import { issue } from '../kernel/gate/index.js';
import { isThere, type Place } from '../kernel/gate/walk.js';

/** A choice that can do nothing, whatever happens. */
export function idle(place: Place, isIdle: boolean, what: string, remedy: string): readonly Issue[] {
  return isThere(place) && isIdle ? [issue('idle', place.at, place.value, what, remedy)] : [];
}
