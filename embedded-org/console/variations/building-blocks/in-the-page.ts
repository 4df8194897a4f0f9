/**
 * What scripts in the page are made of. These run in the browser, as they are written: none of them
 * can use anything from outside itself.
 */

/** Does something to every element that matches, now or later, once. */
export const toEach = (selector: string, act: (element: HTMLElement) => void): void => {
  const seen = new WeakSet<Element>();
  const look = (): void => {
    for (const found of document.querySelectorAll<HTMLElement>(selector)) {
      if (seen.has(found)) continue;
      seen.add(found);
      act(found);
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  look();
};

/** Does something once the screen has its heading. */
export const whenPainted = (act: () => void, delayMs: number): void => {
  const watch = new MutationObserver(() => {
    if (!document.querySelector('h1')) return;
    watch.disconnect();
    setTimeout(act, delayMs);
  });
  watch.observe(document, { childList: true, subtree: true });
};

/** The title of the dialog that an element is in, whatever draws it; undefined where it is in none. */
export const dialogTitleAround = (element: Element): string | undefined =>
  element
    .closest('[role="dialog"], #simplemodal-container, .ui-dialog, .MuiDialog-container')
    ?.querySelector('h1, h2, .ui-dialog-title')
    ?.textContent.trim();

/** Something that lies over the page, with buttons that take it away. */
export interface Overlay {
  /** Attributes of what is added to the body. */
  readonly id: string;
  readonly style: string;
  /** Of the box in it; without a role it has none. */
  readonly boxId: string;
  readonly boxStyle: string;
  readonly role: string;
  readonly title: string;
  readonly text: string;
  /** Each takes it away. */
  readonly buttons: readonly {
    readonly text: string;
    readonly id: string;
    /** Its name where it is not its text. */
    readonly name: string;
    readonly className: string;
  }[];
}

/** Lays something over the page. @param onClose is told when somebody takes it away */
export const layOver = (overlay: Overlay, onClose: (button: string) => void): void => {
  const layer = document.createElement('div');
  layer.id = overlay.id;
  layer.style.cssText = overlay.style;
  const box = document.createElement('div');
  box.id = overlay.boxId;
  box.style.cssText = overlay.boxStyle;
  if (overlay.role !== '') {
    box.setAttribute('role', overlay.role);
    box.setAttribute('aria-label', overlay.title);
  }
  const title = document.createElement('h2');
  title.textContent = overlay.title;
  const text = document.createElement('p');
  text.textContent = overlay.text;
  box.append(title, text);
  for (const { className, id, name, text: caption } of overlay.buttons) {
    const button = document.createElement('button');
    button.type = 'button';
    button.id = id;
    button.className = className;
    button.textContent = caption;
    button.style.marginRight = '12px';
    if (name !== '') button.setAttribute('aria-label', name);
    button.addEventListener('click', () => {
      layer.remove();
      onClose(caption);
    });
    box.append(button);
  }
  layer.append(box);
  document.body.append(layer);
};
