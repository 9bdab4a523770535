import type { Decimal } from 'decimal.js';
import type { Issue } from './issue.js';

/** The exact figure at a path: an input given or taken by default, a quantity. Undefined where there is none. */
export type FigureAt = (path: string) => Decimal | undefined;

/** What a rule sees besides the figures. */
export interface RuleContext {
  readonly figureAt: FigureAt;
  /** Whether the caller gave the input at a path. */
  readonly given: (path: string) => boolean;
}

/** A contradiction between inputs that are each in bounds: the issue where it applies, and nothing where it does not. */
export type Rule = (context: RuleContext) => Issue | undefined;
