import type { Passkeys } from '../../domain/passkeys.ts';
import { NotFoundRefusal } from '../../domain/refusal.ts';
import type { User } from '../../domain/users.ts';
import type { Call } from '../http/call.ts';

/** One of a user's factors, of whatever kind. */
export interface Factor {
  readonly id: string;
  readonly type: 'token:software:totp' | 'question' | 'email' | 'webauthn';
  readonly provider: 'GOOGLE' | 'OKTA' | 'FIDO';
  readonly status: 'ACTIVE' | 'PENDING_ACTIVATION';
  readonly created: string;
  /** None while a passkey is not made yet. */
  readonly profile?: Readonly<Record<string, unknown>> | undefined;
}

/** What a user may enrol. */
export const supportedFactors = [
  { factorType: 'question', provider: 'OKTA', vendorName: 'OKTA' },
  { factorType: 'token:software:totp', provider: 'GOOGLE', vendorName: 'GOOGLE' },
  { factorType: 'email', provider: 'OKTA', vendorName: 'OKTA' },
  { factorType: 'webauthn', provider: 'FIDO', vendorName: 'FIDO' },
] as const;

const passkey = { type: 'webauthn', provider: 'FIDO' } as const;

/** The factors a user has, or has begun to enrol. */
export const factorsOf = (user: User, passkeys: Passkeys): Factor[] => {
  const { totp, pendingTotp, securityQuestion, email, profile } = user;
  const factors: Factor[] = [];
  for (const enrolment of [totp, pendingTotp])
    if (enrolment)
      factors.push({
        id: enrolment.id,
        type: 'token:software:totp',
        provider: 'GOOGLE',
        status: enrolment === totp ? 'ACTIVE' : 'PENDING_ACTIVATION',
        created: enrolment.created,
        profile: { credentialId: profile.login },
      });
  if (securityQuestion)
    factors.push({
      id: securityQuestion.id,
      type: 'question',
      provider: 'OKTA',
      status: 'ACTIVE',
      created: securityQuestion.created,
      profile: {
        question: securityQuestion.questionKey,
        questionText: securityQuestion.question,
      },
    });
  if (email)
    factors.push({
      id: email.id,
      type: 'email',
      provider: 'OKTA',
      status: 'ACTIVE',
      created: email.created,
      profile: { email: profile.email },
    });
  for (const { created, credentialId, id, name } of passkeys.of(user.id))
    factors.push({
      ...passkey,
      id,
      status: 'ACTIVE',
      created,
      profile: { credentialId, authenticatorName: name },
    });
  const pending = passkeys.pendingOf(user.id);
  if (pending)
    factors.push({
      ...passkey,
      id: pending.id,
      status: 'PENDING_ACTIVATION',
      created: pending.created,
    });
  return factors;
};

/** @throws NotFoundRefusal where the user has no such factor */
export const factorOf = (user: User, passkeys: Passkeys, id: string): Factor => {
  const factor = factorsOf(user, passkeys).find((candidate) => candidate.id === id);
  if (!factor) throw new NotFoundRefusal(id, 'UserFactor');
  return factor;
};

export const factorJson = (call: Call, user: User, factor: Factor): object => {
  const owner = `${call.orgUrl}/api/v1/users/${user.id}`;
  const self = `${owner}/factors/${factor.id}`;
  return {
    id: factor.id,
    factorType: factor.type,
    provider: factor.provider,
    vendorName: factor.provider,
    status: factor.status,
    created: factor.created,
    lastUpdated: factor.created,
    ...(factor.profile && { profile: factor.profile }),
    _links: {
      ...(factor.type === 'question' && {
        questions: { href: `${owner}/factors/questions`, hints: { allow: ['GET'] } },
      }),
      ...(factor.status === 'PENDING_ACTIVATION' && {
        activate: { href: `${self}/lifecycle/activate`, hints: { allow: ['POST'] } },
      }),
      self: { href: self, hints: { allow: ['GET', 'DELETE'] } },
      user: { href: owner, hints: { allow: ['GET'] } },
    },
  };
};
