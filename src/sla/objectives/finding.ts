import type { Answer, ClauseId } from '../../kernel/answer/index.js';
import type { Finding } from '../../kernel/case/index.js';
import type { CivilDate, Instant } from '../../kernel/time/index.js';
import type { Share } from './share.js';

/** What was attained: the share, cut off behind two decimals or as many as were agreed, and the exact figures behind it. */
export type Attained = AttainedCount | AttainedTime;

/** So many met of so many counted: runs of clocks, or answers of customers. */
export interface AttainedCount {
  readonly share: Share;
  readonly met: number;
  readonly counted: number;
}

/** How long the service was up and down, in milliseconds; all but the first two add up to the time measured. */
export interface AttainedTime {
  readonly share: Share;
  /** Time up and time down together. */
  readonly serviceMs: number;
  readonly upMs: number;
  readonly downMs: number;
  /** Time outside the service hours. */
  readonly closedMs: number;
  /** Planned maintenance within the service hours, where it is left out. */
  readonly maintenanceMs: number;
  /** Outages that are excused, where they are left out. */
  readonly excusedMs: number;
}

/** Between which shares the share lies, whatever the missing facts turn out to be. */
export interface ShareRange {
  readonly least: Share;
  readonly most: Share;
}

/** Something that was not counted, and why. */
export type LeftOut =
  | {
      readonly case: string;
      readonly clause: ClauseId;
      /** Its place among the runs of that clock, from 1. */
      readonly run: number;
      readonly because: 'excused' | 'unfinished' | 'nothingDue' | 'notFirst' | 'notLast';
    }
  | { readonly outage: Instant; readonly because: 'excused' }
  | { readonly survey: Instant | CivilDate; readonly because: 'noAnswer' };

/** The answers of one objective. */
export interface ObjectiveAnswers {
  /** What was attained; `notApplicable` where nothing was counted, or too little. */
  readonly attained: Answer<Attained | 'notApplicable'>;
  /** Whether the exact share reaches what is agreed; `notApplicable` also where the period is not one by which it is settled. */
  readonly kept: Answer<boolean | 'notApplicable'>;
  /** Between which shares the share lies so far as is known. */
  readonly range: Answer<ShareRange | 'notApplicable'>;
  /** What was not counted, and why. */
  readonly leftOut: Answer<readonly LeftOut[]>;
}

/** The answers of all objectives of an agreement, by clause. */
export interface ObjectivesAnswers {
  readonly objectives: { readonly [clause: ClauseId]: ObjectiveAnswers };
}

/** The period that was measured. */
export interface MeasuredPeriod {
  readonly from: CivilDate;
  readonly through: CivilDate;
  /** Whether it lies ahead, runs, or is over; the answers of one that is not over stand for the time being. */
  readonly state: 'ahead' | 'running' | 'over';
}

/** What was attained over a period, whether that is enough, and why. */
export type ObjectivesFinding = Finding<ObjectivesAnswers> & { readonly period: MeasuredPeriod };
