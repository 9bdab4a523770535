/** Which input a figure is typed for. */
export type Kind =
  | 'headcount'
  | 'turnover rate'
  | 'money'
  | 'pay'
  | 'share'
  | 'ratio'
  | 'hours'
  | 'hours a week'
  | 'weeks'
  | 'people';

/** What is understood: digits; or `refused`, with a piece of the reason. */
export type Understood = string | { readonly refused: string };

/** What a person typed, and what is understood or asked. */
export interface TypedFigure {
  readonly typed: string;
  readonly for: Kind;
  /** In a column or a cell of which nothing else is known, in the currency of the row. */
  readonly understood: Understood;
  /** In a field of the calculator in English, and in Dutch, if the locale makes it another figure. */
  readonly inEnglish?: Understood;
  readonly inDutch?: Understood;
  /** The currency of the amounts; USD if it is not said. */
  readonly currency?: string;
}

const refused = (reason: string): Understood => ({ refused: reason });

const noNumber = refused('must be a number');

/** Either reading of a figure whose mark may part thousands or decimals. */
const either = (thousands: string, decimals: string) =>
  refused(`(write ${thousands} or ${decimals}, whichever is meant)`);

/**
 * The same figure means the same in every door, or is refused in every door. The strings of the API are digits with a point:
 * it takes those, and refuses all others.
 */
