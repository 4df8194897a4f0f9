import type { Expression, Operator, Surroundings } from './expression.ts';
import { ExpressionError } from './expression.ts';
import { functions } from './functions.ts';
import { textOf } from './text-of.ts';

/**
 * The value of an expression. What is said of nobody is null: a client that acts for itself has no
 * user.
 *
 * @throws ExpressionError for names and functions that are unknown
 */
export const evaluateExpression = (expression: Expression, around: Surroundings): unknown => {
  const value = (part: Expression): unknown => evaluateExpression(part, around);
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'list':
      return expression.items.map(value);
    case 'name':
      if (!Object.hasOwn(around.names, expression.name))
        throw new ExpressionError(`There is no «${expression.name}».`);
      return around.names[expression.name];
    case 'member':
      return memberOf(value(expression.of), expression.name);
    case 'index':
      return memberOf(value(expression.of), String(value(expression.index)));
    case 'not':
      return value(expression.of) !== true;
    case 'choice':
      return value(expression.condition) === true
        ? value(expression.then)
        : value(expression.otherwise);
    case 'operation':
      return operate(expression.operator, value(expression.left), () => value(expression.right));
    case 'call':
      return call(expression, value, around);
  }
};

const memberOf = (of: unknown, name: string): unknown =>
  typeof of === 'object' && of !== null && Object.hasOwn(of, name)
    ? ((of as Record<string, unknown>)[name] ?? null)
    : null;

const operate = (operator: Operator, left: unknown, right: () => unknown): unknown => {
  switch (operator) {
    case '||':
      return left === true || right() === true;
    case '&&':
      return left === true && right() === true;
    case '==':
      return (left ?? null) === (right() ?? null);
    case '!=':
      return (left ?? null) !== (right() ?? null);
    case '<':
      return Number(left) < Number(right());
    case '>':
      return Number(left) > Number(right());
    case '<=':
      return Number(left) <= Number(right());
    case '>=':
      return Number(left) >= Number(right());
    case '-':
      return Number(left) - Number(right());
    case '+':
      return sum(left, right());
  }
};

const sum = (left: unknown, right: unknown): unknown =>
  typeof left === 'number' && typeof right === 'number'
    ? left + right
    : textOf(left) + textOf(right);

const call = (
  { of, name, given }: Extract<Expression, { kind: 'call' }>,
  value: (part: Expression) => unknown,
  around: Surroundings,
): unknown => {
  // `String.toUpperCase(x)`: the word before the dot is no value but where the function belongs.
  const isStatic = of?.kind === 'name' && !Object.hasOwn(around.names, of.name);
  const fullName = of === undefined ? name : isStatic ? `${of.name}.${name}` : `*.${name}`;
  const known = Object.hasOwn(functions, fullName) ? functions[fullName] : undefined;
  if (!known) throw new ExpressionError(`There is no function «${fullName}».`);
  const subject = of === undefined || isStatic ? [] : [value(of)];
  return known([...subject, ...given.map(value)], around);
};
