import { section } from '../model/section.js';
import { costOfTime, pay } from './pay.js';

/** The cost of finding, choosing and bringing in one new hire. */
export const hiring = /* @__PURE__ */ section({
  label: 'Hiring',
  source:
    'ANSI/SHRM 06001.2012, Cost-per-Hire, external and internal cost elements, http://www.shrm.org/hrstandards/publishedstandards/pages/ansishrm060012012,cost-per-hire.aspx; interviews, tests and meetings as in the companion software of Cascio, Boudreau and Fink (2019), Investing in People, 3rd ed., replacement costs R3 to R5',
  uses: { pay },
  inputs: {
    advertising: { label: 'Advertising per hire', unit: 'money' },
    agencyFee: { label: 'Agency fee per hire', unit: 'money' },
    referralBonus: { label: 'Referral bonus per hire', unit: 'money' },
    signOnBonus: { label: 'Sign-on bonus per hire', unit: 'money' },
    travel: { label: "Candidates' travel per hire", unit: 'money' },
    relocation: { label: 'Relocation per hire', unit: 'money' },
    applicants: { label: 'Applicants per hire', unit: 'count' },
    screeningHoursPerApplicant: { label: 'Screening hours per applicant', unit: 'hours' },
    recruitingHours: {
      label: "Recruiter's other hours per hire",
      unit: 'hours',
      help: 'Hours of the recruiter beyond screening: writing the advertisement, finding candidates, arranging interviews, making the offer.',
    },
    interviews: {
      label: 'Interviews per hire',
      unit: 'count',
      help: 'All interviews held to fill one place, those with rejected candidates too.',
    },
    hoursPerInterview: { label: 'Hours per interview', unit: 'hours', help: 'With preparation and notes.' },
    interviewersPerInterview: {
      label: 'Interviewers per interview',
      unit: 'count',
      default: {
        value: 1,
        source:
          'One interviewer: time × one pay rate × interviews, as in the companion software of Cascio, Boudreau and Fink (2019), Investing in People, 3rd ed., line R3',
      },
    },
    decisionHours: {
      label: 'Hours of deciding per hire',
      unit: 'hours',
      help: 'Hours of all who meet to choose, added up.',
    },
    candidatesTested: { label: 'Candidates tested per hire', unit: 'count' },
    costPerTest: { label: 'Cost per test', unit: 'money' },
    candidatesChecked: {
      label: 'Candidates checked per hire',
      unit: 'count',
      help: 'Background, reference, drug and medical checks.',
    },
    costPerCheck: { label: 'Cost per check', unit: 'money' },
    checkingHours: {
      label: 'Staff hours for tests and checks per hire',
      unit: 'hours',
      help: 'Hours of your own staff: setting and marking tests, calling references, following up checks.',
    },
  },
  quantities: {
    screeningHours: {
      label: 'Screening hours per hire',
      unit: 'hours',
      formula: (x) => x.applicants.times(x.screeningHoursPerApplicant),
    },
    interviewHours: {
      label: 'Interview hours per hire',
      unit: 'hours',
      formula: (x) => x.interviews.times(x.hoursPerInterview).times(x.interviewersPerInterview),
    },
  },
  lines: {
    advertising: { label: 'Advertising', kind: 'cash', formula: (x) => x.advertising },
    agencyFee: { label: 'Agency fee', kind: 'cash', formula: (x) => x.agencyFee },
    referralBonus: { label: 'Referral bonus', kind: 'cash', formula: (x) => x.referralBonus },
    signOnBonus: { label: 'Sign-on bonus', kind: 'cash', formula: (x) => x.signOnBonus },
    travel: { label: "Candidates' travel", kind: 'cash', formula: (x) => x.travel },
    relocation: { label: 'Relocation', kind: 'cash', formula: (x) => x.relocation },
    screening: {
      label: 'Screening applications',
      kind: 'time',
      formula: (x) => costOfTime(x.screeningHours, x.pay.recruiter, x.pay.load),
    },
    recruiting: {
      label: 'Other recruiting',
      kind: 'time',
      source:
        'CEPR and CLASP turnover calculator (2011, data of 2019), line 5c, hours of hiring (20 in its example), https://github.com/webmaster-cepr/clasp-cepr-turnover-calc',
      formula: (x) => costOfTime(x.recruitingHours, x.pay.recruiter, x.pay.load),
    },
    interviewing: {
      label: 'Interviewing',
      kind: 'time',
      formula: (x) => costOfTime(x.interviewHours, x.pay.interviewer, x.pay.load),
    },
    deciding: {
      label: 'Deciding',
      kind: 'time',
      formula: (x) => costOfTime(x.decisionHours, x.pay.interviewer, x.pay.load),
    },
    testing: { label: 'Tests', kind: 'cash', formula: (x) => x.candidatesTested.times(x.costPerTest) },
    checking: {
      label: 'Background and medical checks',
      kind: 'cash',
      formula: (x) => x.candidatesChecked.times(x.costPerCheck),
    },
    checkingTime: {
      label: 'Time for tests and checks',
      kind: 'time',
      source:
        'CEPR and CLASP turnover calculator (2011, data of 2019), line 5d, hours of drug and background checks (10 in its example), https://github.com/webmaster-cepr/clasp-cepr-turnover-calc',
      formula: (x) => costOfTime(x.checkingHours, x.pay.recruiter, x.pay.load),
    },
  },
});
