import type { Org } from '../domain/org.ts';
import type { ProfileAttribute } from '../domain/policies/profile-enrollment-policies.ts';
import { InvalidRefusal } from '../domain/refusal.ts';
import type { User } from '../domain/users.ts';
import type { Client } from '../oauth/clients.ts';
import type { Fault } from './sign-in.ts';

/** What came of a registration form. */
export type Registered =
  | { readonly kind: 'registered'; readonly user: User }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] };

const address = /^[^@\s]+@[^@\s]+\.[^@\s]+$/;

/** Self-service registration: what the form has to hold, and the new user. */
export class Registration {
  readonly #org: Org;

  constructor(org: Org) {
    this.#org = org;
  }

  /** Creates a user, who is staged until the registration is complete. */
  register(client: Client, given: Readonly<Record<string, unknown>>): Registered {
    const { attributes, targetGroupIds } = this.#org.policies.profileEnrollment(client);
    const faults = attributes.flatMap((attribute) => this.#faultsOf(attribute, given));
    if (faults.length > 0) return { kind: 'faulty', faults };
    const email = textOf(given['email']);
    try {
      const user = this.#org.users.create({
        profile: {
          ...Object.fromEntries(attributes.map(({ name }) => [name, given[name]])),
          login: textOf(given['login']) || email,
          email,
          firstName: textOf(given['firstName']) || ' ',
          lastName: textOf(given['lastName']) || ' ',
        },
        activate: false,
        emailVerified: false,
      });
      for (const id of targetGroupIds) this.#org.groups.addMember(id, user.id);
      return { kind: 'registered', user };
    } catch (error) {
      if (!(error instanceof InvalidRefusal)) throw error;
      return { kind: 'faulty', faults: [{ field: 'email', ...unacceptable }] };
    }
  }

  /** The user may sign in from now on. */
  complete(user: User): void {
    if (user.status === 'STAGED') this.#org.userLifecycle.activate(user.id);
  }

  #faultsOf(
    { name, label, required }: ProfileAttribute,
    given: Readonly<Record<string, unknown>>,
  ): Fault[] {
    const value = textOf(given[name]);
    if (value === '')
      return required
        ? [
            {
              field: name,
              key: 'registration.error.missing',
              text: 'This field cannot be left blank',
            },
          ]
        : [];
    if (name !== 'email' && name !== 'login') return [];
    if (!address.test(value))
      return [
        {
          field: name,
          key: 'registration.error.invalidLoginEmail',
          params: [label],
          text: `'${label}' must be in the form of an email address`,
        },
        {
          field: name,
          key: 'registration.error.doesNotMatchPattern',
          params: [label],
          text: `Provided value for property '${label}' does not match required pattern`,
        },
      ];
    if (this.#org.users.findByLogin(value))
      return [
        {
          field: name,
          key: 'registration.error.notUniqueWithinOrg',
          params: [label],
          text: `A user with this ${label} already exists`,
        },
      ];
    return [];
  }
}

const unacceptable = {
  key: 'registration.error.generic',
  text: 'There was an error creating your account. Please try registering again.',
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
