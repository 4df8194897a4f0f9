import type { Application, Applications } from './applications.ts';
import { initiationUrl, isIconShown, loginModeOf } from './login-initiation.ts';
import type { User } from './users.ts';

/** What the dashboard asks of the rest of the org. */
export interface DashboardEnvironment {
  readonly orgId: () => string;
  readonly applications: () => Applications;
  isAssigned(app: Application, user: User): boolean;
}

/** What a user of the org finds on the end-user dashboard, and where a tile leads. */
export class EndUserDashboard {
  readonly #environment: DashboardEnvironment;

  constructor(environment: DashboardEnvironment) {
    this.#environment = environment;
  }

  /** The applications a user can start from the dashboard. */
  tilesOf(user: User): Application[] {
    return this.#environment
      .applications()
      .all()
      .filter((app) => this.isOffered(app) && this.#environment.isAssigned(app, user));
  }

  /** Active, «Either Okta or App», and visible. */
  isOffered(app: Application): boolean {
    return app.status === 'ACTIVE' && loginModeOf(app) !== 'DISABLED' && isIconShown(app);
  }

  /** Whether a user who opens the embed link is let on to the application. */
  mayLaunch(app: Application, user: User): boolean {
    return this.#environment.isAssigned(app, user);
  }

  /** The App Embed Link of an application, a path on the org host. */
  embedPath(app: Pick<Application, 'id'>): string {
    return `/home/oidc_client/${app.id}/aln${this.#environment.orgId().slice(3)}`;
  }

  /**
   * Where the embed link leads. Undefined where the application does not let Okta start its sign-in.
   *
   * @param issuer the org's own issuer
   */
  launchUrl(app: Application, issuer: string): string | undefined {
    return loginModeOf(app) === 'DISABLED' ? undefined : initiationUrl(app, issuer);
  }
}
