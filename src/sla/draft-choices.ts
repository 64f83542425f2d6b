import type { Path } from '../kernel/answer/index.js';
import { isBlank } from '../kernel/gate/index.js';
import {
  anchored,
  anchoredWords,
  blankPiece,
  type DraftWording,
  listed,
  type Pieces,
  quoted,
  ratePiece,
  say,
  spanPiece,
} from '../kernel/text/index.js';
import { slaDefaults } from './defaults.js';
import { unitsIn } from './draft-target.js';
import { isOfComplaint } from './metrics.js';
import type { SlaTerms, Warning } from './terms.js';
import { pauseWords, startWords, slaWords as words } from './wording.js';

/**
 * How the time of a clause runs, a sentence a choice.
 *
 * @remarks What goes without saying is said once for all service levels; see `commonSentences`.
 */
export function choiceSentences(terms: SlaTerms, wording: DraftWording): readonly Pieces[] {
  return [
    calendarSentence(terms, wording),
    cutOffSentence(terms, wording),
    restDaySentence(terms, wording),
    otherwiseThanUsual(matters.dueOn(terms) && terms.dueOn === 'sameTime', words.sameTime, ['dueOn'], wording),
    otherwiseThanUsual(
      matters.usedUpAtClosing(terms) && terms.usedUpAtClosing === 'dueAtNextOpening',
      words.dueAtNextOpening,
      ['usedUpAtClosing'],
      wording,
    ),
    pausesSentence(terms, wording),
    severityChangeSentence(terms, wording),
    otherwiseThanUsual(
      matters.newCycle(terms) && terms.reopening === 'newCycle',
      words.newCycle,
      ['reopening'],
      wording,
    ),
    otherwiseThanUsual(terms.appointment === 'keeps', words.keepsTarget, ['appointment'], wording),
    otherwiseThanUsual(terms.delayNotice === 'extends', words.extends, ['delayNotice'], wording),
    warningsSentence(terms, wording),
  ];
}

/** Whether a choice can make a difference for the target of a clause. */
export const matters = {
  /** From a day that is not worked, and when on the last working day. */
  fromRestDay: ({ within }: SlaTerms) => hasUnit(within, 'workingDays'),
  dueOn: ({ within }: SlaTerms) => hasUnit(within, 'workingDays'),
  usedUpAtClosing: ({ within }: SlaTerms) => hasUnit(within, 'workingHours', 'workingMinutes'),
  severityChange: ({ severities, within }: SlaTerms) => severities !== undefined || 'bySeverity' in Object(within),
  newCycle: ({ metric }: SlaTerms) =>
    metric !== 'nextResponse' && metric !== 'progressUpdate' && !isOfComplaint(metric),
};

/** Whether a target has a length in one of these units, or one that is still open. */
function hasUnit(within: SlaTerms['within'], ...units: readonly string[]): boolean {
  const found = unitsIn(within);
  return found.has('open') || units.some((unit) => found.has(unit));
}

function otherwiseThanUsual(
  isSo: boolean,
  sentence: Parameters<typeof anchoredWords>[0],
  path: Path,
  { locale }: DraftWording,
): Pieces {
  return isSo ? [anchoredWords(sentence, path, locale)] : [];
}

function calendarSentence({ calendar }: SlaTerms, { locale }: DraftWording): Pieces {
  if (calendar === undefined) return [];
  if (typeof calendar === 'string')
    return say(words.calendar, locale, { calendar: anchored(quoted(calendar), ['calendar']) });
  const names = calendar.both.map((name, index): Pieces => [anchored(quoted(name), ['calendar', 'both', index])]);
  return say(words.bothCalendars, locale, { calendars: listed(names, 'and', locale) });
}

/** Until when of a working day something counts as received that day. */
function cutOffSentence(terms: SlaTerms, { locale }: DraftWording): Pieces {
  if (terms.cutOff === undefined) return [];
  const { at, zone, exactly = slaDefaults.exactlyAtCutOff } = terms.cutOff;
  const path = ['cutOff', 'at'];
  return say(words.cutOff, locale, {
    start: startWords[terms.from ?? slaDefaults.from[terms.metric]][locale],
    at: isBlank(at) ? blankPiece(at, path, locale) : anchored(at, path),
    zone: zone === undefined ? [] : say(words.cutOffZone, locale, { zone: anchored(zone, ['cutOff', 'zone']) }),
    exactly: anchoredWords(words.exactly[exactly], ['cutOff', 'exactly'], locale),
  });
}

function restDaySentence(terms: SlaTerms, { locale }: DraftWording): Pieces {
  if (terms.fromRestDay !== 'rollFirst' || terms.cutOff !== undefined || !matters.fromRestDay(terms)) return [];
  return say(words.rollFirst, locale, {
    start: startWords[terms.from ?? slaDefaults.from[terms.metric]][locale],
    falls: anchoredWords(words.onRestDay, ['fromRestDay'], locale),
  });
}

function pausesSentence({ pausedBy }: SlaTerms, { locale }: DraftWording): Pieces {
  if (pausedBy === undefined) return [];
  const pauses = pausedBy.map(
    (pause, index): Pieces => [anchoredWords(pauseWords[pause], ['pausedBy', index], locale)],
  );
  return say(words.pausedBy, locale, { pauses: listed(pauses, locale === 'en' ? 'or' : 'and', locale) });
}

function severityChangeSentence(terms: SlaTerms, { locale }: DraftWording): Pieces {
  const { severityChange = slaDefaults.severityChange } = terms;
  if (severityChange === 'fromStart' || !matters.severityChange(terms)) return [];
  return [anchoredWords(words.severityChange[severityChange], ['severityChange'], locale)];
}

function warningsSentence({ warnings }: SlaTerms, { locale }: DraftWording): Pieces {
  if (warnings === undefined) return [];
  const moments = warnings.map((warning, index) => warningPieces(warning, ['warnings', index], locale));
  return say(words.warnings, locale, { warnings: listed(moments, 'and', locale) });
}

function warningPieces(warning: Warning, path: Path, locale: DraftWording['locale']): Pieces {
  return 'share' in warning
    ? say(words.warnAtShare, locale, { share: ratePiece(warning.share, [...path, 'share'], locale) })
    : say(words.warnBefore, locale, { span: spanPiece(warning.before, [...path, 'before'], locale) });
}
