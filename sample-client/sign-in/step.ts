import type { Input, NextStep } from '@okta/okta-auth-js';

/** One of several answers to a question, such as an authenticator to go on with. */
interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Something the user is to type or to choose. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly secret: boolean;
  readonly required: boolean;
  /** How the browser may fill it in: the `autocomplete` attribute. */
  readonly autocomplete: string;
  /** What it already holds. Never set for a secret. */
  readonly value?: string;
  readonly choices?: readonly Choice[];
}

/** A page of the sign-in: what is asked, and what the button says. */
export interface Step {
  readonly name: string;
  readonly title: string;
  readonly fields: readonly Field[];
  readonly button: string;
}

/** The app's own words for what the SDK calls the inputs it knows. */
const words: Readonly<Record<string, { readonly label: string; readonly autocomplete: string }>> = {
  username: { label: 'Username', autocomplete: 'username' },
  password: { label: 'Password', autocomplete: 'current-password' },
  verificationCode: { label: 'Enter code', autocomplete: 'one-time-code' },
  authenticator: { label: 'Choose how to verify', autocomplete: 'off' },
  methodType: { label: 'Choose a method', autocomplete: 'off' },
};

const buttons: Readonly<Record<string, string>> = {
  identify: 'Sign in',
  'challenge-authenticator': 'Verify',
};

/** What the app asks before it has talked to the org: most orgs want both, some one after the other. */
export const firstStep = (username = ''): Step => ({
  name: 'identify',
  title: 'Sign in',
  fields: [
    field({ name: 'username', required: true, value: username }),
    field({ name: 'password', required: true, secret: true }),
  ],
  button: 'Sign in',
});

/**
 * What the SDK says the org wants next, as a page.
 *
 * @param username what the user called themselves before, for a step that asks again
 */
export const stepOf = (next: NextStep, username = ''): Step => ({
  name: next.name,
  title: next.authenticator?.displayName ?? 'Sign in',
  fields: (next.inputs ?? [])
    .filter((input) => input.visible !== false && input.mutable !== false)
    // A tick such as «Remember this device» is the org's offer, and this app does not take it up.
    .filter((input) => input.type !== 'boolean')
    .map((input) => field(input.name === 'username' ? { ...input, value: username } : input)),
  button: buttons[next.name] ?? 'Continue',
});

const field = (input: Input): Field => {
  const secret = input.secret === true || input.name === 'password';
  const choices = choicesOf(input);
  return {
    name: input.name,
    label: words[input.name]?.label ?? input.label ?? input.name,
    secret,
    required: input.required === true || choices !== undefined,
    autocomplete: words[input.name]?.autocomplete ?? 'off',
    ...(!secret && typeof input.value === 'string' && input.value && { value: input.value }),
    ...(choices && { choices }),
  };
};

const choicesOf = (input: Input): Choice[] | undefined =>
  input.options?.flatMap(({ label, value }) =>
    typeof value === 'string' ? [{ label, value }] : [],
  );
