import type { Bilingual } from '../kernel/answer/index.js';
import type { Metric } from '../kernel/case/index.js';
import { between, type DraftWording, type Pieces, say } from '../kernel/text/index.js';
import { slaDefaults } from './defaults.js';
import { matters } from './draft-choices.js';
import { unitsIn } from './draft-target.js';
import { isOfComplaint, METRIC_EVENTS } from './metrics.js';
import type { SlaTerms } from './terms.js';
import { commonWords as words } from './wording.js';

/** What the service levels of an agreement have in common: every default that matters for one of them, and what counts as done. */
export function commonSentences(clauses: readonly SlaTerms[], { locale }: DraftWording): readonly Pieces[] {
  const timed = clauses.filter(({ promise }) => promise !== 'promptly');
  const counting = COUNTING.filter(({ holds }) => timed.some(holds)).map(({ says }) => says);
  const done = DONE.filter(({ holds }) => timed.some(({ metric }) => holds(metric))).map(({ says }) => says);
  const listed = (rules: readonly Bilingual[]): Pieces =>
    between(
      rules.map((rule) => [rule[locale]]),
      locale === 'en' ? '; ' : '；',
    );
  return [
    ...(counting.length === 0 ? [] : [say(words.counting, locale, { rules: listed(counting) })]),
    ...(done.length === 0 ? [] : [say(words.done, locale, { rules: listed(done) })]),
  ];
}

/** A sentence, and the clauses for which it has to be said. */
interface Common<Of> {
  readonly says: Bilingual;
  readonly holds: (of: Of) => boolean;
}

type ChoiceName =
  | 'usedUpAtClosing'
  | 'fromRestDay'
  | 'dueOn'
  | 'severityChange'
  | 'reopening'
  | 'appointment'
  | 'delayNotice';

/** Whether a clause leaves a choice as it usually is. */
function isUsual(terms: SlaTerms, name: ChoiceName): boolean {
  return (terms[name] ?? slaDefaults[name]) === slaDefaults[name];
}

const DAYS = ['days', 'weeks', 'months', 'years', 'workingDays'];

function isIn({ within }: SlaTerms, ...units: readonly string[]): boolean {
  const found = unitsIn(within);
  return units.some((unit) => found.has(unit));
}

/** How time is counted. */
const COUNTING: readonly Common<SlaTerms>[] = [
  { says: words.anyTime, holds: (terms) => isIn(terms, 'hours', 'minutes') },
  { says: words.firstDay, holds: (terms) => isIn(terms, 'workingDays') },
  { says: words.countFromIt, holds: (terms) => isIn(terms, 'workingDays') && isUsual(terms, 'fromRestDay') },
  { says: words.endOfDay, holds: (terms) => isIn(terms, 'workingDays') && isUsual(terms, 'dueOn') },
  {
    says: words.dueAtClosing,
    holds: (terms) => isIn(terms, 'workingHours', 'workingMinutes') && isUsual(terms, 'usedUpAtClosing'),
  },
  { says: words.pause, holds: ({ pausedBy }) => pausedBy !== undefined },
  { says: words.pausedDays, holds: (terms) => terms.pausedBy !== undefined && isIn(terms, ...DAYS) },
  { says: words.fromStart, holds: (terms) => matters.severityChange(terms) && isUsual(terms, 'severityChange') },
  { says: words.reopening, holds: (terms) => RUNS_ON.includes(terms.metric) && isUsual(terms, 'reopening') },
  { says: words.appointment, holds: (terms) => terms.metric === 'arrival' && isUsual(terms, 'appointment') },
  { says: words.delayNotice, holds: (terms) => terms.metric === 'resolution' && isUsual(terms, 'delayNotice') },
];

/** The clocks that a resolution of the fault ends, and its reopening sets going again. */
const RUNS_ON: readonly Metric[] = ['dispatch', 'arrival', 'resolution'];

/** What counts as done. */
const DONE: readonly Common<Metric>[] = [
  { says: words.resolved, holds: (metric) => !isOfComplaint(metric) },
  { says: words.response, holds: (metric) => metric === 'firstResponse' || metric === 'nextResponse' },
  { says: words.dispatch, holds: (metric) => metric === 'dispatch' },
  { says: words.workaround, holds: (metric) => metric === 'workaround' },
  { says: words.moot, holds: (metric) => METRIC_EVENTS[metric].mootBy.length > 0 },
  { says: words.complaint, holds: (metric) => metric === 'complaintAnswer' },
];
