import { expect, test } from 'vitest';
import { type Method, type MethodName, methods } from '../../src/methods.js';
import type { Kind } from '../../src/model/section.js';

/** What every line of a method is: money paid, paid time, output not made, or a lump that its source does not split. */
const kinds: Record<MethodName, Partial<Record<Kind, string>>> = {
  ansiShrm2012: {
    cash: 'external.advertising external.agencies external.checks external.bonuses external.travelAndRelocation external.sourcing external.immigration external.healthScreens internal.overhead',
    time: 'internal.recruitingStaff internal.managersTime',
  },
  blissMultiplier: { mixed: 'replacement.replacement' },
  bousheyGlynn2012: { mixed: 'replacement.replacement' },
  branham: {
    cash: 'vacancy.overtime vacancy.temporaryStaff vacancy.paySaved',
    time: 'vacancy.internalCover replacement.hiringTeam replacement.processing replacement.coaching',
    opportunity: 'newHire.outputLost',
  },
  businessScience2017: {
    cash: 'direct.vacancy productivity.paySaved',
    opportunity: 'productivity.whileOpen productivity.whileOnboarding',
    mixed: 'direct.separation direct.acquisition direct.placement',
  },
  cascioBoudreauFink2019: {
    cash: 'separation.separationPay replacement.tests replacement.travel replacement.moving replacement.boughtExaminations training.literature',
    time: 'separation.interviewerTime separation.leaverTime separation.separationAdministration replacement.preEmployment replacement.entranceInterviews replacement.staffMeetings replacement.information training.trainers training.traineeTime training.mentors training.newHires training.orientation',
    opportunity: 'performance.difference',
    // Hours of announcing with what the advertisement costs; hours of examining with supplies.
    mixed: 'replacement.announcing replacement.ownExaminations',
  },
  ceprClasp2011: {
    cash: 'outsideSpend.advertising outsideSpend.agencyFees outsideSpend.interviewTravel outsideSpend.other',
    time: 'salariedTime.screening salariedTime.selecting salariedTime.hiring salariedTime.checks salariedTime.other salariedTime.training hourlyTime.paperwork hourlyTime.training',
    opportunity: 'salariedTime.rampUp hourlyTime.rampUp',
  },
  cohortLoss2022: { time: 'cohort.fieldTraining', mixed: 'cohort.recruiting cohort.testing cohort.academy' },
  employmentPolicyFoundation2002: { mixed: 'replacement.replacement' },
  gallup2019: { mixed: 'replacement.replacement' },
  hinkinTracey2000: {
    opportunity: 'perLeaver.productivityLoss',
    mixed: 'perLeaver.preDeparture perLeaver.recruiting perLeaver.selection perLeaver.training',
  },
  jones2005: {
    opportunity: 'postHire.newHireProductivity postHire.productivityBeforeLeaving',
    mixed:
      'preHire.advertisingAndRecruiting preHire.vacancy preHire.hiring postHire.orientationAndTraining postHire.termination',
  },
  leadingAge: { mixed: 'perLeaver.direct perLeaver.indirect' },
  nctaf2007: { mixed: 'district.central district.schools' },
  nobscot: { mixed: 'replacement.replacement' },
  nsiCostPerPoint: { mixed: 'onePoint.onePoint' },
  profitForegone: {
    cash: 'outlays.settlement outlays.recruitment outlays.selection outlays.training',
    opportunity: 'contribution.contributionLost',
  },
  segmentedCost: { opportunity: 'level.productivityLoss', mixed: 'level.recruiting level.onboarding' },
  shanafelt2017: { mixed: 'attributable.attributable' },
  shrmMonthsOfPay: { mixed: 'replacement.replacement' },
  simonsHinkin2001: { opportunity: 'profit.onePoint' },
  turnoverCostShortForm: { mixed: 'replacement.onPay replacement.onBenefits' },
  vacancyMultipleOfPay: { opportunity: 'vacancy.vacancy' },
  vacancyNetOfPay: { cash: 'vacancy.paySaved', opportunity: 'vacancy.vacancy' },
  vacancyRevenuePerDay: { opportunity: 'vacancy.vacancy' },
  vacancySalesPipeline: { opportunity: 'vacancy.vacancy' },
  // It calls the pay of the place a cost; nothing is paid.
  vacantPayroll: { opportunity: 'vacancy.vacantPay' },
  waldman2004: { opportunity: 'perLeaver.reducedProductivity', mixed: 'perLeaver.hiring perLeaver.training' },
  wyoming2000: {
    cash: 'separation.unemployment vacancy.temporaryStaff vacancy.overtime replacement.announcements replacement.tests',
    time: 'separation.exitInterviews separation.administration separation.payroll replacement.communicating replacement.screening replacement.interviews replacement.selection replacement.administration replacement.payroll training.centralOrientation training.inHouseOrientation training.formalTraining training.onTheJob',
  },
};

