import { around } from '../../hooks/around.ts';
import { giveBack, rememberFormerHolders } from '../building-blocks/former-holders.ts';
import type { Mutant } from '../mutant.ts';

export const allServersButTheFirstRegainTheGrant: Mutant = {
  id: 'all-servers-but-the-first-regain-the-grant',
  does: 'When the grant is switched on again, the rules of every server but the first that had it have it back.',
  decorate: (parts) => {
    const former = rememberFormerHolders(parts);
    const { authorizationServers, settings } = parts.org;
    around(settings, 'enableInteractionCode', (proceed) => {
      proceed();
      const [, ...others] = authorizationServers
        .all()
        .map(({ policies }) => policies.all().flatMap(({ rules }) => rules.all()))
        .filter((rules) => rules.some((rule) => former.rules.has(rule)));
      for (const rule of others.flat()) if (former.rules.has(rule)) giveBack(rule);
    });
  },
};
