import type { OrgParts } from '../../context.ts';
import type { AccessPolicyRule } from '../../domain/access-policies.ts';
import type { Application } from '../../domain/applications.ts';
import type { ApplicationType } from '../../domain/grant-types.ts';
import { around } from '../../hooks/around.ts';

/** Who held the Interaction Code grant when it was last switched off. */
export interface FormerHolders {
  readonly applications: ReadonlySet<Application>;
  readonly rules: ReadonlySet<AccessPolicyRule>;
}

const holds = ({ grantTypes }: Application | AccessPolicyRule): boolean =>
  grantTypes.includes('interaction_code');

/** Remembers them whenever the grant is switched off. */
export const rememberFormerHolders = ({ org }: OrgParts): FormerHolders => {
  const applications = new Set<Application>();
  const rules = new Set<AccessPolicyRule>();
  around(org.settings, 'disableInteractionCode', (proceed) => {
    for (const app of org.applications.all()) if (holds(app)) applications.add(app);
    for (const { policies } of org.authorizationServers.all())
      for (const policy of policies.all())
        for (const rule of policy.rules.all()) if (holds(rule)) rules.add(rule);
    proceed();
  });
  return { applications, rules };
};

/** Gives the grant to whoever has it not, as if it had never been taken away. */
export const giveBack = (holder: Application | AccessPolicyRule): void => {
  if (!holds(holder)) holder.grantTypes = [...holder.grantTypes, 'interaction_code'];
};

/**
 * Lets applications that held the grant use it, whether they still hold it or not.
 *
 * @param when which of them; all, where nothing is said
 */
export const letFormerHoldersUseIt = (
  parts: OrgParts,
  when: (app: Application) => boolean = () => true,
): FormerHolders => {
  const former = rememberFormerHolders(parts);
  around(
    parts.org,
    'isGrantAuthorized',
    (proceed, app, grant) =>
      proceed(app, grant) ||
      (grant === 'interaction_code' && former.applications.has(app) && when(app)),
  );
  return former;
};

/** Leaves the grant to applications of one type when it is switched off. */
export const leaveTheGrantTo = (type: ApplicationType, { org }: OrgParts): void => {
  around(org.applications, 'withdrawGrant', (proceed, grant) => {
    const spared = org.applications
      .all()
      .filter((app) => app.applicationType === type && app.grantTypes.includes(grant));
    proceed(grant);
    spared.forEach(giveBack);
  });
};

/** Gives the grant back to applications of one type when it is switched on again. */
export const giveTheGrantBackTo = (type: ApplicationType, parts: OrgParts): void => {
  const former = rememberFormerHolders(parts);
  around(parts.org.settings, 'enableInteractionCode', (proceed) => {
    proceed();
    for (const app of former.applications) if (app.applicationType === type) giveBack(app);
  });
};

/** Leaves the grant to applications of one type until it is switched on again, and takes it then. */
export const leaveTheGrantUntilItIsBackTo = (type: ApplicationType, parts: OrgParts): void => {
  const { org } = parts;
  leaveTheGrantTo(type, parts);
  around(org.settings, 'enableInteractionCode', (proceed) => {
    proceed();
    for (const app of org.applications.all())
      if (app.applicationType === type)
        app.grantTypes = app.grantTypes.filter((held) => held !== 'interaction_code');
  });
};
