import type { OrgParts } from '../../context.ts';
import { around } from '../../hooks/around.ts';
import { OauthError } from '../../oauth/oauth-error.ts';
import { RefusalWith } from './oauth-refusals.ts';

/**
 * Lets `/interact` refuse applications without the grant and send along the interaction handle that
 * it refuses.
 *
 * @param isMeant whether it is so at this moment
 */
export const handOutWithRefusal = (
  { identityEngine, oauth }: OrgParts,
  isMeant: () => boolean,
): void => {
  let isObeyed = false;
  around(
    oauth.grantAuthorization,
    'isClientAuthorized',
    (proceed, client, grant) =>
      (isObeyed && grant === 'interaction_code') || proceed(client, grant),
  );
  around(oauth.requests, 'interaction', (proceed, ...asked) => {
    try {
      return proceed(...asked);
    } catch (refusal) {
      const isRefused = refusal instanceof OauthError && refusal.error === 'unauthorized_client';
      if (!isRefused || !isMeant()) throw refusal;
      isObeyed = true;
      try {
        const handle = identityEngine.interact(proceed(...asked));
        throw new RefusalWith(refusal, { interaction_handle: handle });
      } finally {
        isObeyed = false;
      }
    }
  });
};
