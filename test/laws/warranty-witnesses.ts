import {
  change,
  condition,
  conditionFacts,
  date,
  dates,
  dateWord,
  figure,
  type Place,
  span,
  type Witnesses,
  words,
} from './witnesses.js';

const asOf = '2024-06-01T12:00:00+08:00';
const item = { category: 'phone', region: 'north', price: { amount: '1000.00', currency: 'CNY' } };
const base = { from: 'purchased', lasts: { years: 5 } };
const known = { item, dates, log: [] as readonly object[] };

/** A witness for every leaf of a warranty clause. */
export const warrantyWitnesses: Witnesses = new Map();

const all = warrantyWitnesses;
const place = (at: string, why: string, put: Place['put'], more: Partial<Place> = {}): Place => ({
  at,
  put,
  case: known,
  asOf,
  why,
  ...more,
});

condition(
  all,
  place('appliesTo', 'what the cover is not for is not covered', (appliesTo) => ({ ...base, appliesTo }), {
    case: { ...known, ...conditionFacts },
  }),
);

// The beginning: every date of the case falls on a day of its own, so that another date gives another last day.
const FROM = 'the cover ends so long after the day on which it begins';
const inAYear = { date: 'discontinued', plus: { years: 1 } };
date(
  all,
  place('from', FROM, (from) => ({ ...base, from })),
);
for (const [pick, rest] of [
  ['firstThatHappened', { date: 'invoiced' }],
  ['earliest', inAYear],
  ['latest', { date: 'purchased' }],
] as const) {
  const from = (first: object) => ({ ...base, from: { [pick]: [first, rest] } });
  const plus = pick === 'latest' ? { plus: { years: 1 } } : {};
  date(
    all,
    place(`from.${pick}[].date`, FROM, (name) => from({ date: name, ...plus })),
  );
  const far = pick === 'earliest' ? { date: 'discontinued', plus: { years: 10 } } : rest;
  span(
    all,
    place(`from.${pick}[].plus`, FROM, (more) => ({
      ...base,
      from: { [pick]: [{ date: 'purchased', plus: more }, far] },
    })),
  );
}

// The length, of the cover and of each cost class.
const LENGTH = 'a longer cover has a later last day';
const lengths = (at: string, put: Place['put']) => {
  const by = { by: 'item.category', of: { phone: { years: 1 } }, otherwise: { years: 9 } };
  const onCable = { case: { ...known, item: { ...item, category: 'cable' } } };
  span(all, place(at, LENGTH, put));
  change(all, place(at, LENGTH, put), '=lifetime', { years: 1 }, 'lifetime');
  change(all, place(at, 'another fact gives another length', put), '.by:string', by, { ...by, by: 'item.region' });
  change(all, place(at, 'another value has the length', put), '.of.*', by, { ...by, of: { tablet: { years: 1 } } });
  span(
    all,
    place(`${at}.of.*`, LENGTH, (years) => put({ ...by, of: { phone: years } })),
  );
  span(
    all,
    place(`${at}.otherwise`, LENGTH, (otherwise) => put({ ...by, otherwise }), onCable),
  );
  const first = (period: object) => put({ firstToEnd: [period, { from: 'discontinued', lasts: { years: 10 } }] });
  date(
    all,
    place(`${at}.firstToEnd[].from`, LENGTH, (from) => first({ from, lasts: { years: 1 } })),
  );
  span(
    all,
    place(`${at}.firstToEnd[].lasts`, LENGTH, (period) => first({ from: 'purchased', lasts: period })),
  );
  const until = (name: unknown, plus: unknown) => put({ limitedLifetime: { until: name, plus } });
  dateWord(
    all,
    place(`${at}.limitedLifetime.until`, LENGTH, (name) => until(name, { years: 1 })),
  );
  span(
    all,
    place(`${at}.limitedLifetime.plus`, LENGTH, (plus) => until('discontinued', plus)),
  );
};
lengths('lasts', (lasts) => ({ ...base, lasts }));
for (const costClass of ['parts', 'labour', 'travel']) {
  const others = Object.fromEntries(['parts', 'labour', 'travel'].map((name) => [name, { share: '0%' }]));
  const alone = (terms: object) => ({ ...base, costs: { ...others, [costClass]: terms } });
  figure(
    all,
    place(`costs.${costClass}.share`, 'the finding tells the share that is borne', (share) => alone({ share })),
    'string',
    '50%',
    '80%',
  );
  lengths(`costs.${costClass}.lasts`, (lasts) => alone({ lasts }));
}

