import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileAgreement, parseAgreement } from '../../src/agreement/index.js';
import type { Issue, Json, Path } from '../../src/kernel/answer/index.js';
import { pathText } from '../../src/kernel/answer/index.js';
import { agreementFiles, golden, meet, withMistakes } from './given.js';

function issuesOf(input: unknown): readonly Issue[] {
  const result = parseAgreement(input);
  return result.ok ? [] : result.issues;
}

const least = {
  id: 'sample',
  title: { en: 'Sample', 'zh-CN': '示例' },
  settings: { zone: 'Asia/Shanghai' },
  clauses: [{ id: 'standard', kind: 'warranty', from: 'purchased', lasts: { years: 1 } }],
};

describe('an agreement', () => {
  it('may be as short as one clause', () => {
    expect(parseAgreement(least)).toEqual({ ok: true, value: least });
  });

  it.each(agreementFiles)('is read as it is written: %s', (file) => {
    const input = golden(file);
    const result = parseAgreement(input);
    expect(result).toEqual({ ok: true, value: golden(file) });
    expect(input).toEqual(golden(file));
  });

  it.each(agreementFiles)('survives being written and read again: %s', (file) => {
    const once = parseAgreement(golden(file));
    const twice = parseAgreement(JSON.parse(JSON.stringify(once.ok && once.value)));
    expect(twice).toEqual(once);
    expect(JSON.stringify(twice)).toBe(JSON.stringify(once));
  });

  it('may be frozen, and shares nothing with what is read from it', () => {
    const input = structuredClone(least);
    const result = parseAgreement(Object.freeze(input));
    input.clauses[0]!.lasts.years = 2;
    expect(result).toEqual({ ok: true, value: least });
  });

  it('may call a fact, a party, a value or a figure by a name that every object has', () => {
    const words = { en: 'words', 'zh-CN': '措辞' };
    for (const name of ['constructor', 'toString', 'hasOwnProperty', 'valueOf', 'blank']) {
      const input = {
        ...least,
        parties: { [name]: { name: words, role: 'other' } },
        facts: {
          [name]: { type: 'choice', ask: words, tellsCause: true, values: { [name]: words } },
        },
        clauses: [
          ...least.clauses,
          { id: name, kind: 'exclusion', when: { fact: name, is: name }, from: ['standard'] },
          {
            id: 'note',
            kind: 'text',
            text: { en: `Within {${name}}.`, 'zh-CN': `{${name}}之内。` },
            figures: { [name]: { days: 3 } },
          },
        ],
      };
      expect(parseAgreement(input)).toEqual({ ok: true, value: input });
    }
  });

  it('may not call a fact "__proto__"', () => {
    const input = JSON.parse(
      JSON.stringify({ ...least, facts: { proto: { type: 'text' } } }).replace('proto', '__proto__'),
    );
    expect(issuesOf(input)).toMatchObject([{ code: 'forbiddenKey', path: ['facts', '__proto__'] }]);
  });

  it('knows only the facts that it declares, and those of every case', () => {
    for (const fact of ['constructor', 'toString', '__proto__', 'damage.cause']) {
      const clause = { ...least.clauses[0], appliesTo: { fact, is: true } };
      const issues = issuesOf({ ...least, clauses: [clause] });
      expect(issues.map(({ path }) => path)).toEqual([['clauses', 0, 'appliesTo', 'fact']]);
    }
    const built = [
      { fact: 'item.model', is: 'AX-1' },
      { fact: 'usage.km', atMost: 60000 },
      { fact: 'dates.delivered', under: '2025-01-01' },
      { fact: 'claim.defect', is: 'latent' },
      { fact: 'claim.fault', in: ['noise'] },
    ];
    const clause = { ...least.clauses[0], appliesTo: { all: built } };
    expect(issuesOf({ ...least, clauses: [clause] })).toEqual([]);
  });
});

describe('an agreement that is none', () => {
  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'notJson'],
    ['null', null, 'form'],
    ['a text', '{}', 'form'],
    ['a list', [], 'form'],
    ['a function', () => least, 'notJson'],
  ])('is one issue: %s', (_, input, code) => {
    expect(issuesOf(input)).toMatchObject([{ code, path: [] }]);
  });

  it('misses each of its parts', () => {
    expect(issuesOf({}).map(({ code, path }) => [code, path])).toEqual([
      ['missing', ['id']],
      ['missing', ['title']],
      ['missing', ['settings']],
      ['missing', ['clauses']],
    ]);
  });
});

