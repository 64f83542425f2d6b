import type { ClauseId, FactName } from '../kernel/answer/index.js';
import { type Context, USAGE_MEASURES } from '../kernel/case/index.js';
import { blankName, isBlank, readFigure } from '../kernel/gate/index.js';
import {
  type Condition,
  compileCondition,
  type Holds,
  known,
  open,
  type Regions,
  restsOn,
  TRUE,
  type Uncertain,
} from '../kernel/logic/index.js';
import {
  type CompiledRestDays,
  type CountingConvention,
  compileRestDays,
  MissingRestDaysError,
  resolveCounting,
} from '../kernel/time/index.js';
import { warrantyDefaults } from './defaults.js';
import { type Downtime, downtimeOf } from './downtime.js';
import type { CostClass, CoveredBy } from './finding.js';
import { compileLength, type EndFrom } from './length.js';
import type { DefectKind } from './notice.js';
import type { Replacement } from './term.js';
import type { WarrantyTerms } from './terms.js';

/** A warranty clause: its id in the agreement, and its terms. */
export type WarrantyClause = WarrantyTerms & { readonly id: ClauseId };

/** A cover made ready for evaluation: every choice stated, every condition compiled. */
export interface CompiledCover {
  readonly terms: WarrantyClause;
  readonly applies: Holds;
  readonly usage: readonly UsageLimit[];
  readonly lengths: { readonly [Class in CostClass]: EndFrom };
  /** On what terms each cost class is borne; by name only while a figure is open. */
  readonly bears: { readonly [Class in CostClass]: Uncertain<CoveredBy> };
  readonly counting: CountingConvention;
  readonly restDays?: CompiledRestDays;
  readonly kindOfDefect: DefectKind;
  readonly downtime: Downtime;
  readonly replacement: Replacement;
  readonly transfer: 'follows' | 'ends';
}

/** A limit of use, and whether the item has passed it. */
export interface UsageLimit {
  readonly fact: FactName;
  readonly limit: number | null;
  readonly over: Holds;
}

/** Prepares a cover for evaluation. */
export function compileCover(terms: WarrantyClause, context: Context, regions: Regions): CompiledCover {
  const counting = resolveCounting(terms.counting ?? context.counting ?? 'prcCivilCode');
  if (terms.inspection !== undefined && needsRestDays(counting) && context.restDays === undefined) {
    throw new MissingRestDaysError(
      `clause ${terms.id} moves the last day for notice off rest days; give the rest days`,
    );
  }
  const length = compileLength(terms.lasts, counting, regions);
  const lengthOf = (costClass: CostClass): EndFrom => {
    const own = terms.costs?.[costClass]?.lasts;
    return own === undefined ? length : compileLength(own, counting, regions);
  };
  const visible: Condition = { fact: 'claim.defect', is: 'visible' };
  return {
    terms,
    applies: terms.appliesTo === undefined ? () => TRUE : compileCondition(terms.appliesTo, regions),
    usage: USAGE_MEASURES.flatMap((measure) => usageLimit(terms, measure, regions)),
    lengths: { parts: lengthOf('parts'), labour: lengthOf('labour'), travel: lengthOf('travel') },
    bears: { parts: bearing(terms, 'parts'), labour: bearing(terms, 'labour'), travel: bearing(terms, 'travel') },
    counting,
    ...(context.restDays && { restDays: compileRestDays(context.restDays) }),
    kindOfDefect: { visible: compileCondition(visible, regions), latent: compileCondition({ not: visible }, regions) },
    downtime: downtimeOf(terms.downtime),
    replacement: terms.replacement ?? warrantyDefaults.replacement,
    transfer: terms.transfer ?? warrantyDefaults.transfer,
  };
}

function usageLimit(
  terms: WarrantyClause,
  measure: (typeof USAGE_MEASURES)[number],
  regions: Regions,
): readonly UsageLimit[] {
  const limit = terms.upTo?.[measure];
  if (limit === undefined) return [];
  const fact = `usage.${measure}`;
  if (isBlank(limit)) return [{ fact, limit: null, over: () => open([blankName(limit)]) }];
  return [{ fact, limit, over: compileCondition({ fact, over: limit }, regions) }];
}

function needsRestDays({ lastDayOnRestDay, atLeastWorkingDays }: CountingConvention): boolean {
  return lastDayOnRestDay !== 'stays' || atLeastWorkingDays > 0;
}

/** The share, the deductible, the limit and the service on which a cost class is borne. */
function bearing(
  { id, costs, deductible, claimLimit, service }: WarrantyClause,
  costClass: CostClass,
): Uncertain<CoveredBy> {
  const share = costs?.[costClass]?.share ?? warrantyDefaults.share;
  const figures = readFigure({ share, ...(deductible && { deductible }), ...(claimLimit && { claimLimit }) });
  if (figures.kind !== 'known') return open([...restsOn(figures)]);
  const stated = service === undefined || service === warrantyDefaults.service ? {} : { service };
  return known({ status: 'covered', by: id, ...(figures.value as Pick<CoveredBy, 'share'>), ...stated });
}
