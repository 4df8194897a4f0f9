import { z } from 'zod';
import type { AccessPolicy, AccessPolicySettings } from '../../domain/access-policies.ts';
import type { AuthorizationServer } from '../../domain/authorization-servers.ts';
import type { Dialog, Outcome, PoliciesBlock, Policy, Values } from '../description.ts';
import type { AccessPolicyRules } from './access-policy-rules.ts';
import { button, confirmed, option, statusMenu } from './parts.ts';
import { demand } from './permissions.ts';
import { refusing } from './refusing.ts';
import type { Surroundings } from './surroundings.ts';
import type { Viewer } from './viewer.ts';

export const policyValues = z.object({
  name: z.string(),
  description: z.string(),
  assignTo: z.enum(['all', 'these']),
  clients: z.array(z.string()),
});
type PolicyValues = z.infer<typeof policyValues>;
export const policyTarget = z.object({ server: z.string(), policy: z.string() });
type PolicyTarget = z.infer<typeof policyTarget>;
export const newPolicyTarget = policyTarget.pick({ server: true });
export const policyStatusTarget = policyTarget.extend({ status: z.enum(['ACTIVE', 'INACTIVE']) });

const everyClient = 'ALL_CLIENTS';

/** The tab Access Policies of an authorization server. */
export class AccessPoliciesTab {
  readonly #around: Surroundings;
  readonly #rules: AccessPolicyRules;

  constructor(around: Surroundings, rules: AccessPolicyRules) {
    this.#around = around;
    this.#rules = rules;
  }

  browser(viewer: Viewer, server: AuthorizationServer): PoliciesBlock {
    const { permissions, words } = this.#around;
    const { accessPolicies: own } = words;
    const mayEdit = permissions.mayManageAuthorizationServers(viewer);
    const open = { kind: 'open', dialog: this.addDialog(server) } as const;
    return {
      kind: 'policies',
      ...(mayEdit && { add: button(own.addNew, open) }),
      policies: server.policies.all().map((policy) => this.#policy(viewer, server, policy)),
      empty: {
        title: own.none,
        text: own.noneText,
        ...(mayEdit && { add: button(own.addFirst, open) }),
      },
    };
  }

  addDialog(server: AuthorizationServer): Dialog {
    const { accessPolicies: own, common } = this.#around.words;
    return {
      kind: 'form',
      title: own.addTitle,
      save: own.create,
      cancel: common.cancel,
      submit: { deed: 'accessPolicies.create', target: { server: server.id } },
      form: this.#form({ name: '', description: '', assignTo: 'all', clients: [] }),
    };
  }

  editDialog(server: AuthorizationServer, policy: AccessPolicy): Dialog {
    const { accessPolicies: own, common } = this.#around.words;
    const all = policy.clients.includes(everyClient);
    return {
      kind: 'form',
      title: own.editTitle,
      save: own.update,
      cancel: common.cancel,
      submit: { deed: 'accessPolicies.update', target: { server: server.id, policy: policy.id } },
      form: this.#form({
        name: policy.name,
        description: policy.description,
        assignTo: all ? 'all' : 'these',
        clients: all ? [] : policy.clients,
      }),
    };
  }

  create(viewer: Viewer, serverId: string, values: PolicyValues): Outcome {
    const { org, permissions } = this.#around;
    demand(permissions.mayManageAuthorizationServers(viewer));
    return refusing({ name: 'name' }, () => {
      org.authorizationServers.get(serverId).policies.create(settingsFrom(values));
      return { kind: 'done' };
    });
  }

  update(viewer: Viewer, target: PolicyTarget, values: PolicyValues): Outcome {
    const { org, permissions } = this.#around;
    demand(permissions.mayManageAuthorizationServers(viewer));
    return refusing({ name: 'name' }, () => {
      const { policies } = org.authorizationServers.get(target.server);
      policies.update(target.policy, settingsFrom(values));
      return { kind: 'done' };
    });
  }

  setStatus(viewer: Viewer, target: PolicyTarget, status: 'ACTIVE' | 'INACTIVE'): Outcome {
    const { org, permissions } = this.#around;
    demand(permissions.mayManageAuthorizationServers(viewer));
    org.authorizationServers.get(target.server).policies.setStatus(target.policy, status);
    return { kind: 'done' };
  }

  delete(viewer: Viewer, target: PolicyTarget): Outcome {
    const { org, permissions } = this.#around;
    demand(permissions.mayManageAuthorizationServers(viewer));
    org.authorizationServers.get(target.server).policies.delete(target.policy);
    return { kind: 'done' };
  }

  #policy(viewer: Viewer, server: AuthorizationServer, policy: AccessPolicy): Policy {
    const { org, permissions, words } = this.#around;
    const { accessPolicies: own, common } = words;
    const mayEdit = permissions.mayManageAuthorizationServers(viewer);
    const target = { server: server.id, policy: policy.id };
    const clients = policy.clients.includes(everyClient)
      ? [own.allClients]
      : policy.clients.map((id) => org.applications.findByClientId(id)?.label ?? id);
    return {
      id: policy.id,
      priority: policy.priority,
      name: policy.name,
      buttons: [
        statusMenu(words, {
          kind: own.kind,
          name: policy.name,
          status: policy.status,
          change: { deed: 'accessPolicies.setStatus', target },
          locked: !mayEdit,
        }),
        ...(mayEdit
          ? [
              button(
                common.edit,
                { kind: 'open', dialog: this.editDialog(server, policy) },
                'secondary',
                'pencil',
              ),
              button(
                common.delete,
                confirmed(words, common.delete, own.kind, policy.name, {
                  deed: 'accessPolicies.delete',
                  target,
                }),
                'secondary',
                'cross',
              ),
            ]
          : []),
      ],
      facts: [
        { label: own.description, text: policy.description },
        policy.clients.includes(everyClient)
          ? { label: own.assignedTo, text: own.allClients }
          : { label: own.assignedTo, chips: clients },
      ],
      rules: this.#rules.list(viewer, server, policy),
    };
  }

  #form(values: PolicyValues): Extract<Dialog, { kind: 'form' }>['form'] {
    const { org, words } = this.#around;
    const { accessPolicies: own } = words;
    return {
      fields: [
        { kind: 'text', name: 'name', label: own.name },
        { kind: 'text', name: 'description', label: own.description, multiline: true },
        {
          kind: 'radios',
          name: 'assignTo',
          label: own.assignTo,
          options: [option('all', own.allClients), option('these', own.theseClients)],
        },
        {
          kind: 'tags',
          name: 'clients',
          choices: org.applications.all().map(({ clientId, label }) => option(clientId, label)),
          visibleWhen: [{ field: 'assignTo', is: 'these' }],
        },
      ],
      values: values satisfies Values,
    };
  }
}

const settingsFrom = (values: PolicyValues): AccessPolicySettings => ({
  name: values.name.trim(),
  description: values.description.trim(),
  clients: values.assignTo === 'all' ? [everyClient] : values.clients,
});
