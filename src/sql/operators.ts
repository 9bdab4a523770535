/** A text of SQL, and how firmly it holds together: 1 for a sum, 2 for a product or a quotient, 3 for what needs no brackets. */
export interface Term {
  readonly sql: string;
  readonly level: 1 | 2 | 3;
}

/** A name, a number, a call or a CASE: it needs no brackets anywhere. */
export const atom = (sql: string): Term => ({ sql, level: 3 });

/** A product with brackets where its factors need them. */
export const multiplied = (left: Term, right: Term): Term => ({
  sql: `${from(2, left)} * ${from(3, right)}`,
  level: 2,
});

/** A quotient with brackets where its parts need them. */
export const divided = (left: Term, right: Term): Term => ({ sql: `${from(2, left)} / ${from(3, right)}`, level: 2 });

/** A sum or a difference with brackets where the second part needs them. */
export const added = (left: Term, sign: '+' | '-', right: Term): Term => ({
  sql: `${left.sql} ${sign} ${from(2, right)}`,
  level: 1,
});

/** The text in brackets if it holds together less firmly than its place asks for. */
const from = (level: 2 | 3, term: Term): string => (term.level < level ? `(${term.sql})` : term.sql);
