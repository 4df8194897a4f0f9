import { z } from 'zod';
import { ForbiddenRefusal, InvalidRefusal } from '../../domain/refusal.ts';
import type { User } from '../../domain/users.ts';
import { passkeyCreation } from '../../identity-engine/documents/passkey-creation.ts';
import { passkeyMade } from '../../identity-engine/webauthn.ts';
import type { Call } from '../http/call.ts';
import type { Factor } from './factors.ts';
import { factorJson, factorOf } from './factors.ts';

const activationBody = z.object({ attestation: z.string(), clientData: z.string() });

/**
 * Begins the set-up of a passkey: answers what a browser has to make.
 *
 * @throws InvalidRefusal where the org does not have the authenticator
 */
export const startPasskey = (call: Call, user: User): Response => {
  const { org, orgUrl } = call;
  if (!org.authenticators.isActive('webauthn'))
    throw new InvalidRefusal('factorEnrollRequest', ['The factor webauthn is not active.']);
  const { challenge, id } = org.passkeys.start(user.id);
  const { firstName, lastName, login } = user.profile;
  return call.json({
    ...factorJson(call, user, factorOf(user, org.passkeys, id)),
    _embedded: {
      activation: {
        ...passkeyCreation({
          orgUrl,
          orgName: org.name,
          challenge,
          user: { id: user.id, login, name: `${firstName} ${lastName}` },
        }),
        excludeCredentials: org.passkeys
          .of(user.id)
          .map(({ credentialId }) => ({ type: 'public-key', id: credentialId })),
      },
    },
  });
};

/**
 * Ends the set-up with what the browser has made.
 *
 * @throws ForbiddenRefusal where it is not for this org, or not for what was answered at the beginning
 */
export const activatePasskey = async (call: Call, user: User, factor: Factor): Promise<void> => {
  const { org, orgUrl } = call;
  const attestation = await call.body(activationBody);
  const pending = org.passkeys.pendingOf(user.id);
  const made =
    pending?.id === factor.id
      ? await passkeyMade(attestation, { challenge: pending.challenge, orgUrl })
      : undefined;
  if (!made || org.passkeys.pendingOf(user.id) !== pending)
    throw new ForbiddenRefusal('E0000068', 'Invalid Passcode/Answer', [
      'The attestation of the security key is not valid for this organization.',
    ]);
  org.passkeys.enroll(user.id, made, factor.id);
  org.passkeys.giveUp(user.id);
};
