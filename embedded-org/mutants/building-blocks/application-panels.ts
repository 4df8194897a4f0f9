import type { PanelBlock } from '../../console/description.ts';
import type { OrgParts } from '../../context.ts';
import type { Application } from '../../domain/applications.ts';
import { around } from '../../hooks/around.ts';

type PanelChange = (panel: PanelBlock, app: Application) => PanelBlock;

/** Changes the panel General Settings of applications. */
export const changeGeneralSettings = ({ screens }: OrgParts, change: PanelChange): void => {
  around(screens.generalSettings, 'panel', (proceed, viewer, app) =>
    change(proceed(viewer, app), app),
  );
};

/** Changes the panel Client Credentials of applications. */
export const changeClientCredentials = ({ screens }: OrgParts, change: PanelChange): void => {
  around(screens.credentials, 'panel', (proceed, viewer, app) => change(proceed(viewer, app), app));
};

/** Changes which grants General Settings save. */
export const changeSavedGrants = (
  { org, screens }: OrgParts,
  change: (grants: readonly string[], app: Application) => string[],
): void => {
  around(screens.generalSettings, 'save', (proceed, viewer, id, values) =>
    proceed(viewer, id, {
      ...values,
      grantTypes: change(values.grantTypes, org.applications.get(id)),
    }),
  );
};

/** Lets General Settings of applications of one type say another one. */
export const showTypeAs = (
  parts: OrgParts,
  type: Application['applicationType'],
  shown: string,
): void => {
  changeGeneralSettings(parts, (panel, app) => {
    if (app.applicationType !== type) return panel;
    const values = { ...panel.form.values, applicationType: shown };
    return { ...panel, form: { ...panel.form, values } };
  });
};
