import { z } from 'zod';
import type {
  AccessPolicy,
  AccessPolicyRule,
  AccessPolicyRuleSettings,
} from '../../domain/access-policies.ts';
import { ruleDefaults } from '../../domain/access-policies.ts';
import type { AuthorizationServer } from '../../domain/authorization-servers.ts';
import type { Dialog, ListBlock, Outcome, Row, RowAction } from '../description.ts';
import { durationOf, isDuration, minutesFrom } from './durations.ts';
import { grantsAfter } from './grant-offers.ts';
import { button, confirmed, rowAction, statusMenu } from './parts.ts';
import { demand } from './permissions.ts';
import { refusing } from './refusing.ts';
import { ruleFields } from './rule-fields.ts';
import type { Surroundings } from './surroundings.ts';
import type { Viewer } from './viewer.ts';

const unit = z.enum(['MINUTES', 'HOURS', 'DAYS', 'UNLIMITED']);

export const ruleValues = z.object({
  name: z.string(),
  grantTypes: z.array(z.string()),
  userIs: z.enum(['any', 'these']),
  groups: z.array(z.string()),
  users: z.array(z.string()),
  scopesAre: z.enum(['any', 'these']),
  scopes: z.array(z.string()),
  accessLifetime: z.string(),
  accessUnit: unit,
  refreshLifetime: z.string(),
  refreshUnit: unit,
  refreshWindow: z.string(),
  windowUnit: unit,
});
export type RuleValues = z.infer<typeof ruleValues>;

export const newRuleTarget = z.object({ server: z.string(), policy: z.string() });
export const ruleTarget = newRuleTarget.extend({ rule: z.string() });
export const ruleStatusTarget = ruleTarget.extend({ status: z.enum(['ACTIVE', 'INACTIVE']) });
type NewRuleTarget = z.infer<typeof newRuleTarget>;
type RuleTarget = z.infer<typeof ruleTarget>;

const subjects = {
  name: 'name',
  'conditions.grantTypes': 'grantTypes',
  'conditions.people': 'groups',
  'actions.token.accessTokenLifetimeMinutes': 'accessLifetime',
  'actions.token.refreshTokenLifetimeMinutes': 'refreshLifetime',
  'actions.token.refreshTokenWindowMinutes': 'refreshWindow',
} as const;

/** The rules of an access policy, with the dialog that makes and changes them. */
export class AccessPolicyRules {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  list(viewer: Viewer, server: AuthorizationServer, policy: AccessPolicy): ListBlock {
    const { permissions, words } = this.#around;
    const { rules } = words;
    const mayEdit = permissions.mayManageAuthorizationServers(viewer);
    return {
      kind: 'list',
      ...(mayEdit && {
        toolbar: [button(rules.add, { kind: 'open', dialog: this.addDialog(server, policy) })],
      }),
      columns: [rules.priority, rules.ruleName, rules.scopes, rules.status, rules.actions],
      rows: server.policies
        .rulesOf(policy.id)
        .map((rule) => this.#row(mayEdit, server, policy, rule)),
      empty: { title: rules.noneTitle },
    };
  }

