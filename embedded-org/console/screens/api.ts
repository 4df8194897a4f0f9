import type { Screen } from '../description.ts';
import type { ApiTokensTab } from './api-tokens.ts';
import type { AuthorizationServersTab } from './authorization-servers.ts';
import type { Surroundings } from './surroundings.ts';
import type { TrustedOriginsTab } from './trusted-origins.ts';
import type { Viewer } from './viewer.ts';

/** The tabs of Security > API; each has an address of its own as well. */
export interface ApiTabs {
  readonly authorizationServers: AuthorizationServersTab;
  readonly tokens: ApiTokensTab;
  readonly trustedOrigins: TrustedOriginsTab;
}

export type ApiTabId = 'oauth-as' | 'api-tokens' | 'trusted-origins';

/** Security > API. */
export class ApiScreen {
  readonly #around: Surroundings;
  readonly #tabs: ApiTabs;

  constructor(around: Surroundings, tabs: ApiTabs) {
    this.#around = around;
    this.#tabs = tabs;
  }

  describe(viewer: Viewer, firstTab: ApiTabId): Screen {
    const { api } = this.#around.words;
    return {
      title: api.title,
      navigation: '/admin/oauth2/as',
      firstTab,
      tabs: [
        ...(this.#around.org.profile.apiAccessManagement
          ? [
              {
                id: 'oauth-as' as const,
                text: api.authorizationServers,
                blocks: [this.#tabs.authorizationServers.list(viewer)],
              },
            ]
          : []),
        { id: 'api-tokens', text: api.tokens, blocks: [this.#tabs.tokens.list(viewer)] },
        {
          id: 'trusted-origins',
          text: api.trustedOrigins,
          blocks: [
            ...this.#tabs.trustedOrigins.introduction(),
            this.#tabs.trustedOrigins.list(viewer),
          ],
        },
      ],
      blocks: [],
    };
  }
}
