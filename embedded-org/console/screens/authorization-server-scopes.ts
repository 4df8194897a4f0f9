import { z } from 'zod';
import type { AuthorizationServer, Scope } from '../../domain/authorization-servers.ts';
import type { Cell, Dialog, Form, ListBlock, Outcome } from '../description.ts';
import { button, confirmed, option, rowAction } from './parts.ts';
import { demand } from './permissions.ts';
import { refusing } from './refusing.ts';
import type { Surroundings } from './surroundings.ts';
import type { Viewer } from './viewer.ts';

export const newScopeTarget = z.object({ server: z.string() });
export const scopeTarget = newScopeTarget.extend({ scope: z.string() });
type ScopeTarget = z.infer<typeof scopeTarget>;

export const scopeValues = z.object({
  name: z.string(),
  displayName: z.string(),
  description: z.string(),
  consent: z.enum(['IMPLICIT', 'FLEXIBLE', 'REQUIRED']),
  isDefault: z.boolean(),
  isPublic: z.boolean(),
});
type ScopeValues = z.infer<typeof scopeValues>;

/** Security > API > a server > Scopes. */
export class ScopesTab {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  list(viewer: Viewer, server: AuthorizationServer): ListBlock {
    const { permissions, words } = this.#around;
    const { authorizationServers: own, common, scopes } = words;
    const mayEdit = permissions.mayManageAuthorizationServers(viewer);
    const add = { kind: 'open', dialog: this.addDialog(server) } as const;
    return {
      kind: 'list',
      ...(mayEdit && { toolbar: [button(scopes.add, add, 'secondary', 'add')] }),
      search: words.api.search,
      columns: [scopes.name, scopes.displayName, scopes.description, own.defaultScope, ''],
      rows: server.scopes.all().map((scope) => ({
        cells: [
          { kind: 'text', text: scope.name },
          { kind: 'text', text: scope.displayName ?? '' },
          { kind: 'text', text: scope.description ?? '' },
          { kind: 'text', text: scope.default ? own.yes : own.no },
          this.#actions(mayEdit, server, scope),
        ],
      })),
      empty: { title: common.nothingToShow },
    };
  }

  addDialog(server: AuthorizationServer): Dialog {
    const { common, scopes } = this.#around.words;
    return {
      kind: 'form',
      title: scopes.add,
      save: scopes.create,
      cancel: common.cancel,
      submit: { deed: 'scopes.create', target: { server: server.id } },
      form: this.#form(),
    };
  }

  editDialog(server: AuthorizationServer, scope: Scope): Dialog {
    const { common, scopes } = this.#around.words;
    return {
      kind: 'form',
      title: scopes.editTitle,
      save: common.save,
      cancel: common.cancel,
      submit: { deed: 'scopes.update', target: { server: server.id, scope: scope.id } },
      form: this.#form(scope),
    };
  }

  create(viewer: Viewer, serverId: string, values: ScopeValues): Outcome {
    return this.#keeping(viewer, values, () => {
      this.#around.org.authorizationServers.addScope(serverId, {
        ...settingsFrom(values),
        optional: false,
      });
    });
  }

  update(viewer: Viewer, target: ScopeTarget, values: ScopeValues): Outcome {
    const { authorizationServers } = this.#around.org;
    return this.#keeping(viewer, values, () => {
      const { optional } = authorizationServers.get(target.server).scopes.get(target.scope);
      authorizationServers.updateScope(target.server, target.scope, {
        ...settingsFrom(values),
        optional,
      });
    });
  }

  delete(viewer: Viewer, target: ScopeTarget): Outcome {
    const { org, permissions } = this.#around;
    demand(permissions.mayManageAuthorizationServers(viewer));
    org.authorizationServers.removeScope(target.server, target.scope);
    return { kind: 'done' };
  }

  #keeping(viewer: Viewer, { name }: ScopeValues, keep: () => void): Outcome {
    const { permissions, words } = this.#around;
    demand(permissions.mayManageAuthorizationServers(viewer));
    const refused = (text: string): Outcome => ({
      kind: 'refused',
      errors: [{ field: 'name', text }],
    });
    if (name.trim() === '') return refused(words.common.required);
    // RFC 6749 section 3.3: the characters of a scope.
    if (!/^[\x21\x23-\x5B\x5D-\x7E]+$/.test(name.trim())) return refused(words.scopes.invalidName);
    return refusing({ name: 'name' }, () => {
      keep();
      return { kind: 'done' };
    });
  }

  #form(scope?: Scope): Form {
    const { scopes } = this.#around.words;
    const { consents } = scopes;
    return {
      fields: [
        // The name of an OpenID Connect scope is not an administrator's to choose.
        { kind: scope?.system ? 'static' : 'text', name: 'name', label: scopes.name },
        { kind: 'text', name: 'displayName', label: scopes.displayName },
        { kind: 'text', name: 'description', label: scopes.description, multiline: true },
        {
          kind: 'radios',
          name: 'consent',
          label: scopes.consent,
          options: (['IMPLICIT', 'FLEXIBLE', 'REQUIRED'] as const).map((consent) =>
            option(consent, consents[consent]),
          ),
        },
        { kind: 'checkbox', name: 'isDefault', label: scopes.default, text: scopes.defaultText },
        { kind: 'checkbox', name: 'isPublic', label: scopes.metadata, text: scopes.metadataText },
      ],
      values: {
        name: scope?.name ?? '',
        displayName: scope?.displayName ?? '',
        description: scope?.description ?? '',
        consent: scope?.consent ?? 'IMPLICIT',
        isDefault: scope?.default ?? false,
        isPublic: scope?.metadataPublish === 'ALL_CLIENTS',
      },
    };
  }

  #actions(mayEdit: boolean, server: AuthorizationServer, scope: Scope): Cell {
    const { words } = this.#around;
    const { common, scopes } = words;
    if (!mayEdit) return { kind: 'actions', actions: [] };
    const edit = { kind: 'open', dialog: this.editDialog(server, scope) } as const;
    const remove = confirmed(words, common.delete, scopes.kind, scope.name, {
      deed: 'scopes.delete',
      target: { server: server.id, scope: scope.id },
    });
    return {
      kind: 'actions',
      actions: [
        rowAction('pencil', common.edit, edit),
        ...(scope.system ? [] : [rowAction('cross', common.delete, remove)]),
      ],
    };
  }
}

const settingsFrom = (values: ScopeValues): Omit<Scope, 'id' | 'system' | 'optional'> => ({
  name: values.name.trim(),
  displayName: filledOr(values.displayName),
  description: filledOr(values.description),
  default: values.isDefault,
  consent: values.consent,
  metadataPublish: values.isPublic ? 'ALL_CLIENTS' : 'NO_CLIENTS',
});

const filledOr = (text: string): string | undefined =>
  text.trim() === '' ? undefined : text.trim();
