import { readFileSync } from 'node:fs';
import type { Redactor } from './redactor.ts';

/**
 * What of the environment may not be written. Names of variables, never values: Playwright hands the
 * options of a reporter to the others.
 */
export interface SecretVariables {
  /** Variables whose values are secrets. */
  readonly secretVariables?: readonly string[];
  /** Variables that name files with keys in them. */
  readonly secretFileVariables?: readonly string[];
}

/** Keys, as PEM, DER and JWK write them. */
const keys = /[\w+/=-]{40,}/g;

const contentOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // Not there, or no path: then nobody can read it out either.
    return '';
  }
};

/** Tells a redactor the secrets of the environment. */
export const learnSecrets = (
  redactor: Redactor,
  { secretFileVariables = [], secretVariables = [] }: SecretVariables,
): void => {
  for (const name of secretVariables) {
    const value = process.env[name];
    if (value !== undefined) redactor.learn(value);
  }
  for (const name of secretFileVariables) {
    const file = process.env[name] ?? '';
    const found = file === '' ? [] : (contentOf(file).match(keys) ?? []);
    for (const key of found) redactor.learn(key);
  }
};
