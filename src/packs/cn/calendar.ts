/**
 * The rest days of mainland China, as notified.
 *
 * @packageDocumentation
 */
import type { Bilingual } from '../../kernel/answer/index.js';
import type { RestDays } from '../../kernel/time/index.js';

const newYear: Bilingual = { en: "New Year's Day", 'zh-CN': '元旦' };
const springFestival: Bilingual = { en: 'Spring Festival', 'zh-CN': '春节' };
const qingming: Bilingual = { en: 'Qingming Festival', 'zh-CN': '清明节' };
const labourDay: Bilingual = { en: 'Labour Day', 'zh-CN': '劳动节' };
const dragonBoat: Bilingual = { en: 'Dragon Boat Festival', 'zh-CN': '端午节' };
const midAutumn: Bilingual = { en: 'Mid-Autumn Festival', 'zh-CN': '中秋节' };
const nationalDay: Bilingual = { en: 'National Day', 'zh-CN': '国庆节' };

/**
 * The rest days of mainland China in 2024, 2025 and 2026, as the General Office of the State Council notified them in advance.
 *
 * @remarks `statutory` marks the days that the Holiday Measures themselves name: 11 in 2024, 13 since 2025, when lunar New
 * Year's Eve and 2 May were added. In 2025 Mid-Autumn fell into the National Day block. Other years are not known here.
 * @cite Measures on National Festivals and Memorial Days (全国年节及纪念日放假办法), as revised 2024-11-10
 * @cite General Office of the State Council, notices on holiday arrangements for 2024, 2025 and 2026
 * @example
 * cnRestDays.makeUpDays.includes('2025-10-11') // => true
 */
