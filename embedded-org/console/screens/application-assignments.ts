import { z } from 'zod';
import type { Application } from '../../domain/applications.ts';
import type { AssignDialog, AssignRow, ListBlock, Outcome, Row } from '../description.ts';
import { confirmed, rowAction } from './parts.ts';
import { demand } from './permissions.ts';
import type { Surroundings } from './surroundings.ts';
import type { Viewer } from './viewer.ts';

export const personTarget = z.object({ id: z.string(), userId: z.string() });
export const groupTarget = z.object({ id: z.string(), groupId: z.string() });
type PersonTarget = z.infer<typeof personTarget>;
type GroupTarget = z.infer<typeof groupTarget>;

/** Who may use an application. */
export class ApplicationAssignments {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  list(viewer: Viewer, app: Application): ListBlock {
    const { permissions, words } = this.#around;
    const { assignmentsTab: tab } = words.application;
    const mayEdit = permissions.mayManageApplications(viewer);
    return {
      kind: 'list',
      toolbar: [
        {
          kind: 'menu',
          text: tab.assign,
          look: 'secondary',
          // With Federation Broker Mode everyone has access, and nobody can be assigned.
          disabled: !mayEdit || app.implicitAssignment,
          options: [
            { text: tab.toPeople, action: { kind: 'open', dialog: this.peopleDialog(app) } },
            { text: tab.toGroups, action: { kind: 'open', dialog: this.groupsDialog(app) } },
          ],
        },
      ],
      search: tab.search,
      filters: {
        title: tab.filters,
        counted: false,
        options: [
          { id: 'people', text: tab.people },
          { id: 'groups', text: tab.groups },
        ],
      },
      columns: [tab.person, tab.type, ''],
      rows: [...this.#people(app, mayEdit), ...this.#groups(app, mayEdit)],
      empty: { title: tab.nobody, ...(app.implicitAssignment && { text: tab.broker }) },
    };
  }

  peopleDialog(app: Application): AssignDialog {
    const { org } = this.#around;
    const { assignmentsTab: tab } = this.#around.words.application;
    const { common } = this.#around.words;
    return this.#dialog(
      tab.peopleTitle(app.label),
      org.users.all().map((user) => ({
        name: `${user.profile.firstName} ${user.profile.lastName}`,
        detail: user.profile.login,
        assigned: app.assignedUsers.has(user.id),
        call: { deed: 'assignments.assignPerson', target: { id: app.id, userId: user.id } },
        form: {
          form: {
            fields: [{ kind: 'text', name: 'userName', label: tab.userName }],
            values: { userName: user.profile.login },
          },
          save: tab.saveAndGoBack,
          cancel: common.cancel,
        },
      })),
    );
  }

  groupsDialog(app: Application): AssignDialog {
    const { org, words } = this.#around;
    return this.#dialog(
      words.application.assignmentsTab.groupsTitle(app.label),
      org.groups.all().map((group) => ({
        name: group.name,
        detail: group.description ?? '',
        assigned: app.assignedGroups.has(group.id),
        call: { deed: 'assignments.assignGroup', target: { id: app.id, groupId: group.id } },
      })),
    );
  }

  assignPerson(viewer: Viewer, target: PersonTarget): Outcome {
    const { org, permissions } = this.#around;
    demand(permissions.mayManageApplications(viewer));
    org.assignUser(target.id, target.userId);
    return { kind: 'done' };
  }

  assignGroup(viewer: Viewer, target: GroupTarget): Outcome {
    const { org, permissions } = this.#around;
    demand(permissions.mayManageApplications(viewer));
    org.assignGroup(target.id, target.groupId);
    return { kind: 'done' };
  }

  unassignPerson(viewer: Viewer, target: PersonTarget): Outcome {
    const { org, permissions } = this.#around;
    demand(permissions.mayManageApplications(viewer));
    org.unassignUser(target.id, target.userId);
    return { kind: 'done' };
  }

  unassignGroup(viewer: Viewer, target: GroupTarget): Outcome {
    const { org, permissions } = this.#around;
    demand(permissions.mayManageApplications(viewer));
    org.unassignGroup(target.id, target.groupId);
    return { kind: 'done' };
  }

  #dialog(title: string, rows: readonly AssignRow[]): AssignDialog {
    const { assignmentsTab: tab } = this.#around.words.application;
    return {
      kind: 'assign',
      title,
      search: tab.search,
      assign: tab.assign,
      assigned: tab.assigned,
      done: tab.done,
      empty: tab.nobody,
      rows,
    };
  }

  #people(app: Application, mayEdit: boolean): Row[] {
    const { org, words } = this.#around;
    const { assignmentsTab: tab } = words.application;
    return [...app.assignedUsers].flatMap((userId) => {
      const user = org.users.find(userId);
      if (!user) return [];
      const name = `${user.profile.firstName} ${user.profile.lastName}`;
      return {
        cells: [
          { kind: 'text', text: name, detail: user.profile.login },
          { kind: 'text', text: tab.individual },
          this.#removal(mayEdit, name, 'assignments.unassignPerson', { id: app.id, userId }),
        ],
        filters: ['people'],
      } satisfies Row;
    });
  }

  #groups(app: Application, mayEdit: boolean): Row[] {
    const { org, words } = this.#around;
    const { assignmentsTab: tab } = words.application;
    return [...app.assignedGroups].flatMap((groupId) => {
      const group = org.groups.find(groupId);
      if (!group) return [];
      return {
        cells: [
          { kind: 'text', text: group.name, detail: group.description ?? '' },
          { kind: 'text', text: tab.group },
          this.#removal(mayEdit, group.name, 'assignments.unassignGroup', { id: app.id, groupId }),
        ],
        filters: ['groups'],
      } satisfies Row;
    });
  }

  #removal(
    mayEdit: boolean,
    name: string,
    deed: 'assignments.unassignPerson' | 'assignments.unassignGroup',
    target: Readonly<Record<string, string>>,
  ): Row['cells'][number] {
    const { words } = this.#around;
    const { kind } = words.application.assignmentsTab;
    const { remove } = words.common;
    return {
      kind: 'actions',
      actions: mayEdit
        ? [rowAction('cross', remove, confirmed(words, remove, kind, name, { deed, target }))]
        : [],
    };
  }
}
