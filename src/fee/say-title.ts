import { capital, clauseName, type ExplainWording, plain } from '../kernel/text/index.js';

/** The name of a clause as a line begins with it. */
export function clauseTitle(clause: string, { numbers, locale }: ExplainWording): string {
  return plain(capital([clauseName(clause, numbers, locale)]));
}
