import type { OktaAuth } from '@okta/okta-auth-js';
import { refusalOf } from './refusal.ts';

/**
 * Takes in a redirect from the org to the app's callback: the interaction code is exchanged, and
 * the tokens are then in the client's token manager.
 *
 * @param url the address that was called, with its query
 * @returns Okta's words, or the SDK's, if it came to nothing
 */
export const redirected = async (client: OktaAuth, url: string): Promise<string | undefined> => {
  const { searchParams } = new URL(url);
  // The SDK looks for a transaction first, and would hide what the org says.
  if (searchParams.has('error'))
    return searchParams.get('error_description') ?? searchParams.get('error') ?? undefined;
  try {
    await client.idx.handleInteractionCodeRedirect(url);
    return undefined;
  } catch (error) {
    return refusalOf(error);
  }
};
