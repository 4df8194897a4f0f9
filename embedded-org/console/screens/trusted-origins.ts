import { z } from 'zod';
import type {
  TrustedOrigin,
  TrustedOriginDraft,
  TrustedOriginScope,
} from '../../domain/trusted-origins.ts';
import type { Cell, Dialog, ListBlock, Outcome, TextBlock } from '../description.ts';
import { button, confirmed, option, rowAction, statusMenu } from './parts.ts';
import { demand } from './permissions.ts';
import { refusing } from './refusing.ts';
import type { Surroundings } from './surroundings.ts';
import type { Viewer } from './viewer.ts';
import { whereSaid } from './where-said.ts';

export const originValues = z.object({
  name: z.string(),
  origin: z.string(),
  types: z.array(z.enum(['CORS', 'REDIRECT', 'IFRAME_EMBED'])),
});
type OriginValues = z.infer<typeof originValues>;
export const originTarget = z.object({ id: z.string() });
export const originStatusTarget = originTarget.extend({ status: z.enum(['ACTIVE', 'INACTIVE']) });

const subjects = { name: 'name', origin: 'origin', scopes: 'types' } as const;

/** Security > API > Trusted Origins. */
export class TrustedOriginsTab {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** What stands above the list. */
  introduction(): TextBlock[] {
    const { heading, introduction } = this.#around.words.trustedOrigins;
    if (heading === undefined || introduction === undefined) return [];
    return [{ kind: 'text', title: heading, paragraphs: [introduction] }];
  }

  list(viewer: Viewer): ListBlock {
    const { org, permissions, words } = this.#around;
    const { trustedOrigins: own } = words;
    const mayEdit = permissions.mayManageTrustedOrigins(viewer);
    return {
      kind: 'list',
      ...(mayEdit && {
        toolbar: [button(own.add, { kind: 'open', dialog: this.addDialog() }, 'secondary', 'add')],
      }),
      search: words.api.search,
      filters: {
        title: own.filters,
        counted: false,
        options: [
          { id: 'all', text: own.all },
          { id: 'CORS', text: own.cors },
          { id: 'REDIRECT', text: own.redirect },
        ],
      },
      columns: [
        own.name,
        own.originUrl,
        own.type,
        ...whereSaid(own.status, (title) => [title]),
        own.actions,
      ],
      rows: org.trustedOrigins.all().map((origin) => ({
        cells: [
          { kind: 'text', text: origin.name },
          { kind: 'text', text: origin.origin },
          {
            kind: 'text',
            text: origin.scopes.map(({ type }) => this.#nameOf(type)).join(', '),
          },
          ...whereSaid(own.status, (): Cell[] => [
            {
              kind: 'menu',
              menu: statusMenu(words, {
                kind: own.kind,
                name: origin.name,
                status: origin.status,
                change: { deed: 'trustedOrigins.setStatus', target: { id: origin.id } },
                look: 'plain',
                locked: !mayEdit,
              }),
            },
          ]),
          { kind: 'actions', actions: mayEdit ? this.#actions(origin) : [] },
        ],
        filters: ['all', ...origin.scopes.map(({ type }) => type)],
      })),
      empty: { title: own.noneTitle },
    };
  }

  addDialog(): Dialog {
    const { common, trustedOrigins: own } = this.#around.words;
    return {
      kind: 'form',
      title: own.add,
      save: common.save,
      cancel: common.cancel,
      submit: { deed: 'trustedOrigins.add' },
      form: this.#form({ name: '', origin: '', types: [] }),
    };
  }

  editDialog(origin: TrustedOrigin): Dialog {
    const { common, trustedOrigins: own } = this.#around.words;
    const types = origin.scopes.map(({ type }) => type);
    return {
      kind: 'form',
      title: own.editTitle,
      save: common.save,
      cancel: common.cancel,
      submit: { deed: 'trustedOrigins.update', target: { id: origin.id } },
      form: this.#form({ name: origin.name, origin: origin.origin, types }),
    };
  }

  add(viewer: Viewer, values: OriginValues): Outcome {
    const { org, permissions } = this.#around;
    demand(permissions.mayManageTrustedOrigins(viewer));
    return refusing(subjects, () => {
      org.trustedOrigins.create(draftOf(values), viewer.userId);
      return { kind: 'done' };
    });
  }

  update(viewer: Viewer, id: string, values: OriginValues): Outcome {
    const { org, permissions } = this.#around;
    demand(permissions.mayManageTrustedOrigins(viewer));
    return refusing(subjects, () => {
      org.trustedOrigins.update(id, draftOf(values), viewer.userId);
      return { kind: 'done' };
    });
  }

  setStatus(viewer: Viewer, id: string, status: 'ACTIVE' | 'INACTIVE'): Outcome {
    const { org, permissions } = this.#around;
    demand(permissions.mayManageTrustedOrigins(viewer));
    org.trustedOrigins.setStatus(id, status);
    return { kind: 'done' };
  }

  delete(viewer: Viewer, id: string): Outcome {
    const { org, permissions } = this.#around;
    demand(permissions.mayManageTrustedOrigins(viewer));
    org.trustedOrigins.remove(id);
    return { kind: 'done' };
  }

  #form(values: OriginValues): {
    fields: Extract<Dialog, { kind: 'form' }>['form']['fields'];
    values: OriginValues;
  } {
    const { trustedOrigins: own } = this.#around.words;
    return {
      fields: [
        { kind: 'text', name: 'name', label: own.name },
        { kind: 'text', name: 'origin', label: own.originUrl },
        {
          kind: 'checkboxes',
          name: 'types',
          label: own.type,
          groups: [
            {
              heading: '',
              options: [
                option('CORS', own.cors, own.corsHelp),
                option('REDIRECT', own.redirect, own.redirectHelp),
                ...whereSaid(own.iframe, (text) => [option('IFRAME_EMBED', text, own.iframeHelp)]),
              ],
            },
          ],
        },
      ],
      values,
    };
  }

  #actions(origin: TrustedOrigin): ReturnType<typeof rowAction>[] {
    const { words } = this.#around;
    const { common, trustedOrigins: own } = words;
    return [
      rowAction('pencil', common.edit, { kind: 'open', dialog: this.editDialog(origin) }),
      rowAction(
        'cross',
        common.delete,
        confirmed(words, common.delete, own.kind, origin.name, {
          deed: 'trustedOrigins.delete',
          target: { id: origin.id },
        }),
      ),
    ];
  }

  #nameOf(type: TrustedOriginScope['type']): string {
    const { trustedOrigins: own } = this.#around.words;
    return type === 'CORS' ? own.cors : type === 'REDIRECT' ? own.redirect : (own.iframe ?? type);
  }
}

const draftOf = ({ name, origin, types }: OriginValues): TrustedOriginDraft => ({
  name: name.trim(),
  origin: origin.trim(),
  scopes: types.map((type) =>
    type === 'IFRAME_EMBED' ? { type, allowedOktaApps: ['OKTA_ENDUSER'] } : { type },
  ),
});
