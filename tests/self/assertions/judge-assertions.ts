import type { Assertion } from './assertions-of.ts';
import type { Stated, StatedAssertions } from './stated/stated.ts';

/** A mutant, and the assertions that failed on it in the specs that cite what it breaks. */
export interface Noticed {
  readonly id: string;
  readonly by: readonly Assertion[];
}

export interface JudgedAssertion {
  readonly assertion: Assertion;
  /** Mutants that nothing else notices: they would survive without it. */
  readonly onlyOneFor: readonly string[];
  /** Mutants that, apart from it, only assertions notice of which something is stated. */
  readonly onlyUnstatedFor: readonly string[];
  /** Mutants that it notices together with others, and how many those are. */
  readonly oneOfSeveralFor: readonly { readonly mutant: string; readonly others: number }[];
  /** Why it stands there, where it is no mutant's only one. */
  readonly stated?: Stated;
}

export interface Judgement {
  /**
   * Without it a mutant would survive, or would be noticed by nothing but preconditions and second
   * oracles.
   */
  readonly needed: readonly JudgedAssertion[];
  /** Stated, with a reason. */
  readonly preconditions: readonly JudgedAssertion[];
  readonly seconds: readonly JudgedAssertion[];
  /** Neither: a mutant is missing, or the assertion is one too many. */
  readonly neither: readonly JudgedAssertion[];
  /** What is stated of an assertion that does not exist, or that a mutant needs. */
  readonly outdated: readonly string[];
  /** Mutants that only preconditions and second oracles notice: one of them is the first. */
  readonly unjudged: readonly string[];
}

const statedOf = (stated: StatedAssertions, { file, test, text }: Assertion): Stated | undefined =>
  stated[file]?.[test]?.[text];

const isSaidTwice = (one: Assertion, other: Assertion): boolean =>
  one.file === other.file && one.test === other.test && one.text === other.text;

const placeOf = ({ file, line }: Assertion): string => `${file}:${line}`;

/** What is stated of assertions that are not there. */
export const statedOfNothing = (
  assertions: readonly Assertion[],
  stated: StatedAssertions,
): string[] =>
  Object.entries(stated).flatMap(([file, tests]) =>
    Object.entries(tests).flatMap(([test, texts]) =>
      Object.keys(texts)
        .filter(
          (text) =>
            !assertions.some(
              (one) => statedOf({ [file]: { [test]: texts } }, one) && one.text === text,
            ),
        )
        .map((text) => `${file}: «${test}» has no ${text}`),
    ),
  );

/**
 * Which assertions the mutants need. Without an assertion a mutant survives exactly if nothing else
 * notices it: so that assertion is the only one that failed on it, in all specs that cite what the
 * mutant breaks, where none of them stopped at the first failure. What is stated to be a precondition
 * or a second oracle does not count as something else: it falls together with what it belongs to.
 * Assertions that say the same twice in a test share what is stated of them; that is outdated only
 * where mutants need them all.
 */
export const judgeAssertions = (
  assertions: readonly Assertion[],
  mutants: readonly Noticed[],
  stated: StatedAssertions,
): Judgement => {
  const judged = assertions.map((assertion): JudgedAssertion => {
    const noticed = mutants.filter(({ by }) => by.includes(assertion));
    const reason = statedOf(stated, assertion);
    return {
      assertion,
      onlyOneFor: noticed.filter(({ by }) => by.length === 1).map(({ id }) => id),
      onlyUnstatedFor: noticed
        .filter(({ by }) => by.every((other) => other === assertion || statedOf(stated, other)))
        .map(({ id }) => id),
      oneOfSeveralFor: noticed
        .filter(({ by }) => by.length > 1)
        .map(({ by, id }) => ({ mutant: id, others: by.length - 1 })),
      ...(reason && { stated: reason }),
    };
  });
  const isOnlyOne = ({ onlyOneFor }: JudgedAssertion): boolean => onlyOneFor.length > 0;
  const isNeeded = (one: JudgedAssertion): boolean =>
    isOnlyOne(one) || (one.stated === undefined && one.onlyUnstatedFor.length > 0);
  const rest = judged.filter((one) => !isNeeded(one));
  const neededYetStated = judged
    .filter((one) => isOnlyOne(one) && one.stated !== undefined)
    .filter(({ assertion }) => !rest.some((other) => isSaidTwice(other.assertion, assertion)))
    .map(
      ({ assertion: { file, test, text }, onlyOneFor }) =>
        `${file}: «${test}»: ${text} is needed for ${onlyOneFor.join(', ')}`,
    );
  return {
    needed: judged.filter(isNeeded),
    preconditions: rest.filter(({ stated: reason }) => reason?.kind === 'precondition'),
    seconds: rest.filter(({ stated: reason }) => reason?.kind === 'second oracle'),
    neither: rest.filter(({ stated: reason }) => reason === undefined),
    outdated: [...statedOfNothing(assertions, stated), ...neededYetStated],
    unjudged: mutants
      .filter(({ by }) => by.length > 1 && by.every((one) => statedOf(stated, one)))
      .filter(({ by }) => !judged.some((one) => isOnlyOne(one) && by.includes(one.assertion)))
      .map(({ by, id }) => `${id} is noticed by ${by.map(placeOf).join(', ')}`),
  };
};
