import type { Issue } from '../kernel/answer/index.js';
import { issue, useInstead } from '../kernel/gate/index.js';
import { entriesOf, itemsOf, type Place, textOf, under } from '../kernel/gate/walk.js';
import { type CivilDate, civilDate, type DayNumber, dayNumber, isCivilDate } from '../kernel/time/index.js';
import { datedIssues } from './check-tiers.js';

/** The tables of rates that the settings hold. */
export function rateTables(settings: Place): Place {
  return under(under(settings, 'penalty'), 'rates');
}

/** What is wrong with tables of rates. */
export function rateTableIssues(tables: Place): readonly Issue[] {
  return entriesOf(tables).flatMap(([, table]) => datedIssues(itemsOf(table)));
}

/** A table of rates that is not there, or begins after the interest does. */
export function interestIssues(clause: Place, tables: Place): readonly Issue[] {
  const reference = under(under(clause, 'rate'), 'table');
  const name = textOf(reference);
  if (name === undefined) return [];
  const known = entriesOf(tables);
  const table = known.find(([key]) => key === name)?.[1];
  if (table === undefined)
    return [
      noTable(
        reference,
        name,
        known.map(([key]) => key),
      ),
    ];
  const due = under(under(clause, 'due'), 'on');
  const day = textOf(due);
  const first = firstDay(itemsOf(table).map((row) => textOf(under(row, 'from'))));
  if (!isCivilDate(day) || first === undefined) return [];
  return beginsAfter(due, name, first, firstWithInterest(dayNumber(day), textOf(under(clause, 'days'))));
}

function noTable({ at }: Place, name: string, names: readonly string[]): Issue {
  const remedy = names.length === 0 ? 'write it under settings.penalty.rates' : useInstead(name, names);
  return issue('reference', at, name, 'the agreement has no table of rates of this name', remedy);
}

/** The first day of a table; nothing where it cannot be read. */
export function firstDay(days: readonly (string | undefined)[]): DayNumber | undefined {
  const dates = days.filter((day): day is CivilDate => isCivilDate(day));
  return dates.length === 0 ? undefined : Math.min(...dates.map(dayNumber));
}

/** The first day that bears interest: the due day, or the day after it. */
export function firstWithInterest(due: DayNumber, days: string | undefined): DayNumber {
  return days === 'fromDue' ? due : due + 1;
}

/** Interest from a day before the table has a rate; told at the date by which it is due. */
export function beginsAfter({ at, value }: Place, table: string, first: DayNumber, start: DayNumber): readonly Issue[] {
  if (start >= first) return [];
  const what = `interest runs from ${civilDate(start)}, and the table "${table}" begins on ${civilDate(first)}, after the breach`;
  return [issue('value', at, value, what, `add the earlier rates to the table "${table}"`)];
}
