import { randomCharacters } from '../../domain/ids.ts';
import { userInLog } from '../../domain/log-entities.ts';
import type { User } from '../../domain/users.ts';
import type { Call } from '../http/call.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { endpoint } from '../http/endpoint.ts';
import { resetLink, withoutMail } from './reset-link.ts';
import { changeable } from './user-endpoints.ts';
import { userJson } from './user-json.ts';

/** A step of a user's lifecycle, by the last segment of its path. */
const step = (name: string, answer: (call: Call, user: User) => object): Endpoint =>
  endpoint('POST', `/api/v1/users/:userId/lifecycle/${name}`, 'users.manage', (call) => {
    const user = changeable(call);
    const answered = answer(call, user);
    tell(call, user, name);
    return call.json(answered);
  });

/** What the System Log calls a step, where it is told of it. */
const eventsOf: Readonly<Record<string, readonly [type: string, message: string]>> = {
  activate: ['user.lifecycle.activate', 'Activate Okta user'],
  reactivate: ['user.lifecycle.reactivate', 'Reactivate Okta user'],
  deactivate: ['user.lifecycle.deactivate', 'Deactivate Okta user'],
  suspend: ['user.lifecycle.suspend', 'Suspend Okta user'],
  unsuspend: ['user.lifecycle.unsuspend', 'Unsuspend Okta user'],
  unlock: ['user.account.unlock_by_admin', 'Unlock user account for Okta'],
  expire_password: ['user.account.expire_password', 'Expire password of Okta user'],
  expire_password_with_temp_password: [
    'user.account.expire_password',
    'Expire password of Okta user',
  ],
  reset_password: ['user.account.reset_password', 'User reset password for Okta'],
  reset_factors: ['user.mfa.factor.reset_all', 'Reset all factors for user'],
};

const tell = ({ org }: Call, user: User, step: string): void => {
  const [eventType, displayMessage] = eventsOf[step] ?? [];
  if (eventType !== undefined && displayMessage !== undefined)
    org.log.record({ eventType, displayMessage, targets: [userInLog(user)] });
};

/** Lifecycle of users. Links that Okta would mail are answered where no mail is wanted. */
export const userLifecycleEndpoints: readonly Endpoint[] = [
  step('activate', (call, user) => {
    call.org.userLifecycle.activate(user.id);
    return withoutMail(call) ? activation(call) : {};
  }),
  step('reactivate', (call, user) => {
    call.org.userLifecycle.reactivate(user.id);
    return withoutMail(call) ? activation(call) : {};
  }),
  step('deactivate', (call, user) => {
    call.org.userLifecycle.deactivate(user.id);
    return {};
  }),
  step('suspend', (call, user) => {
    call.org.userLifecycle.suspend(user.id);
    return {};
  }),
  step('unsuspend', (call, user) => {
    call.org.userLifecycle.unsuspend(user.id);
    return {};
  }),
  step('unlock', (call, user) => {
    call.org.userLifecycle.unlock(user.id);
    return {};
  }),
  step('expire_password', (call, user) =>
    userJson(call.org.userLifecycle.expirePassword(user.id), call.org, call.orgUrl),
  ),
  step('expire_password_with_temp_password', (call, user) => {
    const tempPassword = randomCharacters(10);
    call.org.userLifecycle.expirePassword(user.id);
    call.org.users.setPassword(user.id, tempPassword);
    return { tempPassword };
  }),
  step('reset_password', (call, user) => {
    call.org.userLifecycle.resetPassword(user.id);
    return withoutMail(call) ? resetLink(call) : {};
  }),
  step('reset_factors', (call, user) => {
    call.org.userLifecycle.resetFactors(user.id);
    return {};
  }),
];

/** Where the user would complete the activation; the org serves no such page. */
const activation = (call: Call): object => {
  const activationToken = randomCharacters(20);
  return { activationUrl: `${call.orgUrl}/tokens/${activationToken}/verify`, activationToken };
};
