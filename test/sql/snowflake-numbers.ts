import { PGlite } from '@electric-sql/pglite';
import type { Answer } from './engines.js';

/**
 * Snowflake's rules for NUMBER, as its page on arithmetic operators gives them, taught to PostgreSQL: a product has the
 * scale min(S1 + S2, max(S1, S2, 12)), a quotient max(S1, min(S1 + 6, 12)); what is computed on the way is a whole number of
 * up to 38 digits with all decimals of both factors, and an error where it is longer. It shows that a query keeps within these
 * rules, not that Snowflake has no others.
 */
const rules = `
CREATE TYPE number AS (value NUMERIC, scale INT);
CREATE FUNCTION whole(exact NUMERIC) RETURNS NUMERIC IMMUTABLE LANGUAGE plpgsql AS $$ BEGIN
  IF ABS(exact) >= 1e38 THEN RAISE 'Number out of representable range'; END IF;
  RETURN exact;
END $$;
CREATE FUNCTION fixed(exact NUMERIC, at INT) RETURNS number IMMUTABLE LANGUAGE plpgsql AS $$ BEGIN
  IF exact IS NULL THEN RETURN NULL; END IF;
  RETURN (ROUND(whole(ROUND(exact * 10::NUMERIC ^ at)) / 10::NUMERIC ^ at, at), at)::number;
END $$;
CREATE FUNCTION from_int(exact INT) RETURNS number IMMUTABLE LANGUAGE sql AS 'SELECT fixed(exact, 0)';
CREATE FUNCTION from_bigint(exact BIGINT) RETURNS number IMMUTABLE LANGUAGE sql AS 'SELECT fixed(exact, 0)';
CREATE FUNCTION from_numeric(exact NUMERIC) RETURNS number IMMUTABLE LANGUAGE sql AS 'SELECT fixed(exact, 0)';
CREATE FUNCTION to_double(a number) RETURNS FLOAT IMMUTABLE LANGUAGE sql AS 'SELECT (a).value::FLOAT';
CREATE CAST (INT AS number) WITH FUNCTION from_int AS IMPLICIT;
CREATE CAST (BIGINT AS number) WITH FUNCTION from_bigint AS IMPLICIT;
CREATE CAST (NUMERIC AS number) WITH FUNCTION from_numeric AS IMPLICIT;
CREATE CAST (number AS FLOAT) WITH FUNCTION to_double;
CREATE FUNCTION times(a number, b number) RETURNS number IMMUTABLE LANGUAGE plpgsql AS $$ BEGIN
  IF (a).value IS NULL OR (b).value IS NULL THEN RETURN NULL; END IF;
  PERFORM whole((a).value * 10::NUMERIC ^ (a).scale * (b).value * 10::NUMERIC ^ (b).scale);
  RETURN fixed((a).value * (b).value, LEAST((a).scale + (b).scale, GREATEST((a).scale, (b).scale, 12)));
END $$;
CREATE FUNCTION over(a number, b number) RETURNS number IMMUTABLE LANGUAGE plpgsql AS $$
DECLARE at INT := GREATEST((a).scale, LEAST((a).scale + 6, 12)); BEGIN
  IF (a).value IS NULL OR (b).value IS NULL THEN RETURN NULL; END IF;
  PERFORM whole((a).value * 10::NUMERIC ^ (at + (b).scale));
  RETURN fixed(ROUND((a).value, 60) / (b).value, at);
END $$;
CREATE FUNCTION plus(a number, b number) RETURNS number IMMUTABLE LANGUAGE sql AS
  'SELECT CASE WHEN (a).value + (b).value IS NOT NULL THEN fixed((a).value + (b).value, GREATEST((a).scale, (b).scale)) END';
CREATE FUNCTION less(a number, b number) RETURNS number IMMUTABLE LANGUAGE sql AS
  'SELECT CASE WHEN (a).value - (b).value IS NOT NULL THEN fixed((a).value - (b).value, GREATEST((a).scale, (b).scale)) END';
CREATE OPERATOR * (LEFTARG = number, RIGHTARG = number, FUNCTION = times);
CREATE OPERATOR / (LEFTARG = number, RIGHTARG = number, FUNCTION = over);
CREATE OPERATOR + (LEFTARG = number, RIGHTARG = number, FUNCTION = plus);
CREATE OPERATOR - (LEFTARG = number, RIGHTARG = number, FUNCTION = less);
${Object.entries({ equal: '=', differ: '<>', above: '>', below: '<', at_least: '>=', at_most: '<=' })
  .map(
    ([name, sign]) => `CREATE FUNCTION ${name}(a number, b number) RETURNS BOOLEAN IMMUTABLE LANGUAGE sql AS
  'SELECT (a).value ${sign} (b).value';
