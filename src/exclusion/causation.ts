import type { Comparison, Condition, FactDeclarations } from '../kernel/logic/index.js';

/**
 * The condition under which damage is *caused by* what a clause names: where a fact by itself says nothing of causation (the seal
 * was opened), the cause that it stands for must be the cause of the damage too.
 *
 * @remarks What stands under `not` is a circumstance, not a cause, and stays as it is.
 */
export function causedBy(condition: Condition, declarations: FactDeclarations): Condition {
  if ('all' in condition) return { all: condition.all.map((part) => causedBy(part, declarations)) };
  if ('any' in condition) return { any: condition.any.map((part) => causedBy(part, declarations)) };
  if ('not' in condition) return condition;
  const asCause = causeOf(condition, declarations);
  return asCause === undefined ? condition : { all: [condition, asCause] };
}

/** The comparison that makes a fact the cause of the damage, where the fact alone does not tell it. */
function causeOf(comparison: Comparison, declarations: FactDeclarations): Comparison | undefined {
  const declaration = Object.hasOwn(declarations, comparison.fact) ? declarations[comparison.fact] : undefined;
  if (declaration?.asCause === undefined || ('is' in comparison && comparison.is === false)) return undefined;
  return { fact: declaration.asCause.fact, is: declaration.asCause.is };
}
