import { type Place, textOf, under } from '../gate/walk.js';
import { isTimeOfDay } from '../time/index.js';
import { minutesOf, type Stretch } from './stretch.js';

export type { Place } from '../gate/walk.js';

/** Hours in minutes, if both times are written and differ. */
export function readStretch(hours: Place): Stretch | undefined {
  const [from, to] = [textOf(under(hours, 'from')), textOf(under(hours, 'to'))];
  return isTimeOfDay(from) && isTimeOfDay(to) && from !== to && from !== '24:00' ? minutesOf({ from, to }) : undefined;
}
