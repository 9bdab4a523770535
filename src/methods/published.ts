import { ansiShrm2012 } from './ansi-shrm-2012.js';
import { blissMultiplier } from './bliss-multiplier.js';
import { bousheyGlynn2012 } from './boushey-glynn-2012.js';
import { branham } from './branham.js';
import { businessScience2017 } from './business-science-2017.js';
import { cascioBoudreauFink2019 } from './cascio-boudreau-fink-2019.js';
import { ceprClasp2011 } from './cepr-clasp-2011.js';
import { cohortLoss2022 } from './cohort-loss-2022.js';
import { employmentPolicyFoundation2002 } from './employment-policy-foundation-2002.js';
import { gallup2019 } from './gallup-2019.js';
import { hinkinTracey2000 } from './hinkin-tracey-2000.js';
import { jones2005 } from './jones-2005.js';
import { leadingAge } from './leading-age.js';
import { nctaf2007 } from './nctaf-2007.js';
import { nobscot } from './nobscot.js';
import { nsiCostPerPoint } from './nsi-cost-per-point.js';
import { profitForegone } from './profit-foregone.js';
import { segmentedCost } from './segmented-cost.js';
import { shanafelt2017 } from './shanafelt-2017.js';
import { shrmMonthsOfPay } from './shrm-months-of-pay.js';
import { simonsHinkin2001 } from './simons-hinkin-2001.js';
import { turnoverCostShortForm } from './turnover-cost-short-form.js';
import { vacancyMultipleOfPay } from './vacancy-multiple-of-pay.js';
import { vacancyNetOfPay } from './vacancy-net-of-pay.js';
import { vacancyRevenuePerDay } from './vacancy-revenue-per-day.js';
import { vacancySalesPipeline } from './vacancy-sales-pipeline.js';
import { vacantPayroll } from './vacant-payroll.js';
import { waldman2004 } from './waldman-2004.js';
import { wyoming2000 } from './wyoming-2000.js';

/** All published methods by name: first those with a year, in the order of publication, then those without. */
export const methods = {
  hinkinTracey2000,
  wyoming2000,
  simonsHinkin2001,
  employmentPolicyFoundation2002,
  waldman2004,
  jones2005,
  nctaf2007,
  ceprClasp2011,
  ansiShrm2012,
  bousheyGlynn2012,
  businessScience2017,
  shanafelt2017,
  cascioBoudreauFink2019,
  gallup2019,
  cohortLoss2022,
  nsiCostPerPoint,
  blissMultiplier,
  branham,
  leadingAge,
  nobscot,
  profitForegone,
  segmentedCost,
  shrmMonthsOfPay,
  turnoverCostShortForm,
  vacancyMultipleOfPay,
  vacancyNetOfPay,
  vacancyRevenuePerDay,
  vacancySalesPipeline,
  vacantPayroll,
};