export const cnRestDays: RestDays = {
  firstYear: 2024,
  lastYear: 2026,
  holidays: [
    { date: '2024-01-01', name: newYear, statutory: true },
    { date: '2024-02-10', name: springFestival, statutory: true },
    { date: '2024-02-11', name: springFestival, statutory: true },
    { date: '2024-02-12', name: springFestival, statutory: true },
    { date: '2024-02-13', name: springFestival, statutory: false },
    { date: '2024-02-14', name: springFestival, statutory: false },
    { date: '2024-02-15', name: springFestival, statutory: false },
    { date: '2024-02-16', name: springFestival, statutory: false },
    { date: '2024-02-17', name: springFestival, statutory: false },
    { date: '2024-04-04', name: qingming, statutory: true },
    { date: '2024-04-05', name: qingming, statutory: false },
    { date: '2024-04-06', name: qingming, statutory: false },
    { date: '2024-05-01', name: labourDay, statutory: true },
    { date: '2024-05-02', name: labourDay, statutory: false },
    { date: '2024-05-03', name: labourDay, statutory: false },
    { date: '2024-05-04', name: labourDay, statutory: false },
    { date: '2024-05-05', name: labourDay, statutory: false },
    { date: '2024-06-10', name: dragonBoat, statutory: true },
    { date: '2024-09-15', name: midAutumn, statutory: false },
    { date: '2024-09-16', name: midAutumn, statutory: false },
    { date: '2024-09-17', name: midAutumn, statutory: true },
    { date: '2024-10-01', name: nationalDay, statutory: true },
    { date: '2024-10-02', name: nationalDay, statutory: true },
    { date: '2024-10-03', name: nationalDay, statutory: true },
    { date: '2024-10-04', name: nationalDay, statutory: false },
    { date: '2024-10-05', name: nationalDay, statutory: false },
    { date: '2024-10-06', name: nationalDay, statutory: false },
    { date: '2024-10-07', name: nationalDay, statutory: false },
    { date: '2025-01-01', name: newYear, statutory: true },
    { date: '2025-01-28', name: springFestival, statutory: true },
    { date: '2025-01-29', name: springFestival, statutory: true },
    { date: '2025-01-30', name: springFestival, statutory: true },
    { date: '2025-01-31', name: springFestival, statutory: true },
    { date: '2025-02-01', name: springFestival, statutory: false },
    { date: '2025-02-02', name: springFestival, statutory: false },
    { date: '2025-02-03', name: springFestival, statutory: false },
    { date: '2025-02-04', name: springFestival, statutory: false },
    { date: '2025-04-04', name: qingming, statutory: true },
    { date: '2025-04-05', name: qingming, statutory: false },
    { date: '2025-04-06', name: qingming, statutory: false },
    { date: '2025-05-01', name: labourDay, statutory: true },
    { date: '2025-05-02', name: labourDay, statutory: true },
    { date: '2025-05-03', name: labourDay, statutory: false },
    { date: '2025-05-04', name: labourDay, statutory: false },
    { date: '2025-05-05', name: labourDay, statutory: false },
    { date: '2025-05-31', name: dragonBoat, statutory: true },
    { date: '2025-06-01', name: dragonBoat, statutory: false },
    { date: '2025-06-02', name: dragonBoat, statutory: false },
    { date: '2025-10-01', name: nationalDay, statutory: true },
    { date: '2025-10-02', name: nationalDay, statutory: true },
    { date: '2025-10-03', name: nationalDay, statutory: true },
    { date: '2025-10-04', name: nationalDay, statutory: false },
    { date: '2025-10-05', name: nationalDay, statutory: false },
    { date: '2025-10-06', name: midAutumn, statutory: true },
    { date: '2025-10-07', name: nationalDay, statutory: false },
    { date: '2025-10-08', name: nationalDay, statutory: false },
    { date: '2026-01-01', name: newYear, statutory: true },
    { date: '2026-01-02', name: newYear, statutory: false },
    { date: '2026-01-03', name: newYear, statutory: false },
    { date: '2026-02-15', name: springFestival, statutory: false },
    { date: '2026-02-16', name: springFestival, statutory: true },
    { date: '2026-02-17', name: springFestival, statutory: true },
    { date: '2026-02-18', name: springFestival, statutory: true },
    { date: '2026-02-19', name: springFestival, statutory: true },
    { date: '2026-02-20', name: springFestival, statutory: false },
    { date: '2026-02-21', name: springFestival, statutory: false },
    { date: '2026-02-22', name: springFestival, statutory: false },
    { date: '2026-02-23', name: springFestival, statutory: false },
    { date: '2026-04-04', name: qingming, statutory: false },
    { date: '2026-04-05', name: qingming, statutory: true },
    { date: '2026-04-06', name: qingming, statutory: false },
    { date: '2026-05-01', name: labourDay, statutory: true },
    { date: '2026-05-02', name: labourDay, statutory: true },
    { date: '2026-05-03', name: labourDay, statutory: false },
    { date: '2026-05-04', name: labourDay, statutory: false },
    { date: '2026-05-05', name: labourDay, statutory: false },
    { date: '2026-06-19', name: dragonBoat, statutory: true },
    { date: '2026-06-20', name: dragonBoat, statutory: false },
    { date: '2026-06-21', name: dragonBoat, statutory: false },
    { date: '2026-09-25', name: midAutumn, statutory: true },
    { date: '2026-09-26', name: midAutumn, statutory: false },
    { date: '2026-09-27', name: midAutumn, statutory: false },
    { date: '2026-10-01', name: nationalDay, statutory: true },
    { date: '2026-10-02', name: nationalDay, statutory: true },
    { date: '2026-10-03', name: nationalDay, statutory: true },
    { date: '2026-10-04', name: nationalDay, statutory: false },
    { date: '2026-10-05', name: nationalDay, statutory: false },
    { date: '2026-10-06', name: nationalDay, statutory: false },
    { date: '2026-10-07', name: nationalDay, statutory: false },
  ],
  makeUpDays: [
    '2024-02-04',
    '2024-02-18',
    '2024-04-07',
    '2024-04-28',
    '2024-05-11',
    '2024-09-14',
    '2024-09-29',
    '2024-10-12',
    '2025-01-26',
    '2025-02-08',
    '2025-04-27',
    '2025-09-28',
    '2025-10-11',
    '2026-01-04',
    '2026-02-14',
    '2026-02-28',
    '2026-05-09',
    '2026-09-20',
    '2026-10-10',
  ],
};
