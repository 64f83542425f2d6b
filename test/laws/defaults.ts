import * as z from 'zod';
import type { Clause } from '../../src/agreement/index.js';
import { ExclusionByItself, ExclusionException } from '../../src/exclusion/terms.js';
import { WarrantyTerms } from '../../src/warranty/terms.js';

interface Schema {
  readonly default?: unknown;
  readonly properties?: { readonly [key: string]: Schema };
  readonly items?: Schema;
}

const schemas: { readonly [name: string]: Schema } = Object.fromEntries(
  Object.entries({ WarrantyTerms, ExclusionByItself, ExclusionException }).map(([name, schema]) => [
    name,
    z.toJSONSchema(schema) as Schema,
  ]),
);

/** The clause with every choice that it leaves to its default stated, as the schemas tell the defaults. */
export function statingDefaults(clause: Clause): Clause {
  if (clause.kind === 'warranty') return stated(clause, schemas.WarrantyTerms!) as Clause;
  if (clause.kind !== 'exclusion') return clause;
  return stated(clause, ('exceptionTo' in clause ? schemas.ExclusionException : schemas.ExclusionByItself)!) as Clause;
}

/** How many defaults the schemas tell. */
export function countDefaults(schema: Schema | undefined): number {
  const inner = [...Object.values(schema?.properties ?? {}), ...(schema?.items === undefined ? [] : [schema.items])];
  return (schema?.default === undefined ? 0 : 1) + inner.reduce((sum, part) => sum + countDefaults(part), 0);
}

export const countedDefaults = Object.fromEntries(
  Object.entries(schemas).map(([name, schema]) => [name, countDefaults(schema)]),
);

/** A record with the defaults of its keys; a record left out is stated too where its keys have defaults of their own. */
function stated(terms: unknown, schema: Schema): unknown {
  if (schema.items !== undefined) {
    const { items } = schema;
    return Array.isArray(terms) ? terms.map((item) => stated(item, items)) : terms;
  }
  if (schema.properties === undefined) return terms ?? schema.default;
  const entries = Object.entries(schema.properties).flatMap(([key, part]) => {
    const value = stated((terms as { readonly [key: string]: unknown } | undefined)?.[key], part);
    return value === undefined ? [] : [[key, value] as const];
  });
  if (terms === undefined && entries.length === 0) return undefined;
  return { ...(terms as object | undefined), ...Object.fromEntries(entries) };
}
