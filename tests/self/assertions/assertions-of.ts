import ts from 'typescript';

/** An assertion as it stands in a spec. */
export interface Assertion {
  /** The spec, relative to the project. */
  readonly file: string;
  /** Title of its test, without the describe blocks; as it is written where it is a template. */
  readonly test: string;
  /** Ids of the requirements that its test cites. */
  readonly requirements: readonly string[];
  /** What it says, `expect(app).toHoldGrant('interaction_code')`, on one line. */
  readonly text: string;
  readonly line: number;
  /** From its first character to its last, to find it by a place inside. */
  readonly start: number;
  readonly end: number;
}

/** `expect` at the bottom of a chain such as `expect(…).not.toBe` or `expect.poll(…).toBe`. */
const isOfExpect = (node: ts.Expression): boolean => {
  if (ts.isIdentifier(node)) return node.text === 'expect';
  if (ts.isPropertyAccessExpression(node)) return isOfExpect(node.expression);
  return ts.isCallExpression(node) && isOfExpect(node.expression);
};

/** `expect(…)` and `expect.poll(…)` make one; `expect.any(…)` is but a value. */
const isAssertion = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) &&
  ts.isPropertyAccessExpression(node.expression) &&
  /^to[A-Z]/.test(node.expression.name.text) &&
  isOfExpect(node.expression.expression);

interface TestHead {
  readonly title: string;
  readonly requirements: readonly string[];
}

/** Of `test('title', requirement('ID'), …)`. */
const headOf = (call: ts.CallExpression): TestHead | undefined => {
  const [title, details] = call.arguments;
  const isTest = ts.isIdentifier(call.expression) && call.expression.text === 'test';
  if (!isTest || title === undefined) return undefined;
  return {
    title: ts.isStringLiteralLike(title) ? title.text : title.getText().slice(1, -1),
    requirements:
      details && ts.isCallExpression(details)
        ? details.arguments.filter(ts.isStringLiteralLike).map(({ text }) => text)
        : [],
  };
};

/**
 * Every assertion of a spec, in its order. One in a loop is one, however often it is made.
 *
 * @param file the spec, relative to the project
 * @param text what stands in it
 */
export const assertionsOf = (file: string, text: string): Assertion[] => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Assertion[] = [];
  const visit = (node: ts.Node, around: TestHead): void => {
    const head = (ts.isCallExpression(node) ? headOf(node) : undefined) ?? around;
    if (isAssertion(node))
      found.push({
        file,
        test: head.title,
        requirements: head.requirements,
        text: node.getText().replace(/\s+/g, ' '),
        line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1,
        start: node.getStart(),
        end: node.getEnd(),
      });
    ts.forEachChild(node, (child) => {
      visit(child, head);
    });
  };
  visit(source, { title: '', requirements: [] });
  return found;
};

/**
 * The assertion at a place that Playwright told, which is that of its matcher.
 *
 * @param place `line:column`, both from 1
 */
export const assertionAt = (
  assertions: readonly Assertion[],
  text: string,
  place: string,
): Assertion | undefined => {
  const [line = 0, column = 0] = place.split(':').map(Number);
  const lines = text.split('\n');
  const position =
    lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
  // The innermost.
  return assertions
    .filter(({ end, start }) => start <= position && position < end)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start))
    .at(0);
};
