let last = 10;

/** An id out of a counter: another one at every painting. */
export const nextId = (prefix: string): string => `${prefix}${(last += 1)}`;
