/** What is there only where the generation of the console has a word for it. */
export const whereSaid = <W, T>(
  words: W | undefined,
  made: (words: W) => readonly T[],
): readonly T[] => (words === undefined ? [] : made(words));
