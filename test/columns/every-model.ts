import type { Model } from '../../src/index.js';
import * as index from '../../src/index.js';
import * as lostRevenue from '../../src/lost-revenue.js';
import * as methods from '../../src/methods.js';
import * as retention from '../../src/retention.js';

const isModel = (value: unknown): value is Model => typeof (Object(value) as Partial<Model>).readFigures === 'function';

/** Every model of the package: turnover, lost revenue, retention and the published methods. */
export const everyModel: readonly Model[] = [index, lostRevenue, retention, methods]
  .flatMap((entry) => Object.values<unknown>(entry as Record<string, unknown>))
  .map((one) => (isModel(one) ? one : (Object(one) as { model?: unknown }).model))
  .filter(isModel);
