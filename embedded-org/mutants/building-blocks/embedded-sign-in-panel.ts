import type { Field, PanelBlock } from '../../console/description.ts';
import type { OrgParts } from '../../context.ts';
import { around } from '../../hooks/around.ts';

/** Changes the panel of Settings > Account that holds the org's switch. */
export const changeEmbeddedSignInPanel = (
  { screens }: OrgParts,
  change: (panel: PanelBlock) => PanelBlock,
): void => {
  around(screens.account, 'embeddedWidgetPanel', (proceed, viewer) => change(proceed(viewer)));
};

/** The panel with its fields changed. */
export const withFields = (panel: PanelBlock, change: (field: Field) => Field): PanelBlock => ({
  ...panel,
  form: { ...panel.form, fields: panel.form.fields.map(change) },
});
