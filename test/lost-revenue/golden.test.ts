import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { lostRevenue } from '../../src/lost-revenue.js';
import { goldenFirm } from './golden-firm.js';

const result = lostRevenue(goldenFirm);

// Worked by hand and by a second program from the formulas of the model, to twelve decimals.
const quantities: Record<string, string> = {
  marginPerCustomerYear: '120',
  discountedYears: '2.655121669533',
  customerValue: '318.61460034399',
  customerRevenueValue: '796.536500859976',
  customersWithProblem: '1800',
  silentCustomers: '900',
  complainingCustomers: '900',
  satisfiedComplainants: '360',
  partlySatisfiedComplainants: '315',
  dissatisfiedComplainants: '225',
  extraCustomersLostSilent: '180',
  extraCustomersLostSatisfied: '0',
  extraCustomersLostPartlySatisfied: '47.25',
  extraCustomersLostDissatisfied: '90',
  extraCustomersLost: '317.25',
  customersReplaced: '79.3125',
  customersNotReplaced: '237.9375',
  discountedGap: '0.227272727273', // 0.25 of a year, at its end: ÷ 1.1
  replacementCostPerCustomer: '87.272727272727', // 60 + 120 × 0.25 ÷ 1.1
  lostRepeatNotReplaced: '75810.361469348219',
  lostRepeatReplaced: '6921.818181818182',
  lostRepeat: '82732.179651166401',
  unresolvedCustomers: '1440',
  peopleTold: '12960',
  prospectsBeforeCap: '51.84',
  lostProspectCustomers: '51.84',
  lostProspects: '16516.980881832463',
  referralValuePerCustomer: '84.596052960301',
  lostReferrals: '20128.573351241527',
  refundPerIncident: '7.5',
  redoPerIncident: '7.8',
  goodwillPerIncident: '1.5',
  handlingPerIncident: '4.8',
  reworkPerIncident: '21.6',
  reworkGross: '56160',
  rework: '56160',
  serviceLoss: '175537.733884240391',
  staffLeavers: '24',
  newcomerShareBeforeCap: '0.175',
  newcomerShare: '0.175',
  newcomerExcess: '0.14',
  attributableShare: '0.122807017544',
  problemShareStableTeam: '0.157894736842',
  problemShareNewcomers: '0.284210526316',
  turnoverServiceLoss: '21557.265564731276',
  baselineServiceLoss: '153980.468319509115',
  uncoveredHoursPerStaffLeaver: '14',
  vacancyMargin: '8064',
  lossFromTurnover: '29621.265564731276',
  lossPerStaffLeaver: '1234.21939853047',
  totalLoss: '183601.733884240391',
  replacementSpend: '4758.75',
  cashThisYear: '60918.75',
  marginThisYear: '37152.675',
  presentValue: '175537.733884240391',
  // Sales beside the margin: 237.9375 × 796.536500859976 + 79.3125 × 300 × 0.25 ÷ 1.1, and so on.
  repeatRevenue: '194933.574127916002',
  prospectRevenue: '41292.452204581158',
  referralRevenue: '50321.433378103818',
  vacancyRevenue: '20160',
};

describe('the golden firm, every figure on the way', () => {
  it.each(Object.entries(quantities))('%s is %s', (name, expected) => {
    const { value } = result.quantities[name] ?? {};
    expect(value?.toDecimalPlaces(decimalsOf(expected)).toFixed()).toBe(expected);
  });

  it('keeps a customer year by year: 0.909090909, and 0.8 ÷ 1.1 of it each year on', () => {
    // The trace of the series has the years from now; each is paid for at its end, one year's discount later.
    const years = result.quantities.yearsFromNow?.calculation.split(' + ') ?? [];
    const kept = years.map((year) => new Decimal(year).div('1.1').toFixed(12));
    expect(kept).toEqual(['0.909090909091', '0.661157024793', '0.480841472577', '0.349702889147', '0.254329373925']);
  });
});

describe('the golden firm, printed', () => {
  it('has these lines', () => {
    const lines = result.lines.map(({ section, name, kind, amount }) => [section, name, kind, amount.toFixed(2)]);
    expect(lines).toEqual([
      ['replacement', 'notReplaced', 'opportunity', '75810.36'],
      ['replacement', 'winning', 'cash', '4758.75'],
      // 79.3125 × 120 × 0.25 = 2,379.375 missed this year; ÷ 1.1 at its end
      ['replacement', 'gap', 'opportunity', '2163.07'],
      ['wordOfMouth', 'prospectsPutOff', 'opportunity', '16516.98'],
      ['referrals', 'referralsNotMade', 'opportunity', '20128.57'],
      ['rework', 'refunds', 'cash', '19500.00'],
      ['rework', 'redoTime', 'time', '14040.00'],
      ['rework', 'redoMaterials', 'cash', '6240.00'],
      ['rework', 'goodwill', 'cash', '3900.00'],
      ['rework', 'handling', 'time', '12480.00'],
      ['rework', 'recovered', 'cash', '0.00'],
      ['vacancy', 'salesLost', 'opportunity', '8064.00'],
    ]);
  });

  it('has these sections', () => {
    const sections = result.sections.map(({ section, amount }) => [section, amount.toFixed(2)]);
    expect(sections).toEqual([
      ['replacement', '82732.18'],
      ['wordOfMouth', '16516.98'],
      ['referrals', '20128.57'],
      ['rework', '56160.00'],
      ['vacancy', '8064.00'],
    ]);
  });

  it('has these headlines, and the two parts add up to the total', () => {
    const { total, lossFromTurnover, baselineServiceLoss, revenue, layers, notices } = result;
    expect(total.toFixed(2)).toBe('183601.73');
    expect(lossFromTurnover?.toFixed(2)).toBe('29621.27');
    // 153,980.468 by itself, which would be a cent too much: it is what remains
    expect(baselineServiceLoss?.toFixed(2)).toBe('153980.46');
    expect(lossFromTurnover?.plus(baselineServiceLoss ?? 0).toFixed(2)).toBe(total.toFixed(2));
    // 194,933.574 + 41,292.452 + 50,321.433 + 20,160
    expect(revenue?.toFixed(2)).toBe('306707.46');
    expect(layers.cashThisYear?.toFixed(2)).toBe('60918.75');
    // 37,152.675, half away from zero
    expect(layers.marginThisYear?.toFixed(2)).toBe('37152.68');
    expect(layers.presentValue?.toFixed(2)).toBe('175537.73');
    expect(notices).toEqual([]);
  });

  it('shows what one customer is worth and how: in words and in figures', () => {
    const { formula, calculation } = result.quantities.newcomerShareBeforeCap ?? {};
    expect(formula).toBe('staff turnover rate × (months to full skill + months a place stays empty) ÷ 12');
    expect(calculation).toBe('0.6 × (3 + 0.5) ÷ 12');
  });
});

function decimalsOf(figure: string): number {
  return figure.split('.')[1]?.length ?? 0;
}
