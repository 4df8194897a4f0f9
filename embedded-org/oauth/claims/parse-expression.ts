import type { Expression, Operator } from './expression.ts';
import { ExpressionError } from './expression.ts';

const token =
  /\s*(?:(?<text>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(?<number>\d+(?:\.\d+)?)|(?<name>[A-Za-z_]\w*)|(?<sign>\|\||&&|==|!=|<=|>=|[-+<>!?:.,()[\]{}]))/uy;

interface Token {
  readonly kind: 'text' | 'number' | 'name' | 'sign' | 'end';
  readonly text: string;
}

/** Words that stand for signs. */
const words: Readonly<Record<string, string>> = {
  and: '&&',
  or: '||',
  not: '!',
  eq: '==',
  ne: '!=',
  lt: '<',
  gt: '>',
  le: '<=',
  ge: '>=',
};

/** Operators that bind equally strong, the weakest first. */
const levels: readonly (readonly Operator[])[] = [
  ['||'],
  ['&&'],
  ['==', '!=', '<', '>', '<=', '>='],
  ['+', '-'],
];

/** How deep parentheses may be nested. */
const deepest = 50;

/**
 * Reads an expression. Source: Okta, «Okta Expression Language overview»: attributes, calls, literals,
 * lists, operators and conditions.
 *
 * @throws ExpressionError
 */
export const parseExpression = (text: string): Expression => new Parser(tokensOf(text)).whole();

const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = [];
  const end = text.trimEnd().length;
  token.lastIndex = 0;
  while (token.lastIndex < end) {
    const groups = token.exec(text)?.groups;
    if (!groups) throw new ExpressionError('A character does not belong here.');
    tokens.push(tokenOf(groups));
  }
  return tokens;
};

const tokenOf = ({ text, number, name, sign }: Record<string, string | undefined>): Token => {
  if (text !== undefined) return { kind: 'text', text: text.slice(1, -1).replace(/\\(.)/gu, '$1') };
  if (number !== undefined) return { kind: 'number', text: number };
  if (sign !== undefined) return { kind: 'sign', text: sign };
  const word = words[(name ?? '').toLowerCase()];
  return word === undefined ? { kind: 'name', text: name ?? '' } : { kind: 'sign', text: word };
};

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): Expression {
    const expression = this.#choice();
    if (this.#peek().kind !== 'end') throw new ExpressionError('Something is left over.');
    return expression;
  }

  #choice(): Expression {
    this.#depth += 1;
    if (this.#depth > deepest) throw new ExpressionError('It is nested too deep.');
    const condition = this.#level(0);
    let result = condition;
    if (this.#take('?')) {
      const then = this.#choice();
      this.#require(':');
      result = { kind: 'choice', condition, then, otherwise: this.#choice() };
    }
    this.#depth -= 1;
    return result;
  }

  #level(index: number): Expression {
    const operators = levels[index];
    if (!operators) return this.#unary();
    let left = this.#level(index + 1);
    for (;;) {
      const operator = operators.find((sign) => this.#take(sign));
      if (operator === undefined) return left;
      left = { kind: 'operation', operator, left, right: this.#level(index + 1) };
    }
  }

  #unary(): Expression {
    let isNegated = false;
    while (this.#take('!')) isNegated = !isNegated;
    const of = this.#path();
    return isNegated ? { kind: 'not', of } : of;
  }

  #path(): Expression {
    let of = this.#primary();
    for (;;) {
      if (this.#take('.')) {
        const name = this.#name();
        of = this.#take('(')
          ? { kind: 'call', of, name, given: this.#list(')') }
          : { kind: 'member', of, name };
      } else if (this.#take('[')) {
        of = { kind: 'index', of, index: this.#choice() };
        this.#require(']');
      } else return of;
    }
  }

  #primary(): Expression {
    if (this.#take('(')) {
      const inner = this.#choice();
      this.#require(')');
      return inner;
    }
    if (this.#take('{')) return { kind: 'list', items: this.#list('}') };
    const { kind, text } = this.#peek();
    this.#at += 1;
    switch (kind) {
      case 'text':
        return { kind: 'literal', value: text };
      case 'number':
        return { kind: 'literal', value: Number(text) };
      case 'name':
        return this.#named(text);
      case 'sign':
      case 'end':
        throw new ExpressionError('A value is missing.');
    }
  }

  #named(name: string): Expression {
    if (name === 'null') return { kind: 'literal', value: null };
    if (name === 'true' || name === 'false') return { kind: 'literal', value: name === 'true' };
    if (this.#take('(')) return { kind: 'call', of: undefined, name, given: this.#list(')') };
    return { kind: 'name', name };
  }

  /** Expressions up to a closing sign. */
  #list(closing: string): Expression[] {
    const items: Expression[] = [];
    if (this.#take(closing)) return items;
    do items.push(this.#choice());
    while (this.#take(','));
    this.#require(closing);
    return items;
  }

  #name(): string {
    const { kind, text } = this.#peek();
    if (kind !== 'name') throw new ExpressionError('A name is missing.');
    this.#at += 1;
    return text;
  }

  #peek(): Token {
    return this.#tokens[this.#at] ?? { kind: 'end', text: '' };
  }

  #take(sign: string): boolean {
    const { kind, text } = this.#peek();
    if (kind !== 'sign' || text !== sign) return false;
    this.#at += 1;
    return true;
  }

  #require(sign: string): void {
    if (!this.#take(sign)) throw new ExpressionError(`«${sign}» is missing.`);
  }
}
