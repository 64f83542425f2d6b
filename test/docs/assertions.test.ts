import { expect, it } from 'vitest';
import { checked } from './assertions.js';

it('compares an expression with the value in the comment behind it', () => {
  expect(codeOf('f(1); // => 2\n')).toBe("$check.equal('guide.md:10', (f(1)), ( 2));\n");
});

it('compares a variable with the value in the comment below it', () => {
  expect(codeOf('const x = f()\n// => 2')).toBe("const x = f(); $check.equal('guide.md:10', (x), ( 2));\n");
});

it('reads a value over as many comments as it takes, and leaves the others alone', () => {
  expect(codeOf('x // => [\n//   1,\n// ]\n// So it is.')).toBe(
    "$check.equal('guide.md:10', (x), ( [\n  1,\n]));\n// So it is.",
  );
});

it('expects an error by its name', () => {
  expect(codeOf('f() // throws RangeError')).toBe('$check.throws(\'guide.md:10\', () => (f()), "RangeError");');
});

it('refuses an assertion that would not run', () => {
  expect(() => codeOf('if (x) {\n  f(); // => 2\n}')).toThrow('guide.md:10 only statements that are not nested');
  expect(() => codeOf('f() // => two of them')).toThrow('guide.md:10 what stands after => is not an expression');
});

function codeOf(code: string): string {
  return checked({ file: 'guide.md', line: 10, code, tags: [] }).code;
}
