import type { OrgParts } from '../../context.ts';
import { applicationAnswers } from './application-answers.ts';

/**
 * Lets the Management API tell a setting `refresh_token` of applications that have none.
 *
 * @param isTold of which of them: of those that were told to have one before, or the others
 */
export const tellRefreshTokenSetting = (
  parts: OrgParts,
  isTold: (hadOne: boolean) => boolean,
): void => {
  const had = new Set<string>();
  applicationAnswers(parts, (oauthClient, id) => {
    if (oauthClient['refresh_token'] !== undefined) had.add(id);
    return isTold(had.has(id))
      ? { refresh_token: { rotation_type: 'STATIC' }, ...oauthClient }
      : oauthClient;
  });
};