  addDialog(server: AuthorizationServer, policy: AccessPolicy): Dialog {
    const { common, rules } = this.#around.words;
    return {
      kind: 'form',
      title: rules.addTitle,
      save: rules.create,
      cancel: common.cancel,
      submit: { deed: 'rules.create', target: { server: server.id, policy: policy.id } },
      form: {
        fields: ruleFields(this.#around, server),
        // Which grants a new rule starts with is not known; Interaction Code has to be ticked.
        values: valuesOf({
          ...ruleDefaults,
          name: '',
          grantTypes: ['client_credentials', 'authorization_code'],
        }),
      },
    };
  }

  editDialog(server: AuthorizationServer, policy: AccessPolicy, rule: AccessPolicyRule): Dialog {
    const { common, rules } = this.#around.words;
    return {
      kind: 'form',
      title: rules.editTitle,
      save: rules.update,
      cancel: common.cancel,
      submit: {
        deed: 'rules.update',
        target: { server: server.id, policy: policy.id, rule: rule.id },
      },
      form: { fields: ruleFields(this.#around, server), values: valuesOf(rule) },
    };
  }

  create(viewer: Viewer, target: NewRuleTarget, values: RuleValues): Outcome {
    const { org, permissions } = this.#around;
    demand(permissions.mayManageAuthorizationServers(viewer));
    return this.#withDurations(values, () => {
      const { policies } = org.authorizationServers.get(target.server);
      policies.createRule(target.policy, this.#settings(values));
      return { kind: 'done' };
    });
  }

  update(viewer: Viewer, target: RuleTarget, values: RuleValues): Outcome {
    const { org, permissions } = this.#around;
    demand(permissions.mayManageAuthorizationServers(viewer));
    return this.#withDurations(values, () => {
      const { policies } = org.authorizationServers.get(target.server);
      const rule = policies.get(target.policy).rules.get(target.rule);
      policies.updateRule(target.policy, target.rule, this.#settings(values, rule));
      return { kind: 'done' };
    });
  }

  setStatus(viewer: Viewer, target: RuleTarget, status: 'ACTIVE' | 'INACTIVE'): Outcome {
    const { org, permissions } = this.#around;
    demand(permissions.mayManageAuthorizationServers(viewer));
    const { policies } = org.authorizationServers.get(target.server);
    policies.setRuleStatus(target.policy, target.rule, status);
    return { kind: 'done' };
  }

  delete(viewer: Viewer, target: RuleTarget): Outcome {
    const { org, permissions } = this.#around;
    demand(permissions.mayManageAuthorizationServers(viewer));
    const { policies } = org.authorizationServers.get(target.server);
    policies.deleteRule(target.policy, target.rule);
    return { kind: 'done' };
  }

  #row(
    mayEdit: boolean,
    server: AuthorizationServer,
    policy: AccessPolicy,
    rule: AccessPolicyRule,
  ): Row {
    const { words } = this.#around;
    const { rules } = words;
    const target = { server: server.id, policy: policy.id, rule: rule.id };
    return {
      cells: [
        { kind: 'priority', number: rule.priority },
        { kind: 'text', text: rule.name },
        {
          kind: 'text',
          text: rule.scopes.includes('*') ? rules.allScopes : rule.scopes.join(', '),
        },
        {
          kind: 'menu',
          menu: statusMenu(words, {
            kind: rules.kind,
            name: rule.name,
            status: rule.status,
            change: { deed: 'rules.setStatus', target },
            locked: !mayEdit,
          }),
        },
        { kind: 'actions', actions: this.#actions(mayEdit, server, policy, rule) },
      ],
    };
  }

  #actions(
    mayEdit: boolean,
    server: AuthorizationServer,
    policy: AccessPolicy,
    rule: AccessPolicyRule,
  ): RowAction[] {
    const { words } = this.#around;
    const { common, rules } = words;
    const target = { server: server.id, policy: policy.id, rule: rule.id };
    const information = rowAction('info', common.details, {
      kind: 'open',
      dialog: {
        kind: 'notice',
        title: rule.name,
        text: `${rules.grantTypeIs}: ${rule.grantTypes.join(', ')}`,
        close: common.close,
      },
    });
    if (!mayEdit) return [information];
    return [
      information,
      rowAction('pencil', common.edit, {
        kind: 'open',
        dialog: this.editDialog(server, policy, rule),
      }),
      rowAction(
        'cross',
        common.delete,
        confirmed(words, common.delete, rules.kind, rule.name, { deed: 'rules.delete', target }),
      ),
    ];
  }

  #withDurations(values: RuleValues, deed: () => Outcome): Outcome {
    const wrong = [
      { field: 'accessLifetime', isRight: isDuration(values.accessLifetime, values.accessUnit) },
      { field: 'refreshLifetime', isRight: isDuration(values.refreshLifetime, values.refreshUnit) },
      { field: 'refreshWindow', isRight: isDuration(values.refreshWindow, values.windowUnit) },
    ].filter(({ isRight }) => !isRight);
    if (wrong.length === 0) return refusing(subjects, deed);
    const text = this.#around.words.rules.wholeNumber;
    return { kind: 'refused', errors: wrong.map(({ field }) => ({ field, text })) };
  }

  /** What the dialog stands for; what it does not show stays as it was. */
  #settings(
    values: RuleValues,
    before: Partial<AccessPolicyRuleSettings> = {},
  ): AccessPolicyRuleSettings {
    const offer = this.#around.grantOffers.forRule();
    const anybody = values.userIs === 'any';
    return {
      ...ruleDefaults,
      ...(before.excludedUsers && { excludedUsers: before.excludedUsers }),
      ...(before.excludedGroups && { excludedGroups: before.excludedGroups }),
      name: values.name.trim(),
      grantTypes: grantsAfter(before.grantTypes ?? [], values.grantTypes, offer),
      users: anybody ? [] : values.users,
      groups: anybody ? ['EVERYONE'] : values.groups,
      scopes: values.scopesAre === 'any' ? ['*'] : values.scopes,
      accessTokenLifetimeMinutes: minutesFrom(values.accessLifetime, values.accessUnit),
      refreshTokenLifetimeMinutes: minutesFrom(values.refreshLifetime, values.refreshUnit),
      refreshTokenWindowMinutes: minutesFrom(values.refreshWindow, values.windowUnit),
    };
  }
}

const valuesOf = (rule: AccessPolicyRuleSettings): RuleValues => {
  const access = durationOf(rule.accessTokenLifetimeMinutes);
  const refresh = durationOf(rule.refreshTokenLifetimeMinutes);
  const window = durationOf(rule.refreshTokenWindowMinutes);
  const anybody = rule.groups.includes('EVERYONE');
  const anyScope = rule.scopes.includes('*');
  return {
    name: rule.name,
    grantTypes: rule.grantTypes,
    userIs: anybody ? 'any' : 'these',
    groups: anybody ? [] : rule.groups,
    users: rule.users,
    scopesAre: anyScope ? 'any' : 'these',
    scopes: anyScope ? [] : rule.scopes,
    accessLifetime: access.amount,
    accessUnit: access.unit,
    refreshLifetime: refresh.amount,
    refreshUnit: refresh.unit,
    refreshWindow: window.amount,
    windowUnit: window.unit,
  };
};
