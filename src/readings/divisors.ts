import type { Arithmetic } from '../arithmetic.js';
import { Expression } from '../expression.js';

/** A formula, read for what it divides by. */
class Dividing implements Arithmetic<Dividing> {
  constructor(
    readonly expression: Expression,
    readonly divisors: readonly (Expression | number)[],
  ) {}

  plus(other: Dividing | number): Dividing {
    return this.with(other, this.expression.plus(expressionOf(other)));
  }

  minus(other: Dividing | number): Dividing {
    return this.with(other, this.expression.minus(expressionOf(other)));
  }

  times(other: Dividing | number): Dividing {
    return this.with(other, this.expression.times(expressionOf(other)));
  }

  div(other: Dividing | number): Dividing {
    const divisor = expressionOf(other);
    return this.with(other, this.expression.div(divisor), divisor);
  }

  private with(other: Dividing | number, expression: Expression, ...own: (Expression | number)[]): Dividing {
    return new Dividing(expression, [...this.divisors, ...own, ...(typeof other === 'number' ? [] : other.divisors)]);
  }
}

const expressionOf = (operand: Dividing | number): Expression | number =>
  typeof operand === 'number' ? operand : operand.expression;

/** What a formula divides by, each as it stands in the formula: an expression, or a number that is written there. */
export function divisorsOf(expression: Expression): readonly (Expression | number)[] {
  return expression.read((path) => new Dividing(Expression.named(path), [])).divisors;
}
