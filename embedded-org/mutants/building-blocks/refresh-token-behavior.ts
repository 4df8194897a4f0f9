import type { OrgParts } from '../../context.ts';
import type { Application, RefreshTokenBehavior } from '../../domain/applications.ts';
import { around } from '../../hooks/around.ts';

/** Changes how refresh tokens behave when they are used; what is stored stays as it is. */
export const changeBehavior = (
  { org }: OrgParts,
  change: (behavior: RefreshTokenBehavior, app: Application) => RefreshTokenBehavior,
): void => {
  around(org.applications, 'refreshTokenBehaviorOf', (proceed, app) => change(proceed(app), app));
};
