import type { OrgParts } from '../../context.ts';
import { inConsole } from '../../hooks/console-script.ts';

type IsMeant = (form: HTMLFormElement) => boolean;

/**
 * Lets Cancel of a form of the console do what Save does.
 *
 * @param isMeant which forms; called in the page, so that it can use nothing from outside itself
 */
export const saveOnCancel = (parts: OrgParts, isMeant: IsMeant): void => {
  inConsole(parts, pressSave, isMeant);
};

const pressSave = (isMeant: IsMeant): void => {
  document.addEventListener(
    'click',
    (event) => {
      const form = (event.target as Element).closest('[data-type="cancel"]')?.closest('form');
      if (!form || !isMeant(form)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      form.querySelector<HTMLElement>('[data-type="save"]')?.click();
    },
    true,
  );
};
