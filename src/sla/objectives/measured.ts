import type { Step } from '../../kernel/answer/index.js';
import type { ObjectiveRecords } from './facts.js';
import type { ObjectiveAnswers } from './finding.js';
import type { PeriodRange } from './period.js';

/** What an objective is asked: over which period, by which records, as of when. */
export interface Asked {
  readonly records: ObjectiveRecords;
  readonly period: PeriodRange;
  /** The moment of evaluation in epoch milliseconds; nothing after it has happened yet. */
  readonly now: number;
  /** Whether the period is one by which the objective is settled. */
  readonly settles: boolean;
  /** Notes a step of reasoning; absent when no reasons are wanted. */
  readonly step?: (step: Step) => void;
}

/** What an objective answers, and how that goes on by itself. */
export interface Judged {
  readonly answers: ObjectiveAnswers;
  /** Moments at which an answer may change by time alone, in epoch milliseconds. */
  readonly turns: readonly number[];
  /** Whether what is measured grows as time passes. */
  readonly accrues: boolean;
}