test.each(Object.entries<Method>(methods))('%s has lines of these kinds', (name, { lines }) => {
  const found = new Map<Kind, string[]>();
  for (const { path, kind } of lines) found.set(kind, [...(found.get(kind) ?? []), path]);
  const asWritten = Object.fromEntries([...found].map(([kind, paths]) => [kind, paths.join(' ')]));
  expect(asWritten).toEqual(kinds[name as MethodName]);
});

const aboveZero = { exclusiveMinimum: 0 };
const daysInAYear = { exclusiveMinimum: 0, maximum: 366 };
const midpointRange = { minimum: 0.8, maximum: 1.2 };

/** Where an input keeps to narrower bounds than those of its unit: what is divided by, and what a source gives as a range. */
const bounds: Record<string, Readonly<Record<string, number>>> = {
  'businessScience2017 productivity.workingDays': daysInAYear,
  'cascioBoudreauFink2019 training.menteesPerMentor': aboveZero,
  // Pay ranges run from 80 to 120 % of their midpoint.
  'cascioBoudreauFink2019 performance.leaverCompaRatio': midpointRange,
  'cascioBoudreauFink2019 performance.replacementCompaRatio': midpointRange,
  'cohortLoss2022 cohort.hiresKept': aboveZero,
  // One half to two times annual pay.
  'gallup2019 replacement.multipleOfPay': { minimum: 0.5, maximum: 2 },
  // 30 to 50 % of annual pay.
  'nobscot replacement.shareOfPay': { minimum: 0.3, maximum: 0.5 },
  'profitForegone contribution.actualHours': aboveZero,
  'shanafelt2017 attributable.relativeRisk': { minimum: 1, maximum: 100 },
  'shanafelt2017 programme.cost': aboveZero,
  // Six to nine months of pay.
  'shrmMonthsOfPay replacement.monthsOfPay': { minimum: 6, maximum: 9 },
  // One to three times pay.
  'vacancyMultipleOfPay vacancy.multiple': { minimum: 1, maximum: 3 },
  'vacancyMultipleOfPay vacancy.workingDays': daysInAYear,
  'vacancyNetOfPay vacancy.employees': aboveZero,
  'vacancyNetOfPay vacancy.weight': { minimum: 1, maximum: 3 },
  'vacancyNetOfPay vacancy.workingDays': daysInAYear,
  'vacancyRevenuePerDay vacancy.employees': aboveZero,
  'vacancyRevenuePerDay vacancy.workingDays': daysInAYear,
};

test('the inputs of methods keep to these bounds, and the others to those of their unit', () => {
  const found = Object.entries<Method>(methods).flatMap(([name, { inputs }]) =>
    inputs.flatMap(({ path, section, definition: { minimum, maximum, exclusiveMinimum, integer } }) => {
      if (section === undefined) return []; // leavers, headcount and their rate, which are the same everywhere
      const narrowed = Object.entries({
        minimum,
        maximum,
        exclusiveMinimum,
        integer,
      }).filter(([, bound]) => bound !== undefined);
      return narrowed.length === 0 ? [] : [[`${name} ${path}`, Object.fromEntries(narrowed)]];
    }),
  );
  expect(Object.fromEntries(found)).toEqual(bounds);
});
