import type { StatedAssertions } from './stated.ts';
import {
  again,
  before,
  beside,
  counterproof,
  done,
  elsewhere,
  goesOn,
  likewise,
  observed,
  onTheWay,
  readBack,
  sameScreen,
  shown,
  stored,
  told,
  used,
  wholeOrg,
} from './stated.ts';

/** Of the specs of an application’s General tab. */
export const application: StatedAssertions = {
  'tests/admin-console/applications/applications/general/client-credentials/copy-to-clipboard.spec.ts':
    {
      'serves later, too: the values are the same and still valid': {
        'expect.poll(() => clientCredentials.clipboard()).toBe(app.clientId)': goesOn,
        'expect.poll(() => clientCredentials.clipboard()).not.toBe(app.clientId)': goesOn,
      },
      'puts into the clipboard what the token endpoint accepts': {
        'expect.poll(() => clientCredentials.clipboard()).toBe(app.clientId)': goesOn,
        'expect.poll(() => clientCredentials.clipboard()).not.toBe(clientId)': goesOn,
        "expect(await org.clientCredentials(mistyped, server, 'reports')).toMatchObject({ status: 401, error: 'invalid_client', })":
          counterproof,
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
      'expect.poll(() => clientId.read()).toBe(web.clientId)': before,
      'expect(clientSecret.value).toBeVisible()': before,
      'expect(clientSecret.label).toBeHidden()': sameScreen,
    },
    'show the Client ID': {
      'expect(clientCredentials.heading).toBeVisible()': beside,
    },
  },
  'tests/admin-console/applications/applications/general/general-settings/grant-type.spec.ts': {
    'labels the list of grants «Allowed grant types» in the console of 2020': {
      "expect(grantsUnderTheirLabel.box('authorization_code')).toBeVisible()": before,
    },
    'labels the list of grants «Grant type» in the console since 2021': {
      "expect(grantsUnderTheirLabel.box('authorization_code')).toBeVisible()": before,
    },
    'has the checkbox Interaction Code in its set': {
      'expect(generalSettings.grants.setOfInteractionCode).toBeVisible()': beside,
    },
  },
  'tests/admin-console/applications/applications/general/general-settings/grants-given.spec.ts': {
    'has Refresh Token, which a web application can be given': {
      "expect(app).not.toHoldGrant('refresh_token')": before,
    },
    'lets Authorization Code and Refresh Token be selected together for a single-page application':
      {
        "expect(app).toHoldGrant('refresh_token')": again,
        "expect(app).toHoldGrant('authorization_code')": again,
        "expect(generalSettings.grants.box('authorization_code')).not.toBeChecked()": before,
        "expect(generalSettings.grants.box('refresh_token')).not.toBeChecked()": before,
        "expect(app).not.toHoldGrant('refresh_token')": done,
        "expect(generalSettings.grants.box('authorization_code')).toBeChecked()": shown,
        "expect(generalSettings.grants.box('refresh_token')).toBeChecked()": shown,
      },
  },
  'tests/admin-console/applications/applications/general/general-settings/interaction-code-offered.spec.ts':
    {
      'has its checkbox only while the org has the grant switched on': {
        "expect(generalSettings.grants.box('refresh_token')).toBeVisible()": before,
      },
      'is not selected by itself for an application that was there before': {
        'expect(accountPage.embeddedWidgetSignIn.interactionCode).toBeChecked()': done,
        'expect(await org.signIn(app, org.ownAuthorizationServer)).toHaveBeenTurnedAway()': used,
      },
    },
  'tests/admin-console/applications/applications/general/general-settings/interaction-code.spec.ts':
    {
      'is what an existing application lacks that cannot use the flow': {
        'expect(await org.signIn(withGrant, org.ownAuthorizationServer)).toHaveSignedIn()': before,
        "expect(generalSettings.grants.box('interaction_code')).toBeVisible()": before,
        "expect(without).not.toHoldGrant('interaction_code')": stored,
      },
      'lets an existing application use the flow, once it is selected and saved': {
        'expect(await org.signIn(app, server)).toHaveBeenTurnedAway()': before,
      },
      'is stored by Save, selected as well as cleared': {
        "expect(app).not.toHoldGrant('interaction_code')": stored,
      },
      'leaves the other grants selected, and working': {
        "expect(generalSettings.grants.box('authorization_code')).toBeChecked()": shown,
        "expect(generalSettings.grants.box('refresh_token')).toBeChecked()": shown,
        "expect(generalSettings.grants.box('client_credentials')).toBeChecked()": shown,
        "expect(app).toHoldGrant('interaction_code')": done,
      },
    },
  'tests/admin-console/applications/applications/general/general-settings/login/initiate-login-uri.spec.ts':
    {
      'is a box whose address the application keeps: entered, changed, emptied': {
        'expect(generalSettings.login.heading).toBeVisible()': before,
        'expect(await app.login.initiateLoginUri()).toBe(loginUri)': before,
      },
      'lets Okta start the sign-in as long as it is given: the App Embed Link then leads there': {
        'expect(await org.visit().leadsTo(link, org.user)).toBeUndefined()': before,
      },
      'takes an address with a port behind its host, and refuses one with the port amid its host': {
        'expect(generalSettings.saveButton).toBeVisible()': told,
        'expect(await app.login.requestInitiateLoginUri(wellFormed)).toMatchObject({ status: 200 })':
          beside,
        'expect(await app.login.requestInitiateLoginUri(asPrinted)).toMatchObject({ status: 400 })':
          told,
      },
    },
  'tests/admin-console/applications/applications/general/general-settings/panel.spec.ts': {
    'have an Edit that makes them editable': {
      'expect(generalSettings.heading).toBeVisible()': before,
      "expect(generalSettings.grants.box('refresh_token')).toBeVisible()": before,
      'expect(generalSettings.saveButton).toBeVisible()': sameScreen,
    },
    'do not come first on the tab: one scrolls down to them': {
      'expect(applicationPage.generalSettings.heading).toBeVisible()': before,
    },
    'lie below Client Credentials': {
      'expect(applicationPage.clientCredentials.heading).toBeVisible()': before,
      'expect(applicationPage.generalSettings.heading).toBeVisible()': before,
    },
    'are on the tab General of the application': {
      'expect(applicationPage.headed(app.label)).toBeVisible()': beside,
    },
  },
  'tests/admin-console/applications/applications/general/general-settings/list.spec.ts': {
    'are reached from the list at Applications > Applications, by choosing the application': {
      'expect(applicationsPage.heading).toBeVisible()': onTheWay,
      'expect(applicationsPage.application(app.label)).toBeVisible()': likewise,
      'expect(applicationPage.headed(another.label)).toBeVisible()': sameScreen,
    },
  },
  'tests/admin-console/applications/applications/general/general-settings/refresh-token/behavior.spec.ts':
    {
      'is a choice: a new web app has no refresh tokens until it is given the grant': {
        "expect(app).toHoldGrant('authorization_code')": beside,
        "expect(app).toHoldGrant('refresh_token')": elsewhere,
      },
      'is «Use persistent token» by default for a web app': {
        'expect(generalSettings.refreshToken.persistent).toBeChecked()': shown,
        "expect(await app.refreshTokens.read()).toMatchObject({ rotation_type: 'STATIC' })": stored,
      },
      'is «Rotate token after every use» by default for a single-page app': {
        'expect(generalSettings.refreshToken.rotating).toBeChecked()': shown,
        "expect(await app.refreshTokens.read()).toMatchObject({ rotation_type: 'ROTATE' })": stored,
      },
      'takes effect when it is saved, and not before': {
        'expect(refreshToken.rotating).toBeChecked()': readBack,
        "expect(await app.refreshTokens.read()).toMatchObject({ rotation_type: 'STATIC' })": stored,
        "expect(await app.refreshTokens.read()).toMatchObject({ rotation_type: 'ROTATE' })": stored,
      },
    },
  'tests/admin-console/applications/applications/general/general-settings/refresh-token/grace-period.spec.ts':
    {
      'is 30 by default, for a web app and a single-page app': {
        "expect(refreshToken.gracePeriod.input).toHaveValue('30')": shown,
      },
      'can be 0, 60 and a number between, for a web app and a single-page app': {
        'expect((await app.refreshTokens.request(behavior)).status).toBe(200)': told,
      },
      'cannot be 61 or -1, for a web app and a single-page app': {
        'expect(status).toBe(400)': told,
      },
    },
  'tests/admin-console/applications/applications/general/general-settings/refresh-token/section.spec.ts':
    {
      'comes with the Refresh Token grant and goes with it': {
        "expect(grants.box('refresh_token')).not.toBeChecked()": before,
        'expect(refreshToken.heading).toBeVisible()': beside,
        'expect(refreshToken.rotating).toBeHidden()': sameScreen,
        'expect(refreshToken.rotating).toBeVisible()': sameScreen,
        'expect(await org.configuration()).toEqual(before)': wholeOrg,
      },
      'offers «Rotate token after every use» with «Grace period for token rotation»': {
        'expect(refreshToken.rotating).toBeChecked()': readBack,
      },
      'lets either «Rotate token after every use» or «Use persistent token» be chosen': {
        "expect(await app.refreshTokens.read()).toMatchObject({ rotation_type: 'ROTATE' })": stored,
        'expect(refreshToken.rotating).not.toBeChecked()': likewise,
        "expect(await app.refreshTokens.read()).toMatchObject({ rotation_type: 'STATIC' })": stored,
      },
    },
  'tests/admin-console/applications/applications/general/general-settings/login/form.spec.ts': {
    'has a box «Initiate login URI»': {
      'expect(generalSettings.login.initiateLoginUri.input).toBeEditable()': observed,
      'expect(generalSettings.login.heading).toBeVisible()': beside,
    },
  },
  'tests/admin-console/applications/applications/general/general-settings/refresh-token/form.spec.ts':
    {
      'proposes «Rotate token after every use» to a single-page application that is given the grant':
        { 'expect(generalSettings.refreshToken.rotating).toBeChecked()': observed },
      'proposes «Use persistent token» to a web application that is given the grant, and 30 seconds for rotation':
        {
          "expect(refreshToken.gracePeriod.input).toHaveValue('30')": observed,
          'expect(refreshToken.persistent).toBeChecked()': observed,
        },
      'offers both behaviors to an application that has the grant': {
        'expect(refreshToken.gracePeriod.input).toBeEditable()': observed,
        'expect(refreshToken.rotating).toBeEnabled()': observed,
        'expect(refreshToken.heading).toBeVisible()': observed,
      },
    },
};
