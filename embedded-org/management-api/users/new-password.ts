import { meetsRequirements, requirementsSentence } from '../../domain/password-requirements.ts';
import type { PolicySubject } from '../../domain/policies/policy.ts';
import { InvalidRefusal } from '../../domain/refusal.ts';
import type { UserProfile } from '../../domain/user-profile.ts';
import type { Call } from '../http/call.ts';

/**
 * Judges a password that an administrator gives a user, before anything is changed. Earlier
 * passwords count only with `strict=true`. Source: Okta Management API, «Update a user».
 *
 * @param subject the user, or who is about to be one
 * @param profile as it is going to be
 * @throws InvalidRefusal where it is not as the password policy of the user wants it
 */
export const requireSoundPassword = (
  call: Call,
  subject: PolicySubject,
  profile: UserProfile,
  password: string,
): void => {
  const { users, policies } = call.org;
  const rules = policies.password(subject);
  const isStrict = call.query('strict') === 'true' && users.find(subject.id) !== undefined;
  const wasPassword = (given: string, count: number): boolean =>
    isStrict && users.wasPassword(subject.id, given, count);
  if (!meetsRequirements(password, rules, { profile, wasPassword }))
    throw new InvalidRefusal('password', [
      `password: Password requirements were not met. ${requirementsSentence(rules)}`,
    ]);
};
