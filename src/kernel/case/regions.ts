import { type Domain, type FactDeclarations, Regions } from '../logic/index.js';
import { USAGE_MEASURES } from './case.js';

/** The defect of a report is one of two, whatever an agreement declares. */
const DEFECT: Domain = { type: 'choice', values: { visible: true, latent: true } };

/**
 * The regions of the facts that an agreement declares, and of the parts of a case of which only some values can be told: no use is
 * below zero, a defect is visible or latent, and a severity is one of the agreement's.
 *
 * @example
 * import { Diagrams } from 'aftersales/logic';
 *
 * const regions = regionsOf({});
 * const test = regions.test('usage.km', [60000], (km) => typeof km === 'number' && km > 60000);
 * const missing = regions.ask(test, () => undefined, new Diagrams());
 * missing.kind === 'split' ? missing.variable.samples : [] // => [0, 60001]
 */
export function regionsOf(facts: FactDeclarations = {}, severities: readonly string[] = []): Regions {
  const usage = USAGE_MEASURES.map((measure) => [`usage.${measure}`, useOf(facts[`usage.${measure}`])]);
  const severity = severities.length === 0 ? {} : { 'claim.severity': oneOf(severities) };
  return new Regions({ ...facts, ...Object.fromEntries(usage), 'claim.defect': DEFECT, ...severity });
}

function oneOf(values: readonly string[]): Domain {
  return { type: 'choice', values: Object.fromEntries(values.map((value) => [value, true])) };
}

/** An agreement may set narrower bounds to a measure of use, not wider ones. */
function useOf(declared: Domain | undefined): Domain {
  if (declared?.type !== 'number') return { type: 'number', atLeast: 0 };
  return { ...declared, atLeast: Math.max(0, declared.atLeast ?? 0) };
}
