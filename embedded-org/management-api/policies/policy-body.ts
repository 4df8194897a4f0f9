import { z } from 'zod';
import { authenticatorKeys } from '../../domain/authenticators.ts';
import type { PolicyDraft, PolicyType, RuleDraft } from '../../domain/policies/policy.ts';

/** Bodies of policies and rules. What is not named here is kept and given back. */

/** Null says the same as nothing, everywhere in a policy. */
const withoutNulls = (json: unknown): unknown => {
  if (Array.isArray(json)) return json.map(withoutNulls);
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([key, value]) => [key, withoutNulls(value)]),
  );
};

const ids = z.array(z.string());
const selection = z.looseObject({ include: ids.optional(), exclude: ids.optional() });
const status = z.enum(['ACTIVE', 'INACTIVE']).optional();
const access = z.enum(['ALLOW', 'DENY']);
const count = z.int().min(0);
/** Longest that takes no part in an answer of more than the API reads. */
const text = z.string().max(1024);

const conditions = z
  .looseObject({
    people: z.looseObject({ users: selection.optional(), groups: selection.optional() }).optional(),
    network: selection
      .extend({ connection: z.enum(['ANYWHERE', 'ZONE']) })
      .refine(
        ({ connection, include, exclude }) =>
          connection === 'ANYWHERE' || (include ?? exclude) !== undefined,
        { error: "One of 'include' and 'exclude' is required where 'connection' is ZONE." },
      )
      .optional(),
    riskScore: z.looseObject({ level: z.enum(['ANY', 'LOW', 'MEDIUM', 'HIGH']) }).optional(),
    authContext: z
      .looseObject({ authType: z.enum(['ANY', 'LDAP_INTERFACE', 'RADIUS']).optional() })
      .optional(),
    device: z
      .looseObject({ registered: z.boolean().optional(), managed: z.boolean().optional() })
      .optional(),
    elCondition: z.looseObject({ condition: z.string() }).optional(),
  })
  .optional();

const enrollmentSettings = z.looseObject({
  type: z.enum(['AUTHENTICATORS', 'FACTORS']).optional(),
  authenticators: z
    .array(
      z.looseObject({
        key: z.enum([
          ...authenticatorKeys,
          'custom_app',
          'custom_otp',
          'duo',
          'external_idp',
          'onprem_mfa',
          'rsa_token',
          'symantec_vip',
          'yubikey_token',
        ]),
        enroll: z
          .looseObject({ self: z.enum(['NOT_ALLOWED', 'OPTIONAL', 'REQUIRED']).optional() })
          .optional(),
      }),
    )
    .optional(),
});

const factorStatus = z.looseObject({ status });

const passwordSettings = z.looseObject({
  password: z
    .looseObject({
      complexity: z
        .looseObject({
          minLength: z.int().min(4).max(72).optional(),
          minLowerCase: count.optional(),
          minUpperCase: count.optional(),
          minNumber: count.optional(),
          minSymbol: count.optional(),
          excludeUsername: z.boolean().optional(),
          excludeAttributes: z.array(z.enum(['firstName', 'lastName'])).optional(),
          dictionary: z
            .looseObject({ common: z.looseObject({ exclude: z.boolean().optional() }).optional() })
            .optional(),
        })
        .optional(),
      age: z
        .looseObject({
          maxAgeDays: count.optional(),
          expireWarnDays: count.optional(),
          minAgeMinutes: count.optional(),
          historyCount: count.optional(),
        })
        .optional(),
      lockout: z
        .looseObject({
          maxAttempts: count.optional(),
          autoUnlockMinutes: count.optional(),
          showLockoutFailures: z.boolean().optional(),
          userLockoutNotificationChannels: z.array(z.enum(['EMAIL'])).optional(),
        })
        .optional(),
    })
    .optional(),
  recovery: z
    .looseObject({
      factors: z
        .looseObject({
          recovery_question: factorStatus
            .extend({
              properties: z
                .looseObject({
                  complexity: z.looseObject({ minLength: z.int().min(1).optional() }).optional(),
                })
                .optional(),
            })
            .optional(),
          okta_email: factorStatus
            .extend({
              properties: z
                .looseObject({
                  recoveryToken: z
                    .looseObject({ tokenLifetimeMinutes: z.int().min(1).optional() })
                    .optional(),
                })
                .optional(),
            })
            .optional(),
          okta_sms: factorStatus.optional(),
          okta_call: factorStatus.optional(),
        })
        .optional(),
    })
    .optional(),
  delegation: z
    .looseObject({
      options: z.looseObject({ skipUnlock: z.boolean().optional() }).optional(),
    })
    .optional(),
});

const policy = z.object({
  name: text,
  description: text.optional(),
  priority: z.int().optional(),
  status,
  conditions,
});

/** Conditions and settings belong to some types only; elsewhere they are not looked at. */
const unread = z
  .looseObject({})
  .optional()
  .transform(() => undefined);
const withoutConditions = policy.extend({ conditions: unread });

/** What creates or replaces a policy. */
export const policyBody = z.preprocess(
  withoutNulls,
  z.discriminatedUnion('type', [
    policy.extend({ type: z.literal('OKTA_SIGN_ON') }),
    withoutConditions.extend({ type: z.literal('ACCESS_POLICY') }),
    withoutConditions.extend({ type: z.literal('PROFILE_ENROLLMENT') }),
    policy.extend({ type: z.literal('MFA_ENROLL'), settings: enrollmentSettings.optional() }),
    policy.extend({ type: z.literal('PASSWORD'), settings: passwordSettings.optional() }),
  ]),
);

