import { describe, expect, it } from 'vitest';
import { customerProfit, customerValue, marginMultiple, retentionFromChurn } from '../../src/lost-revenue.js';
import { ownSection } from './own-section.js';

// Published examples whose printed figures we get, to the rounding in which they were printed. That they tie shows that
// the arithmetic is understood; several of them count things twice and are no method to follow, as their comments say.

describe('by our own functions', () => {
  it('The Case of the Complaining Customer, slides: four years without churn at 10 %, 2,060', () => {
    // https://www.slideshare.net/slideshow/the-case-complaining-cust/31950695; 25 a week × 52 × 0.50 = 650 a year
    const value = customerValue({ marginPerYear: 650, retention: 1, discountRate: '0.10', horizonYears: 4 });
    expect(value.firstMarginAtYearEnd.toFixed(0)).toBe('2060');
  });

  it('Frameworks library: margin multiple 2.67 at retention 0.8 and 10 %', () => {
    // https://ealhamed.github.io/frameworks-library/ms/m02.html
    expect(marginMultiple({ retention: '0.80', discountRate: '0.10' }).toFixed(2)).toBe('2.67');
  });

  it('Free Math Help, thread 92447: two-stage retention, 3 customer-years (formula published, answer by arithmetic)', () => {
    // 1 + 0.5 × the endless years from now at retention 0.75: 1 + 0.5 ÷ (1 − 0.75)
    const years = customerValue({ marginPerYear: 1, retention: '0.75', discountRate: 0 }).firstMarginNow;
    expect(years.times('0.50').plus(1).toFixed(0)).toBe('3');
  });

  it('Math Help Forum, thread 122506: undiscounted tail of 2.333 years, 116.67 of 50 a year', () => {
    const tail = (marginPerYear: number) => customerValue({ marginPerYear, retention: '0.70', discountRate: 0 });
    expect(tail(1).firstMarginAfterRenewal.toFixed(3)).toBe('2.333');
    expect(tail(50).firstMarginAfterRenewal.toFixed(2)).toBe('116.67');
  });

  it('L.L.Bean exercise: 150 a year at retention 0.55 and 10 %, less 100 to win: 50 (question published)', () => {
    // https://studydaddy.com
    const value = customerValue({ marginPerYear: 150, retention: '0.55', discountRate: '0.10' });
    expect(value.firstMarginAfterRenewal.minus(100).toFixed(0)).toBe('50');
  });

  it('Convertify churn cost calculator: 5 % a month is 45.96 % a year', () => {
    // https://convertify.com/tools/churn-cost-calculator
    const retention = retentionFromChurn({ churnShare: '0.05', periodsPerYear: 12 });
    expect(retention.times(-100).plus(100).toFixed(2)).toBe('45.96');
  });

  it('JNB Service: two clients, 23,000 (46 %) and 4,000 (8 %), 5.75 times, a gap of 19,000', () => {
    // https://jnbservice.com/training/client-profitability.html
    const client = (hoursToServe: number) =>
      customerProfit({ customer: { revenue: 50000, costOfGoods: 8000, hoursToServe, loadedHourlyRate: 38 } });
    const [a, b] = [client(500), client(1000)];
    expect([a.total.toFixed(0), b.total.toFixed(0)]).toEqual(['23000', '4000']);
    expect([a, b].map(({ quantities }) => quantities.netShare?.value.toFixed(2))).toEqual(['0.46', '0.08']);
    expect(a.total.div(b.total).toFixed(2)).toBe('5.75');
    expect(a.total.minus(b.total).toFixed(0)).toBe('19000');
  });

  it('Optivation: a client of 4,000 for 52 hours brings 1,360, 34 %, 76.92 an hour', () => {
    // https://optivation.io; a month in place of a year
    const { total, quantities } = customerProfit({
      customer: { revenue: 4000, costOfGoods: 300, hoursToServe: 52, loadedHourlyRate: 45 },
    });
    expect(total.toFixed(0)).toBe('1360');
    expect(quantities.netShare?.value.toFixed(2)).toBe('0.34');
    expect(quantities.revenuePerHour?.value.toFixed(2)).toBe('76.92');
  });

  it('margin multiples at 10, 12, 14 and 16 %', () => {
    // The table of the form r ÷ (1 + i − r), each figure recomputed by hand: 0.6 ÷ 0.5 = 1.20, 0.9 ÷ 0.2 = 4.50
    const table = {
      '0.6': ['1.20', '1.15', '1.11', '1.07'],
      '0.7': ['1.75', '1.67', '1.59', '1.52'],
      '0.8': ['2.67', '2.50', '2.35', '2.22'],
      '0.9': ['4.50', '4.09', '3.75', '3.46'],
    };
    for (const [retention, expected] of Object.entries(table)) {
      const rates = ['0.10', '0.12', '0.14', '0.16'];
      const row = rates.map((discountRate) => marginMultiple({ retention, discountRate }).toFixed(2));
      expect(row).toEqual(expected);
    }
  });
});

