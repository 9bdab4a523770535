import { minorUnit } from './currency.js';

// The narrow symbols of Unicode's CLDR, what countries put before theirs to tell them from others', and the words of the
// languages here. Single letters are left out, but for the rand: 5K is five thousand, and Q4 a quarter.
const signs =
  '$:USD,ARS,AUD,BBD,BMD,BND,BSD,BZD,CAD,CLP,COP,CUC,CUP,DOP,FJD,GYD,HKD,JMD,KYD,LRD,MXN,NAD,NZD,SBD,SGD,SRD,TTD,TWD,UYU,XCD ' +
  'US$:USD $US:USD A$:AUD AU$:AUD C$:CAD,NIO CA$:CAD CAN$:CAD NZ$:NZD HK$:HKD S$:SGD SG$:SGD NT$:TWD MX$:MXN R$:BRL T$:TOP ' +
  '€:EUR euro:EUR euros:EUR dollar:USD dollars:USD £:GBP,FKP,GIP,SHP,SSP,SYP E£:EGP L£:LBP ¥:JPY,CNY 円:JPY 元:CNY RMB:CNY ' +
  '₩:KRW,KPW 원:KRW ₹:INR Rs:INR,LKR,MUR,NPR,PKR ₨:INR,LKR,MUR,NPR,PKR,SCR kr:DKK,ISK,NOK,SEK Kč:CZK zł:PLN Ft:HUF lei:RON ' +
  'Fr:CHF SFr:CHF TL:TRY ₺:TRY ₽:RUB ₴:UAH ₸:KZT ₼:AZN ₾:GEL ֏:AMD ⃀:KGS ₪:ILS ؋:AFN ৳:BDT ฿:THB ៛:KHR ₭:LAK ₮:MNT ₫:VND ' +
  '₱:PHP Rp:IDR RM:MYR R:ZAR ₦:NGN GH₵:GHS ₵:GHS ₡:CRC ₲:PYG FCFA:XAF,XOF CFPF:XPF';

/**
 * Returns the currencies that a sign, a word or a code beside an amount can mean: `$` for USD, CAD and others, `€`,
 * `원` and `EUR` for one. Empty if it is not the sign of a currency.
 *
 * Source: Unicode CLDR, narrow symbols of currencies in English, https://cldr.unicode.org.
 */
export function currenciesOfSign(sign: string): readonly string[] {
  // Beside most figures nothing is written.
  if (sign === '') return [];
  const text = sign.length > 1 ? sign.replace(/\.$/, '') : sign;
  const code = text.toUpperCase();
  if (minorUnit(code) !== undefined) return [code];
  for (const entry of signs.split(' ')) {
    const [known = '', codes = ''] = entry.split(':');
    if (known === text || (known.length > 1 && known.toUpperCase() === code)) return codes.split(',');
  }
  return [];
}
