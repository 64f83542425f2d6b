import type { Bilingual, Citation, Rule } from '../../src/kernel/answer/index.js';

/** The rules of one room, in the order in which the room lists them. */
export interface Room {
  readonly name: string;
  readonly rules: { readonly [id: string]: Rule };
}

/** A law that the answers keep: what it says, and what must be so for it to hold. */
export interface Law {
  readonly name: string;
  readonly says: string;
  readonly holds: readonly string[];
}

/** Every law, each pinned by a property test of its name. */
export const laws: readonly Law[] = [
  {
    name: 'Edge',
    says: 'A claim on the last day is in time; a claim on the day after is not.',
    holds: [
      'one cover, which began before the claim, and whose `lastDay` is decided as a date',
      'nothing but time decides: no limit of use, no period of notice, no exclusion, no cost class with a length of its own',
      'nothing in the log but the report lies on that day or after it',
    ],
  },
  {
    name: 'Monotone',
    says: 'A longer warranty loses no claim: what the shorter one covers, the longer one covers too.',
    holds: [
      'a single cover; with several, a longer one may answer in place of one that pays more',
      'both lengths in one unit, or years and months; months are not compared with days',
      'nothing else in the clause differs, and both answers are decided',
    ],
  },
  {
    name: 'Bounds',
    says: 'What is kept back for use is never below zero and never above the price.',
    holds: ['`refund` is decided and open', 'the price is not below zero'],
  },
  {
    name: 'Conservation',
    says: 'Refund and depreciation add up to the price, to the smallest unit of the currency.',
    holds: ['`refund` is decided and open'],
  },
  {
    name: 'Order',
    says: 'The order in which exclusions, exceptions, declared facts, holidays, rates, earlier penalties and events are listed changes no answer.',
    holds: [
      'events lie at different moments, and on different days where the hour of one is not known; else the list tells their order',
      'covers keep their order, which has a meaning: it is the order of precedence where the settings name none',
      'penalties keep theirs where they share a cap, or one breach falls under several; what each comes to by itself stays the same',
    ],
  },
  {
    name: 'Honesty',
    says: 'The facts that the trace cites are enough: a case that holds only these gets the same answers.',
    holds: ['the reasons were asked for', 'a log of which one event is cited is kept as a whole; it is one fact'],
  },
  {
    name: 'Patience',
    says: 'Learning a missing fact never overturns a decided answer.',
    holds: [
      'the answer rests on no presumption: an answer with `presumed` may change when one of these facts is learned',
      'a fact is learned that was absent; a fact that is corrected, or an event added to a log, is another case',
      'the moment of evaluation stays the same',
    ],
  },
  {
    name: 'Needs',
    says: 'Every fact that an undetermined answer needs can change the answer, and no other missing fact can.',
    holds: [
      'the answer says `exact: true`; with `exact: false` only the second half holds',
      'each fact takes a value that its declaration allows',
    ],
  },
  {
    name: 'changesAt',
    says: 'Until `changesAt` no answer differs, and at that instant one does; without it none ever differs.',
    holds: [
      'no fact changes; events of the log that lie ahead come about as listed',
      'answers listed as `accruing` are left out',
      'no date of the case and no event lies so far ahead that 10,000 moments at which something might change come before',
    ],
  },
  {
    name: 'Working time',
    says: 'What is added is what lies between; it is additive over adjoining ranges, grows with the time that is added, and equals a count of the minutes one by one.',
    holds: ['the years are known'],
  },
  {
    name: 'Pauses',
    says: 'No pause makes a deadline earlier, and none that begins when it is due, or later, changes anything.',
    holds: ['the pause is one that the clause names, or a time in which the fault counted as solved'],
  },
  {
    name: 'Breach',
    says: 'What was too late at a moment stays too late, whatever happens later.',
    holds: ['nothing is added to the log before that moment', 'an exclusion may excuse it'],
  },
  {
    name: 'Sum',
    says: 'Time used and time left make the target while the clock goes.',
    holds: ['the target is in hours or minutes', 'no appointment or notice of delay took its place'],
  },
  {
    name: 'Parts',
    says: 'Parts make their whole: breaches the amount of their clause, what is owed under the clauses the total, and what is paid and what is taken off the fee make it too.',
    holds: [
      'the amounts are decided, and no exclusion relieves the clause, which leaves the breaches as they were',
      'what is taken off the fee stays below it; what goes beyond it lapses, and is not in the total',
    ],
  },
  {
    name: 'Ranges',
    says: 'Whatever is learned, an amount that was open lies between the two figures that it was said to lie between, and comes to what a branch says where the facts are those of the branch.',
    holds: ['a fact is learned that was absent', 'the moment of evaluation stays the same'],
  },
  {
    name: 'No drift',
    says: 'Every figure and every choice of a clause can change an answer, stands in the drafted text of both languages, and is anchored there to its term.',
    holds: ['the clause is one that is evaluated; words and the tags that tell branches apart are exempt by name'],
  },
  {
    name: 'Defaults',
    says: 'Stating a default changes neither an answer nor the drafted text.',
    holds: [
      'the value stated is the one in the table of defaults',
      'a way of counting is stated as a whole: choices of its own stand in place of the way of the agreement, not on top of it',
    ],
  },
  {
    name: 'Round trip',
    says: 'Terms, cases and findings come out of JSON as they went in, and what was parsed parses again to the same.',
    holds: [],
  },
  {
    name: 'Totality',
    says: 'No input makes a parser throw, and no case makes an evaluator run without end.',
    holds: [
      'the evaluator is given parsed terms, a parsed case and an instant',
      'every date that is counted to lies in the years 1900 to 2999',
    ],
  },
];

