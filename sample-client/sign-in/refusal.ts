import type { IdxMessage } from '@okta/okta-auth-js';

/**
 * Okta's own words in an error of the SDK: `error_description` of an OAuth answer (RFC 6749, 5.2),
 * `errorSummary` of an API answer, else the message of the SDK itself.
 */
export const refusalOf = (error: unknown): string =>
  sentences(error).find((sentence) => sentence !== '') ??
  'The sign-in was refused, and no reason was given.';

/** The texts of Identity Engine messages, in their order. */
export const textOf = (messages: readonly IdxMessage[]): string =>
  messages.map(({ message }) => message).join(' ');

const sentences = (error: unknown): string[] => {
  if (typeof error !== 'object' || error === null) return [String(error)];
  return ['error_description', 'errorSummary', 'message']
    .map((name): unknown => Reflect.get(error, name))
    .filter((value) => typeof value === 'string');
};
