import { compileCarveOuts, compileExclusion, type ExclusionClause, type ExclusionFinding } from '../exclusion/index.js';
import { compileFee, type FeeFinding } from '../fee/index.js';
import { type AskOptions, type Case, type Context, forAnotherRoom, regionsOf } from '../kernel/case/index.js';
import { frozenCopy } from '../kernel/gate/index.js';
import type { Currency } from '../kernel/money/index.js';
import type { RestDays } from '../kernel/time/index.js';
import { cnRestDays } from '../packs/cn/calendar.js';
import {
  compilePenalty,
  type PenaltyClause,
  type PenaltyFinding,
  type PenaltyOptions,
  type PenaltySettings,
} from '../penalty/index.js';
import {
  compileClocks,
  compileSla,
  type SlaClause,
  type SlaContext,
  type SlaFinding,
  severityIds,
} from '../sla/index.js';
import {
  compileObjectives,
  type ObjectiveClause,
  type ObjectiveOptions,
  type ObjectiveRecords,
  type ObjectivesFinding,
} from '../sla/objectives/index.js';
import { compileCovers, compileWarranty, type WarrantyClause, type WarrantyFinding } from '../warranty/index.js';
import type { Agreement, Clause } from './terms.js';

/** What an agreement answers in a case, room by room. */
export interface AgreementFinding {
  readonly exclusion: ExclusionFinding;
  readonly warranty: WarrantyFinding;
  readonly sla: SlaFinding;
  readonly fee: FeeFinding;
  readonly penalty: PenaltyFinding;
}

/** As of when a case is judged, and what the objectives of the period came to where a penalty asks for that. */
export type CaseOptions = AskOptions & Pick<PenaltyOptions, 'objectives'>;

/** An agreement made ready: one function a kind of clause, and `evaluate` for all. */
export interface CompiledAgreement {
  /** Judges the exclusions by themselves. */
  readonly exclusion: (facts: Case, options: AskOptions) => ExclusionFinding;
  /** Judges the covers, with what the exclusions take out of them. */
  readonly warranty: (facts: Case, options: AskOptions) => WarrantyFinding;
  /** Judges the service levels, with what the exclusions excuse. */
  readonly sla: (facts: Case, options: AskOptions) => SlaFinding;
  /** Itemises what the customer is charged, with what the covers bear. */
  readonly fee: (facts: Case, options: AskOptions) => FeeFinding;
  /** Itemises what is owed for lateness, breach, downtime and late payment, with what the exclusions relieve. */
  readonly penalty: (facts: Case, options: CaseOptions) => PenaltyFinding;
  /** Judges the objectives over a period, from what its cases came to. */
  readonly objectives: (records: ObjectiveRecords, options: ObjectiveOptions) => ObjectivesFinding;
  /** Judges every kind of clause in one case. */
  readonly evaluate: (facts: Case, options: CaseOptions) => AgreementFinding;
}

/**
 * Prepares an agreement for evaluation, once for any number of cases; what was parsed compiles without fail.
 *
 * @returns One function a kind of clause, and `evaluate` for all. Each refuses a moment that is no instant with `MalformedTimeError`,
 * and throws `DateRangeError` where counting leaves the years 1900 to 2999, or comes to a time for which the zone's clocks are not
 * supported: they stood less than an hour from UTC (Dublin until 1916, Monrovia until 1972).
 * @example
 * const clauses = [{ id: 'standard', number: '2.1', kind: 'warranty', from: 'purchased', lasts: { years: 1 } }] as const;
 * const agreement: Agreement = {
 *   id: 'sample',
 *   title: { en: 'Sample', 'zh-CN': '示例' },
 *   settings: { zone: 'Asia/Shanghai' },
 *   clauses: [...clauses],
 * };
 * const { warranty } = compileAgreement(agreement).evaluate(
 *   { dates: { purchased: '2024-02-29' }, log: [] },
 *   { asOf: '2025-02-28T23:59:59+08:00' },
 * );
 * warranty.lastDay // => { outcome: 'decided', value: '2025-02-28' }
 */
export function compileAgreement(agreement: Agreement): CompiledAgreement {
  return compileOwn(frozenCopy(agreement));
}

