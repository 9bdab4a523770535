// Codes by the number of decimals of their minor unit, from ISO 4217, list one, published 2024-06-25, and XCG, which
// replaced ANG on 2025-03-31. ANG, CUC and BGN (replaced by the euro on 2026-01-01) stay for earlier periods. Metals, bond
// units and test codes have no minor unit and are left out.
const byDecimals: readonly (readonly [decimals: number, codes: string])[] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [
    2,
    'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE ' +
      'CHF CHW CNY COP COU CRC CUC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD ' +
      'HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU ' +
      'MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG ' +
      'SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST ' +
      'XCD XCG YER ZAR ZMW ZWG',
  ],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
];

/**
 * Returns the number of decimals of a currency's minor unit: JPY 0, USD 2, KWD 3, CLF 4. `undefined` if the code is not a
 * currency.
 *
 * Source: ISO 4217, list one (SIX Group, https://www.six-group.com/en/products-services/financial-information/market-reference-data/data-standards.html).
 *
 * @example
 * minorUnit('KWD'); // 3
 */
export function minorUnit(code: string): number | undefined {
  if (!/^[A-Z]{3}$/.test(code)) return undefined;
  return byDecimals.find(([, codes]) => codes.includes(code))?.[0];
}

/** Returns every currency code that is accepted, in alphabetical order. */
export function currencies(): string[] {
  return byDecimals.flatMap(([, codes]) => codes.split(' ')).sort();
}
