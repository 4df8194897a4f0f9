import { inConsole } from '../../hooks/console-script.ts';
import type { Mutant } from '../mutant.ts';

const path = '/admin/api/internal/cancelled';

export const cancelTakesTheGrantFromApplications: Mutant = {
  id: 'cancel-takes-the-grant-from-applications',
  does: 'Cancel of the panel «Embedded widget sign-in support» leaves the switch as it was and takes the grant from applications.',
  decorate: (parts) => {
    parts.exchanges.around((request, proceed) => {
      if (new URL(request.url).pathname !== path) return proceed(request);
      parts.org.applications.withdrawGrant('interaction_code');
      return Promise.resolve(new Response(null, { status: 204 }));
    });
    inConsole(parts, tellOfCancel, path);
  },
};

const tellOfCancel = (to: string): void => {
  document.addEventListener(
    'click',
    (event) => {
      const form = (event.target as Element).closest('[data-type="cancel"]')?.closest('form');
      if (form?.querySelector('[name="interactionCode"]'))
        void fetch(to, { method: 'POST', keepalive: true });
    },
    true,
  );
};
