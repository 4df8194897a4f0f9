import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const newServerHasNoMetadata: Mutant = {
  id: 'new-server-has-no-metadata',
  does: 'An authorization server that was added in the console answers at none of its endpoints.',
  decorate: ({ oauth, org, screens }) => {
    const added = new Set<string>();
    around(screens.authorizationServers, 'add', (proceed, viewer, values) => {
      const before = new Set(org.authorizationServers.all().map(({ id }) => id));
      const outcome = proceed(viewer, values);
      for (const { id } of org.authorizationServers.all()) if (!before.has(id)) added.add(id);
      return outcome;
    });
    around(oauth.servers, 'findCustom', (proceed, segment, orgUrl) =>
      added.has(segment) ? undefined : proceed(segment, orgUrl),
    );
  },
};
