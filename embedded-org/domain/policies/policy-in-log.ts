import type { LogEntity } from '../system-log.ts';
import type { Policy, PolicyRule } from './policy.ts';

/** A policy, and a rule of it, as the System Log names them. */
export const policyInLog = (
  policy: Policy<object, unknown>,
  rule: PolicyRule<object> | undefined,
): LogEntity[] => {
  const entity = (type: string, { id, name }: { id: string; name: string }): LogEntity => ({
    id,
    type,
    alternateId: 'unknown',
    displayName: name,
    detailEntry: { policyType: policy.type },
  });
  return [entity('PolicyEntity', policy), ...(rule ? [entity('PolicyRule', rule)] : [])];
};
