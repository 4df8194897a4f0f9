import type { Org } from '../../domain/org.ts';
import type { User } from '../../domain/users.ts';

type Step =
  | 'activate'
  | 'reactivate'
  | 'deactivate'
  | 'suspend'
  | 'unsuspend'
  | 'unlock'
  | 'resetPassword'
  | 'expirePassword'
  | 'resetFactors'
  | 'forgotPassword'
  | 'changePassword'
  | 'changeRecoveryQuestion'
  | 'delete';

const paths: Record<Step, string> = {
  activate: 'lifecycle/activate',
  reactivate: 'lifecycle/reactivate',
  deactivate: 'lifecycle/deactivate',
  suspend: 'lifecycle/suspend',
  unsuspend: 'lifecycle/unsuspend',
  unlock: 'lifecycle/unlock',
  resetPassword: 'lifecycle/reset_password',
  expirePassword: 'lifecycle/expire_password',
  resetFactors: 'lifecycle/reset_factors',
  forgotPassword: 'credentials/forgot_password',
  changePassword: 'credentials/change_password',
  changeRecoveryQuestion: 'credentials/change_recovery_question',
  delete: '',
};

/** A user as the org gives one, with the steps its status allows next. */
export const userJson = (user: User, org: Org, orgUrl: string): object => {
  const self = `${orgUrl}/api/v1/users/${user.id}`;
  const hasPassword = org.users.hasPassword(user.id);
  // An org has one user type; its ids need not be kept to be always the same.
  const typeId = `oty${org.id.slice(3)}`;
  const schemaId = `osc${org.id.slice(3)}`;
  return {
    id: user.id,
    status: user.status,
    created: user.created,
    activated: user.activated,
    statusChanged: user.statusChanged,
    lastLogin: user.lastLogin,
    lastUpdated: user.lastUpdated,
    passwordChanged: user.passwordChanged,
    type: { id: typeId },
    profile: { mobilePhone: null, secondEmail: null, ...user.profile },
    credentials: {
      ...(hasPassword && {
        password: {},
        emails: [{ value: user.profile.email, status: 'VERIFIED', type: 'PRIMARY' }],
      }),
      ...(user.securityQuestion && {
        recovery_question: { question: user.securityQuestion.question },
      }),
      provider: { type: 'OKTA', name: 'OKTA' },
    },
    _links: {
      self: { href: self },
      schema: { href: `${orgUrl}/api/v1/meta/schemas/user/${schemaId}` },
      type: { href: `${orgUrl}/api/v1/meta/types/user/${typeId}` },
      ...Object.fromEntries(
        stepsOf(user, hasPassword).map((step) => [
          step,
          step === 'delete'
            ? { href: self, method: 'DELETE' }
            : { href: `${self}/${paths[step]}`, method: 'POST' },
        ]),
      ),
    },
  };
};

const stepsOf = ({ status }: User, hasPassword: boolean): readonly Step[] => {
  switch (status) {
    case 'STAGED':
      return ['activate', 'resetFactors'];
    case 'PROVISIONED':
      return ['suspend', 'resetPassword', 'reactivate', 'resetFactors', 'deactivate'];
    case 'SUSPENDED':
      return ['unsuspend', 'resetPassword', 'resetFactors', 'deactivate'];
    case 'LOCKED_OUT':
      return ['unlock', 'resetPassword', 'resetFactors', 'deactivate'];
    case 'DEPROVISIONED':
      return ['activate', 'delete'];
    case 'ACTIVE':
    case 'RECOVERY':
    case 'PASSWORD_EXPIRED':
      return [
        'suspend',
        'resetPassword',
        ...(hasPassword
          ? ([
              'forgotPassword',
              'expirePassword',
              'changeRecoveryQuestion',
              'changePassword',
            ] as const)
          : []),
        'resetFactors',
        'deactivate',
      ];
  }
};
