/** What was met of what was counted: runs of clocks, answers of customers, or milliseconds; whole numbers. */
export interface Tally {
  readonly met: number;
  readonly counted: number;
}

/** A share of the whole as a decimal text: `97.43%`. */
export type Share = `${string}%`;

/** A percentage as a fraction of one, exactly. */
interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** Whether the exact share reaches a percentage. */
export function reaches({ met, counted }: Tally, atLeast: string): boolean {
  const { over, under } = readShare(atLeast);
  return BigInt(met) * under >= over * BigInt(counted);
}

function readShare(percentage: string): Fraction {
  const [whole = '', decimals = ''] = percentage.replace('%', '').split('.');
  return { over: BigInt(whole + decimals), under: 100n * 10n ** BigInt(decimals.length) };
}

/** How many decimals a share is told with: two, or as many as the share that is agreed has, so that the two can be compared. */
export function decimalsFor(atLeast: string | undefined): number {
  return Math.max(2, atLeast?.replace('%', '').split('.')[1]?.length ?? 0);
}

/**
 * A share as a percentage, cut off behind so many decimals, or raised to the next; never above 100%.
 *
 * @remarks Cut off, a share that falls short of what is agreed never looks as if it reached it.
 * @example
 * shareText({ met: 37, counted: 39 }, 2) // => '94.87%'
 * shareText({ met: 37, counted: 39 }, 2, 'up') // => '94.88%'
 * shareText({ met: 38, counted: 40 }, 2) // => '95%'
 */
export function shareText({ met, counted }: Tally, decimals: number, way: 'down' | 'up' = 'down'): Share {
  const scale = 10n ** BigInt(decimals);
  const [over, under] = [BigInt(met) * 100n * scale, BigInt(counted)];
  const steps = way === 'up' ? (over + under - 1n) / under : over / under;
  const digits = String(steps).padStart(decimals + 1, '0');
  const behind = digits.slice(-decimals).replace(/0+$/, '');
  return `${digits.slice(0, -decimals)}${behind === '' ? '' : `.${behind}`}%`;
}

/** Whether a share is told as it is, nothing being cut off. */
export function isExact({ met, counted }: Tally, decimals: number): boolean {
  return (BigInt(met) * 100n * 10n ** BigInt(decimals)) % BigInt(counted) === 0n;
}
