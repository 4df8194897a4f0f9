import { z } from 'zod';
import type { Application } from '../../domain/applications.ts';
import { defaultRefreshToken } from '../../domain/applications.ts';
import {
  isIconShown,
  loginKey,
  loginModeOf,
  visibilityKey,
} from '../../domain/login-initiation.ts';
import type { Field, Outcome, PanelBlock } from '../description.ts';
import {
  applicationSubjects,
  applicationValues,
  grantFields,
  redirectFields,
  settingsFrom,
} from './application-fields.ts';
import { grantsAfter } from './grant-offers.ts';
import { option } from './parts.ts';
import { demand } from './permissions.ts';
import { refusing } from './refusing.ts';
import type { Surroundings } from './surroundings.ts';
import type { Viewer } from './viewer.ts';
import { whereSaid } from './where-said.ts';

export const generalSettingsValues = applicationValues.extend({
  requireConsent: z.boolean(),
  initiatedBy: z.enum(['APP', 'EITHER']),
  displayIcon: z.boolean(),
  flow: z.enum(['SPEC', 'OKTA']),
  initiateLoginUri: z.string(),
});
type GeneralSettingsValues = z.infer<typeof generalSettingsValues>;

/** General > General Settings. */
export class ApplicationGeneralSettings {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  panel(viewer: Viewer, app: Application): PanelBlock {
    const { grantOffers, permissions, words } = this.#around;
    const { common } = words;
    const { settings } = words.application;
    const refreshToken = app.refreshToken ?? defaultRefreshToken(app.applicationType);
    const login = loginModeOf(app);
    return {
      kind: 'panel',
      title: settings.title,
      form: {
        fields: [
          ...whereSaid(settings.oktaDomain, (label): Field[] => [
            { kind: 'copy', name: 'oktaDomain', label, copyTitle: common.copyToClipboard },
          ]),
          { kind: 'section', name: 'applicationSection', title: settings.application },
          { kind: 'text', name: 'client_name', label: settings.name },
          { kind: 'static', name: 'applicationType', label: settings.type },
          ...grantFields(words, grantOffers.forApplication(app.applicationType)),
          ...whereSaid(settings.userConsent, (title): Field[] => [
            { kind: 'section', name: 'consentSection', title },
            {
              kind: 'checkbox',
              name: 'requireConsent',
              label: settings.consent,
              text: settings.requireConsent,
            },
          ]),
          { kind: 'section', name: 'loginSection', title: settings.login },
          ...redirectFields(words),
          ...this.#loginFields(),
        ],
        values: {
          oktaDomain: new URL(viewer.orgUrl).host,
          client_name: app.label,
          applicationType: settings.types[app.applicationType],
          dpop: app.dpopBound,
          grantTypes: app.grantTypes,
          rotationType: refreshToken.rotationType,
          leeway: String(refreshToken.leeway),
          requireConsent: app.consentMethod === 'REQUIRED',
          wildcard: app.wildcardRedirect === 'SUBDOMAIN',
          redirectUris: app.redirectUris,
          postLogoutRedirectUris: app.postLogoutRedirectUris,
          initiatedBy: login === 'DISABLED' ? 'APP' : 'EITHER',
          displayIcon: isIconShown(app),
          flow: login === 'OKTA' ? 'OKTA' : 'SPEC',
          initiateLoginUri: app.initiateLoginUri ?? '',
        },
      },
      ...(permissions.mayManageApplications(viewer) && {
        edit: {
          text: common.edit,
          save: common.save,
          cancel: common.cancel,
          submit: { deed: 'generalSettings.save', target: { id: app.id } },
        },
      }),
    };
  }

  save(viewer: Viewer, id: string, values: GeneralSettingsValues): Outcome {
    const { grantOffers, org, permissions, words } = this.#around;
    demand(permissions.mayManageApplications(viewer));
    return refusing(applicationSubjects, () => {
      const app = org.applications.get(id);
      const offer = grantOffers.forApplication(app.applicationType);
      const uri = values.initiateLoginUri.trim();
      org.applications.update(id, {
        ...settingsFrom(values, grantsAfter(app.grantTypes, values.grantTypes, offer)),
        consentMethod: values.requireConsent ? 'REQUIRED' : 'TRUSTED',
        initiateLoginUri: uri === '' ? undefined : uri,
        passive: { ...app.passive, ...loginPassive(values) },
      });
      return { kind: 'done', toast: words.common.saved };
    });
  }

  /** «App Embed Link», where Okta may start the sign-in. */
  embedLink(viewer: Viewer, app: Application): PanelBlock[] {
    const { org, words } = this.#around;
    const { embed } = words.application;
    if (loginModeOf(app) === 'DISABLED') return [];
    return [
      {
        kind: 'panel',
        title: embed.title,
        introduction: embed.introduction,
        form: {
          fields: [
            {
              kind: 'copy',
              name: 'embedLink',
              label: embed.link,
              copyTitle: words.common.copyToClipboard,
            },
          ],
          values: { embedLink: viewer.orgUrl + org.dashboard.embedPath(app) },
        },
      },
    ];
  }

  #loginFields(): Field[] {
    const { settings } = this.#around.words.application;
    const byEither = [{ field: 'initiatedBy', is: 'EITHER' }] as const;
    return [
      {
        kind: 'select',
        name: 'initiatedBy',
        label: settings.initiatedBy,
        options: [option('APP', settings.appOnly), option('EITHER', settings.eitherOktaOrApp)],
        ruled: true,
      },
      {
        kind: 'checkbox',
        name: 'displayIcon',
        label: settings.visibility,
        text: settings.displayIcon,
        visibleWhen: byEither,
      },
      {
        kind: 'radios',
        name: 'flow',
        label: settings.flow,
        options: [option('SPEC', settings.flowCompliant), option('OKTA', settings.flowSimplified)],
        visibleWhen: byEither,
      },
      { kind: 'text', name: 'initiateLoginUri', label: settings.initiateUri },
    ];
  }
}

const loginPassive = ({
  initiatedBy,
  flow,
  displayIcon,
}: GeneralSettingsValues): Record<string, unknown> => {
  const hidden = initiatedBy === 'APP' || !displayIcon;
  return {
    [loginKey]: { mode: initiatedBy === 'APP' ? 'DISABLED' : flow, default_scope: [] },
    [visibilityKey]: {
      autoSubmitToolbar: false,
      hide: { iOS: hidden, web: hidden },
      autoLaunch: false,
      appLinks: { oidc_client_link: true },
    },
  };
};