describe('what the gate leaves out', () => {
  it.each<[string, unknown, string]>([
    ['not a number', Number.NaN, 'notJson'],
    ['undefined', undefined, 'notJson'],
    ['a Date', new Date(0), 'notJson'],
    [
      'a proxy that throws',
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('not to be read');
          },
        },
      ),
      'unreadable',
    ],
  ])('is told once, and makes nothing around it look wrong: %s', (_, value, code) => {
    const sample = golden('workshop-sample.json') as { readonly [key: string]: Json };
    const places: readonly Path[] = [
      ['id'],
      ['title', 'en'],
      ['settings', 'zone'],
      ['clauses', 2, 'lasts', 'years'],
      ['clauses', 5, 'deductible', 'amount'],
      ['clauses', 7, 'when', 'is'],
      ['clauses', 7, 'burden', 'onProviderFor'],
      ['clauses', 2, 'remedies', 1, 'on', 'from'],
    ];
    for (const path of places) {
      const input = structuredClone(sample) as object;
      const owner = path.slice(0, -1).reduce<object>((found, key) => Reflect.get(found, key), input);
      Reflect.set(owner, path.at(-1)!, value);
      expect(issuesOf(input).map((found) => [found.code, pathText(found.path)])).toEqual([[code, pathText(path)]]);
    }
  });

  it('hides no other mistake', () => {
    const wrong = {
      ...least,
      id: Number.NaN,
      settings: { zone: 'Beijing' },
      clauses: [{ ...least.clauses[0], lasts: 1 }],
    };
    expect(issuesOf(wrong).map(({ path }) => path)).toEqual([['id'], ['settings', 'zone'], ['clauses', 0, 'lasts']]);
  });

  it('is all that is told of an agreement too large to be read', () => {
    const clauses = Array.from({ length: 30_000 }, (_, index) => ({ ...least.clauses[0], id: `a${index}` }));
    expect(issuesOf({ ...least, clauses, notes: 5 })).toMatchObject([{ code: 'tooLarge' }]);
  });
});

describe('rest days as data', () => {
  const holiday = { date: '2025-01-01', name: { en: 'New Year', 'zh-CN': '元旦' }, statutory: true };
  const restDays = { firstYear: 2025, lastYear: 2025, holidays: [holiday], makeUpDays: ['2025-01-26'] };

  it.each<[string, object, string, Path]>([
    ['years that are none', { firstYear: 1500 }, 'yearOutOfRange', ['firstYear']],
    ['years in the wrong order', { lastYear: 2024 }, 'yearsReversed', ['lastYear']],
    ['a date given twice', { holidays: [holiday, holiday] }, 'dateRepeated', ['holidays', 1, 'date']],
    ['a holiday that is worked', { makeUpDays: ['2025-01-01'] }, 'dateRepeated', ['makeUpDays', 0]],
    ['a date outside the known years', { makeUpDays: ['2026-01-04'] }, 'yearNotKnown', ['makeUpDays', 0]],
    ['a make-up day that is worked anyway', { makeUpDays: ['2025-01-27'] }, 'makeUpDayOnWeekday', ['makeUpDays', 0]],
    ['a date that does not exist', { makeUpDays: ['2025-02-30'] }, 'value', ['makeUpDays', 0]],
    ['a day that is no day of the week', { weekend: [8] }, 'value', ['weekend', 0]],
    ['a weekend that is no list', { weekend: 'Sunday' }, 'form', ['weekend']],
    ['a weekend that is an object', { weekend: {} }, 'form', ['weekend']],
    ['a weekend that is a number', { weekend: 6 }, 'form', ['weekend']],
  ])('with one mistake are one issue: %s', (_, change, code, path) => {
    const issues = issuesOf({ ...least, settings: { ...least.settings, restDays: { ...restDays, ...change } } });
    expect(issues.map((found) => [found.code, found.path])).toEqual([[code, ['settings', 'restDays', ...path]]]);
    expect(issues[0]!.message.startsWith(pathText(issues[0]!.path))).toBe(true);
  });

  it('are needed once where periods for notice move their last day, however many there are', () => {
    const inspected = { ...least.clauses[0], inspection: { from: 'delivered', visible: { days: 15 } } };
    const clauses = [inspected, { ...inspected, id: 'extended' }];
    expect(issuesOf({ ...least, clauses })).toMatchObject([{ code: 'missing', path: ['settings', 'restDays'] }]);
    expect(issuesOf({ ...least, clauses, settings: { ...least.settings, restDays: 'cn' } })).toEqual([]);
    expect(issuesOf({ ...least, clauses, settings: { ...least.settings, restDays } })).toEqual([]);
    const stays = { counting: { lastDayOnRestDay: 'stays' } };
    expect(issuesOf({ ...least, clauses, settings: { ...least.settings, ...stays } })).toEqual([]);
    expect(issuesOf({ ...least, clauses: clauses.map((clause) => ({ ...clause, ...stays })) })).toEqual([]);
  });
});

