/** Thrown when an amount, rate, quantity, currency or rounding that a program hands over cannot be reckoned with. */
export class MoneyError extends Error {
  override readonly name: string = 'MoneyError';
}

/** Thrown when amounts of two currencies meet: exchange is not the library's business. */
export class CurrencyMismatchError extends MoneyError {
  override readonly name = 'CurrencyMismatchError';
}

/** A value as an error message shows it: short, and safe whatever it is. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}...` : value);
  return typeof value === 'number' || value === null || value === undefined ? String(value) : `(${typeof value})`;
}
