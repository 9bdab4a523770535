import type { Method } from '../../../src/methods.js';
import * as flatRates from './flat-rates.js';
import * as itemised from './itemised.js';
import * as programmes from './programmes.js';
import * as vacancy from './vacancy.js';

/** Every worksheet of somebody else that is checked. */
export const worksheets: readonly Method[] = [flatRates, itemised, vacancy, programmes].flatMap((sheets) =>
  Object.values<Method>(sheets),
);