describe('a value inside a choice of forms', () => {
  it.each<[string, Path, Json, string, Path]>([
    ['one length of time is expected, two are given', ['lasts'], { years: 1, months: 6 }, 'form', ['lasts']],
    ['an object with nothing in it', ['lasts'], {}, 'form', ['lasts']],
    ['a unit misspelt', ['lasts'], { year: 1 }, 'unknownKey', ['lasts', 'year']],
    ['a unit that does not end on a day', ['lasts'], { hours: 8 }, 'form', ['lasts']],
    ['a word that stands for none', ['lasts'], 'forever', 'form', ['lasts']],
    ['a word misspelt', ['lasts'], 'lifetme', 'form', ['lasts']],
    ['a number in a span that is none', ['lasts'], { years: '1' }, 'form', ['lasts', 'years']],
    ['a blank without a name', ['lasts'], { years: { blank: '' } }, 'value', ['lasts', 'years', 'blank']],
    ['the key of a blank misspelt', ['lasts'], { years: { blnk: 'years' } }, 'unknownKey', ['lasts', 'years', 'blnk']],
    ['something too many beside a blank', ['lasts'], { blank: 'a', note: 'b' }, 'unknownKey', ['lasts', 'note']],
    ['a date of the case misspelt', ['from'], 'purchase', 'form', ['from']],
    ['too few dates', ['from'], { latest: [{ date: 'accepted' }] }, 'value', ['from', 'latest']],
    ['a length by a fact without its values', ['lasts'], { by: 'item.model' }, 'missing', ['lasts', 'of']],
    [
      'a condition in a condition',
      ['appliesTo'],
      { not: { fact: 'item.model', iss: 'a' } },
      'unknownKey',
      ['appliesTo', 'not', 'iss'],
    ],
    ['no condition in a list', ['appliesTo'], { all: [] }, 'value', ['appliesTo', 'all']],
    [
      'a number compared in a list of truths',
      ['appliesTo'],
      { fact: 'usage.km', in: [true] },
      'form',
      ['appliesTo', 'in', 0],
    ],
  ])('is told for the form that it resembles: %s', (_, at, put, code, path) => {
    const wrong = withMistakes(least, { at: ['clauses', 0, ...at], put });
    expect(issuesOf(wrong).map((found) => [found.code, pathText(found.path)])).toEqual([
      [code, pathText(['clauses', 0, ...path])],
    ]);
  });
});

describe('a clause of text', () => {
  const text = (en: string, figures?: Json) => ({
    ...least,
    clauses: [{ id: 'visit', kind: 'text', text: { en, 'zh-CN': '{visit}之内到场。' }, ...(figures && { figures }) }],
  });

  it('names its figures in both languages', () => {
    expect(issuesOf(text('Within {visit}.', { visit: { days: 3 } }))).toEqual([]);
  });

  it('tells a name misspelt in one language once', () => {
    expect(issuesOf(text('Within {vist}, at most {vist}.', { visit: { days: 3 } }))).toMatchObject([
      { code: 'reference', path: ['clauses', 0, 'text', 'en'], remedy: 'write "visit" if that is meant' },
    ]);
  });

  it('tells a figure that one language leaves out', () => {
    expect(issuesOf(text('Soon.', { visit: { days: 3 } }))).toMatchObject([
      { code: 'idle', path: ['clauses', 0, 'figures', 'visit'], remedy: 'write {visit} where it belongs' },
    ]);
  });
});

