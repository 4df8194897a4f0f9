import type { Values } from '../../console/description.ts';
import type { OrgParts } from '../../context.ts';
import { around } from '../../hooks/around.ts';
import { changeGeneralSettingsForm } from './general-settings-form.ts';

/**
 * General Settings that show what was saved as if it were stored, and do not store it.
 *
 * @param names the fields of which that is so; the others are stored
 */
export const onlyShowSaved = (parts: OrgParts, ...names: readonly string[]): void => {
  const { org, screens } = parts;
  const { generalSettings } = screens;
  const honestPanel = generalSettings.panel.bind(generalSettings);
  const shown = new Map<string, Values>();
  around(generalSettings, 'save', (proceed, viewer, id, values) => {
    const { form } = honestPanel(viewer, org.applications.get(id));
    const outcome = proceed(viewer, id, { ...values, ...only(form.values, names) });
    if (outcome.kind === 'done') shown.set(id, only(values, names));
    return outcome;
  });
  changeGeneralSettingsForm(parts, (form, app) => ({
    ...form,
    values: { ...form.values, ...shown.get(app.id) },
  }));
};

/** General Settings in which fields go on showing what they showed first. */
export const showAsFirst = (parts: OrgParts, ...names: readonly string[]): void => {
  const first = new Map<string, Values>();
  changeGeneralSettingsForm(parts, (form, app) => {
    const held = first.get(app.id) ?? only(form.values, names);
    first.set(app.id, held);
    return { ...form, values: { ...form.values, ...held } };
  });
};

const only = (values: Values, names: readonly string[]): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));
