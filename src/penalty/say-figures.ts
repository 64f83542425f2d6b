import type { Locale } from '../kernel/answer/index.js';
import { type Currency, isAmount } from '../kernel/money/index.js';
import { moneyText } from '../kernel/text/index.js';
import { delayUnits } from './say-wording.js';

/** An exact sum that nothing has rounded yet: an amount of money, or one figure over another. */
export function sumText(exact: string, currency: Currency, locale: Locale): string {
  if (isAmount(exact)) return moneyText({ amount: exact, currency }, locale);
  const isYuan = locale === 'zh-CN' && currency === 'CNY';
  return isYuan ? `人民币${fractionText(exact)}元` : `${currency} ${fractionText(exact)}`;
}

/** A number of units of delay. */
export function unitsText(units: string, locale: Locale): string {
  if (locale === 'zh-CN') return `${fractionText(units)}${delayUnits['zh-CN']}`;
  return `${fractionText(units)} ${units === '1' ? delayUnits.one : delayUnits.en}`;
}

/** A decimal with separated thousands, or one over another without the space between them. */
function fractionText(exact: string): string {
  return exact.split(' / ').map(grouped).join('/');
}

function grouped(decimal: string): string {
  const [whole = '', ...fraction] = decimal.split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...fraction].join('.');
}
