import type { Action, Button, DeedCall, Icon, Menu, Option, RowAction } from '../description.ts';
import type { Words } from '../words/words.ts';

type Look = Button['look'];

/** A button that does something at once, opens a dialog or leads somewhere. */
export const button = (
  text: string,
  action: Action,
  look: Look = 'primary',
  icon?: Icon,
): Button => ({
  kind: 'button',
  text,
  look,
  action,
  ...(icon && { icon }),
});

/** A button that is there to be seen: what it does on a real org is not emulated. */
export const idleButton = (text: string, look: Look = 'secondary'): Button => ({
  kind: 'button',
  text,
  look,
  action: { kind: 'go', to: '#' },
  disabled: true,
});

/** «Active ▾» or «Inactive ▾». */
export interface StatusDeeds {
  /** What has the status: «Rule», and its name. */
  readonly kind: string;
  readonly name: string;
  readonly status: 'ACTIVE' | 'INACTIVE';
  /** Given `status` in its target. */
  readonly change: DeedCall;
  readonly remove?: DeedCall;
  readonly look?: Menu['look'];
  /** The viewer may only read. */
  readonly locked: boolean;
}

export const statusMenu = (words: Words, deeds: StatusDeeds): Menu => {
  const { common } = words;
  const to = (status: string): DeedCall => ({
    ...deeds.change,
    target: { ...deeds.change.target, status },
  });
  const active = deeds.status === 'ACTIVE';
  return {
    kind: 'menu',
    text: active ? common.active : common.inactive,
    look: deeds.look ?? 'secondary',
    disabled: deeds.locked,
    options: active
      ? [
          {
            text: common.deactivate,
            action: confirmed(words, common.deactivate, deeds.kind, deeds.name, to('INACTIVE')),
          },
        ]
      : [
          { text: common.activate, action: { kind: 'do', call: to('ACTIVE') } },
          ...(deeds.remove
            ? [
                {
                  text: common.delete,
                  action: confirmed(words, common.delete, deeds.kind, deeds.name, deeds.remove),
                },
              ]
            : []),
        ],
  };
};

/** A deed that is asked about first: «Delete Rule», with the deed's word on the button. */
export const confirmed = (
  words: Words,
  deed: string,
  kind: string,
  name: string,
  call: DeedCall,
): Action => ({
  kind: 'do',
  call,
  confirmation: {
    title: words.common.confirmTitle(deed, kind),
    text: words.common.confirmText(deed, name),
    confirm: deed,
    cancel: words.common.cancel,
  },
});

export const rowAction = (icon: RowAction['icon'], title: string, action: Action): RowAction => ({
  icon,
  title,
  action,
});

export const option = (value: string, text: string, help?: string): Option => ({
  value,
  text,
  ...(help !== undefined && { help }),
});

/** A day as the console writes it: `Jul 27, 2026`. */
export const day = (timestamp: string): string =>
  new Date(timestamp).toLocaleDateString('en-US', {
    month: 'short',
    day: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  });
