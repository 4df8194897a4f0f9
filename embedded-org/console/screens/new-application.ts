import { z } from 'zod';
import type { Application } from '../../domain/applications.ts';
import { defaultRefreshToken } from '../../domain/applications.ts';
import type { ApplicationType } from '../../domain/grant-types.ts';
import type { Field, Form, Outcome, Screen } from '../description.ts';
import {
  applicationSubjects,
  applicationValues,
  filled,
  grantFields,
  redirectFields,
  settingsFrom,
} from './application-fields.ts';
import { pathOf } from './applications.ts';
import { grantsAfter } from './grant-offers.ts';
import { option } from './parts.ts';
import { demand } from './permissions.ts';
import { refusing } from './refusing.ts';
import type { Surroundings } from './surroundings.ts';
import type { Viewer } from './viewer.ts';
import { whereSaid } from './where-said.ts';

export const newApplicationTarget = z.object({ type: z.enum(['web', 'browser', 'native']) });
export type WizardType = Exclude<ApplicationType, 'service'>;

export const newApplicationValues = applicationValues.extend({
  baseUris: z.array(z.string()),
  access: z.enum(['everyone', 'groups', 'skip']),
  groups: z.array(z.string()),
  federationBroker: z.boolean(),
});
type NewApplicationValues = z.infer<typeof newApplicationValues>;

/** Where a client of each type listens when it was made from one of Okta's samples. */
const callbacks: Record<WizardType, string> = {
  web: 'http://localhost:8080/authorization-code/callback',
  browser: 'http://localhost:8080/login/callback',
  native: 'com.embedded.example:/callback',
};
const signOutUri: Record<WizardType, string> = {
  web: 'http://localhost:8080',
  browser: 'http://localhost:8080',
  native: 'com.embedded.example:/',
};

/** The second step of Create App Integration: the settings of a new OpenID Connect application. */
export class NewApplicationScreen {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  describe(viewer: Viewer, type: WizardType): Screen {
    const { permissions, words } = this.#around;
    demand(permissions.mayManageApplications(viewer));
    return {
      title: words.newApplication.titles[type],
      navigation: '/admin/apps/active',
      blocks: [
        {
          kind: 'form',
          title: words.newApplication.generalSettings,
          form: this.form(type),
          save: words.common.save,
          cancel: words.common.cancel,
          submit: { deed: 'newApplication.save', target: { type } },
          cancelTo: '/admin/apps/active',
        },
      ],
    };
  }

  form(type: WizardType): Form {
    const { grantOffers, words } = this.#around;
    const { common, newApplication } = words;
    const refreshToken = defaultRefreshToken(type);
    return {
      fields: [
        { kind: 'text', name: 'client_name', label: newApplication.name },
        ...(newApplication.configure === undefined
          ? [
              ...grantFields(words, grantOffers.forApplication(type)),
              ...redirectFields(words, common.optional),
              ...this.#originFields(),
              ...this.#assignmentFields(),
            ]
          : [
              section('configureSection', newApplication.configure),
              ...redirectFields(words, common.optional),
            ]),
      ],
      values: {
        client_name: this.freeName(type),
        dpop: false,
        grantTypes: ['authorization_code'],
        rotationType: refreshToken.rotationType,
        leeway: String(refreshToken.leeway),
        wildcard: false,
        redirectUris: [callbacks[type]],
        postLogoutRedirectUris: [signOutUri[type]],
        baseUris: [''],
        access: 'everyone',
        groups: [],
        federationBroker: newApplication.federationBroker !== undefined,
      },
    };
  }

  /** The default name, with a number where it is taken. */
  freeName(type: WizardType): string {
    const { org, words } = this.#around;
    const name = words.newApplication.names[type];
    const taken = new Set(org.applications.all().map(({ label }) => label));
    if (!taken.has(name)) return name;
    let number = 1;
    while (taken.has(`${name} ${number}`)) number += 1;
    return `${name} ${number}`;
  }

