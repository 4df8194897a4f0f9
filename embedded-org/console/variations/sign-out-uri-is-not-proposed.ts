import { around } from '../../hooks/around.ts';
import type { Variation } from './variation.ts';

export const signOutUriIsNotProposed: Variation = {
  id: 'sign-out-uri-is-not-proposed',
  decorate: ({ screens: { newApplication } }) => {
    around(newApplication, 'form', (proceed, type) => {
      const form = proceed(type);
      return { ...form, values: { ...form.values, postLogoutRedirectUris: [''] } };
    });
  },
};
