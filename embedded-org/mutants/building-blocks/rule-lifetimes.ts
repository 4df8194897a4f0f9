import type { OrgParts } from '../../context.ts';
import type { AccessPolicyRule } from '../../domain/access-policies.ts';
import { ruleDefaults } from '../../domain/access-policies.ts';

/** Gives rules of authorization servers the token lifetimes of a new one. @param isMeant which rules */
export const resetRuleLifetimes = (
  { org }: OrgParts,
  isMeant: (rule: AccessPolicyRule) => boolean = () => true,
): void => {
  const { accessTokenLifetimeMinutes } = ruleDefaults;
  for (const { policies } of org.authorizationServers.all())
    for (const { rules } of policies.all())
      for (const rule of rules.all())
        if (isMeant(rule)) Object.assign(rule, { accessTokenLifetimeMinutes });
};
