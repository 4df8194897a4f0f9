import type { Form } from '../../console/description.ts';
import type { OrgParts } from '../../context.ts';
import type { Application } from '../../domain/applications.ts';
import { changeGeneralSettings } from './application-panels.ts';

/** Changes the form of the panel General Settings of applications. */
export const changeGeneralSettingsForm = (
  parts: OrgParts,
  change: (form: Form, app: Application) => Form,
): void => {
  changeGeneralSettings(parts, (panel, app) => ({ ...panel, form: change(panel.form, app) }));
};
