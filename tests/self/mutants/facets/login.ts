import type { Facets } from './facets.ts';

export const login: Facets = {
  'APP-LOGIN-01': {
    'not registered': ['any-redirect-uri-is-answered'],
    registered: ['further-redirect-uris-are-not-served'],
    resembling: [
      'redirect-uris-are-compared-by-their-beginning',
      'redirect-uris-are-compared-by-their-host',
      'redirect-uris-are-compared-without-their-port',
    ],
    'taken away again': ['former-redirect-uris-are-answered'],
    'refused, yet done': ['refusals-are-sent-to-unregistered-redirect-uris'],
  },
  'APP-LOGIN-02': {
    'with the path': ['redirects-lose-their-path'],
    'without it': ['org-answers-for-pages-the-application-lacks'],
  },
  'APP-LOGIN-03': {
    entered: ['initiate-login-uri-is-not-kept'],
    changed: ['initiate-login-uri-stays-what-it-was-first'],
    emptied: ['initiate-login-uri-is-never-emptied'],
    'what is stored': ['initiate-login-uri-is-only-shown'],
    'what is shown': ['initiate-login-uri-is-shown-as-it-was-first'],
  },
  'APP-LOGIN-04': {
    given: ['embed-link-leads-nowhere'],
    'taken away again': ['embed-link-leads-on-after-it-was-taken-away'],
    'and nothing else': ['initiate-login-uri-becomes-a-redirect-uri'],
  },
  'APP-LOGIN-07': {
    'with a port': ['initiate-login-uri-may-have-no-port'],
    console: ['example-address-is-taken-as-printed'],
    API: ['api-takes-the-example-address-as-printed'],
    'refused by the console, yet stored': ['console-refuses-the-example-address-and-stores-it'],
    'refused by the API, yet stored': ['api-refuses-the-example-address-and-stores-it'],
  },
};
