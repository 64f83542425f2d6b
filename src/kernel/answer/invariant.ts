/** Thrown when the library contradicts itself, or is called with something its types forbid; never for bad data in a parser. */
export class InvariantError extends Error {
  override readonly name = 'InvariantError';
}

/** Marks a branch that the types say cannot be reached, so that a new case left unhandled does not compile. */
export function unreachable(value: never): never {
  throw new InvariantError(`unhandled case ${JSON.stringify(value)}`);
}
