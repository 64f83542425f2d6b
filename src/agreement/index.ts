/**
 * The whole agreement: read it, see what is open, fill it in, judge cases by it, and put it in words.
 *
 * @packageDocumentation
 */
export { fillBlanks, type OpenBlank, openBlanks } from './blanks.js';
export { type AgreementFinding, type CaseOptions, type CompiledAgreement, compileAgreement } from './compile.js';
export { type DraftedAgreement, draftAgreement, toMarkdown } from './draft.js';
export { type Explanation, type ExplanationWording, explain, explainObjectives } from './explain.js';
export { parseAgreement } from './parse.js';
export { parseCase } from './parse-case.js';
export { agreementJsonSchema, caseJsonSchema } from './schema.js';
export { Agreement, Clause, HeadingTerms, Settings, TextFigure, TextTerms } from './terms.js';
