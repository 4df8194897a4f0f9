import type { StatedAssertions } from './stated.ts';
import { before, beside } from './stated.ts';

/** Of the specs of sign-in flows. */
export const flows: StatedAssertions = {
  'tests/flows/clients/application-type.spec.ts': {
    'the sign-out of a public client breaks where it is registered as a web application': {
      'expect(await client.userinfo(tokens)).toBe(200)': before,
    },
  },
  'tests/flows/clients/client-id.spec.ts': {
    'is what the authorization flows ask for': {
      'expect((await org.authorizationCode(app).authorize(user)).code).toBeDefined()': before,
    },
  },
  'tests/flows/initiate-login/password-reset.spec.ts': {
    'ends at the Initiate login URI of the application, from which the user goes on and is signed in':
      {
        'expect(visitor.signInPage.username).toBeVisible()': before,
      },
  },
  'tests/flows/interaction-code/combinations.spec.ts': {
    'needs the grant on both: the authorization server alone is not enough': {
      'expect(await org.signIn(app, server)).toHaveSignedIn()': before,
    },
    'needs the grant on both: the application alone is not enough': {
      'expect(await org.signIn(app, server)).toHaveSignedIn()': before,
    },
  },
  'tests/flows/interaction-code/levels.spec.ts': {
    'is refused while the application lacks the grant': {
      'expect(await org.signIn(app, server)).toHaveSignedIn()': before,
      "expect(policy.rule).toHoldGrant('interaction_code')": beside,
    },
    'yields neither code nor token while no rule of the server has the grant': {
      'expect(await org.signIn(app, server)).toHaveSignedIn()': before,
      "expect(app).toHoldGrant('interaction_code')": beside,
    },
    'needs the org whatever application and server once had': {
      'expect(await org.signIn(app, server)).toHaveSignedIn()': before,
    },
    'follows the rule of the policy that applies to the application': {
      'expect(await org.signIn(mine, server)).toHaveSignedIn()': before,
    },
  },
  'tests/flows/interaction-code/sample-client.spec.ts': {
    'tells the user of a single-page app that the client is not authorized, once the org has the grant off':
      {
        'expect(spa.signInPage.refusal).toHaveText(sentence)': beside,
      },
    'turns the user of a single-page app away while no rule of the server has the grant': {
      'expect(spa.signInPage.refusal).toBeVisible()': beside,
    },
    'turns the user of a web app away while no rule of the server has the grant': {
      'expect(web.signInPage.refusal).toBeVisible()': beside,
    },
  },
  'tests/flows/refresh-token/behavior.spec.ts': {
    'a rotating token is replaced by another one with every use': {
      'expect(second).toHaveRenewed()': beside,
      'expect(third).toHaveRenewed()': beside,
    },
    'a web app and a single-page app that missed their new token get it with the previous one': {
      'expect(retriedByWeb).toHaveRenewed()': beside,
      'expect(retriedBySinglePage).toHaveRenewed()': beside,
    },
  },
  'tests/flows/refresh-token/grace-period.spec.ts': {
    'does not exist when it is 0: the previous token is refused after the rotation, for a web app and a single-page app':
      {
        'expect(await client.refresh(tokens)).toHaveRenewed()': beside,
      },
  },
  'tests/flows/refresh-token/obtaining.spec.ts': {
    'needs both the grant and the scope, so that a web app can do without': {
      "expect(await client.signIn('openid offline_access')).toBringRefreshToken()": before,
    },
  },
  'tests/flows/refresh-token/single-page-app.spec.ts': {
    'signs a user in with PKCE, and not without': {
      'expect(await app.representation()).toMatchObject({ credentials: { oauthClient: { pkce_required: true } }, })':
        before,
    },
    'renews an expired access token without asking the user': {
      'expect(await client.userinfo(tokens)).toBe(200)': before,
    },
  },
  'tests/flows/sdk/native.spec.ts': {
    'signs a user in to a program that has neither browser nor secret': {
      'expect(app.clientSecret).toBeUndefined()': before,
    },
  },
  'tests/flows/sdk/pages-of-its-own.spec.ts': {
    'lets a single-page app ask for each factor on a page of its own, which the browser never leaves':
      {
        'expect(spa.signInPage.code.input).toBeVisible()': beside,
      },
  },
  'tests/flows/sdk/tokens.spec.ts': {
    'are what the application gets for the interaction code': {
      'expect(attempt.interactionCode).toEqual(expect.any(String))': before,
    },
  },
  'tests/flows/sign-in-widget/version-6.spec.ts': {
    'lets the app know that the client is not authorized, once the org has the grant off': {
      'expect(app.widget.refusal).toHaveText(sentence)': beside,
    },
    'lets the app know that the client is not authorized while the application lacks the grant': {
      'expect(app.widget.refusal).toHaveText(sentence)': beside,
    },
    'turns the user away while no rule of the server has the grant': {
      'expect(app.widget.complaint).toBeVisible()': beside,
    },
  },
  'tests/flows/sign-in-widget/version-7.spec.ts': {
    'begins an interaction without being configured for one': {
      'expect(app.widget.username.input).toBeVisible()': beside,
    },
    'lets the app know that the client is not authorized, once the org has the grant off': {
      'expect(app.widget.refusal).toHaveText(sentence)': beside,
    },
    'lets the app know that the client is not authorized while the application lacks the grant': {
      'expect(app.widget.refusal).toHaveText(sentence)': beside,
    },
    'turns the user away while no rule of the server has the grant': {
      'expect(app.widget.complaint).toBeVisible()': beside,
    },
  },
};
