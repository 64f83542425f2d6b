import { MoneyError, shown } from './errors.js';

/** Every code of list one that has a minor unit, by the number of digits after the point. */
const codesByMinorDigits = {
  0: ['BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  2: [
    'AED AFN ALL AMD AOA ARS AUD AWG AZN',
    'BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD',
    'CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD',
    'EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF',
    'IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL',
    'MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD',
    'PAB PEN PGK PHP PKR PLN QAR RON RSD RUB',
    'SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS',
    'UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG',
  ],
  3: ['BHD IQD JOD KWD LYD OMR TND'],
  4: ['CLF UYW'],
} as const;

type Words<Row extends string> = Row extends `${infer Word} ${infer Rest}` ? Word | Words<Rest> : Row;

/**
 * The ISO 4217 code of a currency in which an agreement may state amounts.
 *
 * @remarks List one as it stands since 1 January 2026 (amendment 180), without the metals, bond units, special drawing
 * rights and test codes, which have no minor unit.
 * @cite standard ISO 4217, list one, amendment 180
 */
export type Currency = Words<(typeof codesByMinorDigits)[keyof typeof codesByMinorDigits][number]>;

const minorDigitsByCode: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries(codesByMinorDigits).flatMap(([digits, rows]) =>
    rows.flatMap((row) => row.split(' ').map((code) => [code, Number(digits)] as const)),
  ),
);

/**
 * Every currency code that is known, in alphabetical order.
 *
 * @example
 * currencies.includes('CNY') // => true
 */
export const currencies: readonly Currency[] = /* @__PURE__ */ [...minorDigitsByCode.keys()].filter(isCurrency).sort();

/**
 * Whether something is the code of a known currency.
 *
 * @example
 * isCurrency('CNY') // => true
 * isCurrency('RMB') // => false
 * isCurrency('XAU') // => false
 */
export function isCurrency(code: unknown): code is Currency {
  return typeof code === 'string' && minorDigitsByCode.has(code);
}

/**
 * The number of digits after the point in the smallest unit of a currency; an unknown code throws `MoneyError`.
 *
 * @cite standard ISO 4217, list one, amendment 180
 * @example
 * minorDigits('CNY') // => 2
 * minorDigits('JPY') // => 0
 * minorDigits('KWD') // => 3
 */
export function minorDigits(currency: Currency): number {
  const digits = minorDigitsByCode.get(currency);
  if (digits !== undefined) return digits;
  throw new MoneyError(`currency ${shown(currency)} is not known; give an ISO 4217 code such as "CNY"`);
}
