import type { OrgParts } from '../../context.ts';
import { inConsole } from '../../hooks/console-script.ts';

type Save = (checkbox: HTMLInputElement) => void;

/**
 * Lets pages of the console save the switch of Settings > Account without anybody pressing Save.
 *
 * @param script called in each page, with what saves the state of the checkbox
 */
export const saveUnasked = (parts: OrgParts, script: (save: Save) => void): void => {
  inConsole(parts, script, save);
};

const save: Save = (checkbox) => {
  void fetch('/admin/api/internal/deeds/account.saveEmbeddedWidget', {
    method: 'POST',
    keepalive: true,
    headers: {
      'content-type': 'application/json',
      'x-okta-xsrftoken': document.getElementById('_xsrfToken')?.textContent ?? '',
    },
    body: JSON.stringify({ target: {}, values: { interactionCode: checkbox.checked } }),
  });
};
