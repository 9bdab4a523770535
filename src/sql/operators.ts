/** An SQL expression and its precedence: 1 for a sum, 2 for a product or a quotient, 3 for an atom. */
export interface Term {
  readonly sql: string;
  readonly precedence: 1 | 2 | 3;
}

/** Returns a name, a number, a call or a CASE as a term: it needs no brackets anywhere. */
export const atom = (sql: string): Term => ({ sql, precedence: 3 });

/** Writes a product, with brackets around a factor that needs them. */
export const multiply = (left: Term, right: Term): Term => ({
  sql: `${bracketed(2, left)} * ${bracketed(3, right)}`,
  precedence: 2,
});

/** Writes a quotient, with brackets around a part that needs them. */
export const divide = (left: Term, right: Term): Term => ({
  sql: `${bracketed(2, left)} / ${bracketed(3, right)}`,
  precedence: 2,
});

/** Writes a sum or a difference, with brackets around the second part if it needs them. */
export const add = (left: Term, sign: '+' | '-', right: Term): Term => ({
  sql: `${left.sql} ${sign} ${bracketed(2, right)}`,
  precedence: 1,
});

/** Puts a term in brackets if its precedence is lower than its place requires. */
const bracketed = (required: 2 | 3, term: Term): string => (term.precedence < required ? `(${term.sql})` : term.sql);
