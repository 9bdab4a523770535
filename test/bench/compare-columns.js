/**
 * A row of numbers by flat name; a missing name is not given.
 *
 * @typedef {Record<string, number | string>} Row
 */

/**
 * Returns a generator of pseudo-random numbers from 0 to 1 (mulberry32), so that a run can be repeated.
 *
 * @param {number} seed
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Returns rows for a model, with a few sets of inputs: everything, and inputs left out at random. `wild` figures are at the
 * bounds, out of bounds, texts of many digits, and results of a calculation.
 *
 * @param {import('turnover-cost').Model} model
 * @param {number} count
 * @param {{ random: () => number, wild: boolean, patterns: number }} options
 */
export function randomRows(model, count, { random, wild, patterns }) {
  const pick = (/** @type {readonly number[]} */ list) => list[Math.floor(random() * list.length)] ?? 0;
  const sets = Array.from({ length: patterns }, (_, place) => inputsOf(model, place === 0 ? 1 : random(), random));
  // A column has figures of one kind, as in a table; wild ones are strewn in.
  const decimals = new Map(model.inputs.map(({ path }) => [path, pick([0, 1, 2, 2, 2, 4])]));
  const periods = new Map(
    model.inputs.map(({ path, perYear }) => [path, perYear !== undefined && random() < 0.3 ? '/year' : '']),
  );
  /** @type {Row[]} */
  const rows = [];
  for (let row = 0; row < count; row += 1) {
    /** @type {Row} */
    const made = {};
    for (const { path, definition } of sets[Math.floor(random() * patterns)] ?? []) {
      made[`${path}${periods.get(path)}`] = figure(definition, decimals.get(path) ?? 0, random, wild);
    }
    rows.push(made);
  }
  return rows;
}

/**
 * Returns the inputs of some lines, with or without those that have a default. One set in six has an input too many or too few.
 *
 * @param {import('turnover-cost').Model} model
 * @param {number} share
 * @param {() => number} random
 */
function inputsOf(model, share, random) {
  const chosen = model.lines.filter(() => random() < share);
  const replaced = Object.entries(model.sections).flatMap(([name, { fallbackFor }]) =>
    chosen.some(({ section }) => fallbackFor.includes(section)) ? [name] : [],
  );
  const needed = new Set(chosen.flatMap((line) => (replaced.includes(line.section) ? [] : line.inputs)));
  const spoilt = random() < 1 / 6 ? Math.floor(random() * model.inputs.length) : -1;
  const byRate = random() < 0.3;
  const people = byRate ? ['headcount', 'turnoverRate'] : ['leavers', ...(random() < 0.3 ? ['headcount'] : [])];
  return model.inputs.filter(({ path, section, position, definition }) => {
    const isGiven =
      section === undefined
        ? people.includes(path)
        : needed.has(position) && (definition.default === undefined || random() < 0.5);
    return position === spoilt ? !isGiven : isGiven;
  });
}

/**
 * @param {import('turnover-cost').Model['inputs'][number]['definition']} definition
 * @param {number} decimals
 * @param {() => number} random
 * @param {boolean} wild
 */
function figure({ unit, minimum = 0, maximum = 1e12, exclusiveMinimum, integer }, decimals, random, wild) {
  const largest = Math.min(maximum, unit === 'share' ? 1 : unit.startsWith('money') ? 50_000 : 200);
  const places = integer ? 0 : unit === 'share' ? Math.max(2, decimals) : decimals;
  const usual = Number((minimum + random() * (largest - minimum)).toFixed(places));
  const figure =
    exclusiveMinimum !== undefined && usual <= exclusiveMinimum ? Math.max(1, exclusiveMinimum * 2) : usual;
  if (!wild || random() < 0.9) return figure;
  const kind = Math.floor(random() * 9);
  if (kind === 0) return 0;
  if (kind === 1) return minimum;
  if (kind === 2) return largest;
  if (kind === 3) return -1;
  if (kind === 4) return `${figure}.123456789012345678`.replace(/(\..*)\./, '$1');
  if (kind === 5) return figure / 3;
  if (kind === 6) return figure * 1.1;
  if (kind === 7) return unit.startsWith('money') ? figure * 1e7 : figure;
  return figure + 1e-9;
}

/**
 * Puts rows through `evaluateColumns` and each through `evaluate`, and returns the differences: none, or the code is wrong. The
 * functions are those of the source or of the package.
 *
 * @param {{ evaluate: typeof import('turnover-cost').evaluate, isInputError: typeof import('turnover-cost').isInputError, evaluateColumns: typeof import('turnover-cost/columns').evaluateColumns }} library
 * @param {import('turnover-cost').Model} model
 * @param {readonly Row[]} rows
 * @param {string} currency
 */
