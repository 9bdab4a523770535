/**
 * Employment records of a firm's people: who left in a period, at which rates, and what it cost, by group, time and reason.
 *
 * @module turnover-cost/people
 */
export type {
  NamedCounts,
  PeopleAnalysis,
  PeopleCounts,
  PeopleFigures,
  PeopleLine,
  PeopleNotice,
  PeoplePart,
  PeopleSection,
  PeopleTable,
  PersonWhoLeft,
} from './people/analysis.js';
export { peopleAnalysis } from './people/people-analysis.js';
export type { PartName } from './people/read-records.js';
export type { PeopleOptions, PersonInput, PersonRecord } from './people/record.js';
