import { DateRangeError, dayNumber, startOfDay } from '../time/index.js';
import type { Calendar } from './calendar.js';
import { type Chunk, chunkOf, hoursAt, whenUsed, whenUsedAndOpen, workedUntil } from './chunk.js';
import type { Schedule } from './schedule.js';

type Moments = Pick<
  Calendar,
  | 'isOpen'
  | 'nextOpening'
  | 'nextClosing'
  | 'previousOpening'
  | 'previousClosing'
  | 'opens'
  | 'add'
  | 'subtract'
  | 'between'
>;

const MS_A_DAY = 86_400_000;
const DAYS_A_CHUNK = 512;
const FIRST_DAY = dayNumber('1900-01-01');

/** What a calendar answers about moments. Chunks are worked out when first asked for; that only saves time. */
export function askMoments({ zone, known, changes, hoursWithin }: Schedule): Moments {
  const first = Math.floor((known.firstDay - FIRST_DAY) / DAYS_A_CHUNK);
  const last = Math.floor((known.lastDay - FIRST_DAY) / DAYS_A_CHUNK);
  const chunks = new Array<Chunk | undefined>(last + 1).fill(undefined);

  function startOf(number: number): number {
    if (number <= first) return known.from;
    if (number > last) return known.to;
    return startOfDay(FIRST_DAY + number * DAYS_A_CHUNK, zone);
  }

  function learn(number: number): Chunk {
    const [start, end] = [startOf(number), startOf(number + 1)];
    const chunk = chunkOf(number, start, end, hoursWithin(start, end));
    chunks[number] = chunk;
    return chunk;
  }

  function chunkBy(number: number): Chunk {
    return chunks[number] ?? learn(number);
  }

  /** The chunk of a known moment; the end of all that is known belongs to the last. */
  function chunkUntil(ms: number): Chunk {
    if (!(ms >= known.from && ms <= known.to)) throw known.refusal(ms);
    const about = Math.floor((ms - FIRST_DAY * MS_A_DAY) / (DAYS_A_CHUNK * MS_A_DAY));
    let chunk = chunkBy(Math.min(Math.max(about, first), last));
    while (ms < chunk.start) chunk = chunkBy(chunk.number - 1);
    while (ms >= chunk.end && chunk.number < last) chunk = chunkBy(chunk.number + 1);
    return chunk;
  }

  /** The chunk of a moment from which on something is asked. */
  function chunkFrom(ms: number): Chunk {
    if (ms === known.to) throw known.refusal(ms);
    return chunkUntil(ms);
  }

  function after(chunk: Chunk): Chunk {
    if (chunk.number === last) throw known.after();
    return chunkBy(chunk.number + 1);
  }

  function before(chunk: Chunk): Chunk {
    if (chunk.number === first) throw known.before();
    return chunkBy(chunk.number - 1);
  }

  /** The chunk in which to search on, unless nothing changes there any more. */
  function searchAfter(chunk: Chunk): Chunk {
    if (chunk.end > changes.to) throw known.after();
    return after(chunk);
  }

  function searchBefore(chunk: Chunk): Chunk {
    if (chunk.start < changes.from) throw known.before();
    return before(chunk);
  }

  function isOpen(ms: number): boolean {
    const chunk = chunkFrom(ms);
    return (chunk.opens[hoursAt(chunk, ms)] as number) <= ms;
  }

  function nextOpening(ms: number): number {
    for (let chunk = chunkFrom(ms); ; chunk = searchAfter(chunk)) {
      let index = hoursAt(chunk, Math.max(ms, chunk.start));
      if ((chunk.opens[index] as number) < ms || (index === 0 && chunk.beganEarlier)) index += 1;
      if (index < chunk.count) return sureOpening(chunk.opens[index] as number);
    }
  }

  function previousOpening(ms: number): number {
    for (let chunk = chunkFrom(ms); ; chunk = searchBefore(chunk)) {
      let index = hoursAt(chunk, Math.min(ms, chunk.end));
      if (!((chunk.opens[index] as number) <= ms)) index -= 1;
      if (index > 0 || (index === 0 && !chunk.beganEarlier)) return sureOpening(chunk.opens[index] as number);
    }
  }

  function nextClosing(ms: number): number {
    for (let chunk = chunkFrom(ms); ; chunk = searchAfter(chunk)) {
      const index = hoursAt(chunk, Math.max(ms, chunk.start));
      const goesOn = index === chunk.count - 1 && chunk.goesOn;
      if (index < chunk.count && !goesOn) return sureClosing(chunk.closes[index] as number);
    }
  }

  function previousClosing(ms: number): number {
    for (let chunk = chunkUntil(ms); ; chunk = searchBefore(chunk)) {
      const ended = hoursAt(chunk, Math.min(ms, chunk.end)) - 1;
      const goesOn = ended === chunk.count - 1 && chunk.goesOn && chunk.closes[ended] === chunk.end;
      const index = goesOn ? ended - 1 : ended;
      if (index >= 0) return sureClosing(chunk.closes[index] as number);
    }
  }

  /** Hours that begin where knowledge does may have begun before. */
  function sureOpening(ms: number): number {
    if (ms === known.from) throw known.before();
    return ms;
  }

  /** Hours that end where knowledge does may go on. */
  function sureClosing(ms: number): number {
    if (ms === known.to) throw known.after();
    return ms;
  }

  /** Whether hours begin at a moment, rather than go on. */
  function beginsAt(ms: number): boolean {
    const chunk = chunkFrom(ms);
    const index = hoursAt(chunk, ms);
    return chunk.opens[index] === ms && !(index === 0 && chunk.beganEarlier) && sureOpening(ms) === ms;
  }

  function opens(ms: number): number {
    return isOpen(ms) ? ms : nextOpening(ms);
  }

  return {
    isOpen,
    nextOpening,
    nextClosing,
    previousOpening,
    previousClosing,
    opens,
    add(ms, workingMs, whenUsedUp = 'atClosing') {
      checkAmount(workingMs);
      if (workingMs === 0) return ms;
      let chunk = chunkFrom(ms);
      let work = workedUntil(chunk, ms) + workingMs;
      while (work > chunk.total) {
        work -= chunk.total;
        chunk = chunk.total === 0 ? searchAfter(chunk) : after(chunk);
      }
      const end = whenUsed(chunk, work);
      return whenUsedUp === 'atClosing' ? end : opens(end);
    },
    subtract(ms, workingMs, whenCountedBack = 'atOpening') {
      checkAmount(workingMs);
      if (workingMs === 0) return ms;
      let chunk = chunkUntil(ms);
      let work = workedUntil(chunk, ms) - workingMs;
      while (work < 0) {
        chunk = chunk.total === 0 ? searchBefore(chunk) : before(chunk);
        work += chunk.total;
      }
      const start = whenUsedAndOpen(chunk, work);
      return whenCountedBack === 'atPreviousClosing' && beginsAt(start) ? previousClosing(start) : start;
    },
    between(from, to) {
      const start = Math.min(from, to);
      const end = Math.max(from, to);
      let chunk = chunkUntil(start);
      if (end > known.to) throw known.after();
      let work = -workedUntil(chunk, start);
      while (end > chunk.end) {
        work += chunk.total;
        chunk = chunkBy(chunk.number + 1);
      }
      work += workedUntil(chunk, end);
      return from <= to ? work : 0 - work;
    },
  };
}

function checkAmount(workingMs: number): void {
  if (Number.isSafeInteger(workingMs) && workingMs >= 0) return;
  throw new DateRangeError(`${workingMs} is no amount of working time; give whole milliseconds, 0 or more`);
}
