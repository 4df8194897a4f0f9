/** The types of application that the console offers for OpenID Connect. */
export const applicationKinds = ['web', 'browser', 'native'] as const;
export type ApplicationKind = (typeof applicationKinds)[number];
