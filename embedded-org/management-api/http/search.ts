import { invalidSearch } from './api-error.ts';

/** How a search reads an object: the value or values of an attribute, if it has any. */
export type Attribute = (name: string) => string | readonly string[] | null | undefined;

type Condition = (attribute: Attribute) => boolean;

const operators: Record<string, (value: string, wanted: string) => boolean> = {
  eq: (value, wanted) => value.toLowerCase() === wanted.toLowerCase(),
  ne: (value, wanted) => value.toLowerCase() !== wanted.toLowerCase(),
  sw: (value, wanted) => value.toLowerCase().startsWith(wanted.toLowerCase()),
  co: (value, wanted) => value.toLowerCase().includes(wanted.toLowerCase()),
  gt: (value, wanted) => value > wanted,
  ge: (value, wanted) => value >= wanted,
  lt: (value, wanted) => value < wanted,
  le: (value, wanted) => value <= wanted,
};

/** An expression with more words is refused: reading it goes as deep as it is nested. */
const mostWords = 500;

const token = /\s*(\(|\)|"(?:[^"\\]|\\.)*"|[^\s()"]+)/y;

/**
 * A filter or search expression: comparisons joined by `and` and `or`, with parentheses. Source:
 * Okta, «Filter»; RFC 7644 section 3.4.2.2.
 *
 * @param expression for example `profile.login eq "someone@example.com"`
 * @param searchable the attributes that may be asked for; a trailing dot stands for all below it
 * @throws ApiError for an expression that cannot be read and attributes that cannot be searched
 */
export const searchFor = (expression: string, searchable: readonly string[]): Condition => {
  const words = wordsOf(expression);
  let at = 0;
  const next = (): string => {
    const word = words[at];
    if (word === undefined) throw invalidSearch();
    at += 1;
    return word;
  };
  const comparison = (): Condition => {
    const name = next();
    if (name === '(') {
      const inner = either();
      if (next() !== ')') throw invalidSearch();
      return inner;
    }
    const isSearchable = searchable.some(
      (known) => known === name || (known.endsWith('.') && name.startsWith(known)),
    );
    if (!isSearchable) throw invalidSearch(`Invalid search criteria: '${name}'.`);
    const operator = next().toLowerCase();
    if (operator === 'pr') return (attribute) => (attribute(name) ?? '').length > 0;
    const compare = Object.hasOwn(operators, operator) ? operators[operator] : undefined;
    if (!compare) throw invalidSearch(`Unknown operator '${operator}'.`);
    const wanted = next()
      .replace(/^"(.*)"$/s, '$1')
      .replace(/\\(.)/gs, '$1');
    return (attribute) => [attribute(name) ?? []].flat().some((value) => compare(value, wanted));
  };
  const both = (): Condition => {
    const left = comparison();
    if (words[at]?.toLowerCase() !== 'and') return left;
    at += 1;
    const right = both();
    return (attribute) => left(attribute) && right(attribute);
  };
  const either = (): Condition => {
    const left = both();
    if (words[at]?.toLowerCase() !== 'or') return left;
    at += 1;
    const right = either();
    return (attribute) => left(attribute) || right(attribute);
  };
  const condition = either();
  if (at < words.length) throw invalidSearch();
  return condition;
};

const wordsOf = (expression: string): string[] => {
  const words: string[] = [];
  const text = expression.trim();
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const word = token.exec(text)?.[1];
    if (word === undefined) throw invalidSearch();
    words.push(word);
  }
  if (words.length > mostWords) throw invalidSearch();
  return words;
};
