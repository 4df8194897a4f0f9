import type { Mutant } from '../mutant.ts';

export const serversWithTheGrantAreInactive: Mutant = {
  id: 'servers-with-the-grant-are-inactive',
  does: 'Every custom authorization server but the default one is inactive; applications hold the Interaction Code grant.',
  decorate: ({ org }) => {
    for (const server of org.authorizationServers.all())
      if (!server.isDefault) server.status = 'INACTIVE';
  },
};