describe('by a section of their own', () => {
  it('Transtutors 13969922: multiples of 3 to 8 on 100, 300 to 800', () => {
    const { low, high } = ownSection(
      { margin: 100, least: 3, most: 8 },
      { low: (x) => x.margin.times(x.least), high: (x) => x.margin.times(x.most) },
    );
    expect([low.toFixed(0), high.toFixed(0)]).toEqual(['300', '800']);
  });

  it('J. Rhodes, slides: an unhappy restaurant guest, 26,480 (sales; counts companions as if all leave)', () => {
    const guest = ownSection(
      { ticket: 12, visits: 24, party: '2.3', years: 5, referrals: 1, told: 12, deterred: '0.25' },
      {
        perPerson: (x) => x.ticket.times(x.visits),
        perParty: (x) => x.perPerson.times(x.party),
        hearers: (x) => x.told.times(x.deterred),
        unrounded: (x) => x.perParty.times(x.years).times(x.referrals.plus(1)).times(x.hearers.plus(1)),
      },
    );
    expect(guest.perPerson.toFixed(0)).toBe('288');
    expect(guest.perParty.toFixed(0)).toBe('662');
    expect(guest.hearers.toFixed(0)).toBe('3');
    expect(guest.unrounded.toFixed(0)).toBe('26496');
    // The source goes on from 662.40 rounded to 662.
    const rounded = ownSection(
      { perParty: 662, years: 5, referrals: 1, hearers: 3 },
      {
        lifetime: (x) => x.perParty.times(x.years),
        withReferrals: (x) => x.lifetime.times(x.referrals.plus(1)),
        ofHearers: (x) => x.withReferrals.times(x.hearers),
        total: (x) => x.withReferrals.plus(x.ofHearers),
      },
    );
    const { lifetime, withReferrals, ofHearers, total } = rounded;
    const printed = [lifetime, withReferrals, ofHearers, total].map((figure) => figure.toFixed(0));
    expect(printed).toEqual(['3310', '6620', '19860', '26480']);
  });

  it('ACHR News 82907: 1,008 hearers at 30,000, 30.24 million (takes every hearer for a lost customer)', () => {
    const { year, all, talkative, loss } = ownSection(
      { unhappyPerMonth: 6, told: 10, talkativeShare: '0.2', talkativeTold: 20, value: 30000 },
      {
        year: (x) => x.unhappyPerMonth.times(12),
        all: (x) => x.year.times(x.told),
        talkative: (x) => x.year.times(x.talkativeShare).times(x.talkativeTold),
        loss: (x) => x.all.plus(x.talkative).times(x.value),
      },
    );
    expect([year, all, talkative, loss].map((figure) => figure.toFixed(0))).toEqual(['72', '720', '288', '30240000']);
  });

  it('BarterNews: ripple 1 + 11 + 55, 67 people, 67,000, 6.7 million (a second generation of hearers)', () => {
    const { people, influenced, claimed, all } = ownSection(
      { told: 11, toldByEach: 5, influencedShare: '0.25', value: 1000, complaints: 100 },
      {
        people: (x) => x.told.times(x.toldByEach).plus(x.told).plus(1),
        influenced: (x) => x.people.times(x.influencedShare),
        claimed: (x) => x.people.times(x.value),
        all: (x) => x.claimed.times(x.complaints),
      },
    );
    const printed = [people, influenced, claimed, all].map((figure) => figure.toFixed(0));
    expect(printed).toEqual(['67', '17', '67000', '6700000']);
  });

  it('Restaurant Commando: ripple 1 + 12 + 72 in parties of two, 85 and 170', () => {
    const { people, guests } = ownSection(
      { told: 12, toldByEach: 6, party: 2 },
      { people: (x) => x.told.times(x.toldByEach).plus(x.told).plus(1), guests: (x) => x.people.times(x.party) },
    );
    expect([people.toFixed(0), guests.toFixed(0)]).toEqual(['85', '170']);
  });

  it('B. Marvin 1996: five generations of referrals, 48,750 + 2,500 = 51,250 (outgrows any market)', () => {
    // https://www.restaurantdoctor.com/articles/worth.html; the pattern 1, 6, 31, 156, 781 is inferred
    const { sales, badStory, total } = ownSection(
      { value: 50, toldPerYear: 5, hear: 10, years: 5 },
      {
        guestYears: {
          series: { terms: (x) => x.years, first: 1, next: (before, x) => before.times(x.toldPerYear).plus(1) },
        },
        sales: (x) => x.guestYears.times(x.value),
        badStory: (x) => x.hear.times(x.years).times(x.value),
        total: (x) => x.sales.plus(x.badStory),
      },
    );
    expect([sales, badStory, total].map((figure) => figure.toFixed(0))).toEqual(['48750', '2500', '51250']);
  });

  it('San Diego Internet Marketing: 420,000 a customer, 200,000 a year, 16,667 a month, 8,400,000', () => {
    const { each, perYear, perMonth, lifetime } = ownSection(
      { revenue: 10000, years: 6, referrals: 1, lost: 20 },
      {
        own: (x) => x.revenue.times(x.years),
        each: (x) => x.own.times(x.referrals).times(x.years).plus(x.own),
        perYear: (x) => x.revenue.times(x.lost),
        perMonth: (x) => x.perYear.div(12),
        lifetime: (x) => x.each.times(x.lost),
      },
    );
    const printed = [each, perYear, perMonth, lifetime].map((figure) => figure.toFixed(0));
    expect(printed).toEqual(['420000', '200000', '16667', '8400000']);
  });

  it('MfgCalcs: service calls, 73,656 and 79,856, 333 a call, 9.15 % above 73,160', () => {
    const { variable, total, perCall, comparison, rise } = ownSection(
      { calls: 240, cost: 310, share: '0.99', fixed: 6200, comparisonShare: '0.90' },
      {
        variable: (x) => x.calls.times(x.cost).times(x.share),
        total: (x) => x.variable.plus(x.fixed),
        perCall: (x) => x.total.div(x.calls),
        comparison: (x) => x.calls.times(x.cost).times(x.comparisonShare).plus(x.fixed),
        rise: (x) => x.total.minus(x.comparison).div(x.comparison).times(100),
      },
    );
    const printed = [variable, total, perCall, comparison].map((figure) => figure.toFixed(0));
    expect(printed).toEqual(['73656', '79856', '333', '73160']);
    expect(rise.toFixed(2)).toBe('9.15');
  });

  it.each([
    // The sales really missing in the first year are 25 × price × (12 × 13 ÷ 2), the last figure: not one month each.
    ['Quitlo', 150, 600, ['45000', '180000', '225000'], '292500'],
    ['Convertify', 500, 2000, ['150000', '600000', '750000'], '975000'],
  ])('%s: churn cost of 25 lost a month (adds replacement to lost sales)', (_, price, toWin, published, missing) => {
    const { sales, replacement, total, firstYear } = ownSection(
      { lostPerMonth: 25, price, toWin },
      {
        sales: (x) => x.lostPerMonth.times(x.price).times(12),
        replacement: (x) => x.lostPerMonth.times(x.toWin).times(12),
        total: (x) => x.sales.plus(x.replacement),
        firstYear: (x) => x.lostPerMonth.times(x.price).times(78),
      },
    );
    expect([sales, replacement, total].map((figure) => figure.toFixed(0))).toEqual(published);
    expect(firstYear.toFixed(0)).toBe(missing);
  });

  it('Quitlo: the same over 36 months on a shrinking base, 315,833', () => {
    const { total } = ownSection(
      { customers: 500, churn: '0.05', months: 36, price: 150, toWin: 600 },
      {
        // 1 + 0.95 + 0.95² + …: times the churn of the first month, those who left
        monthsStayed: {
          series: { terms: (x) => x.months, first: 1, next: (before, x) => before.minus(before.times(x.churn)) },
        },
        lost: (x) => x.customers.times(x.churn).times(x.monthsStayed),
        total: (x) => x.lost.times(x.price.plus(x.toWin)),
      },
    );
    expect(total.toFixed(0)).toBe('315833');
  });

  it('Bain on Dell: 210 million by word of mouth, 5.25 a comment, 42 a promoter', () => {
    const { value, perComment, perPromoter } = ownSection(
      { customers: 4000000, referred: '0.25', each: 210, comments: 40000000, commentsEach: 8 },
      {
        value: (x) => x.customers.times(x.referred).times(x.each),
        perComment: (x) => x.value.div(x.comments),
        perPromoter: (x) => x.perComment.times(x.commentsEach),
      },
    );
    expect([value.toFixed(0), perComment.toFixed(2), perPromoter.toFixed(0)]).toEqual(['210000000', '5.25', '42']);
  });

  it('Qualtrics XM Institute: 53 % react, 9.5 % of sales at risk (a survey of nations, never to be scaled)', () => {
    const { react, atRisk } = ownSection(
      { bad: '0.18', cut: '0.34', stop: '0.19' },
      { react: (x) => x.cut.plus(x.stop).times(100), atRisk: (x) => x.bad.times(x.react) },
    );
    expect([react.toFixed(0), atRisk.toFixed(1)]).toEqual(['53', '9.5']);
  });

  it('A. Tsai 2010: three customers driven away a shift, 1,455 a year', () => {
    const { overYears, shift } = ownSection(
      { value: 485, years: 6, lost: 3 },
      { overYears: (x) => x.value.times(x.years), shift: (x) => x.value.times(x.lost) },
    );
    // Printed as 2,911, for its 485 is rounded.
    expect(overYears.toFixed(0)).toBe('2910');
    expect(shift.toFixed(0)).toBe('1455');
  });

  it('Spaid: callbacks from 5 to 2 % of 2,500 at 650, 75 and 48,750 a month, 585,000 a year', () => {
    const { avoided, month, year } = ownSection(
      { jobs: 2500, before: '0.05', after: '0.02', cost: 650 },
      {
        avoided: (x) => x.jobs.times(x.before.minus(x.after)),
        month: (x) => x.avoided.times(x.cost),
        year: (x) => x.month.times(12),
      },
    );
    expect([avoided, month, year].map((figure) => figure.toFixed(0))).toEqual(['75', '48750', '585000']);
  });

  it('Automotive Management Network: sales to recover a redo of 500 at 15 % (told, never added)', () => {
    const { sales } = ownSection({ redo: 500, margin: '0.15' }, { sales: (x) => x.redo.div(x.margin) });
    // Printed as 3,333.34, rounded up to the cent.
    expect(sales.toFixed(3)).toBe('3333.333');
  });

  it('ADP Spark 2018: 500,000 over 255 days, 1,961 a day', () => {
    const { perDay } = ownSection({ revenue: 500000, days: 255 }, { perDay: (x) => x.revenue.div(x.days) });
    expect(perDay.toFixed(0)).toBe('1961');
  });

  it('Heskett and others 1994: a broker rebuilds over five years, 2.5 million', () => {
    const { lost } = ownSection({ years: 5, output: 1000000 }, { lost: (x) => x.years.times(x.output).div(2) });
    expect(lost.toFixed(0)).toBe('2500000');
  });

  it('Stew Leonard and T. Peters: 50,000 and 180,000 of sales in ten years, undiscounted', () => {
    const { grocery, delivery } = ownSection(
      { weekly: 100, weeks: 50, monthly: 1500, months: 12, years: 10 },
      {
        grocery: (x) => x.weekly.times(x.weeks).times(x.years),
        delivery: (x) => x.monthly.times(x.months).times(x.years),
      },
    );
    expect([grocery.toFixed(0), delivery.toFixed(0)]).toEqual(['50000', '180000']);
    // Also by our own function: no discount, nobody leaves.
    const value = customerValue({ marginPerYear: 5000, retention: 1, discountRate: 0, horizonYears: 10 });
    expect(value.firstMarginAtYearEnd.toFixed(0)).toBe('50000');
  });

  it('complaint pyramid of the cucdc slides: 500, 200, 50, 10, 2, 1', () => {
    const { complain, unhappy, escalate, next, last } = ownSection(
      { dissatisfied: 500, a: '0.40', b: '0.25', c: '0.20', d: '0.25', e: '0.50' },
      {
        complain: (x) => x.dissatisfied.times(x.a),
        unhappy: (x) => x.complain.times(x.b),
        escalate: (x) => x.unhappy.times(x.c),
        next: (x) => x.escalate.times(x.d),
        last: (x) => x.next.times(x.e),
      },
    );
    expect([complain, unhappy, escalate].map((figure) => figure.toFixed(0))).toEqual(['200', '50', '10']);
    // The source cuts 2.5 and 1.25 down to whole people.
    expect([next.toFixed(2), last.toFixed(2)]).toEqual(['2.50', '1.25']);
  });

  it('Schmitt, Skiera, Van den Bulte 2011: a reward of 25 brings 40, about 60 %', () => {
    const { gain } = ownSection({ value: 40, reward: 25 }, { gain: (x) => x.value.minus(x.reward).div(x.reward) });
    expect(gain.toFixed(2)).toBe('0.60');
  });

  it('Kuhn and Yu: 10 % more turnover costs like 0.6 % more wages, a factor of 16.67 (16.8 from unrounded)', () => {
    const { factor } = ownSection({ rise: 10, wages: '0.6' }, { factor: (x) => x.rise.div(x.wages) });
    expect(factor.toFixed(2)).toBe('16.67');
    const unrounded = ownSection({ rise: 10, wages: '0.595' }, { factor: (x) => x.rise.div(x.wages) });
    expect(unrounded.factor.toFixed(1)).toBe('16.8');
  });
});
