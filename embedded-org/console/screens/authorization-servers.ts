import { z } from 'zod';
import type { AuthorizationServer } from '../../domain/authorization-servers.ts';
import type { Cell, Dialog, ListBlock, Outcome } from '../description.ts';
import { button, rowAction, statusMenu } from './parts.ts';
import { demand } from './permissions.ts';
import { refusing } from './refusing.ts';
import type { Surroundings } from './surroundings.ts';
import type { Viewer } from './viewer.ts';
import { whereSaid } from './where-said.ts';

export const authorizationServerValues = z.object({
  name: z.string(),
  audience: z.string(),
  description: z.string(),
});
type AuthorizationServerValues = z.infer<typeof authorizationServerValues>;

/** Security > API > Authorization Servers. */
export class AuthorizationServersTab {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  list(viewer: Viewer): ListBlock {
    const { org, permissions, words } = this.#around;
    const { authorizationServers: own, common } = words;
    const mayEdit = permissions.mayManageAuthorizationServers(viewer);
    return {
      kind: 'list',
      ...(mayEdit && {
        toolbar: [button(own.add, { kind: 'open', dialog: this.addDialog() }, 'secondary', 'add')],
      }),
      search: words.api.search,
      columns: [
        own.name,
        own.audienceColumn,
        ...whereSaid(own.issuerUri, (title) => [title]),
        '',
        '',
      ],
      rows: org.authorizationServers.all().map((server) => ({
        cells: [
          {
            kind: 'link',
            text: server.name,
            to: pathOf(server),
            ...(server.isDefault && { badge: own.default }),
          },
          { kind: 'text', text: server.audiences.join(', ') },
          ...whereSaid(own.issuerUri, (): Cell[] => [
            { kind: 'text', text: issuerOf(server, viewer) },
          ]),
          {
            kind: 'menu',
            menu: statusMenu(words, {
              kind: own.kind,
              name: server.name,
              status: server.status,
              change: { deed: 'authorizationServer.setStatus', target: { id: server.id } },
              ...(!server.isDefault && {
                remove: { deed: 'authorizationServer.delete', target: { id: server.id } },
              }),
              look: 'plain',
              locked: !mayEdit,
            }),
          },
          {
            kind: 'actions',
            actions: [rowAction('pencil', common.edit, { kind: 'go', to: pathOf(server) })],
          },
        ],
      })),
      empty: { title: common.nothingToShow, text: common.trySearching },
    };
  }

  addDialog(): Dialog {
    const { authorizationServers: own, common } = this.#around.words;
    return {
      kind: 'form',
      title: own.add,
      save: common.save,
      cancel: common.cancel,
      submit: { deed: 'authorizationServers.add' },
      form: {
        fields: [
          { kind: 'text', name: 'name', label: own.name },
          { kind: 'text', name: 'audience', label: own.audience },
          { kind: 'text', name: 'description', label: own.description, multiline: true },
        ],
        values: { name: '', audience: '', description: '' },
      },
    };
  }

  add(viewer: Viewer, values: AuthorizationServerValues): Outcome {
    const { org, permissions } = this.#around;
    demand(permissions.mayManageAuthorizationServers(viewer));
    return refusing({ name: 'name', audiences: 'audience' }, () => {
      const server = org.authorizationServers.create({
        name: values.name.trim(),
        audiences: [values.audience.trim()],
        description: values.description.trim(),
      });
      return { kind: 'go', to: pathOf(server) };
    });
  }
}

const pathOf = ({ id }: AuthorizationServer): string => `/admin/oauth2/as/${id}`;

/** The default server is shown under its name, as applications address it. */
export const issuerOf = (server: AuthorizationServer, { orgUrl }: Viewer): string =>
  `${orgUrl}/oauth2/${server.isDefault ? 'default' : server.id}`;
