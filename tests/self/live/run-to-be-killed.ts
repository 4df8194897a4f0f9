// A process to be killed: a disrupting run with its restore, or a restore alone. It writes a dot
// before each of its requests, by which the moment is chosen.
import { tokenAccess } from '../../../fixtures/api-access.ts';
import { restore } from '../../../fixtures/live/restore.ts';
import { restoreUnfinished } from '../../../fixtures/live/restore-unfinished.ts';
import { DisruptingRun } from './disrupting-run.ts';
import { endpointSwitch } from './endpoint-switch.ts';

const [what, orgUrl = '', adminUrl = '', token = '', folder = '', runId = ''] =
  process.argv.slice(2);

const counted: typeof fetch = (input, init) => {
  process.stdout.write('.');
  return fetch(input, init);
};
const access = tokenAccess(orgUrl, token, counted);
const orgSwitch = endpointSwitch(tokenAccess(adminUrl, token, counted));

if (what === 'run') {
  const run = await DisruptingRun.begin(access, orgSwitch, folder, runId);
  await run.disrupt();
  await restore({ access, orgSwitch, journal: run.journal });
} else await restoreUnfinished(folder, { access, orgSwitch });
