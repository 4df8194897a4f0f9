import { around } from '../../hooks/around.ts';
import { changeGeneralSettings } from '../building-blocks/application-panels.ts';
import { withGrantOption } from '../building-blocks/grant-option.ts';
import type { Mutant } from '../mutant.ts';

export const olderApplicationsAreNotOfferedTheGrant: Mutant = {
  id: 'older-applications-are-not-offered-the-grant',
  does: 'General Settings offer the Interaction Code grant only of applications that are newer than its switching on.',
  decorate: (parts) => {
    const older = new Set<string>();
    around(parts.org.settings, 'enableInteractionCode', (proceed) => {
      for (const { id } of parts.org.applications.all()) older.add(id);
      proceed();
    });
    changeGeneralSettings(parts, (panel, app) =>
      older.has(app.id)
        ? { ...panel, form: withGrantOption(panel.form, 'interaction_code', () => undefined) }
        : panel,
    );
  },
};
