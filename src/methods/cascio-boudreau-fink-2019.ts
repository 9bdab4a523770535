import { Expression } from '../expression/expression.js';
import type { Rule } from '../model/rule.js';
import { examples } from './cascio-examples.js';
import { people } from './cascio-people.js';
import { replacement } from './cascio-replacement.js';
import { performance, result } from './cascio-result.js';
import { separation } from './cascio-separation.js';
import { training } from './cascio-training.js';
import { method } from './method.js';

function groupsWithinTheWhole(): Rule {
  return {
    path: 'people.secondGroupShare',
    code: 'contradiction',
    where: { left: Expression.named('people.thirdGroupShare'), is: 'below', right: 0 },
    message: 'and people.firstGroupShare must add up to 1 at most.',
  };
}

/**
 * Cascio's itemised model, in the line formulas of the companion software to Investing in People: separation,
 * replacement, training, and the difference in performance between leavers and replacements. Amounts are for the
 * period.
 *
 * Differences from the source: the moving cost of every hire counts, while the software counts a tenth without a
 * reason. The shares of the staff groups always add up to 1, which the software does not check. The unemployment tax is
 * left out, because its code can make it negative and the form in the book could not be read.
 *
 * Source: Wayne F. Cascio, John W. Boudreau and Alexis A. Fink, Investing in People, 3rd ed. (2019), companion software
 * (https://github.com/investing-in-people/IIP3-software).
 */
export const cascioBoudreauFink2019 = /* @__PURE__ */ method({
  label: 'Cascio, Boudreau and Fink (2019), itemised',
  source: {
    title: 'Investing in People, 3rd ed., companion software',
    author: 'Wayne F. Cascio, John W. Boudreau and Alexis A. Fink; software by Alexander, Mulfinger and Oswald',
    year: 2019,
    place: 'Society for Human Resource Management',
    url: 'https://github.com/investing-in-people/IIP3-software',
  },
  year: 2019,
  currency: 'USD',
  scope: {
    covers: 'turnover',
    counts: 'separation, replacement, training and difference in performance, line by line',
    leavesOut: 'unemployment tax, vacancy, ramp-up, benefits that are not in the pay rates',
  },
  sections: { people, separation, replacement, training, performance, result },
  rules: [/* @__PURE__ */ groupsWithinTheWhole()],
  examples,
  fromCompany: {
    notIncluded: 'separation pay, difference in performance',
    needs: [
      'payPerHour',
      'staffPayPerHour',
      'separationHours',
      'hiringSpend',
      'hiringHours',
      'paperworkHours',
      'trainerHours',
      'trainingHours',
    ],
    estimates: (firm) => [
      {
        input: {
          people: { leavers: firm.leavers, humanResourcesPay: firm.staffPayPerHour },
          separation: { administrationHours: firm.separationHours },
          replacement: {
            advertisingAndFees: firm.hiringSpend,
            announcingHours: 0,
            preEmploymentHours: firm.hiringHours,
            positions: firm.leavers,
            informationHours: firm.paperworkHours,
          },
          training: {
            onTheJobHours: firm.trainingHours,
            newHirePay: firm.payPerHour,
            trainings: firm.leavers,
            orientationHours: firm.trainerHours.times(firm.leavers),
            orientationPerHour: firm.staffPayPerHour,
          },
        },
      },
    ],
  },
});
