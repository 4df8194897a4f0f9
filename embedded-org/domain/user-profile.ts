/** What an org knows of a person. Attributes beyond the named ones are those of Okta's base schema. */
export interface UserProfile {
  login: string;
  email: string;
  firstName: string;
  lastName: string;
  mobilePhone?: string | null;
  secondEmail?: string | null;
  [attribute: string]: unknown;
}

/** Why one attribute of a profile cannot be taken. */
export interface ProfileFault {
  readonly attribute: string;
  readonly what: string;
}

const required = ['login', 'email', 'firstName', 'lastName'] as const;

/** The attributes of Okta's default user type (Management API reference, users). */
const baseSchema: ReadonlySet<string> = new Set([
  ...required,
  'secondEmail',
  'middleName',
  'honorificPrefix',
  'honorificSuffix',
  'title',
  'displayName',
  'nickName',
  'profileUrl',
  'primaryPhone',
  'mobilePhone',
  'streetAddress',
  'city',
  'state',
  'zipCode',
  'countryCode',
  'postalAddress',
  'preferredLanguage',
  'locale',
  'timezone',
  'userType',
  'employeeNumber',
  'costCenter',
  'organization',
  'division',
  'department',
  'managerId',
  'manager',
]);

const address = /^[^@\s]+@[^@\s]+$/;

/** Attributes of a profile that the org's user schema does not have. */
export const undefinedAttributes = (profile: UserProfile): string[] =>
  Object.keys(profile).filter((attribute) => !baseSchema.has(attribute));

/** What is wrong with the values of a profile: blanks, and logins that are no e-mail address. */
export const faultsOf = (profile: UserProfile): ProfileFault[] => {
  const blank = required.filter((attribute) => profile[attribute].trim() === '');
  if (blank.length > 0)
    return blank.map((attribute) => ({ attribute, what: "The field can't be left blank." }));
  const faults: ProfileFault[] = [];
  if (!address.test(profile.login))
    faults.push({
      attribute: 'login',
      what: 'Username must be in the form of an email address',
    });
  if (!address.test(profile.email))
    faults.push({ attribute: 'email', what: 'Does not match required pattern' });
  return faults;
};
