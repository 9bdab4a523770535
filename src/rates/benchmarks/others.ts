import type { Benchmark } from './benchmark.js';

const texas = { place: 'Texas, United States', unit: 'share', evidence: 'read' } as const;

const nurses = {
  measure: 'separations',
  population: 'Registered nurses in hospitals',
  place: 'United States',
  unit: 'share',
  source:
    'NSI, National Health Care Retention & RN Staffing Report, as quoted by beckershospitalreview.com, rnnet.org and staffreliefinc.com',
  evidence: 'quoted',
} as const;

const hospitals = { ...nurses, population: 'All staff of hospitals' } as const;

const firms = {
  population: '2,048 respondents of the benchmarking survey, fiscal 2015',
  place: 'United States',
  year: 2015,
  unit: 'share',
  vintage: 'surveyed from February to April 2016',
  source:
    'SHRM, Human Capital Benchmarking Report 2016, as quoted by ima-net.org (https://ima-net.org/average-cost-per-hire-for-companies-is-4129-shrm-survey-finds/)',
  evidence: 'quoted',
} as const;

const state2007 = {
  ...texas,
  population: 'Classified employees of the state, fiscal 2007 (25,356 separations)',
  year: 2007,
  vintage: 'report of fiscal 2007',
  source: 'Texas State Auditor, report 08-703 on classified employee turnover (sao.texas.gov)',
} as const;

const state2017 = {
  ...texas,
  population: 'Classified employees of the state, fiscal 2017 (28,218 separations)',
  year: 2017,
  vintage: 'report of fiscal 2017',
  source: 'Texas State Auditor, report 18-703 on classified employee turnover (sao.texas.gov)',
} as const;

/** Yearly rates from other sources than the JOLTS survey. */
export const others: readonly Benchmark[] = [
  { name: 'Texas state employees, separations, 2007', measure: 'separations', rate: '0.174', ...state2007 },
  { name: 'Texas state employees, preventable, 2007', measure: 'preventableSeparations', rate: '0.108', ...state2007 },
  { name: 'Texas state employees, separations, 2017', measure: 'separations', rate: '0.186', ...state2017 },
  { name: 'Texas state employees, preventable, 2017', measure: 'preventableSeparations', rate: '0.111', ...state2017 },
  { name: 'SHRM respondents, separations, 2015', measure: 'separations', rate: '0.19', ...firms },
  { name: 'SHRM respondents, involuntary, 2015', measure: 'involuntarySeparations', rate: '0.08', ...firms },
  { name: 'Hospital nurses, separations, 2020', ...nurses, year: 2020, rate: '0.187', vintage: 'report of 2021' },
  { name: 'Hospital nurses, separations, 2021', ...nurses, year: 2021, rate: '0.271', vintage: 'report of 2022' },
  { name: 'Hospital nurses, separations, 2022', ...nurses, year: 2022, rate: '0.225', vintage: 'report of 2023' },
  { name: 'Hospital nurses, separations, 2023', ...nurses, year: 2023, rate: '0.184', vintage: 'report of 2024' },
  { name: 'Hospital nurses, separations, 2024', ...nurses, year: 2024, rate: '0.164', vintage: 'report of 2025' },
  { name: 'Hospital staff, separations, 2023', ...hospitals, year: 2023, rate: '0.207', vintage: 'report of 2024' },
  { name: 'Hospital staff, separations, 2024', ...hospitals, year: 2024, rate: '0.183', vintage: 'report of 2025' },
];
