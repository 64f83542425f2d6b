import { Fraction } from '../kernel/money/index.js';

/** One whole number over another, above zero, in the smallest figures, so that a third is told as a third. */
export function ratio(part: number, whole: number): Fraction {
  const common = greatestCommonDivisor(part, whole);
  return Fraction.of(part / common).over(whole / common);
}

function greatestCommonDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestCommonDivisor(other, one % other);
}
