import * as z from 'zod';
import { type Blank, SLUG } from './blank.js';

/** An object with just these keys; the message carries the keys that are known, for the issue to propose the nearest. */
export function record<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const known = JSON.stringify(Object.keys(shape));
  return z.strictObject(shape, {
    error: (found) => (found.code === 'unrecognized_keys' ? known : 'write an object with the keys described'),
  });
}

/** The slug of a clause, a blank or a form: letters, digits and hyphens, a letter first. */
export const Slug = z.string('write a text').regex(SLUG, 'use letters, digits and hyphens, a letter first, 64 at most');

/** The type of an open figure, as JSON. */
export const BlankForm: z.ZodType<Blank> = record({
  blank: Slug.describe('the name by which the figure is filled in'),
  example: z.json().exactOptional().describe('what may be filled in; never used as a value'),
});

/** A figure that terms may leave open: the one place where a blank joins a type and its JSON Schema. */
export function figure<Schema extends z.ZodType>(schema: Schema, remedy: string) {
  return z.union([schema, BlankForm], remedy);
}

/** One choice of a list of words. */
export function choice<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words);
}
