import { z } from 'zod';
import { ForbiddenRefusal, InvalidRefusal } from '../../domain/refusal.ts';
import { securityQuestions } from '../../domain/security-questions.ts';
import type { User } from '../../domain/users.ts';
import type { Call } from '../http/call.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { endpoint } from '../http/endpoint.ts';
import type { Factor } from './factors.ts';
import { factorJson, factorOf, factorsOf, supportedFactors } from './factors.ts';
import { activatePasskey, startPasskey } from './passkey-factor.ts';
import { changeable } from './user-endpoints.ts';

const factors = '/api/v1/users/:userId/factors';
const one = `${factors}/:factorId`;

const questionProfile = z.object({
  question: z.string(),
  questionText: z.string().max(255).nullish(),
  answer: z.string(),
});

const enrolBody = z.discriminatedUnion('factorType', [
  z.object({ factorType: z.literal('token:software:totp'), provider: z.literal('GOOGLE') }),
  z.object({
    factorType: z.literal('question'),
    provider: z.literal('OKTA'),
    profile: questionProfile,
  }),
  z.object({
    factorType: z.literal('email'),
    provider: z.literal('OKTA'),
    profile: z.object({ email: z.string() }).nullish(),
  }),
  z.object({ factorType: z.literal('webauthn'), provider: z.literal('FIDO') }),
]);

const passCodeBody = z.object({ passCode: z.string() });

/** Google Authenticator, the security question, the primary address and passkeys, as factors of a user. */
export const factorEndpoints: readonly Endpoint[] = [
  endpoint('GET', factors, 'users.read', (call) => {
    const user = call.user();
    return call.list(factorsOf(user, call.org.passkeys), (factor) =>
      factorJson(call, user, factor),
    );
  }),
  endpoint('POST', factors, 'users.manage', async (call) => {
    const user = changeable(call);
    const body = await call.body(enrolBody);
    switch (body.factorType) {
      case 'token:software:totp':
        return startTotp(call, user);
      case 'question':
        return setQuestion(call, user, body.profile);
      case 'email':
        return enrolEmail(call, user, body.profile?.email);
      case 'webauthn':
        return startPasskey(call, user);
    }
  }),
  endpoint('GET', `${factors}/catalog`, 'users.read', (call) => {
    const user = call.user();
    return call.list(supportedFactors, (factor) => ({
      ...factor,
      status: factorsOf(user, call.org.passkeys).some(({ type }) => type === factor.factorType)
        ? 'ACTIVE'
        : 'NOT_SETUP',
      enrollment: 'OPTIONAL',
    }));
  }),
  endpoint('GET', `${factors}/questions`, 'users.read', (call) => {
    call.user();
    return call.list(Object.entries(securityQuestions), ([question, questionText]) => ({
      question,
      questionText,
    }));
  }),
  endpoint('GET', one, 'users.read', (call) => {
    const user = call.user();
    return call.json(
      factorJson(call, user, factorOf(user, call.org.passkeys, call.param('factorId'))),
    );
  }),
  endpoint('DELETE', one, 'users.manage', (call) => {
    const user = changeable(call);
    const factor = factorOf(user, call.org.passkeys, call.param('factorId'));
    remove(call, user, factor);
    tell(call, user, 'user.mfa.factor.deactivate', 'Reset factor for user', factor.type);
    return call.nothing();
  }),
  endpoint('POST', `${one}/lifecycle/activate`, 'users.manage', async (call) => {
    const user = changeable(call);
    const factor = factorOf(user, call.org.passkeys, call.param('factorId'));
    if (factor.type === 'webauthn') await activatePasskey(call, user, factor);
    else {
      const { passCode } = await call.body(passCodeBody);
      call.org.users.activateTotp(user.id, factor.id, passCode);
    }
    tell(call, user, 'user.mfa.factor.activate', 'Activate factor for user', factor.type);
    return call.json(factorJson(call, user, factorOf(user, call.org.passkeys, factor.id)));
  }),
  endpoint('POST', `${one}/verify`, 'users.manage', async (call) => {
    const user = changeable(call);
    const factor = factorOf(user, call.org.passkeys, call.param('factorId'));
    if (!(await isProved(call, user, factor)))
      throw new ForbiddenRefusal('E0000068', 'Invalid Passcode/Answer', [
        factor.type === 'question'
          ? "Your answer doesn't match our records. Please try again."
          : "Your passcode doesn't match our records. Please try again.",
      ]);
    return call.json({ factorResult: 'SUCCESS' });
  }),
];

