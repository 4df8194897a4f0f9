import { z } from 'zod';
import { NotFoundRefusal } from '../../domain/refusal.ts';
import type { TotpEnrollment, User } from '../../domain/users.ts';
import type { Call } from '../http/call.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { endpoint } from '../http/endpoint.ts';
import { changeable } from './user-endpoints.ts';

const factors = '/api/v1/users/:userId/factors';
const one = `${factors}/:factorId`;

const enrolBody = z.object({
  factorType: z.literal('token:software:totp'),
  provider: z.literal('GOOGLE'),
});

/** Google Authenticator, the one factor besides the password that this org knows. */
export const factorEndpoints: readonly Endpoint[] = [
  endpoint('GET', factors, 'users.read', (call) => {
    const user = call.user();
    return call.list(enrolmentsOf(user), (totp) => factorJson(call, user, totp));
  }),
  endpoint('POST', factors, 'users.manage', async (call) => {
    const user = changeable(call);
    await call.body(enrolBody);
    const totp = call.org.users.startTotp(user.id);
    return call.json({
      ...factorJson(call, user, totp),
      _embedded: {
        activation: {
          timeStep: 30,
          sharedSecret: totp.secret,
          encoding: 'base32',
          keyLength: 6,
        },
      },
    });
  }),
  endpoint('GET', one, 'users.read', (call) => {
    const user = call.user();
    return call.json(factorJson(call, user, enrolmentOf(call, user)));
  }),
  endpoint('DELETE', one, 'users.manage', (call) => {
    const user = changeable(call);
    enrolmentOf(call, user);
    call.org.users.resetTotp(user.id);
    return call.nothing();
  }),
  endpoint('POST', `${one}/lifecycle/activate`, 'users.manage', async (call) => {
    const user = changeable(call);
    const { id } = enrolmentOf(call, user);
    const { passCode } = await call.body(z.object({ passCode: z.string() }));
    const totp = call.org.users.activateTotp(user.id, id, passCode);
    return call.json(factorJson(call, user, totp));
  }),
];

const enrolmentsOf = ({ totp, pendingTotp }: User): TotpEnrollment[] =>
  [totp, pendingTotp].filter((enrolment) => enrolment !== undefined);

const enrolmentOf = (call: Call, user: User): TotpEnrollment => {
  const id = call.param('factorId');
  const enrolment = enrolmentsOf(user).find((candidate) => candidate.id === id);
  if (!enrolment) throw new NotFoundRefusal(id, 'UserFactor');
  return enrolment;
};

const factorJson = (call: Call, user: User, totp: TotpEnrollment): object => {
  const owner = `${call.orgUrl}/api/v1/users/${user.id}`;
  const self = `${owner}/factors/${totp.id}`;
  const isActive = user.totp === totp;
  return {
    id: totp.id,
    factorType: 'token:software:totp',
    provider: 'GOOGLE',
    vendorName: 'GOOGLE',
    status: isActive ? 'ACTIVE' : 'PENDING_ACTIVATION',
    created: totp.created,
    lastUpdated: totp.created,
    profile: { credentialId: user.profile.login },
    _links: {
      self: { href: self, hints: { allow: ['GET', 'DELETE'] } },
      user: { href: owner, hints: { allow: ['GET'] } },
      ...(!isActive && {
        activate: { href: `${self}/lifecycle/activate`, hints: { allow: ['POST'] } },
      }),
    },
  };
};
