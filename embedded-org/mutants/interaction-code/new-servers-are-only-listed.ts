import type { Outcome } from '../../console/description.ts';
import { around } from '../../hooks/around.ts';
import { withRow } from '../building-blocks/listed-only.ts';
import type { Mutant } from '../mutant.ts';

export const newServersAreOnlyListed: Mutant = {
  id: 'new-servers-are-only-listed',
  does: 'Add Authorization Server lists a new server that the org does not have.',
  decorate: ({ screens }) => {
    const listed: string[] = [];
    around(screens.authorizationServers, 'add', (_proceed, _viewer, { name }): Outcome => {
      listed.push(name);
      return { kind: 'go', to: '/admin/oauth2/as' };
    });
    around(screens.authorizationServers, 'list', (proceed, viewer) =>
      listed.reduce((list, name) => withRow(list, name), proceed(viewer)),
    );
  },
};
