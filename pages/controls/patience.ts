/**
 * How long a control may take to appear, in milliseconds: a console paints for seconds after the
 * page has loaded, the slowest ones for eight.
 */
export const patience = 10_000;

/** How long a control may take to show what was done to it, in milliseconds. */
export const reaction = 1_000;
