import type { OrgParts } from '../../context.ts';
import type { Application } from '../../domain/applications.ts';
import { changeGeneralSettingsForm } from './general-settings-form.ts';

/** Gives the section Refresh Token of applications another title. @param of which applications */
export const titleTheRefreshTokenSection = (
  parts: OrgParts,
  title: string,
  of: (app: Application) => boolean = () => true,
): void => {
  changeGeneralSettingsForm(parts, (form, app) => ({
    ...form,
    fields: form.fields.map((field) =>
      field.kind === 'section' && field.name === 'refreshTokenSection' && of(app)
        ? { ...field, title }
        : field,
    ),
  }));
};
