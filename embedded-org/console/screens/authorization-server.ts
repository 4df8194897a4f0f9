import { z } from 'zod';
import type { AuthorizationServer } from '../../domain/authorization-servers.ts';
import type { Block, Outcome, PanelBlock, Screen } from '../description.ts';
import type { AccessPoliciesTab } from './access-policies.ts';
import type { ClaimsTab } from './authorization-server-claims.ts';
import type { ScopesTab } from './authorization-server-scopes.ts';
import type { authorizationServerValues } from './authorization-servers.ts';
import { issuerOf } from './authorization-servers.ts';
import { day, statusMenu } from './parts.ts';
import { demand } from './permissions.ts';
import { refusing } from './refusing.ts';
import type { Surroundings } from './surroundings.ts';
import type { Viewer } from './viewer.ts';

export const serverTarget = z.object({ id: z.string() });
export const serverStatusTarget = serverTarget.extend({ status: z.enum(['ACTIVE', 'INACTIVE']) });

export interface AuthorizationServerTabs {
  readonly scopes: ScopesTab;
  readonly claims: ClaimsTab;
  readonly accessPolicies: AccessPoliciesTab;
}

/** The page of one authorization server. */
export class AuthorizationServerScreen {
  readonly #around: Surroundings;
  readonly #tabs: AuthorizationServerTabs;

  constructor(around: Surroundings, tabs: AuthorizationServerTabs) {
    this.#around = around;
    this.#tabs = tabs;
  }

  /** @throws NotFoundRefusal where there is no such server */
  describe(viewer: Viewer, id: string): Screen {
    const { org, permissions, words } = this.#around;
    const { authorizationServers: own } = words;
    const server = org.authorizationServers.get(id);
    const target = { id: server.id };
    const tab = (
      name: string,
      text: string,
      ...blocks: Block[]
    ): { id: string; text: string; blocks: Block[] } => ({ id: name, text, blocks });
    return {
      title: server.name,
      navigation: '/admin/oauth2/as',
      back: { text: own.back, to: '/admin/oauth2/as' },
      status: statusMenu(words, {
        kind: own.kind,
        name: server.name,
        status: server.status,
        change: { deed: 'authorizationServer.setStatus', target },
        ...(!server.isDefault && { remove: { deed: 'authorizationServer.delete', target } }),
        locked: !permissions.mayManageAuthorizationServers(viewer),
      }),
      ...(server.isDefault && { badge: own.default }),
      tabs: [
        tab('settings', own.settings, this.settingsPanel(viewer, server)),
        tab('scopes', own.scopes, this.#tabs.scopes.list(viewer, server)),
        tab('claims', own.claims, this.#tabs.claims.list(viewer, server)),
        tab('policies', own.accessPolicies, this.#tabs.accessPolicies.browser(viewer, server)),
        tab('token-preview', own.tokenPreview, {
          kind: 'text',
          paragraphs: [own.tokenPreviewText],
        }),
      ],
      blocks: [],
    };
  }

  settingsPanel(viewer: Viewer, server: AuthorizationServer): PanelBlock {
    const { permissions, words } = this.#around;
    const { authorizationServers: own, common } = words;
    const issuer = issuerOf(server, viewer);
    return {
      kind: 'panel',
      title: own.settings,
      form: {
        fields: [
          { kind: 'text', name: 'name', label: own.name },
          { kind: 'text', name: 'audience', label: own.audience },
          { kind: 'text', name: 'description', label: own.description, multiline: true },
          { kind: 'static', name: 'issuer', label: own.issuer },
          { kind: 'static', name: 'metadataUri', label: own.metadataUri },
          { kind: 'static', name: 'rotation', label: own.signingKeyRotation },
          { kind: 'static', name: 'lastRotation', label: own.lastRotation },
        ],
        values: {
          name: server.name,
          audience: server.audiences[0] ?? '',
          description: server.description,
          issuer,
          metadataUri: `${issuer}/.well-known/oauth-authorization-server`,
          rotation: own.automatic,
          lastRotation: day(server.keyRotated),
        },
      },
      ...(permissions.mayManageAuthorizationServers(viewer) && {
        edit: {
          text: common.edit,
          save: common.save,
          cancel: common.cancel,
          submit: { deed: 'authorizationServer.save', target: { id: server.id } },
        },
      }),
    };
  }

  save(viewer: Viewer, id: string, values: z.infer<typeof authorizationServerValues>): Outcome {
    const { org, permissions, words } = this.#around;
    demand(permissions.mayManageAuthorizationServers(viewer));
    return refusing({ name: 'name', audiences: 'audience' }, () => {
      org.authorizationServers.update(id, {
        name: values.name.trim(),
        audiences: [values.audience.trim()],
        description: values.description.trim(),
      });
      return { kind: 'done', toast: words.common.saved };
    });
  }

  setStatus(viewer: Viewer, id: string, status: 'ACTIVE' | 'INACTIVE'): Outcome {
    const { org, permissions } = this.#around;
    demand(permissions.mayManageAuthorizationServers(viewer));
    org.authorizationServers.setStatus(id, status);
    return { kind: 'done' };
  }

  delete(viewer: Viewer, id: string): Outcome {
    const { org, permissions } = this.#around;
    demand(permissions.mayManageAuthorizationServers(viewer));
    org.authorizationServers.delete(id);
    return { kind: 'go', to: '/admin/oauth2/as' };
  }
}
