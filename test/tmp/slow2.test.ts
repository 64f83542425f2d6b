import fc from 'fast-check';
import { it } from 'vitest';
import { anyQuestion } from '../penalty/any-case.js';
import { compilePenalty } from '../../src/penalty/index.js';
import * as any from '../penalty/arbitraries.js';
it('slow', () => {
  let n = 0;
  for (const q of fc.sample(anyQuestion, { numRuns: 400, seed: 7 })) {
    const judge = compilePenalty(q.clauses, { zone: 'Asia/Shanghai', currency: 'CNY', ...(any as never as { context: object }).context } as never);
    const t = process.cpuUsage();
    let f: any; try { f = judge(q.world.facts, { asOf: q.asOf, reasons: 'none', ...(q.world.clocks && { clocks: q.world.clocks }), ...(q.world.objectives && { objectives: q.world.objectives }) } as never); } catch (e) { if (n++ < 2) console.log('threw', String(e).slice(0, 200)); continue; }
    const d = process.cpuUsage(t); const ms = (d.user + d.system) / 1000;
    if (ms > 300) console.log(ms.toFixed(0), 'ms', f.changesAt, q.asOf, JSON.stringify(q.clauses), JSON.stringify(q.world.facts).slice(0, 1500));
  }
});
