import { Decimal } from 'decimal.js';

const Exact = Decimal.clone({ defaults: true, precision: 34, rounding: Decimal.ROUND_HALF_UP });

/**
 * Works out a printed formula, such as `9 × 41.2 × (0.25 + 1)`, with 34 digits; `×` and `÷` before `+` and `−`. The smaller of
 * two is printed `min(51.84; 40)`.
 */
export function workedOut(text: string): Decimal {
  const tokens = text.match(/\d+(\.\d+)?|min|[()+−×÷;]|\S/g) ?? [];
  let next = 0;

  const operand = (): Decimal => {
    const token = tokens[next++] ?? 'nothing';
    if (token === '(') {
      const inside = sum();
      if (tokens[next++] !== ')') throw new Error(`A bracket is not closed in ${text}`);
      return inside;
    }
    if (token === '−') return operand().negated();
    if (token === 'min') {
      next += 1;
      const first = sum();
      next += 1;
      const second = sum();
      next += 1;
      return Decimal.min(first, second);
    }
    if (!/^\d/.test(token)) throw new Error(`${token} is not a figure in ${text}`);
    return new Exact(token);
  };
  const product = (): Decimal => {
    let left = operand();
    while (tokens[next] === '×' || tokens[next] === '÷') {
      left = tokens[next++] === '×' ? left.times(operand()) : left.div(operand());
    }
    return left;
  };
  const sum = (): Decimal => {
    let left = product();
    while (tokens[next] === '+' || tokens[next] === '−') {
      left = tokens[next++] === '+' ? left.plus(product()) : left.minus(product());
    }
    return left;
  };

  const result = sum();
  if (next < tokens.length) throw new Error(`${tokens[next]} is one too many in ${text}`);
  return result;
}