const startTotp = (call: Call, user: User): Response => {
  const totp = call.org.users.startTotp(user.id);
  return call.json({
    ...factorJson(call, user, factorOf(user, call.org.passkeys, totp.id)),
    _embedded: {
      activation: { timeStep: 30, sharedSecret: totp.secret, encoding: 'base32', keyLength: 6 },
    },
  });
};

const setQuestion = (
  call: Call,
  user: User,
  { question: questionKey, questionText, answer }: z.output<typeof questionProfile>,
): Response => {
  if (user.securityQuestion) throw alreadySetUp();
  const isKnown = Object.hasOwn(securityQuestions, questionKey);
  const question =
    questionKey === 'custom' ? questionText : isKnown ? securityQuestions[questionKey] : undefined;
  if (!question) throw new InvalidRefusal('factorEnrollRequest', ['Invalid security question.']);
  if (answer.trim().length < 4)
    throw new InvalidRefusal('factorEnrollRequest', [
      'The security question answer must be at least 4 characters in length',
    ]);
  call.org.users.setSecurityQuestion(user.id, { questionKey, question }, answer);
  tell(call, user, 'user.mfa.factor.activate', 'Activate factor for user', 'question');
  return answerWith(call, user, 'question');
};

/** The org takes an administrator's word that the address is the user's. */
const enrolEmail = (call: Call, user: User, email: string | undefined): Response => {
  if (user.email) throw alreadySetUp();
  if (email !== undefined && email !== user.profile.email)
    throw new InvalidRefusal('factorEnrollRequest', ["The email is not the user's primary email."]);
  call.org.users.verifyEmail(user.id);
  tell(call, user, 'user.mfa.factor.activate', 'Activate factor for user', 'email');
  return answerWith(call, user, 'email');
};

const answerWith = (call: Call, user: User, type: Factor['type']): Response => {
  const factor = factorsOf(user, call.org.passkeys).find((candidate) => candidate.type === type);
  return call.json(factor ? factorJson(call, user, factor) : {});
};

const alreadySetUp = (): InvalidRefusal =>
  new InvalidRefusal('factorEnrollRequest', ['A factor of this type is already set up.']);

const remove = ({ org }: Call, user: User, { id, type }: Factor): void => {
  switch (type) {
    case 'token:software:totp':
      org.users.resetTotp(user.id);
      break;
    case 'question':
      user.securityQuestion = undefined;
      break;
    case 'email':
      user.email = undefined;
      break;
    case 'webauthn':
      if (org.passkeys.find(id)) org.passkeys.remove(id);
      else org.passkeys.giveUp(user.id);
  }
};

const isProved = async (call: Call, user: User, { type }: Factor): Promise<boolean> => {
  switch (type) {
    case 'question': {
      const { answer } = await call.body(z.object({ answer: z.string() }));
      return call.org.users.isSecurityAnswer(user.id, answer);
    }
    case 'token:software:totp': {
      const { passCode } = await call.body(passCodeBody);
      return call.org.users.verifyTotp(user.id, passCode) === 'right';
    }
    case 'email':
    case 'webauthn':
      throw new InvalidRefusal('factorVerifyRequest', [
        `A factor of type ${type} is verified by signing in only.`,
      ]);
  }
};

const tell = (
  { org }: Call,
  user: User,
  eventType: string,
  displayMessage: string,
  factor: string,
): void => {
  const { id, profile } = user;
  const displayName = `${profile.firstName} ${profile.lastName}`;
  org.log.record({
    eventType,
    displayMessage,
    outcome: { result: 'SUCCESS', reason: `User set up ${factor} factor` },
    targets: [{ id, type: 'User', alternateId: profile.login, displayName }],
  });
};
