import { section } from '../model/section.js';
import { people } from './cascio-people.js';

/** The cost of replacing the leavers of a period. */
export const replacement = /* @__PURE__ */ section({
  label: 'Replacement',
  source:
    'Cascio, Boudreau and Fink (2019), Investing in People, 3rd ed., companion software, R1 to R8; moving is counted for every hire',
  uses: { people },
  inputs: {
    advertisingAndFees: { label: 'Advertising and agency fees per leaver', unit: 'money' },
    announcingHours: { label: 'Hours to announce a vacancy', unit: 'hours' },
    preEmploymentHours: { label: 'Hours of pre-employment administration per position', unit: 'hours' },
    positions: { label: 'Positions filled', unit: 'count' },
    entranceInterviewHours: { label: 'Hours of an entrance interview', unit: 'hours' },
    interviews: { label: 'Entrance interviews', unit: 'count' },
    testMaterials: { label: 'Test materials per person', unit: 'money' },
    testScoring: { label: 'Test scoring per person', unit: 'money' },
    peopleTested: { label: 'People tested', unit: 'count' },
    meetingHours: { label: 'Hours of a staff meeting', unit: 'hours' },
    departmentPay: { label: 'Department pay per hour', unit: 'money/hour' },
    meetings: { label: 'Staff meetings', unit: 'count' },
    travelPerApplicant: { label: 'Travel per applicant', unit: 'money' },
    applicants: { label: 'Applicants who travel', unit: 'count' },
    movingPerHire: { label: 'Moving cost per hire', unit: 'money' },
    hires: { label: 'Hires who move', unit: 'count' },
    informationHours: { label: 'Hours of post-employment information per leaver', unit: 'hours' },
    examinationHours: { label: 'Hours of a medical examination', unit: 'hours', help: "In the firm's own house." },
    examinerPay: { label: "Examiner's pay per hour", unit: 'money/hour' },
    examinationSupplies: { label: 'Supplies per examination', unit: 'money' },
    examinationPrice: {
      label: 'Price of a medical examination',
      unit: 'money',
      help: 'Where it is bought from others.',
    },
  },
  quantities: {
    announcing: {
      label: 'Announcing the vacancy',
      unit: 'money',
      formula: (x) =>
        x.announcingHours.times(x.people.humanResourcesPay).plus(x.advertisingAndFees).times(x.people.leavers),
    },
    preEmployment: {
      label: 'Pre-employment administration',
      unit: 'money',
      formula: (x) => x.preEmploymentHours.times(x.people.humanResourcesPay).times(x.positions),
    },
    entranceInterviews: {
      label: 'Entrance interviews',
      unit: 'money',
      formula: (x) => x.entranceInterviewHours.times(x.people.interviewerPay).times(x.interviews),
    },
    tests: { label: 'Tests', unit: 'money', formula: (x) => x.testMaterials.plus(x.testScoring).times(x.peopleTested) },
    staffMeetings: {
      label: 'Staff meetings',
      unit: 'money',
      formula: (x) => x.meetingHours.times(x.departmentPay.plus(x.people.humanResourcesPay)).times(x.meetings),
    },
    travel: { label: 'Travel', unit: 'money', formula: (x) => x.travelPerApplicant.times(x.applicants) },
    moving: { label: 'Moving', unit: 'money', formula: (x) => x.movingPerHire.times(x.hires) },
    information: {
      label: 'Post-employment information',
      unit: 'money',
      formula: (x) => x.informationHours.times(x.people.humanResourcesPay).times(x.people.leavers),
    },
    ownExaminations: {
      label: 'Medical examinations in house',
      unit: 'money',
      formula: (x) => x.examinationHours.times(x.examinerPay).plus(x.examinationSupplies).times(x.people.leavers),
    },
    boughtExaminations: {
      label: 'Medical examinations bought',
      unit: 'money',
      formula: (x) => x.examinationPrice.times(x.people.leavers),
    },
    replacementCost: {
      label: 'Replacement cost',
      unit: 'money',
      totalOf: (x) => [
        x.announcing,
        x.preEmployment,
        x.entranceInterviews,
        x.tests,
        x.staffMeetings,
        x.travel,
        x.moving,
        x.information,
        x.ownExaminations,
        x.boughtExaminations,
      ],
    },
  },
  lines: {
    announcing: { label: 'Announcing the vacancy', kind: 'mixed', formula: (x) => x.announcing },
    preEmployment: { label: 'Pre-employment administration', kind: 'time', formula: (x) => x.preEmployment },
    entranceInterviews: { label: 'Entrance interviews', kind: 'time', formula: (x) => x.entranceInterviews },
    tests: { label: 'Tests', kind: 'cash', formula: (x) => x.tests },
    staffMeetings: { label: 'Staff meetings', kind: 'time', formula: (x) => x.staffMeetings },
    travel: { label: 'Travel', kind: 'cash', formula: (x) => x.travel },
    moving: { label: 'Moving', kind: 'cash', formula: (x) => x.moving },
    information: { label: 'Post-employment information', kind: 'time', formula: (x) => x.information },
    ownExaminations: { label: 'Medical examinations in house', kind: 'mixed', formula: (x) => x.ownExaminations },
    boughtExaminations: { label: 'Medical examinations bought', kind: 'cash', formula: (x) => x.boughtExaminations },
  },
});
