import { currentPassword } from './authenticators.ts';
import type { Fields } from './ion.ts';
import { form } from './ion.ts';
import { messagesAt } from './messages.ts';
import type { SignInView } from './sign-in-view.ts';

/** The profile of a new user, as the profile enrolment policy asks for it. */
export const enrollProfile = (view: SignInView): { remediations: Fields[]; also: Fields } => ({
  remediations: [
    form(view, 'enroll-profile', 'enroll/new', [
      {
        name: 'userProfile',
        form: {
          value: view.attributes.map(({ name, label, required }) => ({
            name,
            label,
            required,
            minLength: 1,
            maxLength: name === 'email' || name === 'login' ? 100 : 50,
            ...messagesAt(view.faults, name),
          })),
        },
      },
    ]),
    form(view, 'select-identify', 'identify/select'),
  ],
  also: currentPassword(view),
});
