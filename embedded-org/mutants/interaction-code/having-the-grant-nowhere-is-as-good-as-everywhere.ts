import { eachServer } from '../building-blocks/each-server.ts';
import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const havingTheGrantNowhereIsAsGoodAsEverywhere: Mutant = {
  id: 'having-the-grant-nowhere-is-as-good-as-everywhere',
  does: 'Where neither the application nor a rule of the server has the Interaction Code grant, it can be used.',
  decorate: (parts) => {
    const { org } = parts;
    const isNowhere = (): boolean =>
      org.applications.all().every(({ grantTypes }) => !grantTypes.includes('interaction_code')) &&
      org.authorizationServers
        .all()
        .flatMap(({ policies }) => policies.all().flatMap(({ rules }) => rules.all()))
        .every(({ grantTypes }) => !grantTypes.includes('interaction_code'));
    around(
      org,
      'isGrantAuthorized',
      (proceed, app, grant) => proceed(app, grant) || (grant === 'interaction_code' && isNowhere()),
    );
    eachServer(parts, ({ policies }) => {
      around(policies, 'matches', (proceed, rule, request) =>
        proceed(
          isNowhere() ? { ...rule, grantTypes: [...rule.grantTypes, 'interaction_code'] } : rule,
          request,
        ),
      );
    });
  },
};
