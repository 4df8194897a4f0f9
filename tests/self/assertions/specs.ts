import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Assertion } from './assertions-of.ts';
import { assertionsOf } from './assertions-of.ts';

/** A spec of the conformance suite, with its assertions. */
export interface Spec {
  /** Relative to the project. */
  readonly file: string;
  readonly text: string;
  readonly assertions: readonly Assertion[];
}

/** Every spec of the conformance suite. */
export const readSpecs = (root: string): Spec[] =>
  ['tests/admin-console', 'tests/flows'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.spec.ts'))
      .toSorted()
      .map((name) => {
        const file = path.posix.join(folder, name.split(path.sep).join('/'));
        const text = readFileSync(path.join(root, file), 'utf8');
        return { file, text, assertions: assertionsOf(file, text) };
      }),
  );
