import type { IdxTransaction, NextStep, OktaAuth } from '@okta/okta-auth-js';
import { refusalOf, textOf } from './refusal.ts';
import type { Step } from './step.ts';
import { firstStep, stepOf } from './step.ts';

/** What the user typed or chose, by the names of the fields. */
export type Entries = Readonly<Record<string, string>>;

/** What is asked of the user, and what Okta says about what they entered before. */
export interface Question {
  readonly step: Step;
  readonly refusal?: string;
  readonly notice?: string;
}

/**
 * A sign-in through the Interaction Code flow with the SDK's step-by-step interface
 * (`idx.start`, `idx.proceed`), which follows whatever the org asks.
 */
export class SignIn {
  readonly #client: OktaAuth;
  #transaction: IdxTransaction | undefined;
  #username = '';

  constructor(client: OktaAuth) {
    this.#client = client;
  }

  /**
   * Answers the org's questions as long as the entries suffice, each of them given once, and
   * exchanges the interaction code when there is one. The tokens are then in the client's
   * token manager.
   *
   * @returns the next question, or nothing once the user is signed in
   */
  async submit(entries: Entries): Promise<Question | undefined> {
    this.#username = entries['username'] ?? this.#username;
    try {
      return await this.#converse(new Map(Object.entries(entries)));
    } catch (error) {
      return this.#startOver(refusalOf(error));
    }
  }

  async #converse(left: Map<string, string>): Promise<Question | undefined> {
    let transaction = this.#transaction ?? (await this.#client.idx.start());
    let next = askedBy(transaction);
    let answers = next && take(this.#step(next), left);
    while (next && answers) {
      transaction = await this.#client.idx.proceed({
        step: next.name,
        exchangeCodeForTokens: false,
        ...answers,
      });
      next = askedBy(transaction);
      answers =
        next && transaction.requestDidSucceed !== false ? take(this.#step(next), left) : undefined;
    }
    if (transaction.interactionCode) {
      await this.#exchange(transaction, transaction.interactionCode);
      return undefined;
    }
    if (!next) return this.#startOver(textOf(transaction.messages ?? []));
    this.#transaction = transaction;
    return { step: this.#step(next), ...remarksOf(transaction) };
  }

  async #exchange(transaction: IdxTransaction, interactionCode: string): Promise<void> {
    const codeVerifier = transaction.meta?.codeVerifier;
    const { tokens } = await this.#client.token.exchangeCodeForTokens({
      interactionCode,
      ...(codeVerifier && { codeVerifier }),
    });
    this.#transaction = undefined;
    this.#client.tokenManager.setTokens(tokens);
  }

  /** The org has ended this attempt; the next one begins at the beginning. */
  #startOver(reason: string): Question {
    this.#transaction = undefined;
    return { step: firstStep(this.#username), refusal: reason || refusalOf('') };
  }

  #step(next: NextStep): Step {
    return stepOf(next, this.#username);
  }
}

/** What the org asks first; links and actions of the same page come after it. */
const askedBy = (transaction: IdxTransaction): NextStep | undefined =>
  transaction.availableSteps?.find(({ inputs }) => inputs !== undefined && inputs.length > 0);

const password = 'okta_password';

/** Takes the answers to a step out of what is left, if they are all there. */
const take = (step: Step, left: Map<string, string>): Record<string, string> | undefined => {
  // Who has already entered a password has chosen the password.
  const offersPassword = step.fields.some(
    ({ name, choices }) =>
      name === 'authenticator' && choices?.some(({ value }) => value === password),
  );
  if (offersPassword && left.has('password')) return { authenticator: password };
  const known = step.fields.filter(({ name }) => left.has(name));
  const missing = step.fields.some(({ name, required }) => required && !left.has(name));
  if (missing || known.length === 0) return undefined;
  const answers = known.map(({ name }): [string, string] => [name, left.get(name) ?? '']);
  for (const [name] of answers) left.delete(name);
  return Object.fromEntries(answers);
};

const remarksOf = ({
  messages = [],
  requestDidSucceed,
}: IdxTransaction): Pick<Question, 'refusal' | 'notice'> => {
  const refusal = textOf(
    messages.filter(({ class: kind }) => kind !== 'INFO' || requestDidSucceed === false),
  );
  const notice = textOf(
    messages.filter(({ class: kind }) => kind === 'INFO' && requestDidSucceed !== false),
  );
  return { ...(refusal && { refusal }), ...(notice && { notice }) };
};
