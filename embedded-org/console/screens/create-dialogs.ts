import type { FormDialog } from '../description.ts';
import type { Words } from '../words/words.ts';
import { option } from './parts.ts';

/** «Create a new app integration»: the sign-in method, then the type of application. */
export const signInMethodDialog = ({ common, createDialog: words }: Words): FormDialog => ({
  kind: 'form',
  title: words.title,
  save: words.next,
  cancel: common.cancel,
  submit: { deed: 'applications.next', onlyLeadsOn: true },
  form: {
    fields: [
      {
        kind: 'radios',
        name: 'signInMethod',
        label: words.signInMethod,
        learnMore: common.learnMore,
        options: [
          option('OIDC', words.oidc, words.oidcHelp),
          option('SAML', words.saml, words.samlHelp),
          option('SWA', words.swa, words.swaHelp),
          option('API_SERVICES', words.apiServices, words.apiServicesHelp),
        ],
      },
      {
        kind: 'radios',
        name: 'applicationType',
        label: words.applicationType,
        help: words.applicationTypeHelp,
        ruled: true,
        visibleWhen: [{ field: 'signInMethod', is: 'OIDC' }],
        options: [
          option('web', words.web, words.webHelp),
          option('browser', words.browser, words.browserHelp),
          option('native', words.native, words.nativeHelp),
        ],
      },
    ],
    values: { signInMethod: '', applicationType: '' },
  },
});

/** «Create a New Application Integration»: the platform, then the sign on method where there is a choice. */
export const platformDialog = (
  { common }: Words,
  words: NonNullable<Words['platformDialog']>,
): FormDialog => {
  const { platforms } = words;
  const oidc = option('OIDC', words.oidc, words.oidcHelp);
  return {
    kind: 'form',
    title: words.title,
    save: words.create,
    cancel: common.cancel,
    submit: { deed: 'applications.create', onlyLeadsOn: true },
    form: {
      fields: [
        {
          kind: 'select',
          name: 'platform',
          label: words.platform,
          options: [
            option('web', platforms.web),
            option('native', platforms.native),
            option('browser', platforms.browser),
          ],
        },
        {
          kind: 'radios',
          name: 'signOnMethod',
          label: words.signOnMethod,
          options: [
            option('SWA', words.swa, words.swaHelp),
            option('SAML', words.saml, words.samlHelp),
            oidc,
          ],
          visibleWhen: [{ field: 'platform', is: 'web' }],
        },
        {
          kind: 'radios',
          name: 'onlyMethod',
          label: words.signOnMethod,
          options: [oidc],
          visibleWhen: [{ field: 'platform', isNot: 'web' }],
        },
      ],
      values: { platform: 'web', signOnMethod: '', onlyMethod: 'OIDC' },
    },
  };
};
