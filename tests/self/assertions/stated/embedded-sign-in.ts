import type { StatedAssertions } from './stated.ts';
import {
  afterwards,
  before,
  beside,
  elsewhere,
  goesOn,
  likewise,
  ofToken,
  onTheWire,
  otherClient,
  otherFactor,
  sameScreen,
  told,
  used,
} from './stated.ts';

/** Of the specs of embedded sign-in. */
export const embeddedSignIn: StatedAssertions = {
  'tests/flows/interaction-code/combinations.spec.ts': {
    'needs the grant on both: the authorization server alone is not enough': {
      'expect(await org.signIn(app, server)).toHaveSignedIn()': before,
      'expect((await org.signIn(app, server)).interact).toBeUnauthorizedClient()': otherClient,
    },
    'needs the grant on both: the application alone is not enough': {
      'expect(await org.signIn(app, server)).toHaveSignedIn()': before,
      'expect(await org.signIn(app, server)).toHaveBeenTurnedAway()': otherClient,
      'expect((await org.signIn(app, server)).interactionCode).toBeUndefined()': otherClient,
    },
  },
  'tests/flows/interaction-code/levels.spec.ts': {
    'is refused while the application lacks the grant': {
      'expect(await org.signIn(app, server)).toHaveSignedIn()': afterwards,
      "expect(policy.rule).toHoldGrant('interaction_code')": beside,
    },
    'yields neither code nor token while no rule of the server has the grant': {
      'expect(await org.signIn(app, server)).toHaveSignedIn()': afterwards,
      "expect(app).toHoldGrant('interaction_code')": beside,
    },
    'needs the org whatever application and server once had': {
      'expect(await org.signIn(app, server)).toHaveSignedIn()': before,
    },
    'follows the rule of the policy that applies to the application': {
      'expect(await org.signIn(mine, server)).toHaveSignedIn()': before,
      'expect(await org.signIn(other, server)).toHaveBeenTurnedAway()': likewise,
    },
    'yields tokens when all three have the grant': {
      'expect(attempt).toHaveSignedIn()': goesOn,
    },
  },
  'tests/flows/interaction-code/sample-client.spec.ts': {
    'tells the user of a single-page app that the client is not authorized, once the org has the grant off':
      {
        'expect(spa.signInPage.refusal).toHaveText(sentence)': otherClient,
        'expect(spa.accountPage.heading).toBeVisible()': before,
        'expect(spa.signInPage.username.input).toBeVisible()': before,
        'expect(spa.accountPage.heading).toBeHidden()': sameScreen,
      },
    'turns the user of a single-page app away while no rule of the server has the grant': {
      'expect(spa.signInPage.refusal).toBeVisible()': otherClient,
      'expect(spa.accountPage.heading).toBeHidden()': sameScreen,
      'expect(spa.accountPage.heading).toBeVisible()': afterwards,
    },
    'turns the user of a web app away while no rule of the server has the grant': {
      'expect(web.signInPage.refusal).toBeVisible()': otherClient,
      'expect(web.accountPage.heading).toBeHidden()': sameScreen,
      'expect(web.accountPage.heading).toBeVisible()': afterwards,
    },
    'signs a user in to a single-page app, which the browser never leaves': {
      "expect(spa.accountPage.accessToken.claim('iss')).toHaveText(server.issuer)": ofToken,
      "expect(spa.accountPage.accessToken.claim('cid')).toHaveText(spa.app.clientId)": ofToken,
      'expect(spa.visitedOrigins()).toEqual([spa.origin])': likewise,
    },
    'signs a user in to a web app, which the browser never leaves': {
      'expect(web.accountPage.heading).toBeVisible()': otherClient,
      "expect(web.accountPage.idToken.claim('aud')).toHaveText(web.app.clientId)": ofToken,
      'expect(web.visitedOrigins()).toEqual([web.origin])': likewise,
    },
    'tells the user of a web app that the client is not authorized, once the org has the grant off':
      {
        'expect(web.accountPage.heading).toBeVisible()': before,
        'expect(web.signInPage.username.input).toBeVisible()': before,
        'expect(web.accountPage.heading).toBeHidden()': sameScreen,
      },
    'tells the user of a single-page app that the client is not authorized while the application lacks the grant':
      {
        'expect(spa.signInPage.refusal).toHaveText(sentence)': otherClient,
        'expect(spa.accountPage.heading).toBeVisible()': afterwards,
      },
    'tells the user of a web app that the client is not authorized while the application lacks the grant':
      {
        'expect(web.signInPage.refusal).toHaveText(sentence)': otherClient,
        'expect(web.accountPage.heading).toBeVisible()': afterwards,
      },
  },
  'tests/flows/sdk/email.spec.ts': {
    'is asked for where the sign-on policy of the application says so': {
      "expect(attempt).toHaveBeenAskedFor('okta_password')": before,
      'expect(attempt).toHaveSignedIn()': goesOn,
      "expect(attempt).toHaveBeenAskedFor('okta_password', 'okta_email')": otherFactor,
    },
    'is what a native app goes through by the status of each answer': {
      "expect(await client.authenticate(person)).toMatchObject({ status: 'PENDING' })": before,
      'expect(client.account()).toBeUndefined()': elsewhere,
      "expect(await client.proceed({ methodType: 'email' })).toMatchObject({ status: 'PENDING', next: 'challenge-authenticator', })":
        otherFactor,
      "expect(await client.proceed({ verificationCode })).toEqual({ status: 'SUCCESS' })":
        otherFactor,
      'expect(client.account()?.idToken).toMatchObject({ preferred_username: person.username })':
        ofToken,
    },
  },
  'tests/flows/sdk/native.spec.ts': {
    'signs a user in to a program that has neither browser nor secret': {
      'expect(app.clientSecret).toBeUndefined()': before,
      'expect(client.account()).toMatchObject({ idToken: { iss: server.issuer, aud: app.clientId }, accessToken: { cid: app.clientId }, })':
        ofToken,
    },
    'starts at the client object with authenticate(): an interaction, then what it asks': {
      'expect(client.requests()).toEqual([])': before,
      "expect(paths).toContain('/oauth2/v1/interact')": onTheWire,
      "expect(paths.indexOf('/idp/idx/introspect')).toBeGreaterThan( paths.indexOf('/oauth2/v1/interact'), )":
        onTheWire,
      "expect(paths).toContain('/oauth2/v1/token')": onTheWire,
    },
    'goes on by the status of each answer until the user is signed in': {
      "expect(await client.authenticate({ username, password })).toMatchObject({ status: 'PENDING', next: 'challenge-authenticator', })":
        goesOn,
      'expect(client.account()).toBeUndefined()': elsewhere,
      'expect(client.account()?.idToken).toMatchObject({ preferred_username: username })': ofToken,
    },
    'is told that the client is not authorized, once the org has the grant off': {
      "expect(await client.authenticate(org.user)).toEqual({ status: 'SUCCESS' })": before,
      "expect(refused.status).not.toBe('SUCCESS')": told,
      'expect(refused.refusal).toMatch(sentence)': otherClient,
      'expect(client.account()).toBeUndefined()': used,
    },
    'is told that the client is not authorized while the application lacks the grant': {
      "expect(await client.authenticate(org.user)).toEqual({ status: 'SUCCESS' })": before,
      "expect(refused.status).not.toBe('SUCCESS')": told,
      'expect(refused.refusal).toMatch(sentence)': otherClient,
      'expect(client.account()).toBeUndefined()': used,
    },
    'is told that the sign-in has ended while no rule of the server has the grant': {
      "expect(await client.authenticate(org.user)).toEqual({ status: 'SUCCESS' })": before,
      "expect(await client.authenticate(org.user)).toMatchObject({ status: 'TERMINAL', refusal: expect.stringMatching(/\\w/), })":
        otherClient,
      'expect(client.account()).toBeUndefined()': used,
    },
  },
  'tests/flows/sdk/pages-of-its-own.spec.ts': {
    'lets a single-page app ask for each factor on a page of its own, which the browser never leaves':
      {
        'expect(spa.signInPage.code.input).toBeVisible()': beside,
        'expect(spa.accountPage.heading).toBeVisible()': goesOn,
        'expect(spa.visitedOrigins()).toEqual([spa.origin])': onTheWire,
      },
    'signs a user in to a web app, whose server makes every call to the org': {
      'expect(web.app.clientSecret).toBeDefined()': before,
      "expect(web.accountPage.idToken.claim('aud')).toHaveText(web.app.clientId)": ofToken,
      "expect(web.calls()).toEqual( expect.arrayContaining(['POST /oauth2/v1/interact', 'POST /oauth2/v1/token']), )":
        onTheWire,
      'expect(web.visitedOrigins()).toEqual([web.origin])': onTheWire,
      'expect(web.calledOrigins()).toEqual([web.origin])': onTheWire,
    },
  },
  'tests/flows/sdk/remediation.spec.ts': {
    'follows what the authenticators of the org are for': {
      "expect(await signIn()).toHaveBeenAskedFor('okta_password', 'google_otp')": before,
    },
    'follows the sign-on policy of the application': {
      "expect(first).toHaveBeenAskedFor('okta_password')": before,
      'expect(first).toHaveSignedIn()': goesOn,
      'expect(attempt).toHaveSignedIn()': goesOn,
    },
    'is another thing for an application with another sign-on policy': {
      "expect(await org.signIn(strict, server, person)).toHaveBeenAskedFor( 'okta_password', 'google_otp', )":
        likewise,
    },
    'ends with an interaction code, once all of it is answered': {
      "expect(attempt).toHaveBeenAskedFor('okta_password', 'google_otp')": goesOn,
    },
  },
  'tests/flows/sdk/tokens.spec.ts': {
    'are what the application gets for the interaction code': {
      'expect(attempt.interactionCode).toEqual(expect.any(String))': before,
    },
    'give access to resources in the name of the user, which an altered token does not': {
      'expect(await org.isActive(app, server, altered)).toBe(false)': likewise,
    },
  },
  'tests/flows/sign-in-widget/version-6.spec.ts': {
    'lets the app know that the client is not authorized, once the org has the grant off': {
      'expect(app.widget.refusal).toHaveText(sentence)': otherClient,
      'expect(await org.signIn(app.app, server)).toHaveSignedIn()': before,
      'expect(app.widget.username.input).toBeHidden()': sameScreen,
    },
    'lets the app know that the client is not authorized while the application lacks the grant': {
      'expect(app.widget.refusal).toHaveText(sentence)': otherClient,
      'expect(app.widget.username.input).toBeHidden()': sameScreen,
      'expect(app.widget.username.input).toBeVisible()': afterwards,
    },
    'turns the user away while no rule of the server has the grant': {
      'expect(app.widget.complaint).toBeVisible()': otherClient,
      'expect(await org.signIn(app.app, server)).toHaveSignedIn()': before,
      'expect(app.widget.username.input).toBeHidden()': sameScreen,
    },
    'signs a user in through an interaction with `useInteractionCodeFlow: true`': {
      "expect(app.calls()).toContain('POST /oauth2/v1/interact')": onTheWire,
      'expect(app.accountPage.heading).toBeVisible()': goesOn,
      "expect(app.calls()).toContain('POST /idp/idx/identify')": onTheWire,
    },
    'signs a user in past the Identity Engine without `useInteractionCodeFlow: true`': {
      "expect(app.calls()).toContain('POST /api/v1/authn')": onTheWire,
    },
  },
  'tests/flows/sign-in-widget/version-7.spec.ts': {
    'begins an interaction without being configured for one': {
      'expect(app.widget.username.input).toBeVisible()': beside,
      "expect(app.calls()).not.toContain('POST /api/v1/authn')": onTheWire,
    },
    'lets the app know that the client is not authorized, once the org has the grant off': {
      'expect(app.widget.refusal).toHaveText(sentence)': otherClient,
      'expect(await org.signIn(app.app, server)).toHaveSignedIn()': before,
      'expect(app.widget.username.input).toBeHidden()': sameScreen,
    },
    'lets the app know that the client is not authorized while the application lacks the grant': {
      'expect(app.widget.refusal).toHaveText(sentence)': otherClient,
      'expect(app.widget.username.input).toBeHidden()': sameScreen,
      'expect(app.widget.username.input).toBeVisible()': afterwards,
    },
    'turns the user away while no rule of the server has the grant': {
      'expect(app.widget.complaint).toBeVisible()': otherClient,
      'expect(app.widget.username.input).toBeVisible()': before,
      'expect(app.widget.username.input).toBeHidden()': sameScreen,
    },
    'signs a user in to an app, which the browser never leaves': {
      'expect(app.accountPage.heading).toBeVisible()': otherClient,
    },
    'shows the steps that the org asks of any client': {
      "expect(asked).toHaveBeenAskedFor('okta_password', 'google_otp')": goesOn,
      'expect(app.widget).toShowStep(first)': likewise,
    },
    'sends the user to the sign-in redirect URI with an interaction code, which the app exchanges':
      {
        'expect(app.accountPage.heading).toBeVisible()': goesOn,
      },
  },
};