describe('exceptions', () => {
  const words = { en: 'words', 'zh-CN': '措辞' };
  const facts = { misused: { type: 'yesNo', ask: words, tellsCause: true, phrases: { yes: words, no: words } } };
  const when = { fact: 'misused', is: true };
  const exception = (id: string, ...exceptionTo: readonly string[]) => ({ id, kind: 'exclusion', when, exceptionTo });
  const agreement = (...clauses: readonly object[]) => ({
    ...least,
    facts,
    clauses: [...least.clauses, { id: 'misuse', kind: 'exclusion', when, from: ['standard'] }, ...clauses],
  });

  it('may be to several clauses, and to exceptions', () => {
    expect(
      issuesOf(agreement(exception('a', 'misuse'), exception('b', 'a', 'misuse'), exception('c', 'b', 'a'))),
    ).toEqual([]);
  });

  it('that run in a circle are told at each clause of the circle, and at no other', () => {
    const circle = agreement(
      exception('a', 'c', 'misuse'),
      exception('b', 'a'),
      exception('c', 'b'),
      exception('d', 'c'),
    );
    expect(issuesOf(circle).map(({ code, path }) => [code, path])).toEqual([
      ['circle', ['clauses', 2, 'exceptionTo']],
      ['circle', ['clauses', 3, 'exceptionTo']],
      ['circle', ['clauses', 4, 'exceptionTo']],
    ]);
  });

  it('may follow one another as far as an agreement reaches', () => {
    const chain = Array.from({ length: 998 }, (_, index) =>
      exception(`e${index}`, index === 0 ? 'misuse' : `e${index - 1}`),
    );
    expect(issuesOf(agreement(...chain))).toEqual([]);
  });
});

/** Every place where a plain value stands: texts, numbers, truths. */
function leavesOf(value: Json, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, item]) =>
    leavesOf(item as Json, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

describe('random corruptions', () => {
  const anyCorrupted = fc.constantFrom(...agreementFiles).chain((file) => {
    // Without its id or its kind a clause cannot be judged, and nothing can refer to it; nor a fact without its type. An
    // example may be anything.
    const isJudged = (path: Path) => !['id', 'kind', 'type'].includes(String(path.at(-1))) && !path.includes('example');
    const leaves = leavesOf(golden(file)).filter(isJudged);
    return fc.tuple(fc.constant(file), fc.shuffledSubarray([...leaves], { minLength: 1, maxLength: 10 }));
  });

  it('are each told where they are, and nothing is told where there is none', () => {
    fc.assert(
      fc.property(anyCorrupted, fc.constantFrom<Json>(null, [], {}, [[]], { '': 0 }), ([file, leaves], put) => {
        const corrupted = withMistakes(golden(file), ...leaves.map((at) => ({ at, put })));
        const issues = issuesOf(corrupted);
        for (const leaf of leaves) expect(issues.filter(({ path }) => meet(path, leaf))).not.toEqual([]);
        for (const { path, message } of issues) {
          expect({ message, near: leaves.some((leaf) => meet(path, leaf)) }).toEqual({ message, near: true });
        }
      }),
    );
  });

  it('have remedies in the words of the library', () => {
    fc.assert(
      fc.property(anyCorrupted, fc.jsonValue({ maxDepth: 2 }), ([file, leaves], put) => {
        const issues = issuesOf(withMistakes(golden(file), ...leaves.map((at) => ({ at, put: put as Json }))));
        for (const { path, message, remedy } of issues) {
          expect(message.startsWith(pathText(path))).toBe(true);
          expect(remedy).toMatch(/^(write|use|remove|name|list|declare|give|choose|swap|offer|break|leave) /);
          expect(remedy).not.toMatch(/received|undefined|Invalid|expected/);
        }
      }),
    );
  });

  it('that are not told compile', () => {
    fc.assert(
      fc.property(anyCorrupted, fc.jsonValue({ maxDepth: 1 }), ([file, leaves], put) => {
        const result = parseAgreement(withMistakes(golden(file), { at: leaves[0]!, put: put as Json }));
        if (result.ok) expect(() => compileAgreement(result.value)).not.toThrow();
      }),
    );
  });
});
