// npm run bench: how fast the embedded org and the run against it are, beside what they are measured
// against. 1 for a miss.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isMet, tableOf } from '../bench/finding.ts';
import { largeOrg } from '../bench/large-org.ts';
import { startInWorker, startUp } from '../bench/start-up.ts';
import { mainRun } from '../bench/main-run.ts';
import { tokens } from '../bench/tokens.ts';
import { bundledOrg } from './bundle-org.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
try {
  const bundle = await bundledOrg();
  const findings = [
    await startUp(bundle),
    await startInWorker(),
    await tokens(bundle, folder),
    ...(await largeOrg(bundle, folder)),
    await mainRun(folder),
  ];
  console.log(tableOf(findings));
  process.exitCode = findings.every(isMet) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
