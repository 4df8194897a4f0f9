import { z } from 'zod';
import type { Application, TokenEndpointAuthMethod } from '../../domain/applications.ts';
import type { Field, ListBlock, Option, Outcome, PanelBlock } from '../description.ts';
import { applicationSubjects } from './application-fields.ts';
import { button, day, option, statusMenu } from './parts.ts';
import { demand } from './permissions.ts';
import { refusing } from './refusing.ts';
import type { Surroundings } from './surroundings.ts';
import type { Viewer } from './viewer.ts';
import { whereSaid } from './where-said.ts';

export const credentialsValues = z.object({
  authentication: z.enum(['none', 'secret', 'key']),
  pkceRequired: z.boolean(),
});
type CredentialsValues = z.infer<typeof credentialsValues>;
type Authentication = CredentialsValues['authentication'];

export const secretTarget = z.object({ id: z.string(), secretId: z.string() });
export const secretStatusTarget = secretTarget.extend({ status: z.enum(['ACTIVE', 'INACTIVE']) });

/** General > Client Credentials, with the table of secrets. */
export class ApplicationCredentials {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  panel(viewer: Viewer, app: Application): PanelBlock {
    const { permissions, words } = this.#around;
    const { common } = words;
    const { credentials } = words.application;
    const mayEdit = permissions.mayManageApplications(viewer);
    return {
      kind: 'panel',
      title: credentials.title,
      form: {
        fields: this.#fields(viewer, app),
        values: {
          clientId: app.clientId,
          clientSecret: mayEdit ? currentSecret(app) : dots,
          authentication: authenticationOf(app),
          pkceRequired: app.pkceRequired,
        },
      },
      ...(mayEdit && {
        edit: {
          text: common.edit,
          save: common.save,
          cancel: common.cancel,
          submit: { deed: 'credentials.save', target: { id: app.id } },
        },
      }),
      ...(authenticationOf(app) === 'secret' &&
        credentials.secretField === undefined && { below: [this.secrets(viewer, app)] }),
    };
  }

  /** CLIENT SECRETS: only for a client that authenticates with one. */
  secrets(viewer: Viewer, app: Application): ListBlock {
    const { permissions, words } = this.#around;
    const { common } = words;
    const { secrets } = words.application;
    const mayEdit = permissions.mayManageApplications(viewer);
    return {
      kind: 'list',
      title: secrets.title,
      ...(mayEdit && {
        toolbar: [
          button(
            secrets.generate,
            { kind: 'do', call: { deed: 'credentials.generateSecret', target: { id: app.id } } },
            'secondary',
          ),
        ],
      }),
      columns: [secrets.created, secrets.secret, secrets.status],
      rows: app.secrets.map((secret) => {
        const target = { id: app.id, secretId: secret.id };
        return {
          cells: [
            { kind: 'text', text: day(secret.created) },
            // Who may not change the application is not told its secrets.
            mayEdit
              ? {
                  kind: 'secret',
                  value: secret.value,
                  reveal: secrets.reveal,
                  hide: secrets.hide,
                  copy: common.copyToClipboard,
                }
              : { kind: 'text', text: dots },
            {
              kind: 'menu',
              menu: statusMenu(words, {
                kind: secrets.kind,
                name: secrets.kind,
                status: secret.status,
                change: { deed: 'credentials.setSecretStatus', target },
                remove: { deed: 'credentials.deleteSecret', target },
                // The only secret stays as it is.
                locked: !mayEdit || app.secrets.length === 1,
              }),
            },
          ],
        };
      }),
      empty: { title: secrets.noneTitle },
    };
  }

  save(viewer: Viewer, id: string, values: CredentialsValues): Outcome {
    const { org, permissions, words } = this.#around;
    demand(permissions.mayManageApplications(viewer));
    return refusing(applicationSubjects, () => {
      const app = org.applications.get(id);
      org.applications.update(id, {
        tokenEndpointAuthMethod: methodFor(values.authentication, app),
        pkceRequired: values.authentication === 'none' || values.pkceRequired,
      });
      return { kind: 'done', toast: words.common.saved };
    });
  }

