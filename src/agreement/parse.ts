import { fail, type Issue, type Json, ok, type Path, type Result } from '../kernel/answer/index.js';
import { calendarIssues } from '../kernel/calendar/terms.js';
import { issue, useInstead } from '../kernel/gate/index.js';
import { gate } from '../kernel/gate/parse.js';
import { restDaysIssues } from '../kernel/gate/rest-days.js';
import { entriesOf, isThere, itemsOf, type Place, textOf, under } from '../kernel/gate/walk.js';
import { resolveCounting } from '../kernel/time/index.js';
import { cnRestDays } from '../packs/cn/calendar.js';
import { blankIssues } from './check-blanks.js';
import { clauseIssues } from './check-clauses.js';
import { factIssues, type KnownFacts, knownFacts } from './check-facts.js';
import { moneyIssues } from './check-money.js';
import { rateTableIssues, rateTables } from './check-rates.js';
import { namedClauses, referenceIssues } from './check-references.js';
import { countsDays, slaSettingsIssues } from './check-sla.js';
import { Agreement } from './terms.js';

/**
 * Reads an agreement from unknown input.
 *
 * @returns The agreement as plain JSON; or every issue at once, each with path, offending value and remedy. Nothing that is passed
 * makes it throw.
 * @example
 * const result = parseAgreement({
 *   id: 'sample',
 *   title: { en: 'Sample', 'zh-CN': '示例' },
 *   settings: { zone: 'Asia/Shanghai' },
 *   clauses: [{ id: 'standard', kind: 'warranty', from: 'purchased', lasts: { year: 1 } }],
 * });
 * result.ok ? [] : result.issues.map(({ message }) => message)
 * // => ['clauses[0].lasts.year: "year" is not a key here (found 1); write "years" if that is meant.']
 */
export function parseAgreement(input: unknown): Result<Agreement> {
  const { copy, value, issues } = gate(Agreement, input);
  const all = [...issues, ...unexplained(acrossFields({ at: [], value: copy }), issues)];
  return value !== undefined && all.length === 0 ? ok(value) : fail(all);
}

/** Issues between fields at places of whose form nothing was said yet. */
function unexplained(found: readonly Issue[], before: readonly Issue[]): readonly Issue[] {
  const told = new Set(before.map(({ path }) => JSON.stringify(path)));
  return found.filter(({ path }) => !told.has(JSON.stringify(path)));
}

function acrossFields(root: Place): readonly Issue[] {
  const clauses = itemsOf(under(root, 'clauses'));
  const declared = under(root, 'facts');
  const settings = under(root, 'settings');
  const facts = knownFacts(declared);
  return [
    ...factIssues(declared, facts),
    ...clauseIssues(clauses, facts, settings),
    ...settingsIssues(settings, clauses, facts),
    ...noteIssues(under(root, 'notes'), clauses),
    ...blankIssues([under(settings, 'calendars'), ...clauses]),
  ];
}

function settingsIssues(settings: Place, clauses: readonly Place[], facts: KnownFacts): readonly Issue[] {
  const restDays = under(settings, 'restDays');
  return [
    ...precedenceIssues(itemsOf(under(under(settings, 'warranty'), 'precedence')), clauses),
    ...restDaysIssues(restDays),
    ...entriesOf(under(settings, 'calendars')).flatMap(([, calendar]) => calendarIssues(calendar, cnRestDays)),
    ...slaSettingsIssues(settings, facts),
    ...(isThere(restDays) ? [] : missingRestDays(clauses, under(settings, 'counting'))),
    ...rateTableIssues(rateTables(settings)),
    ...moneyIssues(settings, clauses),
  ];
}

function precedenceIssues(precedence: readonly Place[], clauses: readonly Place[]): readonly Issue[] {
  const ids = precedence.map(textOf);
  const repeated = precedence.filter((place, index) => ids.indexOf(textOf(place)) < index);
  return [
    ...referenceIssues(precedence, namedClauses(clauses), 'warranty'),
    ...repeated.map(({ at, value }) =>
      issue('repeated', at, value, 'this cover is named before', 'name each cover once'),
    ),
  ];
}

/** Giving notice, paying, or keeping a promise is an act: counting that moves its last day off rest days needs to know them. */
function missingRestDays(clauses: readonly Place[], general: Place): readonly Issue[] {
  const stated = clauses
    .filter((clause) => isThere(under(clause, 'inspection')) || countsDays(clause) || paysInTime(clause))
    .map((clause) => under(clause, 'counting').value ?? general.value ?? 'prcCivilCode');
  if (!stated.some(movesLastDay)) return [];
  return [
    issue(
      'missing',
      ['settings', 'restDays'],
      undefined,
      'a period for an act moves its last day off rest days, and these are not given',
      'write "restDays": "cn", rest days as data, or "counting": { "lastDayOnRestDay": "stays" }',
    ),
  ];
}

/** Whether a clause counts a period in which something is paid, notified or claimed. */
function paysInTime(clause: Place): boolean {
  const late = under(under(under(clause, 'late'), 'due'), 'within');
  const payment = under(under(clause, 'due'), 'within');
  const notice = under(clause, 'hindranceNotice');
  const claim = under(clause, 'claimWithin');
  const instalments = itemsOf(under(clause, 'instalments')).map((part) => under(under(part, 'due'), 'within'));
  const isAgreed = ['fee', 'penalty'].includes(textOf(under(clause, 'kind')) ?? '');
  return isAgreed && [late, payment, notice, claim, ...instalments].some(isThere);
}

function movesLastDay(counting: Json): boolean {
  try {
    const { lastDayOnRestDay, atLeastWorkingDays } = resolveCounting(counting as Parameters<typeof resolveCounting>[0]);
    return ['following', 'preceding', 'modifiedFollowing'].includes(lastDayOnRestDay) || atLeastWorkingDays > 0;
  } catch {
    return false;
  }
}

function noteIssues(notes: Place, clauses: readonly Place[]): readonly Issue[] {
  const ids = clauses.flatMap((clause) => textOf(under(clause, 'id')) ?? []);
  return itemsOf(notes).flatMap((note) => {
    const reference = under(note, 'clause');
    const id = textOf(reference);
    if (id === undefined || ids.includes(id)) return [];
    const path: Path = reference.at;
    return [issue('reference', path, id, 'there is no clause of this id', useInstead(id, ids))];
  });
}
