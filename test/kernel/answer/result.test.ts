import { describe, expect, it } from 'vitest';
import {
  decided,
  fail,
  InvariantError,
  type Issue,
  ok,
  type Path,
  pathText,
  unreachable,
} from '../../../src/kernel/answer/index.js';

describe('a path', () => {
  it.each<[Path, string]>([
    [[], '(root)'],
    [['clauses', 2, 'lasts', 'years'], 'clauses[2].lasts.years'],
    [['facts', 'damage.cause', 'type'], 'facts["damage.cause"].type'],
    [['title', 'zh-CN'], 'title.zh-CN'],
    [[0, 1], '[0][1]'],
    [['damage.cause'], '["damage.cause"]'],
    [['a', ''], 'a[""]'],
    [['a', '1'], 'a["1"]'],
    [['a', 'quo"te\n'], 'a["quo\\"te\\n"]'],
    [['保修'], '["保修"]'],
  ])('%j is written %s', (path, text) => {
    expect(pathText(path)).toBe(text);
  });
});

describe('a result', () => {
  it('is the value, or every issue', () => {
    const issue: Issue = {
      code: 'missing',
      path: ['id'],
      message: 'id: something is missing here.',
      remedy: 'write it',
    };
    expect(ok(3)).toEqual({ ok: true, value: 3 });
    expect(fail([issue])).toEqual({ ok: false, issues: [issue] });
  });
});

describe('a decided answer', () => {
  it('holds its value and presumes nothing', () => {
    expect(decided(null)).toEqual({ outcome: 'decided', value: null });
  });
});

describe('a case that nobody thought of', () => {
  it('is refused by name', () => {
    expect(() => unreachable('someday' as never)).toThrow(new InvariantError('unhandled case "someday"'));
  });
});
