/** Why an assertion stands in a spec although no mutant needs it. */
export interface Stated {
  /**
   * A precondition shows that what follows is worth judging. A second oracle sees the same fact from
   * another side: without it, the first still notices every mutant.
   */
  readonly kind: 'precondition' | 'second oracle';
  readonly reason: string;
}

/** By spec, title of the test and text of the assertion. */
export type StatedAssertions = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, Stated>>>>>
>;

const precondition = (reason: string): Stated => ({ kind: 'precondition', reason });
const second = (reason: string): Stated => ({ kind: 'second oracle', reason });

/** Of an assertion that stands before whatever the test does. */
export const before = precondition(
  'So it was before the deed: what is seen after it is the doing of the deed.',
);

/** Of a positive that stands beside a negative. */
export const beside = precondition(
  'What is looked at is there and right, before something is missed on it.',
);

/** Of a screen or a control that the documents lead past. */
export const onTheWay = precondition(
  'The way that the documents describe passes here; it is judged by where it ends.',
);

/** Of the deed itself, where something else is judged. */
export const done = precondition('The deed was done: what is judged then is judged after it.');

/** Of a step in the middle of a flow. */
export const goesOn = precondition(
  'The flow has come this far, so that what it brings can be judged.',
);

/** Of a positive that follows a refusal. */
export const afterwards = precondition(
  'With the cause taken away it goes well: what was refused was refused for that cause.',
);

/** Of a refusal beside what is accepted. */
export const counterproof = precondition(
  'What is wrong is refused there: that the right one is taken says something.',
);

export const shown = second('What the console shows of it; what is stored is asked for as well.');

export const stored = second(
  'What is stored of it; whether it is shown or works is asked for as well.',
);

export const used = second(
  'What an application comes to by it; what is stored or refused is asked for as well.',
);

export const told = second(
  'What whoever asked is told; what became of it is asked for as well, also where both differ.',
);

/** Of what a page could not read by itself. */
export const onTheWire = second('What went over the wire, beside what came of it in the end.');

export const ofToken = second(
  'Whose sign-in it was is told by the token of it; that there was one is asked for as well.',
);

/** Of several controls that come and go together. */
export const sameScreen = second(
  'Another part of the same screen, which is there and gone together with the one that is judged.',
);

export const partOfWhole = second(
  'Part of what is compared as a whole as well; it tells sooner what is wrong.',
);

export const wholeOrg = second(
  'The whole org beside what is looked at by itself: whatever else the deed changed shows here.',
);

export const elsewhere = second(
  'Another requirement says it, and the tests that cite that one notice its mutants.',
);

/** Of what a control of the page objects makes sure of when it is worked. */
export const readBack = second('The control has read it back already; the spec says it in words.');

export const likewise = second(
  'The same of another application, place or moment, between which no mutant makes a difference.',
);

/** Of a test that changes nothing, beside one that may. */
export const observed = second(
  'What a run that may only look can see of it; the test that creates or changes something judges it more sharply.',
);

/** Of what a test asserts once more, after it has gone on. */
export const again = second(
  'It is asserted again later in the test, where a mutant needs it; here it tells sooner what is wrong.',
);

export const otherClient = second(
  'The same as another client sees it: the org refuses, or serves, all of them in one place.',
);

export const otherFactor = second(
  'The same with e-mail in place of Google Authenticator, as the org asks for either in one place.',
);

export const otherFlow = second(
  'The same by the other flow, which ends at the same endpoint with the same client.',
);
