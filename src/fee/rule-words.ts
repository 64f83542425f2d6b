import type { Bilingual, Citation } from '../kernel/answer/index.js';

/** The field of a clause, or of the settings, that states a rule. */
export const clause = (field: string): Citation => ({ kind: 'clause', field });

/** One wording in each language. */
export const both = (en: string, zh: string): Bilingual => ({ en, 'zh-CN': zh });

/** The law by which bounds and periods are read unless the agreement says otherwise. */
export const civilCode = (article: string): Citation => ({
  kind: 'law',
  instrument: 'PRC Civil Code',
  article,
  from: '2021-01-01',
});
