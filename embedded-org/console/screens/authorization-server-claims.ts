import { z } from 'zod';
import type {
  AuthorizationServer,
  Claim,
  ClaimSettings,
} from '../../domain/authorization-servers.ts';
import { requireClaim } from '../../oauth/claims/claim-rules.ts';
import type { Cell, Dialog, Field, Form, ListBlock, Outcome } from '../description.ts';
import { button, confirmed, option, rowAction } from './parts.ts';
import { demand } from './permissions.ts';
import { refusing } from './refusing.ts';
import type { Surroundings } from './surroundings.ts';
import type { Viewer } from './viewer.ts';

export const newClaimTarget = z.object({ server: z.string() });
export const claimTarget = newClaimTarget.extend({ claim: z.string() });
type ClaimTarget = z.infer<typeof claimTarget>;

export const claimValues = z.object({
  name: z.string(),
  claimType: z.enum(['RESOURCE', 'IDENTITY']),
  included: z.enum(['ALWAYS', 'REQUEST']),
  valueType: z.enum(['EXPRESSION', 'GROUPS']),
  value: z.string(),
  filter: z.enum(['STARTS_WITH', 'EQUALS', 'CONTAINS', 'REGEX']),
  disabled: z.boolean(),
  include: z.enum(['ANY', 'SOME']),
  scopes: z.array(z.string()),
});
type ClaimValues = z.infer<typeof claimValues>;

/** Security > API > a server > Claims. */
export class ClaimsTab {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  list(viewer: Viewer, server: AuthorizationServer): ListBlock {
    const { permissions, words } = this.#around;
    const { authorizationServers: own, claims, common } = words;
    const mayEdit = permissions.mayManageAuthorizationServers(viewer);
    const add = { kind: 'open', dialog: this.addDialog(server) } as const;
    return {
      kind: 'list',
      ...(mayEdit && { toolbar: [button(claims.add, add, 'secondary', 'add')] }),
      filters: {
        title: own.claimTypes,
        counted: false,
        options: [
          { id: 'all', text: own.allClaims },
          { id: 'IDENTITY', text: own.idTokenClaims },
          { id: 'RESOURCE', text: own.accessTokenClaims },
        ],
      },
      columns: [own.claimName, own.claimValue, own.scopes, own.claimType, own.claimIncluded, ''],
      rows: server.claims.all().map((claim) => ({
        cells: [
          { kind: 'text', text: claim.name },
          { kind: 'text', text: this.#valueText(claim) },
          { kind: 'text', text: claim.scopes.length > 0 ? claim.scopes.join(', ') : own.anyScope },
          {
            kind: 'text',
            text: claim.claimType === 'RESOURCE' ? own.accessTokenClaims : own.idTokenClaims,
          },
          { kind: 'text', text: this.#includedText(claim) },
          this.#actions(mayEdit, server, claim),
        ],
        filters: ['all', claim.claimType],
      })),
      empty: { title: common.nothingToShow },
    };
  }

  addDialog(server: AuthorizationServer): Dialog {
    const { claims, common } = this.#around.words;
    return {
      kind: 'form',
      title: claims.add,
      save: claims.create,
      cancel: common.cancel,
      submit: { deed: 'claims.create', target: { server: server.id } },
      form: this.#form(server),
    };
  }

  editDialog(server: AuthorizationServer, claim: Claim): Dialog {
    const { claims, common } = this.#around.words;
    return {
      kind: 'form',
      title: claims.editTitle,
      save: common.save,
      cancel: common.cancel,
      submit: { deed: 'claims.update', target: { server: server.id, claim: claim.id } },
      form: this.#form(server, claim),
    };
  }

  create(viewer: Viewer, serverId: string, values: ClaimValues): Outcome {
    return this.#keeping(viewer, values, (settings) => {
      this.#around.org.authorizationServers.addClaim(serverId, settings);
    });
  }

