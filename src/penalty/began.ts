import { claimOf, type Evaluation } from '../kernel/case/index.js';
import type { Claim } from './claims.js';

/** When a breach began of which only a condition tells: on the day of the report; on no day where nothing was reported. */
export function beganByReport({ line }: Evaluation): Pick<Claim, 'began' | 'undated'> {
  const claimed = claimOf(line);
  if (claimed.kind === 'reported') return { began: claimed.day };
  return claimed.kind === 'putNow' ? { began: null } : { began: null, undated: ['log.reported'] };
}
