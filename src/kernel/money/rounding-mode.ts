/**
 * Every way to round, by name.
 *
 * @remarks `halfUp`: to the nearest, a half away from zero. `halfEven`: to the nearest, a half to the even neighbour.
 * `halfDown`: to the nearest, a half toward zero. `up`: away from zero. `down`: toward zero. `ceiling`: never
 * to less. `floor`: never to more.
 * @cite standard GB/T 8170-2008, 3.2 (halfEven)
 * @example
 * roundingModes.length // => 7
 */
export const roundingModes = ['halfUp', 'halfEven', 'halfDown', 'up', 'down', 'ceiling', 'floor'] as const;

/** The name of a way to round. */
export type RoundingMode = (typeof roundingModes)[number];