CREATE OPERATOR ${sign} (LEFTARG = number, RIGHTARG = number, FUNCTION = ${name});`,
  )
  .join('\n')}
CREATE FUNCTION abs(a number) RETURNS NUMERIC IMMUTABLE LANGUAGE sql AS 'SELECT ABS((a).value)';
CREATE FUNCTION round(a number, at INT) RETURNS number IMMUTABLE LANGUAGE sql AS
  'SELECT CASE WHEN (a).value IS NOT NULL THEN ROW(ROUND((a).value, at), (a).scale)::number END';
CREATE FUNCTION highest(VARIADIC all_of number[]) RETURNS number IMMUTABLE LANGUAGE sql AS
  'SELECT ROW(value, scale)::number FROM UNNEST(all_of) ORDER BY value DESC LIMIT 1';
CREATE FUNCTION lowest(VARIADIC all_of number[]) RETURNS number IMMUTABLE LANGUAGE sql AS
  'SELECT ROW(value, scale)::number FROM UNNEST(all_of) ORDER BY value LIMIT 1';
CREATE FUNCTION to_number(a number, at INT) RETURNS number IMMUTABLE LANGUAGE sql AS 'SELECT fixed((a).value, at)';
CREATE FUNCTION to_number(a TEXT, at INT) RETURNS number IMMUTABLE LANGUAGE sql AS 'SELECT fixed(a::NUMERIC, at)';
CREATE FUNCTION to_varchar(a TEXT) RETURNS TEXT IMMUTABLE LANGUAGE sql AS 'SELECT a';
CREATE FUNCTION matches(a TEXT, pattern TEXT) RETURNS BOOLEAN IMMUTABLE LANGUAGE sql AS $$ SELECT a ~ ('^(' || pattern || ')$') $$;
`;

/** `CAST(… AS NUMBER(p, s))` as a call, and the other words that PostgreSQL has not. */
function inPostgresWords(query: string): string {
  const cast = /(?:TRY_)?CAST\(/g;
  let text = query
    .replaceAll('REGEXP_LIKE(', 'matches(')
    .replace(/\* EXCLUDE \([^)]*\)/, '*')
    .replace(/ARRAY_CONSTRUCT_COMPACT\((.*?)\), ' '\)/gs, "ARRAY[$1], ' ')")
    .replaceAll('GREATEST(CASE', 'highest(CASE')
    .replaceAll('LEAST(CASE', 'lowest(CASE')
    .replaceAll(' AS (\n', ' AS MATERIALIZED (\n')
    .replace(/(THEN|ELSE|COALESCE\("\w+",) (\d+)(?!\w)/g, '$1 fixed($2, 0)');
  for (let found = cast.exec(text); found !== null; found = cast.exec(text)) {
    const start = found.index + found[0].length;
    let end = start;
    for (let depth = 1; depth > 0; end += 1) depth += text[end] === '(' ? 1 : text[end] === ')' ? -1 : 0;
    const [, inside, scale] = /^(.*) AS NUMBER\(\d+, (\d+)\)$/s.exec(text.slice(start, end - 1)) ?? [];
    if (inside === undefined) continue;
    text = `${text.slice(0, found.index)}to_number(${inside}, ${scale})${text.slice(end)}`;
    cast.lastIndex = found.index;
  }
  return text;
}

/** Runs statements, the last of them a query for Snowflake, under these rules; amounts as digits. */
export async function underSnowflakeRules(statements: readonly string[]): Promise<Answer[]> {
  const postgres = await PGlite.create();
  await postgres.exec(rules);
  for (const statement of statements.slice(0, -1)) await postgres.exec(statement);
  const query = statements.at(-1) as string;
  const left = new Set(/\* EXCLUDE \(([^)]*)\)/.exec(query)?.[1]?.replaceAll('"', '').split(', '));
  const { rows } = await postgres.query<Answer>(
    `SELECT TO_JSONB(answer) AS answer FROM (${inPostgresWords(query)}) AS answer`,
  );
  await postgres.close();
  const plain = (value: unknown) =>
    typeof value === 'object' && value !== null && 'value' in value ? String(value.value) : value;
  return rows.map(({ answer }) =>
    Object.fromEntries(
      Object.entries(answer as object)
        .filter(([name]) => !left.has(name))
        .map(([name, value]) => [name.toLowerCase(), plain(value)]),
    ),
  );
}
