import type { PasswordRules } from './policies/password-policies.ts';
import type { UserProfile } from './user-profile.ts';

/** What may be asked about a new password besides its characters. */
export interface PasswordHolder {
  readonly profile: UserProfile;
  /** Whether a password is one of the last so many. */
  wasPassword(password: string, count: number): boolean;
}

/** Whether a password is as the policy wants it. */
export const meetsRequirements = (
  password: string,
  { complexity, age }: PasswordRules,
  holder: PasswordHolder,
): boolean => {
  const count = (pattern: RegExp): number => (password.match(pattern) ?? []).length;
  const { profile } = holder;
  return (
    password.length >= complexity.minLength &&
    count(/\p{Ll}/gu) >= complexity.minLowerCase &&
    count(/\p{Lu}/gu) >= complexity.minUpperCase &&
    count(/\d/g) >= complexity.minNumber &&
    count(/[^\p{L}\d\s]/gu) >= complexity.minSymbol &&
    !(complexity.excludeUsername && containsPart(password, profile.login)) &&
    !complexity.excludeAttributes.some((name) => containsPart(password, profile[name])) &&
    !holder.wasPassword(password, age.historyCount)
  );
};

/** What the policy wants, in the words of Okta's refusal. */
export const requirementsSentence = ({ complexity, age }: PasswordRules): string => {
  const wanted = [
    `at least ${complexity.minLength} characters`,
    ...(complexity.minLowerCase > 0 ? ['a lowercase letter'] : []),
    ...(complexity.minUpperCase > 0 ? ['an uppercase letter'] : []),
    ...(complexity.minNumber > 0 ? ['a number'] : []),
    ...(complexity.minSymbol > 0 ? ['a symbol'] : []),
    ...(complexity.excludeUsername ? ['no parts of your username'] : []),
    ...(complexity.excludeAttributes.includes('firstName')
      ? ['does not include your first name']
      : []),
    ...(complexity.excludeAttributes.includes('lastName')
      ? ['does not include your last name']
      : []),
  ];
  const sentence = `Password requirements: ${wanted.join(', ')}.`;
  return age.historyCount === 0
    ? sentence
    : `${sentence} Your password cannot be any of your last ${age.historyCount} passwords.`;
};

/** A part of fewer than four characters is in too many words to count. Source: Okta, «Password policies». */
const containsPart = (password: string, value: unknown): boolean =>
  typeof value === 'string' &&
  value
    .toLowerCase()
    .split(/[\s.,\-_#@]+/)
    .some((part) => part.length >= 4 && password.toLowerCase().includes(part));
