import { compileSla, type SlaClause } from 'aftersales/sla';
import { bench, describe } from 'vitest';

// One clock in working hours with a pause, as a service desk asks for it again and again; and what its reasons cost on top.

const days = [1, 2, 3, 4, 5] as const;
const office = {
  hours: [
    { days, from: '09:00', to: '12:00' },
    { days, from: '13:00', to: '18:00' },
  ],
} as const;
const visit: SlaClause = {
  id: 'visit',
  metric: 'arrival',
  within: { workingHours: 16 },
  calendar: 'office',
  pausedBy: ['customerAwaited'],
};
const judge = compileSla([visit], { zone: 'Asia/Shanghai', calendars: { office } });
const facts = {
  log: [
    { event: 'reported', at: '2025-06-03T16:00:00+08:00' },
    { event: 'customerAwaited', at: '2025-06-03T17:00:00+08:00' },
    { event: 'customerReplied', at: '2025-06-04T10:00:00+08:00' },
  ],
} as const;
const asOf = '2025-06-04T12:00:00+08:00';

describe('one clock in working hours, with a pause', () => {
  bench('aftersales, the answers alone', () => {
    judge(facts, { asOf, reasons: 'none' });
  });

  bench('aftersales, with the trace and the timeline', () => {
    judge(facts, { asOf });
  });
});
