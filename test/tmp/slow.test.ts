import { it } from 'vitest';
import { readFileSync } from 'node:fs';
import { compileAgreement, fillBlanks, parseAgreement } from '../../src/index.js';
const read = (p: string) => JSON.parse(readFileSync(new URL(`../../examples/${p}`, import.meta.url), 'utf8'));
it('slow', () => {
  for (const name of ['workshop-sample', 'product-quality-guarantee', 'equipment-procurement', 'localized-service']) {
    const a = parseAgreement(read(`agreements/${name}.json`)); if (!a.ok) throw new Error('x');
    const t0 = process.cpuUsage();
    parseAgreement(read(`agreements/${name}.json`));
    const p = process.cpuUsage(t0);
    const f = fillBlanks(a.value, read(`samples/${name}.json`).values); if (!f.ok) throw new Error('y');
    const c = compileAgreement(f.value);
    for (const kind of ['exclusion', 'warranty', 'sla', 'fee', 'penalty'] as const) {
      for (const facts of [{}, { work: [] }, { log: [] }]) {
        const t = process.cpuUsage(); c[kind](facts, { asOf: '2025-06-01T00:00:00+08:00' } as never); const d = process.cpuUsage(t);
        const ms = (d.user + d.system) / 1000; if (ms > 30) console.log(name, kind, JSON.stringify(facts), ms.toFixed(0), 'ms');
      }
    }
    console.log(name, 'parse', ((p.user + p.system) / 1000).toFixed(0), 'ms', a.value.clauses.length);
  }
});
