import { applicationWords as c } from './c-applications.ts';
import type { Words } from './words.ts';

/** Generation B: Applications > Applications, as far as it is not today's. */
export const applicationWordsOfB: Pick<
  Words,
  'newApplication' | 'grants' | 'application' | 'catalog'
> = {
  catalog: c.catalog,
  newApplication: { ...c.newApplication, federationBroker: undefined },
  grants: { ...c.grants, advanced: undefined, implicitInRule: 'Implicit' },
  application: {
    ...c.application,
    credentials: {
      ...c.application.credentials,
      authentication: undefined,
      secretField: 'Client secret',
      secretFieldHelp:
        'Secret used by the client to exchange an authorization code for a token. This must be kept confidential! Do not include it in apps which cannot keep it secret, such as those running on a client.',
    },
    publicKeys: { ...c.application.publicKeys, title: undefined },
    settings: { ...c.application.settings, dpop: undefined, oktaDomain: 'Okta domain' },
  },
};
