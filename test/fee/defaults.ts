import * as z from 'zod';
import { type FeeClause, feeDefaults } from '../../src/fee/index.js';
import { FeeTerms } from '../../src/fee/terms.js';

interface Form {
  readonly default?: unknown;
  readonly const?: unknown;
  readonly properties?: { readonly [key: string]: Form };
}

const forms = (z.toJSONSchema(FeeTerms) as { readonly oneOf: readonly Form[] }).oneOf;

/** The clause with every choice that it leaves to its default stated, as the forms tell the defaults. */
export function statingDefaults(clause: FeeClause): FeeClause {
  const form = forms.find(({ properties }) => properties?.fee?.const === clause.fee);
  // To which cost work belongs goes by what it is for, which no form can tell.
  const cost = clause.fee === 'work' ? { costClass: feeDefaults.costClass[clause.for] } : {};
  return { ...cost, ...stated(clause, form ?? {}) } as FeeClause;
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
