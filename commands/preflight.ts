// npm run preflight [-- --json FILE] [--probe] [--probe-file FILE]: what stands in the way of a run against
// a live org. Reads only. --probe walks every screen of its console and writes what it found into a file.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { config } from 'dotenv';
import { judgeEnvironment } from '../fixtures/environment.ts';
import { diagnoseAccess } from '../fixtures/live/diagnose-access.ts';
import { Journal, journalFolder } from '../fixtures/live/journal.ts';
import type { LiveOrg } from '../fixtures/live/live-org.ts';
import { launchConsole } from '../fixtures/live/open-console.ts';
import { accessLines } from '../fixtures/live/preflight/access-lines.ts';
import { isBlocked } from '../fixtures/live/preflight/finding.ts';
import { OrgReadings } from '../fixtures/live/preflight/org-readings.ts';
import { preflightTable } from '../fixtures/live/preflight/preflight-table.ts';
import { runPreflight } from '../fixtures/live/preflight/run-preflight.ts';
import { probeConsole } from '../fixtures/live/probe/probe-console.ts';
import { liveAccess } from '../fixtures/live/live-access.ts';
import { ManagementApi } from '../fixtures/management-api.ts';
import { messageOf } from '../fixtures/message-of.ts';
import type { ConsolePage, Generation } from '../pages/index.ts';
import { readGeneration, words } from '../pages/index.ts';

/** Ends the process before anything was read. */
const refuse = (mistakes: readonly string[]): never => {
  console.error(
    [
      'The configuration is refused; nothing was run.',
      ...mistakes.map((line) => `  - ${line}`),
    ].join('\n'),
  );
  process.exit(2);
};

const readArguments = () => {
  try {
    return parseArgs({
      options: {
        json: { type: 'string' },
        probe: { type: 'boolean', default: false },
        'probe-file': { type: 'string', default: 'reports/out/console-probe.json' },
      },
    });
  } catch (error) {
    return refuse([messageOf(error)]);
  }
};

/** The org and the generation that the environment names. It is only read, so nobody is asked. */
const readOrg = (): { org: LiveOrg; generation: Generation | undefined } => {
  config({ quiet: true });
  const read = judgeEnvironment(process.env);
  if (!read.ok) return refuse(read.mistakes);
  const { environment } = read;
  if (environment.target === 'live')
    return { org: environment.org, generation: environment.generation };
  return refuse([
    'OKTA_ORG_URL is not set: a preflight looks at a live org, and nothing stands in the way of the embedded one.',
  ]);
};

const written = (file: string, data: unknown): void => {
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`);
};

/** The console with the words of its own generation, where the environment gives none. */
const asItIs = async (opened: ConsolePage): Promise<ConsolePage> => {
  const { adminUrl, page } = opened;
  const read = generation ?? (await readGeneration(page, adminUrl).catch(() => opened.generation));
  return { ...opened, generation: read, words: words[read] };
};

const { values } = readArguments();
const { generation, org } = readOrg();
const { orgUrl } = org;
const { access, governor } = liveAccess(org);
const api = new ManagementApi(access);
const onTheWay = await diagnoseAccess(org, { fetch: governor.fetch, now: Date.now });
const isOrg = onTheWay.some(({ about, state }) => about === 'domain' && state === 'good');
let signInProblem: string | undefined;
await using opened = isOrg
  ? await launchConsole(org, {
      governor,
      // Without one, it would be read here; a console that shows none is to be looked at all the same.
      generation: generation ?? 'C',
    }).catch((error: unknown) => {
      signInProblem = messageOf(error);
      return undefined;
    })
  : undefined;
const adminConsole = opened && (await asItIs(opened));
const findings = [
  ...accessLines(onTheWay),
  ...(await runPreflight({
    org,
    readings: new OrgReadings(api, Date.now),
    console: adminConsole,
    signInProblem,
    unfinishedJournals: () =>
      Promise.resolve(Journal.unfinished(journalFolder, orgUrl).map(({ file }) => file)),
  })),
];
process.stdout.write(preflightTable(orgUrl, findings, process.stdout.isTTY));
if (values.json !== undefined) written(values.json, { orgUrl, findings });
if (isBlocked(findings)) process.exitCode = 1;
if (values.probe) {
  const file = values['probe-file'];
  if (adminConsole === undefined) {
    process.stderr.write('  No probe was made: the Admin Console could not be opened.\n');
    process.exitCode = 1;
  } else {
    const report = await probeConsole({ org, api, console: adminConsole, now: Date.now });
    written(file, report);
    const { variations } = report.console;
    process.stdout.write(
      [
        `  Probe: ${file}, ${report.screens.length} screens, ${variations.length === 0 ? 'nothing that differs' : 'differing in:'}`,
        ...variations.map((sentence) => `    ${sentence}`),
        `  ${report.withoutNames}`,
        '',
      ].join('\n'),
    );
  }
}
