import { around } from '../../hooks/around.ts';
import { giveBack } from '../building-blocks/former-holders.ts';
import type { Mutant } from '../mutant.ts';

export const grantOfAnApplicationSpreadsToTheDefaultServer: Mutant = {
  id: 'grant-of-an-application-spreads-to-the-default-server',
  does: 'A new application with the Interaction Code grant gives it to the rules of the default server.',
  decorate: ({ org }) => {
    around(org.applications, 'create', (proceed, draft) => {
      const app = proceed(draft);
      if (app.grantTypes.includes('interaction_code'))
        for (const { rules } of org.authorizationServers.get('default').policies.all())
          rules.all().forEach(giveBack);
      return app;
    });
  },
};
