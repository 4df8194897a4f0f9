/** Matches an accessible name or a text from its beginning, whatever its case. */
export const beginning = (words: string): RegExp =>
  new RegExp(`^\\s*${words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'i');

/** Matches the whole of a name, whatever its case. */
export const exactly = (words: string): RegExp =>
  new RegExp(`^\\s*${words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`, 'i');
