import { NotFoundRefusal } from '../../domain/refusal.ts';
import type { User } from '../../domain/users.ts';
import type { Call } from '../http/call.ts';

/** One of a user's factors, of whatever kind. */
export interface Factor {
  readonly id: string;
  readonly type: 'token:software:totp' | 'question' | 'email';
  readonly provider: 'GOOGLE' | 'OKTA';
  readonly status: 'ACTIVE' | 'PENDING_ACTIVATION';
  readonly created: string;
  readonly profile: Readonly<Record<string, unknown>>;
}

/** What a user may enrol. */
export const supportedFactors = [
  { factorType: 'question', provider: 'OKTA', vendorName: 'OKTA' },
  { factorType: 'token:software:totp', provider: 'GOOGLE', vendorName: 'GOOGLE' },
  { factorType: 'email', provider: 'OKTA', vendorName: 'OKTA' },
] as const;

/** The factors a user has, or has begun to enrol. */
export const factorsOf = (user: User): Factor[] => {
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
  return factors;
};

/** @throws NotFoundRefusal where the user has no such factor */
export const factorOf = (user: User, id: string): Factor => {
  const factor = factorsOf(user).find((candidate) => candidate.id === id);
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
    profile: factor.profile,
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
