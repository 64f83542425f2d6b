import type { Path } from '../kernel/answer/index.js';
import { type Blank, isBlank } from '../kernel/gate/index.js';
import {
  anchored,
  anchoredWords,
  between,
  constantText,
  type DraftWording,
  declarationOf,
  declaredPhrase,
  factName,
  type Piece,
  type Pieces,
  say,
  severityName,
  spanPiece,
} from '../kernel/text/index.js';
import { slaDefaults } from './defaults.js';
import type { PlainTarget, SlaTarget, SlaTerms } from './terms.js';
import { actWords, startWords, slaWords as words } from './wording.js';

/** What is promised: who has to do what, within which time, and whether that binds. */
export function promiseSentences(terms: SlaTerms, wording: DraftWording): readonly Pieces[] {
  const { locale } = wording;
  const { metric, within, promise = slaDefaults.promise } = terms;
  const parts = {
    shall: anchoredWords(words.shall[promise], ['promise'], locale),
    act: anchoredWords(actWords[metric], ['metric'], locale),
    start: startPiece(terms, wording),
  };
  if (promise === 'promptly') return [say(words.promptly, locale, parts)];
  if (within === undefined) return [say(words.noTime, locale, parts)];
  const isOfUpdates = metric === 'progressUpdate';
  const cases = casesOf(within, terms, wording);
  const byCase = isOfUpdates ? words.updatesByCase : words.promiseByCase;
  const sentence =
    cases !== undefined
      ? say(byCase, locale, { ...parts, cases })
      : say(isOfUpdates ? words.updates : words.promise, locale, { ...parts, time: timeOf(within, parts.start) });
  return [sentence, promise === 'asARule' ? [anchoredWords(words.notBinding, ['promise'], locale)] : []];

  function timeOf(span: SlaTarget, start: Piece): Pieces {
    if (isOfUpdates) return caseTime(span, ['within'], terms, wording);
    const none = noneOf(span, terms);
    const piece = lengthPiece(span, ['within'], terms, wording);
    if (none !== undefined) return say(words[none], locale, { [none]: piece, start });
    return say(words.within, locale, { span: piece, start });
  }
}

/** The event from which the time runs; a further response is due for each contact. */
export function startPiece({ metric, from }: SlaTerms, { locale }: DraftWording): Piece {
  const start = from ?? slaDefaults.from[metric];
  const said = metric === 'nextResponse' && start === 'contacted' ? words.eachContact : startWords[start];
  return anchoredWords(said, ['from'], locale);
}

/** The lengths of time of a target that has several, each with when it holds. */
function casesOf(within: SlaTarget, terms: SlaTerms, wording: DraftWording): Pieces | undefined {
  const cases = casesAt(within, ['within'], terms, wording);
  return cases === undefined ? undefined : between(cases, wording.locale === 'en' ? '; ' : '；');
}

function casesAt(target: SlaTarget, path: Path, terms: SlaTerms, wording: DraftWording): readonly Pieces[] | undefined {
  if (isBlank(target)) return undefined;
  if ('bySeverity' in target) return bySeverity(target.bySeverity, [...path, 'bySeverity'], terms, wording);
  return 'by' in target ? byFact(target, path, terms, wording) : undefined;
}

type Targets = Extract<SlaTarget, { readonly bySeverity: unknown }>['bySeverity'];

function bySeverity(targets: Targets, path: Path, terms: SlaTerms, wording: DraftWording): readonly Pieces[] {
  const { locale, severities } = wording;
  const cases = Object.entries(targets).map(([severity, target]) => {
    const at = [...path, severity];
    const name = anchored(severityName(severity, severities, locale), at);
    const when = say(words.severityIs, locale, { severity: name });
    const nested = casesAt(target, at, terms, wording);
    if (nested === undefined) return say(words.case, locale, { when, time: caseTime(target, at, terms, wording) });
    return say(words.caseOfCases, locale, { when, cases: between(nested, locale === 'en' ? '; ' : '；') });
  });
  const known = terms.severities ?? Object.keys(severities ?? {});
  const areAllNamed = known.length > 0 && known.every((severity) => Object.hasOwn(targets, severity));
  return areAllNamed ? cases : [...cases, say(words.otherSeverities, locale)];
}

type ByFact = Extract<PlainTarget, { readonly by: string }>;

function byFact(target: ByFact, path: Path, terms: SlaTerms, wording: DraftWording): readonly Pieces[] {
  const { locale } = wording;
  const { by, of, otherwise } = target;
  const cases = Object.entries(of).map(([value, span]) =>
    say(words.case, locale, {
      when: valuePieces(by, value, path, wording),
      time: caseTime(span, [...path, 'of', value], terms, wording),
    }),
  );
  const rest =
    otherwise === undefined
      ? say(words.otherwiseNone, locale)
      : say(words.otherwise, locale, { time: caseTime(otherwise, [...path, 'otherwise'], terms, wording) });
  return [...cases, rest];
}

/** That a fact has a value; a phrase of its own comes from the fact and the value together. */
function valuePieces(fact: string, value: string, path: Path, { locale, facts }: DraftWording): Pieces {
  const declaration = declarationOf(fact, facts);
  const phrase = declaredPhrase(value, declaration);
  if (phrase !== undefined) return [anchored(phrase[locale], path)];
  return say(words.is, locale, {
    name: anchored(factName(fact, declaration, locale), [...path, 'by']),
    value: anchored(constantText(value, declaration, locale), [...path, 'of', value]),
  });
}

/** One length of time among several: "within 2 hours", or "at once". */
function caseTime(span: object, path: Path, terms: SlaTerms, wording: DraftWording): Pieces {
  const piece = lengthPiece(span, path, terms, wording);
  if (noneOf(span, terms) !== undefined) return [piece];
  const sentence = terms.metric === 'progressUpdate' ? words.interval : words.withinCase;
  return say(sentence, wording.locale, { span: piece });
}

function lengthPiece(span: object, path: Path, terms: SlaTerms, { locale }: DraftWording): Piece {
  const none = noneOf(span, terms);
  const [unit = ''] = Object.keys(span);
  return none === undefined ? spanPiece(span, path, locale) : anchoredWords(words.none[none], [...path, unit], locale);
}

const IN_DAYS: ReadonlySet<string> = new Set(['years', 'months', 'weeks', 'days', 'workingDays']);

/** How no time at all is said: due at once, or, where it is counted in days, on the same day. */
function noneOf(span: object, { dueOn = slaDefaults.dueOn }: SlaTerms): 'atOnce' | 'sameDay' | undefined {
  const [[unit, count] = []] = Object.entries(span) as [string, number | Blank][];
  if (unit === undefined || count !== 0) return undefined;
  const isAtOnce = !IN_DAYS.has(unit) || (unit === 'workingDays' && dueOn === 'sameTime');
  return isAtOnce ? 'atOnce' : 'sameDay';
}

/** The units of all lengths of time in a target; `open` where a whole length is still open. */
export function unitsIn(target: SlaTarget | undefined): ReadonlySet<string> {
  if (target === undefined) return new Set();
  if (isBlank(target)) return new Set(['open']);
  const parts = partsOf(target);
  return new Set(parts === undefined ? Object.keys(target) : parts.flatMap((part) => [...unitsIn(part)]));
}

function partsOf(target: Exclude<SlaTarget, Blank>): readonly SlaTarget[] | undefined {
  if ('bySeverity' in target) return Object.values(target.bySeverity);
  if (!('by' in target)) return undefined;
  return [...Object.values(target.of), ...(target.otherwise === undefined ? [] : [target.otherwise])];
}
