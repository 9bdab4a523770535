import { describe, expect, test } from 'vitest';
import { check, turnoverCost, turnoverModel } from '../../src/index.js';
import { sectionInputs } from '../section-inputs.js';

const unused = (input: object) =>
  check(turnoverModel, { leavers: 24, ...input }).map(({ path, code, message }) => {
    expect(code).toBe('unused');
    expect(message.startsWith(`${path} is given, but `)).toBe(true);
    return message;
  });

describe('an input that no line uses is an error that names the missing inputs', () => {
  test.each([
    [{ training: { newHireHours: 30 } }, ['training.newHireHours is given, but pay.newHire is not.']],
    [
      { vacancy: { vacantDays: 9 } },
      [
        'vacancy.vacantDays is given, but none of vacancy.coverPerDay, vacancy.outputPerDay with vacancy.outputLostShare, vacancy.payPerDay.',
      ],
    ],
    [
      { hiring: { interviews: 6 } },
      ['hiring.interviews is given, but hiring.hoursPerInterview and pay.interviewer are not.'],
    ],
    [
      { hiring: { interviewersPerInterview: 2 } },
      [
        'hiring.interviewersPerInterview is given, but hiring.interviews, hiring.hoursPerInterview and pay.interviewer are not.',
      ],
    ],
    [
      { training: { newHiresPerTrainer: 4 } },
      ['training.newHiresPerTrainer is given, but training.trainerHours and pay.trainer are not.'],
    ],
    [
      { vacancy: { outputPerDay: 200, vacantDays: 3 } },
      [
        'vacancy.vacantDays is given, but none of vacancy.coverPerDay, vacancy.outputLostShare, vacancy.payPerDay.',
        'vacancy.outputPerDay is given, but vacancy.outputLostShare is not.',
      ],
    ],
    [
      { rampUp: { weeksToProficiency: 4, averageShareLost: 0.5 } },
      [
        'rampUp.weeksToProficiency is given, but rampUp.hoursPerWeek and pay.newHire are not.',
        'rampUp.averageShareLost is given, but rampUp.hoursPerWeek and pay.newHire are not.',
      ],
    ],
    [{ hiring: { candidatesTested: 0 } }, ['hiring.candidatesTested is given, but hiring.costPerTest is not.']],
  ])('%j', (input, messages) => {
    expect(unused(input)).toEqual(messages);
  });

  test('it is enough to move one line', () => {
    expect(unused({ vacancy: { vacantDays: 9, payPerDay: 100 } })).toEqual([]);
    expect(
      unused({ pay: { newHire: 15 }, rampUp: { weeksToProficiency: 4, hoursPerWeek: 28, averageShareLost: 0 } }),
    ).toEqual([]);
  });

  test('only the rates under pay, and what converts a rate, may be unused', () => {
    const pay = { newHire: 1, leaver: 1, administrator: 1, recruiter: 1, interviewer: 1, trainer: 1, load: 0.2 };
    expect(unused({ pay })).toEqual([]);
    expect(turnoverCost({ leavers: 1, pay }).assumptions.map(({ path }) => path)).toEqual([
      'currency',
      'baseline.amount',
    ]);
    for (const { path, section, name } of sectionInputs(turnoverModel)) {
      if (section === 'pay' || section === 'baseline' || path === 'vacancy.workingDaysPerYear') continue;
      const alone = turnoverModel.lines.some(
        ({ inputs }) => inputs.length === 1 && turnoverModel.inputs[inputs[0] ?? -1]?.path === path,
      );
      expect([path, unused({ [section]: { [name]: 1 } }).length]).toEqual([path, alone ? 0 : 1]);
    }
    expect(unused({ vacancy: { workingDaysPerYear: 230 } })).toEqual([]);
  });
});

describe('zero is a value, and left out is not', () => {
  test('zero of everything gives every line, each of nothing', () => {
    const zeros: Record<string, Record<string, number>> = {};
    for (const { section, name, definition } of sectionInputs(turnoverModel)) {
      if (section === 'baseline') continue;
      zeros[section] = { ...zeros[section], [name]: definition.exclusiveMinimum === undefined ? 0 : 1 };
    }
    const { lines, absent, total } = turnoverCost({ leavers: 24, ...zeros });
    expect([lines.length, absent, total.toFixed()]).toEqual([34, [], '0']);
    expect(lines.every(({ amount, perLeaver }) => amount.isZero() && perLeaver.isZero())).toBe(true);
  });

  test('undefined is left out, as in an object that is put together by a form', () => {
    const input = { leavers: 24, currency: undefined, hiring: undefined, paperwork: { setUp: undefined } };
    expect(turnoverCost(input).total.toFixed()).toBe('48000');
  });

  test('an empty group gives nothing, and nothing is wrong', () => {
    expect(turnoverCost({ leavers: 24, hiring: {}, vacancy: {}, baseline: {} }).total.toFixed()).toBe('48000');
  });
});

