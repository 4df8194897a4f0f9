import { element } from '../../courage/element.ts';
import type { Page } from '../../model/page.ts';
import { $ } from '../widgets.ts';

export interface JqueryDialog {
  readonly data: HTMLElement;
  readonly close: () => void;
}

/**
 * Opens a dialog over the page, and over dialogs that are open.
 *
 * @param onClose called when it is closed, by whatever means
 */
export const openJqueryDialog = (
  { look, words }: Page,
  title: string,
  { width = 760, onClose }: { readonly width?: number; readonly onClose?: () => void } = {},
): JqueryDialog => {
  const data = element('div', { title });
  $(data).dialog({
    modal: true,
    width,
    resizable: false,
    closeText: words.close,
    close: () => {
      $(data).dialog('destroy');
      data.remove();
      onClose?.();
    },
  });
  if (look.dialogRole === 'none') $(data).dialog('widget').removeAttr('role');
  return {
    data,
    close: () => {
      if (data.isConnected) $(data).dialog('close');
    },
  };
};

/** Where a dialog lies depends on how tall it is. */
export const settle = ({ data }: JqueryDialog): void => {
  $(data).dialog('option', 'position', { my: 'center top', at: 'center top+40', of: window });
};
