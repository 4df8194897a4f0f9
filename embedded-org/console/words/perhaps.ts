/**
 * A word, or words, that some generations of the console have and others do not: where it is absent,
 * so is what it names.
 */
export const perhaps = <T = string>(words?: T): T | undefined => words;
