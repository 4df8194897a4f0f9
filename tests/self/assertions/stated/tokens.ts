import type { StatedAssertions } from './stated.ts';
import {
  before,
  beside,
  elsewhere,
  goesOn,
  likewise,
  ofToken,
  onTheWay,
  otherFlow,
  shown,
  told,
  used,
} from './stated.ts';

/** Of the specs of clients, redirects and refresh tokens. */
export const tokens: StatedAssertions = {
  'tests/flows/clients/application-type.spec.ts': {
    'the sign-out of a public client breaks where it is registered as a web application': {
      'expect(await client.userinfo(tokens)).toBe(200)': before,
      'expect(await client.revoke(tokens)).toMatchObject({ status: 200 })': told,
      'expect(await client.revoke(tokens)).toBeInvalidClient()': told,
    },
    'a public client of the type single-page or native needs no secret to sign users in': {
      "expect(ofSpa).toGiveTokens('access token', 'ID token')": otherFlow,
      "expect(ofNative).toGiveTokens('access token', 'ID token')": otherFlow,
    },
    'a web application signs users in with its secret, and not without it': {
      "expect(tokens).toGiveTokens('access token', 'ID token')": otherFlow,
      'expect(token).toBeInvalidClient()': elsewhere,
    },
    'the sign-in of a public client breaks where it is registered as a web application': {
      "expect(signedIn).toGiveTokens('access token', 'ID token')": before,
      'expect(code).toEqual(expect.any(String))': goesOn,
    },
  },
  'tests/flows/clients/client-id.spec.ts': {
    'is what the authorization flows ask for': {
      'expect((await org.authorizationCode(app).authorize(user)).code).toBeDefined()': before,
      'expect(attempt).toHaveBeenTurnedAway()': used,
    },
  },
  'tests/flows/initiate-login/started-by-okta.spec.ts': {
    'has a tile on the end-user dashboard, which opens the Initiate login URI and signs the user in':
      {
        'expect.poll(() => calls.at(0)).toLeadTo(initiateLoginUri)': likewise,
        'expect(accountPage.heading).toBeVisible()': used,
        "expect(accountPage.idToken.claim('aud')).toHaveText(app.clientId)": ofToken,
      },
    'tells the client the issuer, at which the client then sends an authorize request and the user is signed in':
      {
        'expect(calls.at(0)).toLeadTo(initiateLoginUri)': onTheWay,
        "expect(accountPage.idToken.claim('aud')).toHaveText(app.clientId)": ofToken,
      },
  },
  'tests/flows/redirect/path-in-the-application.spec.ts': {
    'is the application’s to have: where it has the page it takes over, where not it says so itself':
      {
        'expect(accountPage.heading).toBeVisible()': beside,
        "expect(accountPage.idToken.claim('aud')).toHaveText(redirectApplication.app.clientId)":
          ofToken,
        'expect(startPage.noSuchPage).toBeVisible()': shown,
        "expect(new URL(visitor.page.url()).searchParams.get('code')).toEqual(expect.any(String))":
          goesOn,
      },
  },
  'tests/flows/redirect/redirect-uri.spec.ts': {
    "is the callback of a ${type === 'web' ? 'web' : 'single-page'} app: a code for tokens arrives there, with the state of the request":
      {
        'expect(location).toLeadTo(local)': goesOn,
      },
    'of several, the one that the request names receives the answer': {
      'expect(code).toEqual(expect.any(String))': goesOn,
    },
    'receives answers as long as it is one of the application’s, and no address that resembles it does':
      {
        'expect(await answerAt(production)).toMatchObject({ status: 400, redirectedTo: undefined })':
          before,
        'expect((await answerAt(local)).redirectedTo).toBe(local)': beside,
        'expect((await answerAt(production)).redirectedTo).toBe(production)': likewise,
      },
  },
  'tests/flows/refresh-token/behavior.spec.ts': {
    'a rotating token is replaced by another one with every use': {
      'expect(second).toHaveRenewed()': beside,
      'expect(third).toHaveRenewed()': beside,
      'expect(second).not.toBringRefreshTokenOf(tokens)': likewise,
      'expect(third).not.toBringRefreshTokenOf(tokens)': likewise,
    },
    'a web app and a single-page app that missed their new token get it with the previous one': {
      'expect(retriedByWeb).toHaveRenewed()': beside,
      'expect(retriedBySinglePage).toHaveRenewed()': beside,
      'expect(await web.refresh(ofWeb)).toHaveRenewed()': before,
      'expect(await singlePage.refresh(ofSinglePage)).toHaveRenewed()': before,
      'expect(await singlePage.refresh(retriedBySinglePage)).toHaveRenewed()': likewise,
    },
    'a persistent token can be used again and again and stays the same': {
      'expect(renewed).toHaveRenewed()': goesOn,
    },
  },
  'tests/flows/refresh-token/grace-period.spec.ts': {
    'does not exist when it is 0: the previous token is refused after the rotation, for a web app and a single-page app':
      {
        'expect(await client.refresh(tokens)).toHaveRenewed()': goesOn,
      },
    'keeps the previous token valid up to its end, for a web app and a single-page app': {
      'expect(await web.refresh(ofWeb)).toHaveRenewed()': before,
      'expect(await singlePage.refresh(ofSinglePage)).toHaveRenewed()': before,
      'expect(late).toHaveRenewed()': likewise,
    },
    'leaves the previous token invalid after its end, for a web app and a single-page app': {
      'expect(await web.refresh(ofWeb)).toHaveRenewed()': before,
      'expect(await singlePage.refresh(ofSinglePage)).toHaveRenewed()': before,
      'expect(await web.refresh(ofWeb)).toBeInvalidGrant()': likewise,
    },
    'is counted in seconds': {
      'expect(await short.refresh(ofShort)).toHaveRenewed()': before,
      'expect(await long.refresh(ofLong)).toHaveRenewed()': before,
      'expect(await long.refresh(ofLong)).toBeInvalidGrant()': likewise,
    },
  },
  'tests/flows/refresh-token/obtaining.spec.ts': {
    'needs both the grant and the scope, so that a web app can do without': {
      "expect(await client.signIn('openid')).toGiveTokens('access token', 'ID token')": beside,
      "expect(await client.signIn('openid offline_access')).toBringRefreshToken()": before,
    },
  },
  'tests/flows/refresh-token/single-page-app.spec.ts': {
    'signs a user in with PKCE, and not without': {
      'expect(await app.representation()).toMatchObject({ credentials: { oauthClient: { pkce_required: true } }, })':
        before,
      'expect(code).toBeDefined()': goesOn,
      'expect(withoutVerifier.status).toBe(400)': told,
    },
    'renews an expired access token without asking the user': {
      'expect(await client.userinfo(tokens)).toBe(200)': before,
      'expect(renewed).toHaveRenewed()': goesOn,
    },
  },
};
