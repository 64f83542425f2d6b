import { describe, expect, it } from 'vitest';

/** Minutes behind UTC in January and July 2018, a year in which São Paulo still changed its clocks. */
const offsets: { readonly [zone: string]: readonly [january: number, july: number] } = {
  UTC: [0, 0],
  'America/Sao_Paulo': [120, 180],
  'Pacific/Apia': [-840, -780],
};

describe('the host zone of this run', () => {
  const zone = process.env.TZ ?? 'none';

  it(`is ${zone}, by its name`, () => {
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  });

  it(`is ${zone}, by its clock`, () => {
    const january = new Date('2018-01-15T12:00:00Z').getTimezoneOffset();
    const july = new Date('2018-07-15T12:00:00Z').getTimezoneOffset();
    expect([january, july]).toEqual(offsets[zone]);
  });

  it.runIf(zone === 'Pacific/Apia')('has no 30 December 2011', () => {
    expect(new Date(2011, 11, 30).getDate()).toBe(31);
  });
});
