import type { Browser } from '@playwright/test';
import { LiveWorker } from '../../../fixtures/live/live-worker.ts';
import type { ConsoleOfOrg } from './console-of-org.ts';

/** A worker of a run that only looks at an org. */
export const observingWorkerOf = ({ org }: ConsoleOfOrg, browser: Browser): Promise<LiveWorker> => {
  const { admin, adminUrl, apiToken, limitedAdmin, orgUrl } = org;
  return LiveWorker.start(
    {
      orgUrl,
      adminUrl,
      runLevel: 'observe',
      administrator: admin,
      lesserAdministrator: limitedAdmin,
      api: { kind: 'token', token: apiToken },
    },
    {
      runId: '1a2b3c4d',
      engine: 'idx',
      generation: 'C',
      version: 'embedded',
      capabilities: [],
      unread: [],
      state: { interactionCode: 'off' },
      clockSkew: 0,
    },
    browser,
  );
};
