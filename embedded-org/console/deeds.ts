import { z } from 'zod';
import type { DeedName, Outcome } from './description.ts';
import {
  newPolicyTarget,
  policyStatusTarget,
  policyTarget,
  policyValues,
} from './screens/access-policies.ts';
import {
  newRuleTarget,
  ruleStatusTarget,
  ruleTarget,
  ruleValues,
} from './screens/access-policy-rules.ts';
import { embeddedWidgetValues } from './screens/account.ts';
import { tokenTarget, tokenValues } from './screens/api-tokens.ts';
import { groupTarget, personTarget } from './screens/application-assignments.ts';
import {
  credentialsValues,
  secretStatusTarget,
  secretTarget,
} from './screens/application-credentials.ts';
import { generalSettingsValues } from './screens/application-general-settings.ts';
import { publicKeyTarget, publicKeysValues } from './screens/application-public-keys.ts';
import { idTokenValues, policyChoiceValues } from './screens/application-sign-on.ts';
import { applicationTarget, statusTarget } from './screens/application.ts';
import { createDialogValues, platformDialogValues } from './screens/applications.ts';
import { claimTarget, claimValues, newClaimTarget } from './screens/authorization-server-claims.ts';
import { newScopeTarget, scopeTarget, scopeValues } from './screens/authorization-server-scopes.ts';
import { serverStatusTarget, serverTarget } from './screens/authorization-server.ts';
import { authorizationServerValues } from './screens/authorization-servers.ts';
import { featureTarget, featuresTarget, featuresValues } from './screens/features.ts';
import type { Screens } from './screens/index.ts';
import { newApplicationTarget, newApplicationValues } from './screens/new-application.ts';
import { originStatusTarget, originTarget, originValues } from './screens/trusted-origins.ts';
import type { Viewer } from './screens/viewer.ts';

/** What the browser posts: upon what, and with what in the form. */
export const deedRequest = z.object({
  target: z.record(z.string(), z.string()).default({}),
  values: z.record(z.string(), z.unknown()).default({}),
});
type DeedRequest = z.infer<typeof deedRequest>;

type Deed = (screens: Screens, viewer: Viewer, request: DeedRequest) => Outcome;

const nothing = z.object({});

/** A deed that takes a target and values of known shapes. @throws ZodError for others */
const deed =
  <T, V>(
    target: z.ZodType<T>,
    values: z.ZodType<V>,
    run: (screens: Screens, viewer: Viewer, target: T, values: V) => Outcome,
  ): Deed =>
  (screens, viewer, request) =>
    run(screens, viewer, target.parse(request.target), values.parse(request.values));

const inForm = <V>(
  values: z.ZodType<V>,
  run: (screens: Screens, viewer: Viewer, values: V) => Outcome,
): Deed => deed(nothing, values, (screens, viewer, _, given) => run(screens, viewer, given));

const upon = <T>(
  target: z.ZodType<T>,
  run: (screens: Screens, viewer: Viewer, target: T) => Outcome,
): Deed => deed(target, nothing, (screens, viewer, given) => run(screens, viewer, given));

/** Those of them that change nothing. */
export const leadingOn: readonly string[] = [
  'applications.next',
  'applications.create',
] satisfies DeedName[];

