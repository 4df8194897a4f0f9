import { z } from 'zod';
import type { AuthorizationServer } from '../../domain/authorization-servers.ts';
import type { Block, ListBlock, Outcome, PanelBlock, Screen } from '../description.ts';
import type { AccessPoliciesTab } from './access-policies.ts';
import type { authorizationServerValues } from './authorization-servers.ts';
import { issuerOf } from './authorization-servers.ts';
import { day, statusMenu } from './parts.ts';
import { demand } from './permissions.ts';
import { refusing } from './refusing.ts';
import type { Surroundings } from './surroundings.ts';
import type { Viewer } from './viewer.ts';

export const serverTarget = z.object({ id: z.string() });
export const serverStatusTarget = serverTarget.extend({ status: z.enum(['ACTIVE', 'INACTIVE']) });

/** The page of one authorization server. */
export class AuthorizationServerScreen {
  readonly #around: Surroundings;
  readonly #policies: AccessPoliciesTab;

  constructor(around: Surroundings, policies: AccessPoliciesTab) {
    this.#around = around;
    this.#policies = policies;
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
        tab('scopes', own.scopes, this.scopes(server)),
        tab('claims', own.claims, this.claims()),
        tab('policies', own.accessPolicies, this.#policies.browser(viewer, server)),
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

  scopes(server: AuthorizationServer): ListBlock {
    const { authorizationServers: own, common } = this.#around.words;
    return {
      kind: 'list',
      columns: [own.name, own.displayName, own.description, own.defaultScope],
      rows: server.scopes.all().map((scope) => ({
        cells: [
          { kind: 'text', text: scope.name },
          { kind: 'text', text: scope.displayName ?? '' },
          { kind: 'text', text: scope.description ?? '' },
          { kind: 'text', text: scope.default ? own.yes : own.no },
        ],
      })),
      empty: { title: common.nothingToShow },
    };
  }

  /** Every server puts the user, or the client where there is none, into `sub`. */
  claims(): ListBlock {
    const { authorizationServers: own, common } = this.#around.words;
    return {
      kind: 'list',
      filters: {
        title: own.claimTypes,
        counted: false,
        options: [
          { id: 'all', text: own.allClaims },
          { id: 'id', text: own.idTokenClaims },
          { id: 'access', text: own.accessTokenClaims },
        ],
      },
      columns: [own.claimName, own.claimValue, own.scopes, own.claimType, own.claimIncluded],
      rows: [
        {
          cells: [
            { kind: 'text', text: 'sub' },
            { kind: 'text', text: '(appuser != null) ? appuser.userName : app.clientId' },
            { kind: 'text', text: own.anyScope },
            { kind: 'text', text: own.accessTokenClaims },
            { kind: 'text', text: own.always },
          ],
          filters: ['all', 'access'],
        },
      ],
      empty: { title: common.nothingToShow },
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
