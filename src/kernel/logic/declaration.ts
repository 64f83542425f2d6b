import type { Bilingual, FactName } from '../answer/index.js';

/** Facts by name; a name is a flat dotted path such as `damage.cause`. */
export type FactDeclarations = { readonly [fact: FactName]: FactDeclaration };

/** What a fact can be, the question that asks for it, and the words by which a clause speaks of it. */
export type FactDeclaration = YesNoFact | ChoiceFact | NumberFact | DateFact | TextFact;

/** What every declared fact has: the question that asks for it, and what it says of the cause of damage. */
export type Asked = {
  /** The question to put to whoever knows: "Was the seal broken?" */
  readonly ask: Bilingual;
  /** The value that another fact takes when this one is the cause of the damage: a card altered, and the damage caused by it. */
  readonly asCause?: { readonly fact: FactName; readonly is: string };
  /** The fact itself tells the cause of the damage, so that a condition on it already speaks of causation. */
  readonly tellsCause?: true;
};

/** A fact that is so or is not so; "known not to be" is the same as no. */
export type YesNoFact = Asked & {
  readonly type: 'yesNo';
  readonly phrases: { readonly yes: Bilingual; readonly no: Bilingual };
};

/** A fact with a closed list of values, each with a phrase that fits into a clause. */
export type ChoiceFact = Asked & {
  readonly type: 'choice';
  readonly values: { readonly [value: string]: Bilingual };
};

/** A number in a stated unit, and between bounds where they are stated. */
export type NumberFact = Asked & {
  readonly type: 'number';
  /** What the number is called in a clause: "the mileage". */
  readonly name: Bilingual;
  readonly unit?: Bilingual;
  readonly atLeast?: number;
  readonly atMost?: number;
};

/** A civil date. */
export type DateFact = Asked & {
  readonly type: 'date';
  readonly name: Bilingual;
};

/** A text such as a model or a serial number, compared for being the same. */
export type TextFact = Asked & {
  readonly type: 'text';
  readonly name: Bilingual;
};

/** The values that a fact can take: what its declaration says of them, without the words. */
export type Domain =
  | Pick<YesNoFact, 'type'>
  | { readonly type: 'choice'; readonly values: { readonly [value: string]: unknown } }
  | Pick<NumberFact, 'type' | 'atLeast' | 'atMost'>
  | Pick<DateFact, 'type'>
  | Pick<TextFact, 'type'>;

/** The values that facts can take, by name. */
export type Domains = { readonly [fact: FactName]: Domain };
