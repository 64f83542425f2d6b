import * as z from 'zod';
import type { PenaltyClause } from '../../src/penalty/index.js';
import { PenaltyTerms } from '../../src/penalty/terms.js';

interface Form {
  readonly default?: unknown;
  readonly const?: unknown;
  readonly properties?: { readonly [key: string]: Form };
}

const forms = (z.toJSONSchema(PenaltyTerms) as { readonly oneOf: readonly Form[] }).oneOf;

/** The clause with every choice that it leaves to its default stated, as the forms tell the defaults. */
export function statingDefaults(clause: PenaltyClause): PenaltyClause {
  const form = forms.find(({ properties }) => properties?.penalty?.const === clause.penalty);
  return stated(clause, form ?? {}) as PenaltyClause;
}

/** How many choices of a kind of penalty have a default. */
export function defaultsOf(penalty: PenaltyClause['penalty']): number {
  const count = ({ default: own, properties }: Form): number =>
    (own === undefined ? 0 : 1) + Object.values(properties ?? {}).reduce((sum, inner) => sum + count(inner), 0);
  return count(forms.find(({ properties }) => properties?.penalty?.const === penalty) ?? {});
}

function stated(terms: object, { properties = {} }: Form): object {
  const entries = Object.entries(properties).flatMap(([key, form]) => {
    const value = (terms as { readonly [key: string]: unknown })[key];
    if (value === undefined) return form.default === undefined ? [] : [[key, form.default] as const];
    const isRecord = form.properties !== undefined && typeof value === 'object' && value !== null;
    return isRecord ? [[key, stated(value, form)] as const] : [];
  });
  return { ...terms, ...Object.fromEntries(entries) };
}