  generateSecret(viewer: Viewer, id: string): Outcome {
    const { org, permissions } = this.#around;
    demand(permissions.mayManageApplications(viewer));
    return refusing({}, () => {
      org.applications.addSecret(id);
      return { kind: 'done' };
    });
  }

  setSecretStatus(
    viewer: Viewer,
    target: z.infer<typeof secretTarget>,
    status: 'ACTIVE' | 'INACTIVE',
  ): Outcome {
    const { org, permissions } = this.#around;
    demand(permissions.mayManageApplications(viewer));
    return refusing({}, () => {
      org.applications.setSecretStatus(target.id, target.secretId, status);
      return { kind: 'done' };
    });
  }

  deleteSecret(viewer: Viewer, target: z.infer<typeof secretTarget>): Outcome {
    const { org, permissions } = this.#around;
    demand(permissions.mayManageApplications(viewer));
    return refusing({}, () => {
      org.applications.removeSecret(target.id, target.secretId);
      return { kind: 'done' };
    });
  }

  #fields(viewer: Viewer, app: Application): Field[] {
    const { common, application } = this.#around.words;
    const { credentials } = application;
    return [
      {
        kind: 'copy',
        name: 'clientId',
        label: credentials.clientId,
        explanation: credentials.clientIdHelp,
        copyTitle: common.copyToClipboard,
      },
      ...whereSaid(credentials.secretField, (label) => this.#secretField(viewer, app, label)),
      ...whereSaid(credentials.authentication, (label): Field[] => [
        { kind: 'radios', name: 'authentication', label, options: this.#authentications(app) },
        {
          kind: 'checkbox',
          name: 'pkceRequired',
          label: credentials.pkce,
          text: credentials.pkceText,
          // RFC 7636 protects a public client in place of a secret.
          forced: { when: [{ field: 'authentication', is: 'none' }], value: true },
        },
      ]),
    ];
  }

  /** The one secret, for a client that authenticates with one. */
  #secretField(viewer: Viewer, app: Application, label: string): Field[] {
    const { permissions, words } = this.#around;
    const { credentials, secrets } = words.application;
    if (authenticationOf(app) !== 'secret') return [];
    const field = { name: 'clientSecret', label, explanation: credentials.secretFieldHelp };
    // Who may not change the application is not told its secret.
    if (!permissions.mayManageApplications(viewer)) return [{ kind: 'static', ...field }];
    return [
      {
        kind: 'copy',
        ...field,
        copyTitle: words.common.copyToClipboard,
        masked: { reveal: secrets.reveal, hide: secrets.hide },
      },
    ];
  }

  #authentications(app: Application): Option[] {
    const { credentials } = this.#around.words.application;
    const held = authenticationOf(app);
    const offered: Record<Application['applicationType'], readonly Authentication[]> = {
      web: ['secret', 'key'],
      browser: ['none'],
      native: ['none', 'secret', 'key'],
      service: ['secret', 'key'],
    };
    return (['none', 'secret', 'key'] as const)
      .filter((choice) => choice === held || offered[app.applicationType].includes(choice))
      .map((choice) => option(choice, credentials[choice]));
  }
}

const dots = '•'.repeat(32);

/** The youngest of the secrets that are in force. */
const currentSecret = ({ secrets }: Application): string =>
  secrets.findLast(({ status }) => status === 'ACTIVE')?.value ?? '';

const authenticationOf = ({ tokenEndpointAuthMethod: method }: Application): Authentication =>
  method === 'none' ? 'none' : method === 'private_key_jwt' ? 'key' : 'secret';

/** The client's own way with a secret is kept where it has one. */
const methodFor = (choice: Authentication, app: Application): TokenEndpointAuthMethod => {
  if (choice === authenticationOf(app)) return app.tokenEndpointAuthMethod;
  return choice === 'none' ? 'none' : choice === 'key' ? 'private_key_jwt' : 'client_secret_basic';
};
