import type { BrowserContext, Page } from '@playwright/test';

/** What a screen of the console is about to have the org make. */
export interface Announced {
  readonly kind: 'application';
  /** As the form has it. */
  readonly name: string;
}

const listeners = new WeakMap<BrowserContext, (announced: Announced) => void>();

/** From now on it is told what the screens of a browser are about to have made. */
export const hearOfMaking = (
  context: BrowserContext,
  listener: (announced: Announced) => void,
): void => {
  listeners.set(context, listener);
};

/**
 * For the moment before a form is saved that makes something new.
 *
 * @param name is read only where somebody listens
 */
export const announce = async (
  page: Page,
  kind: Announced['kind'],
  name: () => Promise<string>,
): Promise<void> => {
  const listener = listeners.get(page.context());
  if (listener) listener({ kind, name: await name() });
};
