import { z } from 'zod';
import type { Form, Outcome, PanelBlock, Screen } from '../description.ts';
import { demand } from './permissions.ts';
import type { Surroundings } from './surroundings.ts';
import type { Viewer } from './viewer.ts';

export const embeddedWidgetValues = z.object({ interactionCode: z.boolean() });
type EmbeddedWidgetValues = z.infer<typeof embeddedWidgetValues>;

/** Settings > Account, with the switch «Embedded widget sign-in support». */
export class AccountScreen {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  describe(viewer: Viewer): Screen {
    const { org, words } = this.#around;
    const { account } = words;
    return {
      title: account.title,
      navigation: '/admin/settings/account',
      blocks: [
        {
          kind: 'panel',
          title: account.organization,
          form: facts({
            [account.companyName]: org.name,
            [account.website]: account.notSet,
          }),
        },
        {
          kind: 'panel',
          title: account.orgContact,
          form: facts({
            [account.supportPhone]: account.notSet,
            [account.helpLink]: account.notSet,
          }),
        },
        // The panel belongs to Identity Engine; Classic Engine has no such flow.
        ...(org.engine === 'idx' ? [this.embeddedWidgetPanel(viewer)] : []),
      ],
    };
  }

  /** «Embedded widget sign-in support», in the middle of what an administrator may do about it. */
  embeddedWidgetPanel(viewer: Viewer): PanelBlock {
    const { org, permissions, words } = this.#around;
    const { common } = words;
    const { embedded } = words.account;
    return {
      kind: 'panel',
      title: embedded.title,
      introduction: embedded.introduction,
      form: {
        fields: [
          {
            kind: 'checkbox',
            name: 'interactionCode',
            label: embedded.label,
            text: embedded.interactionCode,
          },
          {
            kind: 'message',
            name: 'usage',
            text: this.usageMessage(),
            visibleWhen: [{ field: 'interactionCode', is: true }],
          },
        ],
        values: { interactionCode: org.settings.isInteractionCodeEnabled() },
      },
      ...(permissions.mayChangeOrgSettings(viewer) && {
        edit: {
          text: common.edit,
          save: common.save,
          cancel: common.cancel,
          submit: { deed: 'account.saveEmbeddedWidget' },
        },
      }),
    };
  }

  /** How many app integrations and authorization servers use the grant. */
  usageMessage(): string {
    const { org, words } = this.#around;
    const { applications, authorizationServers } = org.settings.interactionCodeUsage();
    return words.account.embedded.usage(applications, authorizationServers);
  }

  /** @throws ForbiddenRefusal for anyone but a super administrator */
  saveEmbeddedWidget(viewer: Viewer, values: EmbeddedWidgetValues): Outcome {
    const { org, permissions, words } = this.#around;
    demand(permissions.mayChangeOrgSettings(viewer));
    org.settings.setInteractionCode(values.interactionCode);
    return { kind: 'done', toast: words.common.saved };
  }
}

/** Things that are only read: label and text. */
const facts = (entries: Readonly<Record<string, string>>): Form => ({
  fields: Object.keys(entries).map((label) => ({ kind: 'static', name: label, label })),
  values: entries,
});
