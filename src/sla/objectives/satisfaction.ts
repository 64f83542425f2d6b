import { type ClauseId, decided, type FactName, type Step } from '../../kernel/answer/index.js';
import { blankName, isBlank } from '../../kernel/gate/index.js';
import { dayAt, dayNumber, epochMs, isCivilDate, startOfDay, type Zone } from '../../kernel/time/index.js';
import { objectiveDefaults } from './defaults.js';
import type { Survey } from './facts.js';
import type { AttainedCount, LeftOut, ObjectiveAnswers } from './finding.js';
import type { Asked, Judged } from './measured.js';
import type { SatisfactionTerms } from './terms.js';
import { type Aim, judgeShare, type Measure, noteShare, type Scenario, undecided } from './verdict.js';

type SatisfactionClause = SatisfactionTerms & { readonly id: ClauseId };

/** A survey of the period: satisfied, not satisfied, not answered; or not known, with what is missing. */
interface Reading {
  readonly survey: Survey;
  readonly can: readonly ('satisfied' | 'not' | 'noAnswer')[];
  readonly needs: readonly FactName[];
}

/** Prepares an objective of satisfaction: how many of the customers who answered in a period were satisfied. */
export function compileSatisfaction(terms: SatisfactionClause, zone: Zone): (asked: Asked) => Judged {
  return (asked) => {
    const { surveys } = asked.records;
    const inPeriod = (surveys ?? [])
      .map((survey) => ({ survey, ...momentOf(survey, zone) }))
      .filter(({ day }) => {
        return asked.period.first <= day && day <= asked.period.last;
      });
    const later = inPeriod.filter(({ ms }) => ms > asked.now);
    const readings = inPeriod.filter(({ ms }) => ms <= asked.now).map(({ survey }) => read(survey, terms));
    const measure = measureOf(readings, terms, surveys === undefined);
    const aim: Aim = { clause: terms.id, atLeast: terms.atLeast, settles: asked.settles };
    const share = judgeShare(measure, aim, ({ met, counted }, share): AttainedCount => ({ share, met, counted }));
    if (asked.step !== undefined) {
      if (later.length > 0)
        asked.step({ rule: 'sla.satisfaction.later', clause: terms.id, held: 'held', gave: { count: later.length } });
      noteAnswers(readings, measure, terms, share, asked.step);
      noteShare(measure, aim, share, asked.step);
    }
    return {
      answers: { ...share, leftOut: leftOutOf(readings, measure) },
      turns: later.map(({ ms }) => ms),
      accrues: false,
    };
  };
}

/** The day of an answer, and the moment from which it counts: that day's beginning where only the day is known. */
function momentOf({ at }: Survey, zone: Zone): { readonly day: number; readonly ms: number } {
  if (isCivilDate(at)) return { day: dayNumber(at), ms: startOfDay(dayNumber(at), zone) };
  const ms = epochMs(at);
  return { day: dayAt(ms, zone), ms };
}

/** Whether a customer was satisfied: by the score that is agreed, where one was given, else as the customer says. */
function read(survey: Survey, { satisfiedFrom }: SatisfactionTerms): Reading {
  const { at, score, satisfied } = survey;
  const certain = (one: Reading['can'][number]): Reading => ({ survey, can: [one], needs: [] });
  if (satisfiedFrom !== undefined && typeof score === 'number') {
    if (isBlank(satisfiedFrom)) return { survey, can: ['satisfied', 'not'], needs: [blankName(satisfiedFrom)] };
    return certain(score >= satisfiedFrom ? 'satisfied' : 'not');
  }
  if (typeof satisfied === 'boolean') return certain(satisfied ? 'satisfied' : 'not');
  const needs = [`surveys.${at}.answer`];
  if (typeof score === 'number') return { survey, can: ['satisfied', 'not'], needs };
  return score === null || satisfied === null
    ? certain('noAnswer')
    : { survey, can: ['satisfied', 'not', 'noAnswer'], needs };
}

function measureOf(readings: readonly Reading[], terms: SatisfactionTerms, isUnknown: boolean): Measure<Scenario> {
  const enough = terms.leastAnswers ?? objectiveDefaults.satisfaction.leastAnswers;
  const blanks = isBlank(enough) ? [blankName(enough)] : [];
  const least = isBlank(enough) ? 1 : enough;
  const known = { met: 0, counted: 0 };
  const more = { met: isUnknown ? MANY : 0, counted: isUnknown ? MANY : 0 };
  const tally = (from: typeof known, preference: Reading['can'], needed = least): Scenario => {
    const parts = readings.map(({ can }) => preference.find((one) => can.includes(one)));
    const met = from.met + parts.filter((part) => part === 'satisfied').length;
    const counted = from.counted + parts.filter((part) => part !== 'noAnswer').length;
    return { met, counted, applies: counted >= needed };
  };
  return {
    best: tally(more, ['satisfied', 'noAnswer', 'not']),
    worst: tally({ ...more, met: 0 }, ['not', 'noAnswer', 'satisfied']),
    least: tally(known, ['noAnswer', 'not', 'satisfied'], isBlank(enough) ? Number.POSITIVE_INFINITY : least),
    needs: [...readings.flatMap(({ needs }) => needs), ...(isUnknown ? ['surveys'] : []), ...blanks],
    conflicts: [],
    presumed: [],
  };
}

/** More answers than any period has. */
const MANY = 1_000_000_000;

function leftOutOf(readings: readonly Reading[], measure: Measure<Scenario>): ObjectiveAnswers['leftOut'] {
  const isOpen = readings.some(({ can }) => can.length > 1 && can.includes('noAnswer'));
  if (isOpen || measure.needs.includes('surveys')) return undecided(measure);
  const moments = readings.filter(({ can }) => can[0] === 'noAnswer').map(({ survey }) => survey.at);
  return decided(moments.sort().map((survey): LeftOut => ({ survey, because: 'noAnswer' })));
}

/** Notes the score that counts, what was not answered, and what the answers come to. */
function noteAnswers(
  readings: readonly Reading[],
  { needs }: Measure<Scenario>,
  { id: clause, satisfiedFrom, leastAnswers }: SatisfactionClause,
  { attained }: Pick<ObjectiveAnswers, 'attained'>,
  step: (step: Step) => void,
): void {
  if (satisfiedFrom !== undefined) {
    const score = isBlank(satisfiedFrom) ? null : satisfiedFrom;
    const held = score === null ? 'unknown' : 'held';
    step({ rule: 'sla.satisfaction.score', clause, held, gave: { score } });
  }
  const silent = readings.filter(({ can }) => can.length === 1 && can[0] === 'noAnswer').length;
  if (silent > 0) step({ rule: 'sla.satisfaction.noAnswer', clause, held: 'held', gave: { count: silent } });
  if (attained.outcome !== 'decided') {
    step({
      rule: 'sla.satisfaction.share',
      clause,
      held: 'unknown',
      unknown: [...new Set(needs)].sort(),
      gave: { met: null, counted: null },
    });
  } else if (attained.value === 'notApplicable') {
    const least = leastAnswers === undefined || isBlank(leastAnswers) ? 1 : leastAnswers;
    const counted = readings.length - silent;
    if (counted > 0) step({ rule: 'sla.satisfaction.tooFew', clause, held: 'held', gave: { counted, least } });
  } else if ('met' in attained.value) {
    const { met, counted } = attained.value;
    step({ rule: 'sla.satisfaction.share', clause, held: 'held', gave: { met, counted } });
  }
}