test('absent lines are listed with what each would need', () => {
  const { absent } = turnoverCost({
    leavers: 1,
    pay: { interviewer: 40 },
    hiring: { interviews: 6, hoursPerInterview: 1 },
    vacancy: { vacantDays: 3, coverPerDay: 90 },
  });
  const needs = Object.fromEntries(absent.map(({ section, name, needs }) => [`${section}.${name}`, needs]));
  expect(needs).toEqual({
    'hiring.advertising': ['hiring.advertising'],
    'hiring.agencyFee': ['hiring.agencyFee'],
    'hiring.referralBonus': ['hiring.referralBonus'],
    'hiring.signOnBonus': ['hiring.signOnBonus'],
    'hiring.travel': ['hiring.travel'],
    'hiring.relocation': ['hiring.relocation'],
    'hiring.screening': ['hiring.applicants', 'hiring.screeningHoursPerApplicant', 'pay.recruiter'],
    'hiring.recruiting': ['hiring.recruitingHours', 'pay.recruiter'],
    'hiring.deciding': ['hiring.decisionHours'],
    'hiring.testing': ['hiring.candidatesTested', 'hiring.costPerTest'],
    'hiring.checking': ['hiring.candidatesChecked', 'hiring.costPerCheck'],
    'hiring.checkingTime': ['hiring.checkingHours', 'pay.recruiter'],
    'paperwork.administrator': ['paperwork.administratorHours', 'pay.administrator'],
    'paperwork.newHire': ['paperwork.newHireHours', 'pay.newHire'],
    'paperwork.setUp': ['paperwork.setUp'],
    'training.trainer': ['training.trainerHours', 'pay.trainer'],
    'training.newHire': ['training.newHireHours', 'pay.newHire'],
    'training.materials': ['training.materials'],
    'training.courseFees': ['training.courseFees'],
    'separation.exitInterview': ['separation.exitInterviewHours', 'pay.leaver'],
    'separation.administrator': ['separation.administratorHours', 'pay.administrator'],
    'separation.managerHandover': ['separation.managerHandoverHours'],
    'separation.colleagueHandover': ['separation.colleagueHandoverHours', 'pay.trainer'],
    'separation.outputLost': ['separation.hoursAfterNotice', 'pay.leaver', 'separation.shareLostAfterNotice'],
    'separation.severance': ['separation.severance'],
    'separation.unemploymentTax': ['separation.unemploymentTax'],
    'vacancy.outputLost': ['vacancy.outputPerDay', 'vacancy.outputLostShare'],
    'vacancy.paySaved': ['vacancy.payPerDay'],
    'rampUp.outputLost': ['rampUp.weeksToProficiency', 'rampUp.hoursPerWeek', 'pay.newHire', 'rampUp.averageShareLost'],
    'rampUp.disruption': ['rampUp.disruptionHours', 'pay.trainer'],
    'performance.output': [
      'performance.leaverOutputPerYear',
      'performance.replacementOutputPerYear',
      'performance.yearsCounted',
    ],
    'performance.pay': [
      'performance.replacementPayPerYear',
      'performance.leaverPayPerYear',
      'performance.yearsCounted',
    ],
  });
  expect(absent[0]).toEqual({
    section: 'hiring',
    sectionLabel: 'Hiring',
    name: 'advertising',
    label: 'Advertising',
    needs: ['hiring.advertising'],
  });
});

describe('one mistake is reported once, not again as what then seems to be missing', () => {
  const complete = { pay: { interviewer: 40 }, hiring: { interviews: 6, hoursPerInterview: 1 } };
  test.each<[string, object, string[]]>([
    [
      'a misspelt input',
      { ...complete, hiring: { interviews: 6, hoursPerInterveiw: 1 } },
      ['hiring.hoursPerInterveiw'],
    ],
    ['a misspelt rate', { ...complete, pay: { interveiwer: 40 } }, ['pay.interveiwer']],
    ['a wrong value', { ...complete, pay: { interviewer: '40 USD' } }, ['pay.interviewer']],
    ['a group that is no object', { ...complete, pay: [40] }, ['pay']],
    ['a misspelt group', { hiring: complete.hiring, pey: complete.pay }, ['pey']],
    [
      'an input in another group',
      { ...complete, pay: {}, hiring: { ...complete.hiring, interviewer: 40 } },
      ['hiring.interviewer'],
    ],
    ['a misspelt baseline in euros', { currency: 'EUR', basline: { amount: 9 } }, ['basline']],
    ['a misspelt itemised group in euros', { currency: 'EUR', trainning: { materials: 9 } }, ['trainning']],
    ['a wrong baseline in euros', { currency: 'EUR', baseline: { amount: -9 } }, ['baseline.amount']],
    ['a wrong currency', { currency: 'eur' }, ['currency']],
    [
      'an input that cannot be read',
      {
        ...complete,
        hiring: {
          interviews: 6,
          get hoursPerInterview() {
            throw new Error('closed');
          },
        },
      },
      ['hiring.hoursPerInterview'],
    ],
    [
      'a group that cannot be read',
      {
        hiring: complete.hiring,
        get pay() {
          throw new Error('closed');
        },
      },
      ['pay'],
    ],
  ])('%s', (_name, input, paths) => {
    expect(
      check(turnoverModel, Object.defineProperty(input, 'leavers', { value: 24 })).map(({ path }) => path),
    ).toEqual(paths);
  });

  test('misspelt leavers are not missing as well, nor are leavers that cannot be read', () => {
    expect(check(turnoverModel, { leaver: 24 }).map(({ message }) => message)).toEqual([
      'leaver is not an input; did you mean leavers?',
    ]);
    const closed = {
      get leavers() {
        throw new Error('closed');
      },
    };
    expect(check(turnoverModel, closed).map(({ code }) => code)).toEqual(['unreadable']);
  });
});
