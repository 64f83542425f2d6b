import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { manifest, root } from './entries.js';

/** The package as it would be published, and an app beside it that has installed it. */
export interface Packed {
  readonly tarball: Buffer;
  /** A folder outside the repository, so that nothing is found there but what was installed. */
  readonly app: string;
  remove(): void;
}

/** Packs what was built, and installs it in a new app, together with the named dependencies and no others. */
export function pack(dependencies: readonly string[]): Packed {
  const app = mkdtempSync(join(tmpdir(), `${manifest.name}-`));
  const args = ['pack', '--ignore-scripts', '--json', '--loglevel=error', '--pack-destination', app];
  execFileSync('npm', args, { cwd: root, stdio: 'pipe', shell: process.platform === 'win32' });
  const file = `${manifest.name}-${manifest.version}.tgz`;
  const installed = join(app, 'node_modules', manifest.name);
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', file, '--strip-components=1', '-C', installed], { cwd: app });
  for (const name of dependencies) {
    const link = join(app, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), link, 'junction');
  }
  return { tarball: readFileSync(join(app, file)), app, remove: () => rmSync(app, { recursive: true }) };
}
