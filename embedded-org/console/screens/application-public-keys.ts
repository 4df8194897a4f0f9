import { z } from 'zod';
import type { Application } from '../../domain/applications.ts';
import { keysUriPlace } from '../../domain/public-keys.ts';
import type { ListBlock, Outcome, PanelBlock } from '../description.ts';
import { confirmed, day, option, rowAction } from './parts.ts';
import { demand } from './permissions.ts';
import { refusing } from './refusing.ts';
import type { Surroundings } from './surroundings.ts';
import type { Viewer } from './viewer.ts';
import { whereSaid } from './where-said.ts';

export const publicKeysValues = z.object({
  configuration: z.enum(['okta', 'url']),
  url: z.string(),
  key: z.string(),
});
type PublicKeysValues = z.infer<typeof publicKeysValues>;
export const publicKeyTarget = z.object({ id: z.string(), keyId: z.string() });

const webKey = z.looseObject({ kty: z.enum(['RSA', 'EC']), n: z.string().optional() });

/** General > Public keys: with which a client proves its assertions. */
export class ApplicationPublicKeys {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Nothing for a client that does not authenticate. */
  panels(viewer: Viewer, app: Application): readonly PanelBlock[] {
    if (app.tokenEndpointAuthMethod === 'none') return [];
    const { permissions, words } = this.#around;
    const { common, application } = words;
    const { publicKeys } = application;
    const uri = uriOf(app);
    const byUrl = [{ field: 'configuration', is: 'url' }] as const;
    const inOkta = [{ field: 'configuration', is: 'okta' }] as const;
    return whereSaid(publicKeys.title, (title) => [
      {
        kind: 'panel',
        title,
        introduction: publicKeys.introduction,
        form: {
          fields: [
            {
              kind: 'radios',
              name: 'configuration',
              label: publicKeys.configuration,
              options: [option('okta', publicKeys.inOkta), option('url', publicKeys.byUrl)],
            },
            { kind: 'text', name: 'url', label: publicKeys.url, visibleWhen: byUrl },
            {
              kind: 'text',
              name: 'key',
              label: publicKeys.add,
              optional: common.optional,
              help: publicKeys.addHelp,
              multiline: true,
              editOnly: true,
              visibleWhen: inOkta,
            },
          ],
          values: { configuration: uri === undefined ? 'okta' : 'url', url: uri ?? '', key: '' },
        },
        ...(permissions.mayManageApplications(viewer) && {
          edit: {
            text: common.edit,
            save: common.save,
            cancel: common.cancel,
            submit: { deed: 'publicKeys.save', target: { id: app.id } },
          },
        }),
        ...(uri === undefined && { below: [this.list(viewer, app)] }),
      },
    ]);
  }

  list(viewer: Viewer, app: Application): ListBlock {
    const { org, permissions, words } = this.#around;
    const { common, application } = words;
    const { publicKeys } = application;
    const mayEdit = permissions.mayManageApplications(viewer);
    return {
      kind: 'list',
      columns: [publicKeys.kid, publicKeys.status, publicKeys.use, publicKeys.created, ''],
      rows: org.publicKeys.of(app).map((key) => {
        const name = key.kid ?? key.id;
        const remove = confirmed(words, common.delete, publicKeys.kind, name, {
          deed: 'publicKeys.delete',
          target: { id: app.id, keyId: key.id },
        });
        return {
          cells: [
            { kind: 'text', text: name },
            { kind: 'text', text: key.status === 'INACTIVE' ? common.inactive : common.active },
            { kind: 'text', text: key.use ?? 'sig' },
            { kind: 'text', text: key.created ? day(key.created) : '' },
            {
              kind: 'actions',
              actions: mayEdit ? [rowAction('cross', common.delete, remove)] : [],
            },
          ],
        };
      }),
      empty: { title: publicKeys.none },
    };
  }

  save(viewer: Viewer, id: string, { configuration, key, url }: PublicKeysValues): Outcome {
    const { org, permissions, words } = this.#around;
    demand(permissions.mayManageApplications(viewer));
    const { publicKeys } = words.application;
    const app = org.applications.get(id);
    const isKeyGiven = configuration === 'okta' && key.trim() !== '';
    const { data: given } = webKey.safeParse(isKeyGiven ? jsonOf(key) : undefined);
    if (isKeyGiven && !given)
      return { kind: 'refused', errors: [{ field: 'key', text: publicKeys.notAKey }] };
    if (configuration === 'url' && !/^https?:$/.test(protocolOf(url)))
      return { kind: 'refused', errors: [{ field: 'url', text: publicKeys.notAUrl }] };
    return refusing({ JsonWebKey: 'key' }, () => {
      if (given) org.publicKeys.add(app, given);
      const { [keysUriPlace]: _, ...others } = app.passive;
      org.applications.update(id, {
        passive: configuration === 'url' ? { ...others, [keysUriPlace]: url.trim() } : others,
      });
      return { kind: 'done', toast: words.common.saved };
    });
  }

  delete(viewer: Viewer, { id, keyId }: z.infer<typeof publicKeyTarget>): Outcome {
    const { org, permissions } = this.#around;
    demand(permissions.mayManageApplications(viewer));
    org.publicKeys.remove(org.applications.get(id), keyId);
    return { kind: 'done' };
  }
}

const uriOf = ({ passive }: Application): string | undefined => {
  const uri = passive[keysUriPlace];
  return typeof uri === 'string' ? uri : undefined;
};

const protocolOf = (url: string): string =>
  URL.canParse(url.trim()) ? new URL(url.trim()).protocol : '';

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
