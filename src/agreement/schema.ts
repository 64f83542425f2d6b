import * as z from 'zod';
import type { Json } from '../kernel/answer/index.js';
import { CaseForm } from '../kernel/gate/case-form.js';
import { Agreement } from './terms.js';

/** The JSON Schema (draft 2020-12) of agreements, for editors and other languages; it knows forms, not checks across fields. */
export function agreementJsonSchema(): Json {
  return z.toJSONSchema(Agreement) as Json;
}

/** The JSON Schema (draft 2020-12) of cases. */
export function caseJsonSchema(): Json {
  return z.toJSONSchema(CaseForm) as Json;
}
