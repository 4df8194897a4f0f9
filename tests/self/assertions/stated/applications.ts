import type { StatedAssertions } from './stated.ts';
import { before, beside } from './stated.ts';

/** Of the specs of Applications. */
export const applications: StatedAssertions = {
  'tests/admin-console/applications/applications/create-app-integration/application-type-saved.spec.ts':
    {
      'comes after «Sign-in method», of which «OIDC - OpenID Connect» is one': {
        'expect(dialog.oidc).toBeVisible()': before,
        'expect(dialog.oidc).toBeEnabled()': before,
      },
    },
  'tests/admin-console/applications/applications/create-app-integration/application-type.spec.ts': {
    'is offered once OpenID Connect is chosen': {
      'expect(dialog.oidc).toBeVisible()': before,
    },
  },
  'tests/admin-console/applications/applications/create-app-integration/base-uris.spec.ts': {
    'of a web application can be http://localhost:3000 and https://app.example.com': {
      'expect(await org.trustedOrigins.entriesFor(local)).toEqual([])': before,
    },
    'of a single-page application can be http://localhost:8080 and https://app.example.com': {
      'expect(await org.trustedOrigins.entriesFor(localPort8080)).toEqual([])': before,
    },
    'let the pages that are there call the org from the browser, and no others': {
      'expect(await crossOriginCalls.from(local)).not.toAllowOrigin(local)': before,
      'expect(await crossOriginCalls.from(production)).toAllowOrigin(production)': beside,
    },
  },
  'tests/admin-console/applications/applications/create-app-integration/interaction-code-off.spec.ts':
    {
      'has no checkbox for Interaction Code, until it is enabled at Settings > Account > Embedded widget sign-in support':
        {
          "expect(form.grants.box('refresh_token')).toBeEnabled()": before,
        },
    },
  'tests/admin-console/applications/applications/create-app-integration/name.spec.ts': {
    'have a name to begin with, which may be left for a single-page application': {
      "expect(form.name.input).not.toHaveValue('')": before,
      'expect(await org.applicationNames()).not.toContain(name)': before,
    },
  },
  'tests/admin-console/applications/applications/general/client-credentials/copy-to-clipboard.spec.ts':
    {
      'serves later, too: the values are the same and still valid': {
        'expect.poll(() => clientCredentials.clientId.read()).toBe(app.clientId)': beside,
      },
    },
  'tests/admin-console/applications/applications/general/client-credentials/client-id.spec.ts': {
    'show a Client ID that Okta has made up, another one for each application': {
      'expect.poll(() => clientCredentials.clientId.read()).toMatch(/\\S/)': before,
      'expect(applicationPage.headed(other.label)).toBeVisible()': beside,
    },
  },
  'tests/admin-console/applications/applications/general/client-credentials/credentials.spec.ts': {
    'show the Client secret of a web application': {
      'expect(clientCredentials.clientSecret.label).toBeVisible()': beside,
      'expect(clientCredentials.clientSecret.value).toBeVisible()': beside,
    },
    'show no secret of a single-page and of a native application': {
      'expect.poll(() => clientId.read()).toBe(spa.clientId)': beside,
      'expect.poll(() => clientId.read()).toBe(native.clientId)': beside,
    },
  },
  'tests/admin-console/applications/applications/general/general-settings/grants-given.spec.ts': {
    'has Refresh Token, which a web application can be given': {
      "expect(app).not.toHoldGrant('refresh_token')": before,
    },
  },
  'tests/admin-console/applications/applications/general/general-settings/grant-type.spec.ts': {
    'labels the list of grants «Allowed grant types» in the console of 2020': {
      "expect(grantsUnderTheirLabel.box('authorization_code')).toBeVisible()": before,
    },
    'labels the list of grants «Grant type» in the console since 2021': {
      "expect(grantsUnderTheirLabel.box('authorization_code')).toBeVisible()": before,
    },
  },
  'tests/admin-console/applications/applications/general/general-settings/interaction-code-offered.spec.ts':
    {
      'has its checkbox only while the org has the grant switched on': {
        "expect(generalSettings.grants.box('refresh_token')).toBeVisible()": before,
      },
    },
  'tests/admin-console/applications/applications/general/general-settings/interaction-code.spec.ts':
    {
      'is what an existing application lacks that cannot use the flow': {
        'expect(await org.signIn(withGrant, org.ownAuthorizationServer)).toHaveSignedIn()': before,
        "expect(generalSettings.grants.box('interaction_code')).toBeVisible()": before,
      },
      'lets an existing application use the flow, once it is selected and saved': {
        'expect(await org.signIn(app, server)).toHaveBeenTurnedAway()': before,
      },
    },
  'tests/admin-console/applications/applications/general/general-settings/login/initiate-login-uri.spec.ts':
    {
      'is a box whose address the application keeps: entered, changed, emptied': {
        'expect(generalSettings.login.heading).toBeVisible()': before,
      },
      'lets Okta start the sign-in as long as it is given: the App Embed Link then leads there': {
        'expect(await org.visit().leadsTo(link, org.user)).toBeUndefined()': before,
      },
    },
  'tests/admin-console/applications/applications/general/general-settings/panel.spec.ts': {
    'have an Edit that makes them editable': {
      'expect(generalSettings.heading).toBeVisible()': before,
      "expect(generalSettings.grants.box('refresh_token')).toBeVisible()": before,
    },
    'do not come first on the tab: one scrolls down to them': {
      'expect(applicationPage.generalSettings.heading).toBeVisible()': before,
    },
    'lie below Client Credentials': {
      'expect(applicationPage.clientCredentials.heading).toBeVisible()': before,
      'expect(applicationPage.generalSettings.heading).toBeVisible()': before,
    },
  },
  'tests/admin-console/applications/applications/general/general-settings/refresh-token/behavior.spec.ts':
    {
      'is a choice: a new web app has no refresh tokens until it is given the grant': {
        "expect(app).toHoldGrant('authorization_code')": beside,
      },
    },
  'tests/admin-console/applications/applications/general/general-settings/refresh-token/section.spec.ts':
    {
      'comes with the Refresh Token grant and goes with it': {
        "expect(grants.box('refresh_token')).not.toBeChecked()": before,
        'expect(refreshToken.heading).toBeVisible()': beside,
      },
    },
};
