import { z } from 'zod';
import { userInLog } from '../../domain/log-entities.ts';
import { meetsRequirements, requirementsSentence } from '../../domain/password-requirements.ts';
import { ForbiddenRefusal } from '../../domain/refusal.ts';
import type { User } from '../../domain/users.ts';
import type { Call } from '../http/call.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { endpoint } from '../http/endpoint.ts';
import { resetLink, withoutMail } from './reset-link.ts';
import { changeable } from './user-endpoints.ts';

const root = '/api/v1/users/:userId/credentials';

const password = z.object({ value: z.string().min(1).max(72) });
const question = z.object({ question: z.string().min(1).max(255), answer: z.string().min(4) });

/** Passwords and recovery questions that a user, who knows the old ones, has changed. */
export const credentialEndpoints: readonly Endpoint[] = [
  endpoint('POST', `${root}/change_password`, 'users.manage', async (call) => {
    const user = changeable(call);
    const body = await call.body(
      z.object({
        oldPassword: password,
        newPassword: password,
        revokeSessions: z.boolean().nullish(),
      }),
    );
    requireStatus(user, 'ACTIVE', 'STAGED', 'PASSWORD_EXPIRED', 'RECOVERY');
    requirePassword(call, user, body.oldPassword.value, 'Old Password is not correct');
    setPassword(call, user, body.newPassword.value);
    if (body.revokeSessions) call.org.userLifecycle.endSessions(user.id);
    return call.json(credentialsOf(user));
  }),
  endpoint('POST', `${root}/change_recovery_question`, 'users.manage', async (call) => {
    const user = changeable(call);
    const body = await call.body(z.object({ password, recovery_question: question }));
    requireStatus(user, 'ACTIVE', 'STAGED', 'PASSWORD_EXPIRED', 'RECOVERY');
    requirePassword(call, user, body.password.value, 'Password is not correct');
    const { question: text, answer } = body.recovery_question;
    call.org.users.setSecurityQuestion(user.id, { questionKey: 'custom', question: text }, answer);
    return call.json(credentialsOf(user));
  }),
  endpoint('POST', `${root}/forgot_password`, 'users.manage', (call) => {
    const user = changeable(call);
    requireStatus(user, 'ACTIVE', 'PASSWORD_EXPIRED', 'RECOVERY');
    call.org.userLifecycle.resetPassword(user.id);
    tell(call, user, 'user.account.reset_password', 'User reset password for Okta');
    return call.json(withoutMail(call) ? resetLink(call) : {});
  }),
  endpoint('POST', `${root}/forgot_password_recovery_question`, 'users.manage', async (call) => {
    const user = changeable(call);
    const body = await call.body(
      z.object({ password, recovery_question: z.object({ answer: z.string() }) }),
    );
    requireStatus(user, 'ACTIVE', 'PASSWORD_EXPIRED', 'RECOVERY');
    if (!call.org.users.isSecurityAnswer(user.id, body.recovery_question.answer))
      throw new ForbiddenRefusal(
        'E0000087',
        'The recovery question answer did not match our records.',
      );
    setPassword(call, user, body.password.value);
    return call.json(credentialsOf(user));
  }),
];

const requireStatus = (user: User, ...allowed: readonly User['status'][]): void => {
  if (!allowed.includes(user.status))
    throw new ForbiddenRefusal(
      'E0000038',
      "This operation is not allowed in the user's current status.",
    );
};

const requirePassword = (call: Call, user: User, value: string, cause: string): void => {
  if (!call.org.users.isPassword(user.id, value)) throw updateFailed(cause);
};

/** @throws ForbiddenRefusal for a password that is not as the user's password policy wants it */
const setPassword = (call: Call, user: User, value: string): void => {
  const { users, policies } = call.org;
  const rules = policies.password(user);
  const holder = {
    profile: user.profile,
    wasPassword: (given: string, count: number) => users.wasPassword(user.id, given, count),
  };
  if (!meetsRequirements(value, rules, holder)) throw updateFailed(requirementsSentence(rules));
  users.setPassword(user.id, value);
  if (user.status === 'PASSWORD_EXPIRED' || user.status === 'RECOVERY')
    users.setStatus(user.id, 'ACTIVE');
  tell(call, user, 'user.account.update_password', 'User update password for Okta');
};

const updateFailed = (cause: string): ForbiddenRefusal =>
  new ForbiddenRefusal('E0000014', 'Update of credentials failed', [cause]);

const credentialsOf = ({ securityQuestion }: User): object => ({
  password: {},
  ...(securityQuestion && { recovery_question: { question: securityQuestion.question } }),
  provider: { type: 'OKTA', name: 'OKTA' },
});

const tell = ({ org }: Call, user: User, eventType: string, displayMessage: string): void => {
  org.log.record({ eventType, displayMessage, targets: [userInLog(user)] });
};