export const typedFigures: readonly TypedFigure[] = [
  // Digits.
  { typed: '24', for: 'people', understood: '24' },
  { typed: '24.5', for: 'people', understood: '24.5' },
  { typed: '024', for: 'people', understood: '24' },
  { typed: '0', for: 'people', understood: '0' },
  { typed: '1250.50', for: 'money', understood: '1250.5' },
  { typed: '  15.50 ', for: 'pay', understood: '15.5' },
  { typed: '+15.50', for: 'pay', understood: '15.5' },
  { typed: '.3', for: 'share', understood: '0.3' },
  { typed: '.25', for: 'share', understood: '0.25' },
  { typed: ',25', for: 'share', understood: '0.25' },
  { typed: '5.', for: 'hours', understood: '5' },
  { typed: '24,', for: 'people', understood: '24' },
  // Headcount and turnover rate, in place of the leavers.
  { typed: '400', for: 'headcount', understood: '400' },
  { typed: '1 250 employees', for: 'headcount', understood: '1250' },
  { typed: '0.18', for: 'turnover rate', understood: '0.18' },
  { typed: '18 %', for: 'turnover rate', understood: '0.18' },
  { typed: '125%', for: 'turnover rate', understood: '1.25' },
  { typed: '18', for: 'turnover rate', understood: refused('must be 10 or less (ratio); 18') },
  { typed: '-0.1', for: 'turnover rate', understood: refused('must be 0 or more (ratio); -0.1') },
  // Decimals.
  { typed: '12,5', for: 'hours', understood: '12.5' },
  { typed: '1250,50', for: 'money', understood: '1250.5' },
  { typed: '0,125', for: 'share', understood: '0.125' },
  { typed: '0.125', for: 'share', understood: '0.125' },
  { typed: '1250.125', for: 'money', understood: '1250.125' },
  { typed: '15.3750', for: 'pay', understood: '15.375' },
  // Thousands, with one reading.
  { typed: '1,250.50', for: 'money', understood: '1250.5' },
  { typed: '1.250,50', for: 'money', understood: '1250.5' },
  { typed: '3.200,50', for: 'pay', understood: '3200.5' },
  { typed: '3,200,000', for: 'money', understood: '3200000' },
  { typed: '1.250.000', for: 'money', understood: '1250000' },
  { typed: '10,00,000.50', for: 'money', understood: '1000000.5' },
  { typed: '1 250', for: 'money', understood: '1250' },
  { typed: '1 234,50', for: 'money', understood: '1234.5' },
  { typed: '1\u00a0234,50', for: 'money', understood: '1234.5' },
  { typed: '1\u202f234,50', for: 'money', understood: '1234.5' },
  { typed: '1\u2009234.50', for: 'money', understood: '1234.5' },
  { typed: "1'234.50", for: 'money', understood: '1234.5' },
  { typed: '1’234.50', for: 'money', understood: '1234.5' },
  // One mark before three digits: thousands or decimals.
  { typed: '1,250', for: 'money', understood: either('1250', '1.25'), inEnglish: '1250', inDutch: '1.25' },
  { typed: '60,000', for: 'money', understood: either('60000', '60'), inEnglish: '60000', inDutch: '60' },
  { typed: '$1,250', for: 'money', understood: either('1250', '1.25'), inEnglish: '1250', inDutch: '1.25' },
  {
    typed: '1.250',
    for: 'money',
    understood: either('1250', '1.25'),
    inEnglish: '1.25',
    inDutch: either('1250', '1,25'),
  },
  { typed: '60.000', for: 'pay', understood: either('60000', '60'), inEnglish: '60', inDutch: either('60000', '60') },
  {
    typed: '15.375',
    for: 'pay',
    understood: either('15375', '15.3750'),
    inEnglish: '15.375',
    inDutch: either('15375', '15,3750'),
  },
  { typed: '1.000', for: 'people', understood: either('1000', '1'), inEnglish: '1', inDutch: either('1000', '1') },
  // The bounds leave one reading: no week has 37,500 hours.
  { typed: '37.500', for: 'hours a week', understood: '37.5' },
  { typed: '37,500', for: 'hours a week', understood: '37.5', inEnglish: refused('must be 168 or less') },
  // Currencies.
  { typed: '$1,250.50', for: 'money', understood: '1250.5' },
  { typed: '$141,604.00 ', for: 'money', understood: '141604' },
  { typed: '$.50', for: 'money', understood: '0.5' },
  { typed: 'USD 15.50', for: 'pay', understood: '15.5' },
  { typed: 'US$ 15.50', for: 'pay', understood: '15.5' },
  { typed: '$5', for: 'money', currency: 'CAD', understood: '5' },
  { typed: '€ 1.250,50', for: 'money', currency: 'EUR', understood: '1250.5' },
  { typed: '€ 25,-', for: 'money', currency: 'EUR', understood: '25' },
  { typed: '5 €', for: 'money', currency: 'EUR', understood: '5' },
  { typed: '1250원', for: 'money', currency: 'KRW', understood: '1250' },
  { typed: '￥１，２５０，０００', for: 'money', currency: 'JPY', understood: '1250000' },
  { typed: 'Fr.5', for: 'money', currency: 'CHF', understood: '5' },
  { typed: 'Rs.500', for: 'money', currency: 'INR', understood: '500' },
  { typed: '€ 1250', for: 'money', understood: refused('€ is not a sign of USD') },
  { typed: 'EUR 5.50', for: 'money', understood: refused('EUR is not a sign of USD') },
  { typed: '$5', for: 'money', currency: 'EUR', understood: refused('$ is not a sign of EUR') },
  { typed: '$5', for: 'hours', understood: refused('(give it in hours)') },
  // Per cent.
  { typed: '20 %', for: 'share', understood: '0.2' },
  { typed: '12%', for: 'share', understood: '0.12' },
  { typed: '25\u00a0%', for: 'share', understood: '0.25' },
  { typed: '12,5%', for: 'share', understood: '0.125' },
  { typed: '12.125 %', for: 'share', understood: '0.12125' },
  { typed: '120 %', for: 'ratio', understood: '1.2' },
  { typed: '130%', for: 'share', understood: refused('(write 0.3 if 1.3 is 1 plus the share)') },
  { typed: '300%', for: 'share', understood: refused('must be 1 or less') },
  { typed: '1.43', for: 'share', understood: refused('(write 0.43 if 1.43 is 1 plus the share)') },
  { typed: '25', for: 'share', understood: refused('(write 0.25 for 25 %)') },
  { typed: '2.5', for: 'share', understood: refused('must be 1 or less') },
  { typed: '10%', for: 'people', understood: refused('per cent of people is a rate: give their number') },
  { typed: '25,5 %', for: 'money', understood: refused('only a share or a ratio is given in per cent') },
  // Other keyboards.
  { typed: '１２５０', for: 'money', understood: '1250' },
  { typed: '２４', for: 'people', understood: '24' },
  { typed: '２０％', for: 'share', understood: '0.2' },
  { typed: '١٢٥٠', for: 'money', understood: '1250' },
  { typed: '١٢٫٢٥٠', for: 'money', understood: '12.25' },
  { typed: '۲۴', for: 'people', understood: '24' },
  // Units.
  { typed: '40 h', for: 'hours', understood: '40' },
  { typed: '40 hours', for: 'hours', understood: '40' },
  { typed: '40 uur', for: 'hours', understood: '40' },
  { typed: '40시간', for: 'hours', understood: '40' },
  { typed: '38 hours per week', for: 'hours a week', understood: '38' },
  { typed: '3 weeks', for: 'weeks', understood: '3' },
  { typed: '24명', for: 'people', understood: '24' },
  { typed: '$15.50/hour', for: 'pay', understood: '15.5' },
  { typed: '15.50 per hour', for: 'pay', understood: '15.5' },
  { typed: '3 weeks', for: 'hours', understood: refused('(give it in hours)') },
  { typed: '$45,000.00 per year', for: 'pay', understood: refused('(give it in money/hour)') },
  // Below zero, as accountants and typographers write it.
  { typed: '-5', for: 'money', understood: refused('must be 0 or more (money); -5') },
  { typed: '−5', for: 'money', understood: refused('must be 0 or more (money); -5') },
  { typed: '(500)', for: 'money', understood: refused('must be 0 or more (money); -500') },
  { typed: '($1,250.00)', for: 'money', understood: refused('must be 0 or more (money); -1250') },
  { typed: '-$5', for: 'money', understood: refused('must be 0 or more (money); -5') },
  { typed: '500-', for: 'money', understood: refused('must be 0 or more (money); -500') },
  // No figure, or one that has lost digits.
  { typed: 'six', for: 'people', understood: noNumber },
  { typed: 'N/A', for: 'money', understood: noNumber },
  { typed: '-', for: 'money', understood: noNumber },
  { typed: '5K', for: 'money', understood: noNumber },
  { typed: '5 MIO', for: 'money', understood: noNumber },
  { typed: '만원', for: 'money', currency: 'KRW', understood: noNumber },
  { typed: 'Q4', for: 'people', understood: noNumber },
  { typed: '1.5e3', for: 'money', understood: noNumber },
  { typed: '1.23E+05', for: 'money', understood: noNumber },
  { typed: '0x10', for: 'money', understood: noNumber },
  { typed: '1/3', for: 'share', understood: noNumber },
  { typed: '½', for: 'share', understood: noNumber },
  { typed: '5²', for: 'money', understood: noNumber },
  { typed: '1:30', for: 'hours', understood: noNumber },
  { typed: '5-10', for: 'hours', understood: noNumber },
  { typed: '12 5', for: 'money', understood: noNumber },
  { typed: '12,50,5', for: 'money', understood: noNumber },
  { typed: '1.250,50,5', for: 'money', understood: noNumber },
  { typed: '1,250.000,5', for: 'money', understood: noNumber },
  { typed: '31.12.2025', for: 'pay', understood: noNumber },
  { typed: '2024-02-29', for: 'people', understood: noNumber },
  { typed: '(5', for: 'money', understood: noNumber },
  { typed: '--5', for: 'money', understood: noNumber },
  { typed: '5 apples', for: 'people', understood: noNumber },
];