function compileOwn(agreement: Agreement): CompiledAgreement {
  const context = contextOf(agreement);
  const exclusions: readonly ExclusionClause[] = ofKind(agreement, 'exclusion');
  const warranties: readonly WarrantyClause[] = ofKind(agreement, 'warranty');
  const levels: readonly SlaClause[] = ofKind(agreement, 'sla');
  const objectives: readonly ObjectiveClause[] = ofKind(agreement, 'objective');
  const settings = agreement.settings.sla as SlaContext['sla'];
  const regions = regionsOf(context.facts, severityIds(settings ?? {}));
  const carveOuts = compileCarveOuts(exclusions, context, regions);
  const { precedence } = agreement.settings.warranty ?? {};
  const exclusion = compileExclusion(exclusions, context);
  const coverContext = { ...context, regions, exclusions: carveOuts, ...(precedence && { precedence }) };
  const warranty = compileWarranty(warranties, coverContext);
  const excuses = exclusions.some((clause) => 'from' in clause && clause.from.some((id) => isAmong(levels, id)));
  const clockContext = {
    ...context,
    regions,
    ...(excuses && { exclusions: carveOuts }),
    ...(settings && { sla: settings }),
  };
  const sla = compileSla(levels, clockContext);
  const covers = compileCovers(warranties, coverContext);
  const clocks = compileClocks(levels, clockContext);
  const money = { ...context, currency: currencyOf(agreement), regions };
  const fee = compileFee(ofKind(agreement, 'fee'), {
    ...money,
    ...(agreement.settings.fee && { fee: agreement.settings.fee }),
    cover: (evaluation) => covers(forAnotherRoom(evaluation)).coverage,
  });
  const penalties: readonly PenaltyClause[] = ofKind(agreement, 'penalty');
  const penalty = compilePenalty(penalties, {
    ...money,
    ...(agreement.settings.penalty && { penalty: agreement.settings.penalty as PenaltySettings }),
    ...(penalties.length > 0 && {
      exclusions: carveOuts,
      levels: (evaluation) => clocks(forAnotherRoom(evaluation)).clocks,
    }),
  });
  return {
    exclusion,
    warranty,
    sla,
    fee,
    penalty,
    objectives: compileObjectives(objectives, { ...context, clocks: levels, exclusions: exclusions.map(fromOf) }),
    evaluate: (facts, options) => ({
      exclusion: exclusion(facts, options),
      warranty: warranty(facts, options),
      sla: sla(facts, options),
      fee: fee(facts, options),
      penalty: penalty(facts, options),
    }),
  };
}

/** The currency of an agreement; one without has no clause that reckons. */
function currencyOf({ settings }: Agreement): Currency {
  return (settings.currency ?? 'CNY') as Currency;
}

/** The clauses of one kind, in contract order. */
function ofKind<Kind extends Clause['kind']>({ clauses }: Agreement, kind: Kind): readonly OfKind<Kind>[] {
  return clauses.filter((clause): clause is OfKind<Kind> => clause.kind === kind);
}

type OfKind<Kind extends Clause['kind']> = Extract<Clause, { readonly kind: Kind }>;

/** An exclusion by the clauses out of which it carves; an exception carves out of none. */
function fromOf(clause: ExclusionClause): { readonly id: string; readonly from?: readonly string[] } {
  return 'from' in clause ? { id: clause.id, from: clause.from } : { id: clause.id };
}

function isAmong(clauses: readonly { readonly id: string }[], id: string): boolean {
  return clauses.some((clause) => clause.id === id);
}

/** What the clauses of an agreement share, as the rooms take it. */
function contextOf({ settings, facts }: Agreement): Context {
  const { zone, rounding, counting, restDays, calendars } = settings;
  return {
    zone,
    ...(rounding && { rounding }),
    ...(counting && { counting: counting as NonNullable<Context['counting']> }),
    ...(restDays && { restDays: restDays === 'cn' ? cnRestDays : (restDays as RestDays) }),
    ...(calendars && { calendars: withRestDays(calendars) }),
    ...(facts && { facts }),
  };
}

/** Calendars with the data that stand behind `"restDays": "cn"`. */
function withRestDays(calendars: NonNullable<Context['calendars']>): NonNullable<Context['calendars']> {
  return Object.fromEntries(
    Object.entries(calendars).map(([name, terms]) => [
      name,
      terms.restDays === 'cn' ? { ...terms, restDays: cnRestDays } : terms,
    ]),
  );
}
