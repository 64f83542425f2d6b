import * as z from 'zod';
import { CaseForm } from '../kernel/gate/case-form.js';
import { Agreement } from './terms.js';

/**
 * The JSON Schema (draft 2020-12) of agreements, for editors and other languages; it knows forms, not checks across fields.
 *
 * @example
 * Object.keys(agreementJsonSchema()).includes('$schema') // => true
 */
export function agreementJsonSchema(): object {
  return z.toJSONSchema(Agreement);
}

/**
 * The JSON Schema (draft 2020-12) of cases.
 *
 * @example
 * Object.keys(caseJsonSchema()).includes('$schema') // => true
 */
export function caseJsonSchema(): object {
  return z.toJSONSchema(CaseForm);
}
