import type { OrgParts } from '../../context.ts';
import type { Application, RefreshTokenBehavior } from '../../domain/applications.ts';
import { around } from '../../hooks/around.ts';

type Change = (
  behavior: RefreshTokenBehavior,
  type: Application['applicationType'],
) => RefreshTokenBehavior;

/** Stores another refresh-token behaviour than the one that was given or is the default. */
export const changeStoredBehavior = (
  { org }: OrgParts,
  when: 'create' | 'update',
  change: Change,
): void => {
  const changed = (app: Application): Application => {
    if (app.refreshToken) app.refreshToken = change(app.refreshToken, app.applicationType);
    return app;
  };
  if (when === 'create')
    around(org.applications, 'create', (proceed, draft) => changed(proceed(draft)));
  else around(org.applications, 'update', (proceed, id, after) => changed(proceed(id, after)));
};
