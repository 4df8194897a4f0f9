const escaped = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Matches an accessible name or a text from its beginning, whatever its case. */
export const beginning = (words: string): RegExp => new RegExp(`^\\s*${escaped(words)}`, 'i');

/** Matches the whole of a name, whatever its case. */
export const exactly = (words: string): RegExp => new RegExp(`^\\s*${escaped(words)}\\s*$`, 'i');

/** Matches the heading of a screen, which some consoles put a link to their help into. */
export const asHeading = (words: string): RegExp =>
  new RegExp(`^\\s*${escaped(words)}\\s*(?:help|documentation|learn more|\\?|ⓘ)?\\s*$`, 'i');

/** Matches a label, be it plural, with what consoles put behind it. */
export const asLabel = (words: string): RegExp =>
  new RegExp(`^\\s*${escaped(words)}s?[\\s:*?]*(?:\\(?(?:optional|required)\\)?)?[\\s:*?]*$`, 'i');

/** Matches what ends a form, and not «Save and Add Another» beside it. */
export const ending = (words: string): RegExp =>
  new RegExp(`^\\s*${escaped(words)}(?!\\s+(?:and|&)\\s)`, 'i');
