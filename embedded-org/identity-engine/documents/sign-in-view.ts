import type { AuthenticatorKey } from '../../domain/authenticators.ts';
import type { Fault } from '../sign-in.ts';
import type { FormTarget } from './ion.ts';

/** An authenticator of the org, or a user's enrolment of one. */
export interface AuthenticatorView {
  readonly key: AuthenticatorKey;
  /** Okta's kind: `password`, `email`, `app`, `security_question`, `security_key`. */
  readonly type: string;
  readonly name: string;
  readonly methodType: string;
  /** Of the authenticator: what a client sends back to choose it. */
  readonly authenticatorId: string;
  /** Of the user's enrolment, where there is one. */
  readonly enrollmentId: string | undefined;
}

/** A passkey of the user. */
export interface PasskeyView {
  readonly id: string;
  /** Base64url. */
  readonly credentialId: string;
  readonly name: string;
}

/** What a user gives at registration. */
export interface AttributeView {
  readonly name: string;
  readonly label: string;
  readonly required: boolean;
}

/** What a password has to be like. */
export interface PasswordRequirementsView {
  readonly complexity: Readonly<Record<string, number | boolean | readonly string[]>>;
  readonly age: Readonly<Record<string, number>>;
  /** In words, as the refusal gives them. */
  readonly sentence: string;
}

/** Everything the documents of a sign-in speak of. They are pure functions of it. */
export interface SignInView extends FormTarget {
  /** ISO 8601. */
  readonly expiresAt: string;
  readonly hosted: boolean;
  readonly orgName: string;
  readonly app: { readonly id: string; readonly label: string; readonly name: string } | undefined;
  readonly user:
    | {
        readonly id: string;
        readonly identifier: string;
        readonly firstName: string;
        readonly lastName: string;
      }
    | undefined;
  /** Filled into the username field. */
  readonly loginHint: string | undefined;
  /** What was typed as username last. */
  readonly identifier: string;
  /** What the first page offers. */
  readonly offers: {
    readonly password: boolean;
    readonly recovery: boolean;
    readonly registration: boolean;
    readonly unlock: boolean;
  };
  readonly password: AuthenticatorView;
  /** What is to be proved or set up now. */
  readonly current: AuthenticatorView | undefined;
  /** What there is to choose from. */
  readonly options: readonly AuthenticatorView[];
  readonly skippable: boolean;
  /** The address the code went to, masked. */
  readonly maskedEmail: string;
  /** The passkeys of the user; none while the user sets something up. */
  readonly passkeys: readonly PasskeyView[];
  /** What a passkey has to sign, be it there or to be made. */
  readonly passkeyChallenge: string;
  /** The security question to answer. */
  readonly question: { readonly key: string; readonly text: string } | undefined;
  /** The questions to choose from at enrolment, by key. */
  readonly questions: Readonly<Record<string, string>>;
  /** Of a Google Authenticator that is being set up. */
  readonly totp: { readonly secret: string; readonly qrCode: string } | undefined;
  readonly attributes: readonly AttributeView[];
  readonly requirements: PasswordRequirementsView;
  readonly faults: readonly Fault[];
}
