import { InvalidRefusal } from '../refusal.ts';

interface Named {
  readonly name: string;
}

/** Longest name Okta takes of a policy or rule. */
const longestName = 255;

/**
 * Judges the name of a policy or rule.
 *
 * @param all those of which no other may have it
 * @param what «Policy» or «Policy rule», as the refusal calls it
 * @param before what has the name already, if it is one of them
 * @throws InvalidRefusal where it is blank, too long or taken
 */
export const validateName = (
  name: string,
  all: readonly Named[],
  what: 'Policy' | 'Policy rule',
  before?: Named,
): void => {
  if (name.trim() === '')
    throw new InvalidRefusal('name', ["name: The field can't be left blank."]);
  if (name.length > longestName) throw new InvalidRefusal('name', ['name: The field is too long.']);
  if (all.some((other) => other !== before && other.name === name))
    throw new InvalidRefusal('name', [`name: ${what} name already in use`]);
};

/** What a copy is called: the first such name that nobody has. */
export const nameOfCopy = (name: string, others: readonly Named[]): string => {
  const first = `[cloned] ${name}`;
  for (let copy = 1; ; copy += 1) {
    const wanted = copy === 1 ? first : `${first} (${copy})`;
    if (!others.some((other) => other.name === wanted)) return wanted;
  }
};
