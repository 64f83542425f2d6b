import type { Evaluation, Reckoned } from '../kernel/case/index.js';
import { factOfSum, readSum, type Sum } from '../kernel/gate/index.js';
import type { Currency } from '../kernel/money/index.js';
import type { PaidSum } from './terms.js';

/** The sum that is paid or of which a part is kept back: the fees of the statement, or one that the terms or the case tell. */
export function paidSum(of: PaidSum, fees: Reckoned, currency: Currency, evaluation: Evaluation): Reckoned {
  return of === 'fees' ? fees : readSum(evaluation, of as Sum, currency);
}

/** The facts that tell the sum. */
export function factsOfPaidSum(of: PaidSum): readonly string[] {
  const fact = of === 'fees' ? undefined : factOfSum(of as Sum);
  return fact === undefined ? [] : [fact];
}