/** How the rule book is written anew. */
export const command = 'WRITE_RULE_BOOK=1 npx vitest run --project sources test/docs/rule-book.test.ts';

/** The rule book as Markdown: every rule of every room, then the laws. */
export function ruleBook(rooms: readonly Room[]): string {
  return [
    '# The rule book',
    `<!-- Generated from the rules of each room. Do not edit; run: ${command} -->`,
    'Every step of a trace names one of these rules by its id. An id never changes. Words in braces are figures of the step, which stand under `gave`. The source is the field of the clause that states the rule, or an article; a rule without one is a convention of this library.',
    ...rooms.flatMap(({ name, rules }) => [`## Rules of ${name}`, ...Object.values(rules).map(ruleText)]),
    '## Laws',
    'A law is what every answer keeps, whatever the agreement and the case. Each has a property test of its name, and holds where its conditions hold.',
    ...laws.map(lawText),
  ]
    .join('\n\n')
    .concat('\n');
}

function ruleText({ id, says, saysNot, saysUnknown, cites }: Rule): string {
  const sources = cites.length === 0 ? 'convention of this library' : cites.map(sourceText).join('; ');
  const otherwise = [
    saysNot && `- Where it does not hold: ${inBoth(saysNot, '  ')}`,
    saysUnknown && `- Where it is not known: ${inBoth(saysUnknown, '  ')}`,
  ].filter((line) => line !== undefined);
  const wordings = otherwise.length === 0 ? [] : [otherwise.join('\n')];
  return [`### \`${id}\``, inBoth(says), ...wordings, `Source: ${sources}.`].join('\n\n');
}

/** Both languages, one below the other. */
function inBoth({ en, 'zh-CN': chinese }: Bilingual, indent = ''): string {
  return `${en}\\\n${indent}${chinese}`;
}

function sourceText(cite: Citation): string {
  if (cite.kind === 'clause') return `\`${cite.field}\``;
  const { instrument, article, from, to } = cite;
  const inForce = [from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(' ');
  return `${instrument}, art. ${article}${inForce === '' ? '' : ` (${inForce})`}`;
}

function lawText({ name, says, holds }: Law): string {
  const conditions = holds.length === 0 ? [] : [['It holds where', ...holds.map((one) => `- ${one}`)].join('\n')];
  return [`### ${name}`, says, ...conditions].join('\n\n');
}