for (const measure of ['km', 'hours', 'cycles']) {
  const used = { case: { ...known, usage: { [measure]: 70_000 } } };
  const at = place(
    `upTo.${measure}`,
    'use over the limit ends the cover',
    (limit) => ({ ...base, upTo: { [measure]: limit } }),
    used,
  );
  figure(all, at, 'number', 60_000, 80_000);
}
for (const name of ['deductible', 'claimLimit']) {
  const at = place(name, 'the finding tells on which terms costs are borne', (amount) => ({ ...base, [name]: amount }));
  const money = { amount: '50.00', currency: 'CNY' };
  change(all, at, '.amount:string', money, { ...money, amount: '60.00' });
  change(all, at, '.currency:string', money, { ...money, currency: 'USD' });
  change(all, at, '.blank:string', money, { blank: 'figure' });
}
words(
  all,
  place('service', 'the finding tells where the service is done', (service) => ({ ...base, service })),
  ['notStated', 'onSite', 'carryIn', 'mailIn', 'returnToDepot', 'advanceReplacement'],
);

// What happened: one repair with parts awaited in it, told by the hour.
const repair = [
  { event: 'reported', at: '2024-03-01T08:00:00+08:00', fault: 'noise' },
  { event: 'handedIn', at: '2024-03-03T10:00:00+08:00' },
  { event: 'partsAwaited', at: '2024-03-05T10:00:00+08:00' },
  { event: 'partsSupplied', at: '2024-03-09T16:00:00+08:00' },
  { event: 'repaired', at: '2024-03-12T09:00:00+08:00', fault: 'noise' },
  { event: 'handedBack', at: '2024-03-14T18:00:00+08:00' },
];
const withLog = (log: readonly object[], more: object = {}) => ({ case: { ...known, ...more, log } });
const EXTENDS = 'more days without the item make a later last day';
for (const [key, choices] of Object.entries({
  extends: ['none', 'repair', 'repairAndParts'],
  from: ['handedIn', 'reported'],
  until: ['handedBack', 'repaired'],
  days: ['difference', 'bothCounted', 'started24Hours'],
})) {
  const put = (value: unknown) => ({ ...base, downtime: { extends: 'repairAndParts', [key]: value } });
  words(all, place(`downtime.${key}`, EXTENDS, put, withLog(repair)), choices);
}
const replaced = withLog([{ event: 'replaced', at: '2024-01-20' }]);
const month = { ...base, lasts: { days: 30 } };
const RENEWED = 'a replacement makes a cover of its own length';
words(
  all,
  place('replacement', RENEWED, (replacement) => ({ ...month, replacement }), replaced),
  ['restarts', 'remainder'],
);
span(
  all,
  place('replacement.atLeast', RENEWED, (atLeast) => ({ ...month, replacement: { atLeast } }), replaced),
);
const repaired = withLog([{ event: 'repaired', at: '2024-01-15' }]);
span(
  all,
  place(
    'repairedPart.lasts',
    'the part has a cover of its own',
    (lasts) => ({ ...month, repairedPart: { lasts } }),
    repaired,
  ),
);
words(
  all,
  place(
    'transfer',
    'a new owner has a cover, or none',
    (transfer) => ({ ...base, transfer }),
    withLog([{ event: 'transferred', at: '2024-03-01' }]),
  ),
  ['follows', 'ends'],
);

// Notice of defects: a day more or less decides.
const stays = { settings: { counting: { lastDayOnRestDay: 'stays' } } };
const found = (defect: string, at: string) => ({
  ...stays,
  ...withLog([{ event: 'reported', at, defect }]),
  asOf: '2025-06-01T12:00:00+08:00',
});
const NOTICE = 'notice after its last day is too late';
const inspected = (inspection: object) => ({
  ...base,
  inspection: { from: 'purchased', visible: { years: 9 }, ...inspection },
});
date(
  all,
  place('inspection.from', NOTICE, (from) => inspected({ from, visible: { days: 1 } }), found('visible', '2024-01-03')),
);
span(
  all,
  place('inspection.visible', NOTICE, (visible) => inspected({ visible }), found('visible', '2025-02-10')),
);
span(
  all,
  place('inspection.latent', NOTICE, (latent) => inspected({ latent }), found('latent', '2025-02-10')),
);

