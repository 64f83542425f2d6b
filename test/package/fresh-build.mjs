import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const inputs = ['src', 'package.json', 'tsconfig.json', 'tsup.config.ts'];
/** Declarations are written last, so a build that broke off has not got this one. */
const lastWritten = 'dist/index.d.cts';

/** Builds the package unless `dist` is newer than all that it is made from. Silent, unless the build fails. */
export function setup() {
  if (existsSync(root + lastWritten) && inputs.every((input) => newest(root + input) < modified(root + lastWritten)))
    return;
  try {
    execFileSync(process.execPath, ['node_modules/tsup/dist/cli-default.js'], { cwd: root, stdio: 'pipe' });
  } catch (error) {
    if (error instanceof Error && 'stderr' in error && 'stdout' in error) {
      throw new Error(`The build failed.\n${error.stdout}\n${error.stderr}`);
    }
    throw error;
  }
}

/**
 * When the file, or anything in the folder, last changed. A folder itself changes when a file in it is deleted.
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  if (!statSync(path).isDirectory()) return modified(path);
  return Math.max(modified(path), ...readdirSync(path).map((name) => newest(`${path}/${name}`)));
}

/** @param {string} path */
function modified(path) {
  return statSync(path).mtimeMs;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setup();
