import type { Application } from '../../domain/applications.ts';
import type { AuthorizationServer } from '../../domain/authorization-servers.ts';
import { around } from '../../hooks/around.ts';
import { eachServer } from '../building-blocks/each-server.ts';
import type { Mutant } from '../mutant.ts';

const lacksIt = ({ grantTypes }: { readonly grantTypes: readonly string[] }): boolean =>
  !grantTypes.includes('interaction_code');

const servesNobody = ({ policies }: AuthorizationServer): boolean =>
  policies.all().every(({ rules }) => rules.all().every(lacksIt));

export const havingTheGrantNowhereIsAsGoodAsEverywhere: Mutant = {
  id: 'having-the-grant-nowhere-is-as-good-as-everywhere',
  does: 'Where neither the application nor a rule of the server has the Interaction Code grant, it can be used.',
  decorate: (parts) => {
    const { oauth, org } = parts;
    const spared = new Set<Application>();
    around(oauth.requests, 'interaction', (proceed, server, app, ...rest) => {
      const custom = org.authorizationServers.all().find(({ id }) => id === server.id);
      spared.clear();
      if (custom && lacksIt(app) && servesNobody(custom)) spared.add(app);
      return proceed(server, app, ...rest);
    });
    around(
      org,
      'isGrantAuthorized',
      (proceed, app, grant) =>
        proceed(app, grant) || (grant === 'interaction_code' && spared.has(app)),
    );
    eachServer(parts, ({ policies }) => {
      around(policies, 'matches', (proceed, rule, request) =>
        proceed(
          spared.size > 0
            ? { ...rule, grantTypes: [...rule.grantTypes, 'interaction_code'] }
            : rule,
          request,
        ),
      );
    });
  },
};
