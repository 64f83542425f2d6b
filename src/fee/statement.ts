import type { Currency, Fraction } from '../kernel/money/index.js';
import type { FeeLine, FeeStatement } from './finding.js';
import { amountOfLine, type SheetLine, sumOf } from './sheet-line.js';

/** The statement as the finding tells it; its totals are the sums of its lines. */
export function statementOf({ lines }: { readonly lines: readonly SheetLine[] }, currency: Currency): FeeStatement {
  const sum = (figure: (line: SheetLine) => Fraction) => sumOf(lines.map(figure)).money(currency);
  return {
    lines: lines.map((line) => lineOf(line, currency)),
    price: sum(({ price }) => price),
    borne: sum(({ borne }) => borne),
    discount: sum(({ discount }) => discount),
    tax: sum(taxOf),
    amount: sum(amountOfLine),
  };
}

function lineOf(line: SheetLine, currency: Currency): FeeLine {
  const { clause, kind, item, quantity, free, unitPrice, rate, rounded, borneBy } = line;
  return {
    clause,
    kind,
    ...present({ item, quantity, free, unitPrice, rate }),
    price: line.price.money(currency),
    borne: line.borne.money(currency),
    ...present({ borneBy }),
    discount: line.discount.money(currency),
    tax: taxOf(line).money(currency),
    amount: amountOfLine(line).money(currency),
    ...present({ rounded }),
  };
}

function taxOf({ onTop, inside }: SheetLine): Fraction {
  return onTop.plus(inside);
}

/** The details that there are. */
function present<Details extends object>(
  details: Details,
): { [Name in keyof Details]?: Exclude<Details[Name], undefined> } {
  const entries = Object.entries(details).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Name in keyof Details]?: Exclude<Details[Name], undefined> };
}
