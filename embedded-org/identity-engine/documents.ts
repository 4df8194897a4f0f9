import type { Problem, Question } from './sign-in.ts';

/** JSON of an ION document. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [k: string]: Json };

type Fields = Readonly<Record<string, Json>>;

/** What every document of a sign-in says. */
export interface DocumentContext {
  readonly orgUrl: string;
  readonly stateHandle: string;
  /** ISO 8601. */
  readonly expiresAt: string;
  readonly app: { readonly id: string; readonly label: string; readonly name: string } | undefined;
  readonly user:
    | {
        readonly id: string;
        readonly identifier: string;
        readonly firstName: string;
        readonly lastName: string;
      }
    | undefined;
  readonly authenticators: { readonly password: string; readonly otp: string };
  /** Filled into the username field. */
  readonly loginHint: string | undefined;
}

/** A document and the status it is sent with. */
export interface IdxDocument {
  readonly status: 200 | 400 | 401 | 403;
  readonly body: Fields;
}

interface Message {
  readonly text: string;
  readonly key: string;
  readonly params?: readonly string[];
  readonly status: 200 | 400 | 401 | 403;
}

/** What a problem looks like to the client; the texts and keys are those of Okta's recordings. */
const messageOf = (problem: Problem, label: string, hosted: boolean): Message => {
  switch (problem) {
    case 'authentication-failed':
      return { status: 401, key: 'errors.E0000004', text: 'Authentication failed' };
    case 'wrong-code':
      return {
        status: 401,
        key: 'authfactor.challenge.soft_token.invalid_passcode',
        text: "Your code doesn't match our records. Please try again.",
      };
    case 'used-code':
      return {
        status: 401,
        key: 'authfactor.challenge.soft_token.used_passcode',
        text: 'Each code can only be used once. Please wait for a new code and try again.',
      };
    case 'not-assigned':
      return hosted
        ? { status: 200, key: 'idx.error.code.user_not_assigned', text: notAllowed }
        : {
            status: 400,
            key: 'idx.error.user.not.assigned.to.app',
            text: 'User is not assigned to this application.',
          };
    case 'no-matching-policy':
      // 200: the widget follows a failure-redirect only in an answer that is no HTTP error.
      return { status: 200, key: 'idx.error.code.no_matching_policy', text: notAllowed };
    case 'assurance-unsatisfiable':
      return {
        status: 400,
        key: 'oie.assurance.unsatisfiable',
        params: [label],
        text: `Unable to login to "${label}" at this time. For assistance, please contact your administrator.`,
      };
    case 'access-denied':
      return {
        status: 403,
        key: 'security.access_denied',
        text: 'You do not have permission to perform the requested action.',
      };
    case 'session-expired':
      return {
        status: 401,
        key: 'idx.session.expired',
        text: 'You have been logged out due to inactivity. Refresh or return to the sign in screen.',
      };
  }
};

const notAllowed = 'You are not allowed to access this app. To request access, contact an admin.';

const ion = 'application/ion+json; okta-version=1.0.0';

/** The document that asks a question, with the reason why it asks again. */
export const questionDocument = (
  context: DocumentContext,
  question: Question,
  problem: Problem | undefined,
  hosted: boolean,
): IdxDocument => {
  const label = context.app?.label ?? '';
  const message = problem && messageOf(problem, label, hosted);
  const atField = problem === 'wrong-code' || problem === 'used-code' ? message : undefined;
  return {
    status: message?.status ?? 200,
    body: {
      ...envelope(context),
      ...asked(context, question, atField),
      ...(message && !atField ? { messages: messages(message) } : {}),
      cancel: form(context, 'cancel', 'cancel', []),
      ...appOf(context),
    },
  };
};

/** The end of a sign-in without success. Without a context nothing is known of it any more. */
export const endDocument = (
  context: DocumentContext | undefined,
  problem: Problem,
  hosted: boolean,
): IdxDocument => {
  const message = messageOf(problem, context?.app?.label ?? '', hosted);
  if (!context || problem === 'access-denied')
    return { status: message.status, body: { version: '1.0.0', messages: messages(message) } };
  return {
    status: message.status,
    body: {
      ...envelope(context),
      messages: messages(message),
      failure: {
        name: 'failure-redirect',
        href: `${context.orgUrl}/login/error/redirect?stateToken=${context.stateHandle}`,
      },
      ...appOf(context),
    },
  };
};

/** Success of an embedded sign-in. @param tokenUrl the token endpoint the code is for */
export const interactionCodeDocument = (
  context: DocumentContext,
  tokenUrl: string,
  clientId: string,
  interactionCode: string,
): IdxDocument => ({
  status: 200,
  body: {
    ...envelope(context),
    ...userOf(context),
    successWithInteractionCode: {
      rel: ['create-form'],
      name: 'issue',
      href: tokenUrl,
      method: 'POST',
      value: [
        { name: 'grant_type', required: true, value: 'interaction_code' },
        { name: 'interaction_code', required: true, value: interactionCode },
        { name: 'client_id', required: true, value: clientId },
        { name: 'code_verifier', required: true },
      ],
      accepts: 'application/x-www-form-urlencoded',
    },
    ...appOf(context),
  },
});

