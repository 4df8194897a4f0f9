import type { OrgParts } from '../../context.ts';
import { InvalidRefusal } from '../../domain/refusal.ts';
import { around } from '../../hooks/around.ts';

/**
 * Refuses a change of an application as the honest org does, and makes it all the same.
 *
 * @param subject what was refused, in Okta's spelling
 * @param isMeant whether it is so at this moment
 */
export const storeRefusedChange = (
  { org }: OrgParts,
  subject: string,
  isMeant: () => boolean,
): void => {
  around(org.applications, 'update', (proceed, id, change) => {
    try {
      return proceed(id, change);
    } catch (refusal) {
      if (refusal instanceof InvalidRefusal && refusal.subject === subject && isMeant())
        Object.assign(org.applications.get(id), change);
      throw refusal;
    }
  });
};