  update(viewer: Viewer, target: ClaimTarget, values: ClaimValues): Outcome {
    return this.#keeping(viewer, values, (settings) => {
      this.#around.org.authorizationServers.updateClaim(target.server, target.claim, settings);
    });
  }

  delete(viewer: Viewer, target: ClaimTarget): Outcome {
    const { org, permissions } = this.#around;
    demand(permissions.mayManageAuthorizationServers(viewer));
    org.authorizationServers.removeClaim(target.server, target.claim);
    return { kind: 'done' };
  }

  #keeping(viewer: Viewer, values: ClaimValues, keep: (settings: ClaimSettings) => void): Outcome {
    const { permissions, words } = this.#around;
    demand(permissions.mayManageAuthorizationServers(viewer));
    if (values.value.trim() === '')
      return { kind: 'refused', errors: [{ field: 'value', text: words.common.required }] };
    return refusing({ name: 'name', value: 'value' }, () => {
      const settings = settingsFrom(values);
      requireClaim(settings);
      keep(settings);
      return { kind: 'done' };
    });
  }

  #form(server: AuthorizationServer, claim?: Claim): Form {
    return {
      fields: this.#fields(server),
      values: {
        name: claim?.name ?? '',
        claimType: claim?.claimType ?? 'RESOURCE',
        included: claim?.alwaysIncludeInToken === false ? 'REQUEST' : 'ALWAYS',
        valueType: claim?.valueType === 'GROUPS' ? 'GROUPS' : 'EXPRESSION',
        value: claim?.value ?? '',
        filter: claim?.groupFilterType ?? 'STARTS_WITH',
        disabled: claim?.status === 'INACTIVE',
        include: claim && claim.scopes.length > 0 ? 'SOME' : 'ANY',
        scopes: claim?.scopes ?? [],
      },
    };
  }

  #fields(server: AuthorizationServer): Field[] {
    const { authorizationServers: own, claims } = this.#around.words;
    const filters = ['STARTS_WITH', 'EQUALS', 'CONTAINS', 'REGEX'] as const;
    return [
      { kind: 'text', name: 'name', label: claims.name },
      {
        kind: 'select',
        name: 'claimType',
        label: claims.tokenType,
        options: [option('RESOURCE', claims.accessToken), option('IDENTITY', claims.idToken)],
      },
      {
        // An access token always carries its claims.
        kind: 'select',
        name: 'included',
        label: claims.included,
        options: [option('ALWAYS', own.always), option('REQUEST', own.onRequest)],
        visibleWhen: [{ field: 'claimType', is: 'IDENTITY' }],
      },
      {
        kind: 'select',
        name: 'valueType',
        label: claims.valueType,
        options: [option('EXPRESSION', claims.expression), option('GROUPS', claims.groups)],
      },
      {
        kind: 'select',
        name: 'filter',
        label: claims.filter,
        options: filters.map((filter) => option(filter, claims.filters[filter])),
        visibleWhen: [{ field: 'valueType', is: 'GROUPS' }],
      },
      { kind: 'text', name: 'value', label: claims.value },
      { kind: 'checkbox', name: 'disabled', label: claims.disable, text: claims.disableText },
      {
        kind: 'radios',
        name: 'include',
        label: claims.include,
        options: [option('ANY', claims.anyScope), option('SOME', claims.theseScopes)],
      },
      {
        kind: 'tags',
        name: 'scopes',
        label: claims.scopes,
        choices: server.scopes.all().map(({ name }) => option(name, name)),
        visibleWhen: [{ field: 'include', is: 'SOME' }],
      },
    ];
  }

  #actions(mayEdit: boolean, server: AuthorizationServer, claim: Claim): Cell {
    const { words } = this.#around;
    const { claims, common } = words;
    // `sub` comes with the server and stays as it is.
    if (!mayEdit || claim.system) return { kind: 'actions', actions: [] };
    const edit = { kind: 'open', dialog: this.editDialog(server, claim) } as const;
    const remove = confirmed(words, common.delete, claims.kind, claim.name, {
      deed: 'claims.delete',
      target: { server: server.id, claim: claim.id },
    });
    return {
      kind: 'actions',
      actions: [rowAction('pencil', common.edit, edit), rowAction('cross', common.delete, remove)],
    };
  }

  #valueText({ groupFilterType, value, valueType }: Claim): string {
    const { claims } = this.#around.words;
    if (valueType !== 'GROUPS') return value;
    return `${claims.groups}: ${claims.filters[groupFilterType ?? 'REGEX']} ${value}`;
  }

  #includedText({ alwaysIncludeInToken, status }: Claim): string {
    const { authorizationServers: own } = this.#around.words;
    if (status === 'INACTIVE') return own.disabled;
    return alwaysIncludeInToken ? own.always : own.onRequest;
  }
}

const settingsFrom = (values: ClaimValues): ClaimSettings => ({
  name: values.name.trim(),
  status: values.disabled ? 'INACTIVE' : 'ACTIVE',
  claimType: values.claimType,
  valueType: values.valueType,
  value: values.value.trim(),
  groupFilterType: values.valueType === 'GROUPS' ? values.filter : undefined,
  scopes: values.include === 'SOME' ? [...values.scopes] : [],
  alwaysIncludeInToken: values.claimType === 'RESOURCE' || values.included === 'ALWAYS',
});