/** Success of a hosted sign-in. */
export const redirectDocument = (context: DocumentContext): IdxDocument => ({
  status: 200,
  body: {
    ...envelope(context),
    ...userOf(context),
    success: {
      name: 'success-redirect',
      href: `${context.orgUrl}/login/token/redirect?stateToken=${context.stateHandle}`,
    },
    ...appOf(context),
  },
});

const envelope = ({ stateHandle, expiresAt }: DocumentContext): Fields => ({
  version: '1.0.0',
  stateHandle,
  expiresAt,
  intent: 'LOGIN',
});

const appOf = ({ app }: DocumentContext): Fields =>
  app ? { app: { type: 'object', value: { name: app.name, label: app.label, id: app.id } } } : {};

const userOf = ({ user }: DocumentContext): Fields =>
  user
    ? {
        user: {
          type: 'object',
          value: {
            id: user.id,
            identifier: user.identifier,
            profile: {
              firstName: user.firstName,
              lastName: user.lastName,
              timeZone: 'America/Los_Angeles',
              locale: 'en_US',
            },
          },
        },
      }
    : {};

const asked = (
  context: DocumentContext,
  question: Question,
  atField: Message | undefined,
): Fields => {
  switch (question) {
    case 'identify':
      return {
        remediation: remediations(identifyForm(context)),
        ...passwordBesideUsername(context),
      };
    case 'password':
      return {
        remediation: remediations(challengeForm(context, password(context))),
        currentAuthenticatorEnrollment: object({ ...password(context), id: 'lae.password' }),
        ...userOf(context),
      };
    case 'otp': {
      const { authenticatorId, ...enrollment } = otp(context);
      return {
        remediation: remediations(challengeForm(context, otp(context), atField)),
        currentAuthenticatorEnrollment: object(enrollment),
        authenticators: array([{ ...enrollment, id: authenticatorId }]),
        authenticatorEnrollments: array([enrollment]),
        ...userOf(context),
      };
    }
  }
};

/** Username and password on one page. */
const identifyForm = (context: DocumentContext): Fields =>
  form(context, 'identify', 'identify', [
    {
      name: 'identifier',
      label: 'Username',
      required: true,
      ...(context.loginHint === undefined ? {} : { value: context.loginHint }),
    },
    {
      name: 'credentials',
      type: 'object',
      form: { value: [{ name: 'passcode', label: 'Password', secret: true }] },
      required: true,
    },
    { name: 'rememberMe', type: 'boolean', label: 'Remember this device' },
  ]);

/** Tells the client that the password on the first page is an authenticator of its own. */
const passwordBesideUsername = (context: DocumentContext): Fields => ({
  currentAuthenticator: object(password(context)),
});

const challengeForm = (
  context: DocumentContext,
  { type }: { readonly type: string },
  atField?: Message,
): Fields => ({
  ...form(context, 'challenge-authenticator', 'challenge/answer', [
    {
      name: 'credentials',
      type: 'object',
      form: {
        value: [
          {
            name: 'passcode',
            label: type === 'password' ? 'Password' : 'Enter code',
            required: true,
            ...(type === 'password' ? { secret: true } : { visible: true }),
            ...(atField ? { messages: messages(atField) } : {}),
          },
        ],
      },
      required: true,
    },
  ]),
  relatesTo: ['$.currentAuthenticatorEnrollment'],
});

const password = ({ authenticators }: DocumentContext) => ({
  type: 'password',
  key: 'okta_password',
  id: authenticators.password,
  displayName: 'Password',
  methods: [{ type: 'password' }],
});

const otp = ({ authenticators }: DocumentContext) => ({
  type: 'app',
  key: 'google_otp',
  id: 'uft.otp',
  authenticatorId: authenticators.otp,
  displayName: 'Google Authenticator',
  methods: [{ type: 'otp' }],
});

const remediations = (...forms: readonly Fields[]): Fields => ({ type: 'array', value: forms });
const object = (value: Fields): Fields => ({ type: 'object', value });
const array = (value: readonly Fields[]): Fields => ({ type: 'array', value });

const messages = ({ text, key, params }: Message): Fields =>
  array([
    { message: text, i18n: { key, ...(params ? { params: [...params] } : {}) }, class: 'ERROR' },
  ]);

/** A form of ION: what a client may send next, and where to. */
const form = (
  { orgUrl, stateHandle }: DocumentContext,
  name: string,
  path: string,
  fields: readonly Fields[],
): Fields => ({
  rel: ['create-form'],
  name,
  href: `${orgUrl}/idp/idx/${path}`,
  method: 'POST',
  produces: ion,
  value: [
    ...fields,
    { name: 'stateHandle', required: true, value: stateHandle, visible: false, mutable: false },
  ],
  accepts: 'application/json; okta-version=1.0.0',
});