  save(viewer: Viewer, type: WizardType, values: NewApplicationValues): Outcome {
    const { grantOffers, org, permissions, words } = this.#around;
    demand(permissions.mayManageApplications(viewer));
    return refusing(applicationSubjects, () => {
      const origins = filled(values.baseUris);
      const wrong = origins.find((uri) => originOf(uri) === undefined);
      if (wrong !== undefined)
        return {
          kind: 'refused',
          errors: [{ field: 'baseUris', text: words.newApplication.notAUri(wrong) }],
        };
      const offer = grantOffers.forApplication(type);
      const app = org.applications.create({
        ...settingsFrom(values, grantsAfter([], values.grantTypes, offer)),
        applicationType: type,
      });
      this.trustBaseUris(viewer, origins);
      this.assign(app, values);
      return { kind: 'go', to: pathOf(app) };
    });
  }

  /** The base URIs become trusted origins of the org, for CORS and redirects. */
  trustBaseUris(viewer: Viewer, uris: readonly string[]): void {
    const { trustedOrigins } = this.#around.org;
    const scopes = [{ type: 'CORS' as const }, { type: 'REDIRECT' as const }];
    for (const origin of new Set(uris.map(originOf))) {
      if (origin === undefined) continue;
      const known = trustedOrigins.all().find((trusted) => trusted.origin === origin);
      if (known) {
        const others = known.scopes.filter(({ type }) => type === 'IFRAME_EMBED');
        trustedOrigins.update(
          known.id,
          { ...known, scopes: [...scopes, ...others] },
          viewer.userId,
        );
      } else trustedOrigins.create({ name: origin, origin, scopes }, viewer.userId);
    }
  }

  /** Everyone, some groups, or nobody yet. */
  assign(app: Application, values: NewApplicationValues): void {
    const { org } = this.#around;
    if (values.access === 'everyone') {
      if (values.federationBroker) org.applications.update(app.id, { implicitAssignment: true });
      else org.assignGroup(app.id, org.groups.everyone.id);
    }
    if (values.access === 'groups') for (const id of values.groups) org.assignGroup(app.id, id);
  }

  #originFields(): Field[] {
    const { common, newApplication } = this.#around.words;
    return [
      section('trustedOriginsSection', newApplication.trustedOrigins),
      {
        kind: 'uris',
        name: 'baseUris',
        label: newApplication.baseUris,
        optional: common.optional,
        help: newApplication.baseUrisHelp,
        learnMore: common.learnMore,
        addText: common.addUri,
      },
    ];
  }

  #assignmentFields(): Field[] {
    const { org, words } = this.#around;
    const { newApplication } = words;
    return [
      section('assignmentsSection', newApplication.assignments),
      {
        kind: 'radios',
        name: 'access',
        label: newApplication.controlledAccess,
        help: newApplication.controlledAccessHelp,
        options: [
          option('everyone', newApplication.everyone),
          option('groups', newApplication.selectedGroups),
          option('skip', newApplication.skip),
        ],
      },
      {
        kind: 'tags',
        name: 'groups',
        label: newApplication.selectedGroupsLabel,
        choices: org.groups.all().map(({ id, name }) => option(id, name)),
        visibleWhen: [{ field: 'access', is: 'groups' }],
      },
      ...whereSaid(newApplication.federationBroker, (text): Field[] => [
        {
          kind: 'checkbox',
          name: 'federationBroker',
          label: newApplication.immediateAccess,
          help: newApplication.immediateAccessHelp,
          text,
          visibleWhen: [{ field: 'access', is: 'everyone' }],
        },
      ]),
    ];
  }
}

const section = (name: string, title: string): Field => ({
  kind: 'section',
  name,
  title,
  ruled: true,
});

/** Scheme, host and port of a base URI; undefined for what is not one. */
const originOf = (uri: string): string | undefined => {
  if (!URL.canParse(uri)) return undefined;
  const { protocol, origin } = new URL(uri);
  return protocol === 'http:' || protocol === 'https:' ? origin : undefined;
};