export function differences({ evaluate, isInputError, evaluateColumns }, model, rows, currency) {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columns = Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])]));
  const answer = evaluateColumns(model, { ...columns, currency });
  /** @param {Record<string, unknown>} input */
  const evaluated = (input) => {
    try {
      return evaluate(model, input);
    } catch (error) {
      if (isInputError(error)) return { issues: error.issues };
      throw error;
    }
  };
  /** @type {string[]} */
  const found = [];
  let figures = 0;
  /** @param {number} row @param {string} what @param {number | undefined} expected @param {number | undefined} given */
  const compare = (row, what, expected, given) => {
    figures += 1;
    if (Object.is(expected ?? Number.NaN, given ?? Number.NaN)) return;
    found.push(`${model.label}, row ${row}, ${what}: ${given}, not ${expected}: ${JSON.stringify(rows[row])}`);
  };
  for (let row = 0; row < rows.length; row += 1) {
    const result = evaluated(nested(rows[row] ?? {}, currency));
    const reason = answer.reasons[(answer.refused[row] ?? 0) - 1];
    if ('issues' in result) {
      const { path, code } = result.issues[0] ?? {};
      figures += 1;
      if (reason?.path !== path || reason?.code !== code)
        found.push(`row ${row} is refused: ${path} ${code}, not ${reason?.path} ${reason?.code}`);
    } else if (reason !== undefined)
      found.push(`row ${row} is not refused: ${reason.path} ${reason.code}: ${JSON.stringify(rows[row])}`);
    const answered = 'issues' in result ? undefined : result;
    const has = (/** @type {{ perLeaver?: unknown } | undefined} */ one) => one?.perLeaver !== undefined;
    compare(row, 'total', answered?.total.toNumber(), answer.total[row]);
    compare(row, 'per leaver', answered?.perLeaver?.toNumber(), answer.perLeaver?.[row]);
    for (const { path, perLeaver, amount } of answer.lines) {
      const line = answered?.lines.find((one) => one.path === path);
      compare(row, path, line?.amount.toNumber(), amount[row]);
      if (has({ perLeaver })) compare(row, `${path} per leaver`, line?.perLeaver?.toNumber(), perLeaver?.[row]);
    }
    for (const line of answered?.lines ?? [])
      if (!answer.lines.some(({ path }) => path === line.path)) found.push(`row ${row} has no ${line.path}`);
    for (const { section, amount } of answer.sections)
      compare(row, section, answered?.sections.find((one) => one.section === section)?.amount.toNumber(), amount[row]);
    for (const [kind, { amount }] of Object.entries(answer.kinds))
      compare(row, kind, answered?.kinds[/** @type {'cash'} */ (kind)].amount.toNumber(), amount[row]);
    for (const [name, { value }] of Object.entries(answer.quantities)) {
      const expected = answered?.quantities[name]?.value.toNumber();
      const given = value[row] ?? Number.NaN;
      figures += 1;
      const isNear = expected !== undefined && Math.abs(given - expected) <= 1e-13 * Math.abs(expected);
      if (!isNear && !(expected === undefined && Number.isNaN(given)))
        found.push(`row ${row}, ${name}: ${given}, not ${expected}: ${JSON.stringify(rows[row])}`);
    }
    const codes = answer.notices.filter(({ applies }) => applies[row] === 1).map(({ code }) => code);
    const expectedCodes = answered?.notices.map(({ code }) => code) ?? [];
    figures += 1;
    if (codes.sort().join() !== expectedCodes.sort().join())
      found.push(`row ${row}: notices ${codes}, not ${expectedCodes}: ${JSON.stringify(rows[row])}`);
  }
  const refused = answer.refused.reduce((count, one) => count + (one === 0 ? 0 : 1), 0);
  return { found, figures, refused, recomputed: answer.recomputed };
}

/** @param {Row} row @param {string} currency */
function nested(row, currency) {
  /** @type {Record<string, unknown>} */
  const input = { currency };
  for (const [name, value] of Object.entries(row)) {
    const [path = '', per] = name.split('/');
    const [section = '', own] = path.split('.');
    const figure = per === undefined ? value : { amount: value, per };
    if (own === undefined) input[section] = figure;
    else input[section] = { .../** @type {object} */ (input[section]), [own]: figure };
  }
  return input;
}