const reference = z.looseObject({ key: z.string(), method: z.string().optional() });
const requirement = z.enum(['OPTIONAL', 'REQUIRED']).optional();

const factor = z.looseObject({
  types: ids.optional(),
  methods: ids.optional(),
  authenticationMethods: z.array(reference).optional(),
  excludedAuthenticationMethods: z.array(reference).optional(),
  required: z.boolean().optional(),
  reauthenticateIn: z.string().optional(),
  deviceBound: requirement,
  hardwareProtection: requirement,
  phishingResistant: requirement,
  userPresence: requirement,
  userVerification: requirement,
});

const rule = z.object({
  name: text,
  priority: z.int().optional(),
  status,
  conditions,
});

const ruleBodies = {
  OKTA_SIGN_ON: rule.extend({
    type: z.literal('SIGN_ON').optional(),
    actions: z
      .looseObject({
        signon: z
          .looseObject({
            access: access.optional(),
            requireFactor: z.boolean().optional(),
            factorPromptMode: z.enum(['ALWAYS', 'DEVICE', 'SESSION']).optional(),
            factorLifetime: count.optional(),
            primaryFactor: z.enum(['PASSWORD_IDP', 'PASSWORD_IDP_ANY_FACTOR']).optional(),
            rememberDeviceByDefault: z.boolean().optional(),
            session: z
              .looseObject({
                usePersistentCookie: z.boolean().optional(),
                maxSessionIdleMinutes: z.int().min(1).optional(),
                maxSessionLifetimeMinutes: count.optional(),
              })
              .optional(),
          })
          .optional(),
      })
      .optional(),
  }),
  ACCESS_POLICY: rule.extend({
    type: z.literal('ACCESS_POLICY').optional(),
    actions: z
      .looseObject({
        appSignOn: z
          .looseObject({
            access: access.optional(),
            verificationMethod: z
              .looseObject({
                type: z.enum(['ASSURANCE', 'AUTH_METHOD_CHAIN', 'ID_PROOFING']),
                factorMode: z.enum(['1FA', '2FA']).optional(),
                reauthenticateIn: z.string().optional(),
                inactivityPeriod: z.string().optional(),
                constraints: z
                  .array(
                    z.looseObject({ knowledge: factor.optional(), possession: factor.optional() }),
                  )
                  .optional(),
                chains: z.array(z.looseObject({})).max(5).optional(),
              })
              .optional(),
            keepMeSignedIn: z
              .looseObject({ postAuth: z.enum(['ALLOWED', 'NOT_ALLOWED']).optional() })
              .optional(),
          })
          .optional(),
      })
      .optional(),
  }),
  MFA_ENROLL: rule.extend({
    type: z.literal('MFA_ENROLL').optional(),
    actions: z
      .looseObject({
        enroll: z
          .looseObject({
            self: z.enum(['CHALLENGE', 'LOGIN', 'NEVER', 'NEVER_INCLUDING_RECOVERY']).optional(),
          })
          .optional(),
      })
      .optional(),
  }),
  PROFILE_ENROLLMENT: rule.extend({
    conditions: unread,
    type: z.literal('PROFILE_ENROLLMENT').optional(),
    actions: z
      .looseObject({
        profileEnrollment: z
          .looseObject({
            access: access.optional(),
            profileAttributes: z
              .array(
                z.object({
                  name: z.string(),
                  label: z.string(),
                  required: z.boolean().default(false),
                }),
              )
              .optional(),
            targetGroupIds: ids.optional(),
            unknownUserAction: z.enum(['DENY', 'REGISTER']).optional(),
            activationRequirements: z.looseObject({ emailVerification: z.boolean() }).optional(),
            progressiveProfilingAction: z.enum(['ENABLED', 'DISABLED']).optional(),
            allowedIdentifiers: ids.optional(),
            enrollAuthenticatorTypes: z.array(z.enum(['password'])).optional(),
            preRegistrationInlineHooks: z.array(z.looseObject({})).max(1).optional(),
          })
          .optional(),
      })
      .optional(),
  }),
  PASSWORD: rule.extend({
    type: z.literal('PASSWORD').optional(),
    actions: z
      .looseObject({
        passwordChange: z.looseObject({ access: access.optional() }).optional(),
        selfServiceUnlock: z.looseObject({ access: access.optional() }).optional(),
        selfServicePasswordReset: z
          .looseObject({
            access: access.optional(),
            requirement: z
              .looseObject({
                primary: z
                  .looseObject({
                    methods: z.array(z.enum(['push', 'sms', 'voice', 'email', 'otp'])).optional(),
                  })
                  .optional(),
                stepUp: z
                  .looseObject({
                    required: z.boolean().optional(),
                    methods: z.array(z.enum(['security_question'])).optional(),
                  })
                  .optional(),
              })
              .optional(),
          })
          .optional(),
      })
      .optional(),
  }),
};

/** What creates or replaces a rule of a type of policy. */
export const ruleBodyOf = (type: PolicyType): z.ZodType<RuleDraft<object>> =>
  z.preprocess(withoutNulls, ruleBodies[type]);

/** The administrator's part of a body. */
export const policyDraftOf = ({
  type,
  ...draft
}: z.output<typeof policyBody>): { type: PolicyType; draft: PolicyDraft<unknown> } => ({
  type,
  draft,
});
