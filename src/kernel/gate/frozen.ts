/**
 * A copy of plain data that nobody can change, so that what was prepared stays as it was agreed.
 *
 * @example
 * Object.isFrozen(frozenCopy({ offers: ['repair'] }).offers) // => true
 */
export function frozenCopy<Data>(data: Data): Data {
  if (typeof data !== 'object' || data === null) return data;
  const copy = Array.isArray(data)
    ? data.map(frozenCopy)
    : Object.fromEntries(Object.entries(data).map(([key, value]) => [key, frozenCopy(value)]));
  return Object.freeze(copy) as Data;
}
