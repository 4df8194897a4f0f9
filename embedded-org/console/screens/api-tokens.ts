import { z } from 'zod';
import type { Dialog, ListBlock, Outcome } from '../description.ts';
import { button, confirmed, day, rowAction } from './parts.ts';
import { demand } from './permissions.ts';
import type { Surroundings } from './surroundings.ts';
import type { Viewer } from './viewer.ts';

export const tokenValues = z.object({ name: z.string() });
export const tokenTarget = z.object({ id: z.string() });

/** Okta, «Create an API token»: valid for 30 days from creation or from the last use. */
const lifetimeMs = 30 * 24 * 3_600_000;

/** Security > API > Tokens. */
export class ApiTokensTab {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  list(viewer: Viewer): ListBlock {
    const { org, permissions, words } = this.#around;
    const { common, tokens } = words;
    const mayEdit = permissions.mayManageTokens(viewer);
    return {
      kind: 'list',
      ...(mayEdit && {
        toolbar: [
          button(tokens.create, { kind: 'open', dialog: this.createDialog() }, 'secondary', 'add'),
        ],
      }),
      search: words.api.search,
      columns: [tokens.tokenName, tokens.created, tokens.expires, ''],
      rows: org.apiTokens.all().map(({ id, name, created }) => ({
        cells: [
          { kind: 'text', text: name },
          { kind: 'text', text: day(created) },
          { kind: 'text', text: day(new Date(Date.parse(created) + lifetimeMs).toISOString()) },
          {
            kind: 'actions',
            actions: mayEdit
              ? [
                  rowAction(
                    'cross',
                    common.revoke,
                    confirmed(words, common.revoke, tokens.kind, name, {
                      deed: 'tokens.revoke',
                      target: { id },
                    }),
                  ),
                ]
              : [],
          },
        ],
      })),
      empty: { title: tokens.noneTitle },
    };
  }

  createDialog(): Dialog {
    const { common, tokens } = this.#around.words;
    return {
      kind: 'form',
      title: tokens.create,
      save: tokens.create,
      cancel: common.cancel,
      submit: { deed: 'tokens.create' },
      form: {
        fields: [{ kind: 'text', name: 'name', label: tokens.tokenName }],
        values: { name: '' },
      },
    };
  }

  /** The token acts with the roles of the viewer. Its value is shown this once. */
  create(viewer: Viewer, { name }: z.infer<typeof tokenValues>): Outcome {
    const { org, permissions, words } = this.#around;
    const { common, tokens } = words;
    demand(permissions.mayManageTokens(viewer));
    if (name.trim() === '')
      return { kind: 'refused', errors: [{ field: 'name', text: common.required }] };
    const value = org.apiTokens.create(name.trim(), viewer.userId);
    return {
      kind: 'done',
      dialog: {
        kind: 'notice',
        title: tokens.success,
        text: tokens.once,
        form: {
          fields: [
            {
              kind: 'copy',
              name: 'value',
              label: tokens.value,
              copyTitle: common.copyToClipboard,
            },
          ],
          values: { value },
        },
        close: tokens.ok,
      },
    };
  }

  revoke(viewer: Viewer, id: string): Outcome {
    const { org, permissions } = this.#around;
    demand(permissions.mayManageTokens(viewer));
    org.apiTokens.revoke(id);
    return { kind: 'done' };
  }
}