/** Every button of the console that does something on the server. */
export const deeds: Readonly<Record<DeedName, Deed>> = {
  'account.saveEmbeddedWidget': inForm(embeddedWidgetValues, (screens, viewer, values) =>
    screens.account.saveEmbeddedWidget(viewer, values),
  ),

  'features.enable': upon(featureTarget, (screens, viewer, { id }) =>
    screens.features.enable(viewer, id),
  ),
  'features.disable': upon(featureTarget, (screens, viewer, { id }) =>
    screens.features.disable(viewer, id),
  ),
  'features.save': deed(featuresTarget, featuresValues, (screens, viewer, { stage }, values) =>
    screens.features.save(viewer, stage, values.features),
  ),

  'applications.next': inForm(createDialogValues, (screens, viewer, values) =>
    screens.applications.next(viewer, values),
  ),
  'applications.create': inForm(platformDialogValues, (screens, viewer, values) =>
    screens.applications.create(viewer, values),
  ),
  'newApplication.save': deed(
    newApplicationTarget,
    newApplicationValues,
    (screens, viewer, { type }, values) => screens.newApplication.save(viewer, type, values),
  ),

  'application.setStatus': upon(statusTarget, (screens, viewer, { id, status }) =>
    screens.application.setStatus(viewer, id, status),
  ),
  'application.delete': upon(applicationTarget, (screens, viewer, { id }) =>
    screens.application.delete(viewer, id),
  ),
  'credentials.save': deed(
    applicationTarget,
    credentialsValues,
    (screens, viewer, { id }, values) => screens.credentials.save(viewer, id, values),
  ),
  'credentials.generateSecret': upon(applicationTarget, (screens, viewer, { id }) =>
    screens.credentials.generateSecret(viewer, id),
  ),
  'credentials.setSecretStatus': upon(secretStatusTarget, (screens, viewer, target) =>
    screens.credentials.setSecretStatus(viewer, target, target.status),
  ),
  'credentials.deleteSecret': upon(secretTarget, (screens, viewer, target) =>
    screens.credentials.deleteSecret(viewer, target),
  ),
  'publicKeys.save': deed(applicationTarget, publicKeysValues, (screens, viewer, { id }, values) =>
    screens.publicKeys.save(viewer, id, values),
  ),
  'publicKeys.delete': upon(publicKeyTarget, (screens, viewer, target) =>
    screens.publicKeys.delete(viewer, target),
  ),
  'generalSettings.save': deed(
    applicationTarget,
    generalSettingsValues,
    (screens, viewer, { id }, values) => screens.generalSettings.save(viewer, id, values),
  ),
  'signOn.saveIdToken': deed(applicationTarget, idTokenValues, (screens, viewer, { id }, values) =>
    screens.signOn.saveIdToken(viewer, id, values),
  ),
  'signOn.savePolicy': deed(
    applicationTarget,
    policyChoiceValues,
    (screens, viewer, { id }, values) => screens.signOn.savePolicy(viewer, id, values),
  ),
  'assignments.assignPerson': upon(personTarget, (screens, viewer, target) =>
    screens.assignments.assignPerson(viewer, target),
  ),
  'assignments.assignGroup': upon(groupTarget, (screens, viewer, target) =>
    screens.assignments.assignGroup(viewer, target),
  ),
  'assignments.unassignPerson': upon(personTarget, (screens, viewer, target) =>
    screens.assignments.unassignPerson(viewer, target),
  ),
  'assignments.unassignGroup': upon(groupTarget, (screens, viewer, target) =>
    screens.assignments.unassignGroup(viewer, target),
  ),

  'authorizationServers.add': inForm(authorizationServerValues, (screens, viewer, values) =>
    screens.authorizationServers.add(viewer, values),
  ),
  'authorizationServer.save': deed(
    serverTarget,
    authorizationServerValues,
    (screens, viewer, { id }, values) => screens.authorizationServer.save(viewer, id, values),
  ),
  'authorizationServer.setStatus': upon(serverStatusTarget, (screens, viewer, { id, status }) =>
    screens.authorizationServer.setStatus(viewer, id, status),
  ),
  'authorizationServer.delete': upon(serverTarget, (screens, viewer, { id }) =>
    screens.authorizationServer.delete(viewer, id),
  ),

  'scopes.create': deed(newScopeTarget, scopeValues, (screens, viewer, { server }, values) =>
    screens.scopes.create(viewer, server, values),
  ),
  'scopes.update': deed(scopeTarget, scopeValues, (screens, viewer, target, values) =>
    screens.scopes.update(viewer, target, values),
  ),
  'scopes.delete': upon(scopeTarget, (screens, viewer, target) =>
    screens.scopes.delete(viewer, target),
  ),
  'claims.create': deed(newClaimTarget, claimValues, (screens, viewer, { server }, values) =>
    screens.claims.create(viewer, server, values),
  ),
  'claims.update': deed(claimTarget, claimValues, (screens, viewer, target, values) =>
    screens.claims.update(viewer, target, values),
  ),
  'claims.delete': upon(claimTarget, (screens, viewer, target) =>
    screens.claims.delete(viewer, target),
  ),

  'tokens.create': inForm(tokenValues, (screens, viewer, values) =>
    screens.tokens.create(viewer, values),
  ),
  'tokens.revoke': upon(tokenTarget, (screens, viewer, { id }) =>
    screens.tokens.revoke(viewer, id),
  ),

  'trustedOrigins.add': inForm(originValues, (screens, viewer, values) =>
    screens.trustedOrigins.add(viewer, values),
  ),
  'trustedOrigins.update': deed(originTarget, originValues, (screens, viewer, { id }, values) =>
    screens.trustedOrigins.update(viewer, id, values),
  ),
  'trustedOrigins.setStatus': upon(originStatusTarget, (screens, viewer, { id, status }) =>
    screens.trustedOrigins.setStatus(viewer, id, status),
  ),
  'trustedOrigins.delete': upon(originTarget, (screens, viewer, { id }) =>
    screens.trustedOrigins.delete(viewer, id),
  ),

  'accessPolicies.create': deed(
    newPolicyTarget,
    policyValues,
    (screens, viewer, { server }, values) => screens.accessPolicies.create(viewer, server, values),
  ),
  'accessPolicies.update': deed(policyTarget, policyValues, (screens, viewer, target, values) =>
    screens.accessPolicies.update(viewer, target, values),
  ),
  'accessPolicies.setStatus': upon(policyStatusTarget, (screens, viewer, target) =>
    screens.accessPolicies.setStatus(viewer, target, target.status),
  ),
  'accessPolicies.delete': upon(policyTarget, (screens, viewer, target) =>
    screens.accessPolicies.delete(viewer, target),
  ),

  'rules.create': deed(newRuleTarget, ruleValues, (screens, viewer, target, values) =>
    screens.rules.create(viewer, target, values),
  ),
  'rules.update': deed(ruleTarget, ruleValues, (screens, viewer, target, values) =>
    screens.rules.update(viewer, target, values),
  ),
  'rules.setStatus': upon(ruleStatusTarget, (screens, viewer, target) =>
    screens.rules.setStatus(viewer, target, target.status),
  ),
  'rules.delete': upon(ruleTarget, (screens, viewer, target) =>
    screens.rules.delete(viewer, target),
  ),
};