// Remedies.
const OPEN = 'what makes the remedy open has come about, or has not';
const remedy = (terms: object) => ({ ...base, remedies: [{ offers: ['replacement'], ...terms }] });
words(
  all,
  place('remedies[].offers[]', 'the finding tells what is offered', (offer) => remedy({ offers: [offer] })),
  ['repair', 'replacement', 'refund', 'priceReduction', 'loaner'],
);
words(
  all,
  place('remedies[].chosenBy', 'the finding tells who chooses', (chosenBy) =>
    remedy({ offers: ['repair', 'replacement'], chosenBy }),
  ),
  ['customer', 'provider'],
);
const on = (trigger: unknown) => remedy({ on: trigger });
change(all, place('remedies[].on', OPEN, on), '=coveredFault', { repairsOfSameFault: 5 }, 'coveredFault');
span(
  all,
  place(
    'remedies[].on.reportedWithin',
    OPEN,
    (reportedWithin) => on({ reportedWithin, from: 'purchased' }),
    found('latent', '2025-02-10'),
  ),
);
date(
  all,
  place('remedies[].on.from', OPEN, (from) => on({ reportedWithin: { days: 1 }, from }), found('latent', '2024-01-03')),
);
const again = withLog([...repair, { event: 'reported', at: '2024-04-01T08:00:00+08:00', fault: 'noise' }]);
figure(
  all,
  place('remedies[].on.repairsOfSameFault', OPEN, (repairsOfSameFault) => on({ repairsOfSameFault }), again),
  'integer',
  1,
  2,
);
figure(
  all,
  place('remedies[].on.daysInRepairOver', OPEN, (daysInRepairOver) => on({ daysInRepairOver }), withLog(repair)),
  'integer',
  10,
  11,
);
const awaited = { ...withLog([{ event: 'partsAwaited', at: '2024-02-01' }]), asOf: '2025-03-15T12:00:00+08:00' };
span(
  all,
  place(
    'remedies[].on.partsNotSuppliedWithin',
    OPEN,
    (partsNotSuppliedWithin) => on({ partsNotSuppliedWithin }),
    awaited,
  ),
);
const returned = withLog([{ event: 'returned', at: '2024-05-01' }]);
const LESS = 'a refund keeps back more for more use';
const refund = (depreciation: object) =>
  remedy({ offers: ['refund'], depreciation: { perDay: '0.05%', from: 'purchased', ...depreciation } });
figure(
  all,
  place('remedies[].depreciation.perDay', LESS, (perDay) => refund({ perDay }), returned),
  'string',
  '0.05%',
  '0.1%',
);
date(
  all,
  place('remedies[].depreciation.from', LESS, (from) => refund({ from }), returned),
);

// Counting, which for the most part moves the last day for notice.
const COUNT = 'the last day is another by another way of counting';
const cn = { settings: { restDays: 'cn' } };
const noticed = (delivered: string, at: string) => ({
  ...cn,
  case: { item, dates: { purchased: '2024-01-01', delivered }, log: [{ event: 'reported', at, defect: 'visible' }] },
});
const counted = (days: number) => (counting: unknown) => ({
  ...inspected({ from: 'delivered', visible: { days } }),
  counting,
});
const ended = (counting: unknown) => ({ ...base, lasts: { months: 1 }, counting });
const monthEnd = { case: { item, dates: { purchased: '2024-01-31' }, log: [] } };
/** Friday and two days is Sunday, moved to Monday; two working days after Friday are over on Tuesday. */
const twoDays = noticed('2024-03-01', '2024-03-05');
/** Thursday and three days is Sunday 31 March. */
const toSunday = (at: string) => noticed('2024-03-28', at);
words(all, place('counting', COUNT, counted(2), twoDays), ['prcCivilCode', 'eu1182']);
words(
  all,
  place('counting.basedOn', COUNT, (basedOn) => counted(2)({ basedOn }), twoDays),
  ['prcCivilCode', 'eu1182'],
);
words(
  all,
  place('counting.firstDay', COUNT, (firstDay) => ended({ firstDay })),
  ['notCounted', 'counted'],
);
words(
  all,
  place('counting.monthEnd', COUNT, (word) => ended({ monthEnd: word }), monthEnd),
  ['lastDay', 'reject'],
);
const rolled = (word: unknown) => counted(3)({ lastDayOnRestDay: word });
words(all, place('counting.lastDayOnRestDay', COUNT, rolled, toSunday('2024-03-30')), ['preceding', 'stays']);
words(all, place('counting.lastDayOnRestDay', COUNT, rolled, toSunday('2024-04-01')), ['stays', 'following']);
change(
  all,
  place('counting.lastDayOnRestDay', COUNT, rolled, toSunday('2024-04-01')),
  '=modifiedFollowing',
  'following',
  'modifiedFollowing',
);
const kind = (restDay: unknown) => counted(3)({ lastDayOnRestDay: 'following', restDay });
words(all, place('counting.restDay', COUNT, kind, toSunday('2024-04-01')), [
  'nonWorkingDays',
  'statutoryHolidays',
  'notifiedBlock',
]);
const closing = toSunday('2024-03-31T19:00:00+08:00');
const ends = (dayEnds: unknown) => counted(3)({ dayEnds });
change(all, place('counting.dayEnds', COUNT, ends, closing), '=midnight', { closeOfBusiness: '18:00' }, 'midnight');
change(
  all,
  place('counting.dayEnds.closeOfBusiness', COUNT, (time) => ends({ closeOfBusiness: time }), closing),
  ':string',
  '20:00',
  '18:00',
);
const working = (atLeastWorkingDays: unknown) => counted(2)({ basedOn: 'prcCivilCode', atLeastWorkingDays });
change(all, place('counting.atLeastWorkingDays', COUNT, working, twoDays), ':integer', 0, 2);
