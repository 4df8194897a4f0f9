import type { Org } from '../../domain/org.ts';
import type { ShellLook } from '../description.ts';
import type { Words } from '../words/words.ts';
import type { GrantOffers } from './grant-offers.ts';
import type { Permissions } from './permissions.ts';

/** What every screen is made with. */
export interface Surroundings {
  readonly org: Org;
  readonly words: Words;
  readonly look: ShellLook;
  readonly permissions: Permissions;
  readonly grantOffers: GrantOffers;
}
