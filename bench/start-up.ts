import path from 'node:path';
import { startOrg } from '../embedded-org/index.ts';
import { ChildServer } from './child-server.ts';
import type { Finding } from './finding.ts';
import { median, medianRatio } from './finding.ts';

const bare = path.join(import.meta.dirname, 'bare-server.mjs');
const rounds = 21;

/** Milliseconds from spawn to the line. */
const readyAfter = async (...command: readonly string[]): Promise<number> => {
  await using server = await ChildServer.start(...command);
  return server.readyAfter;
};

/** The bundled org beside a bare Node process, turn by turn, so that both see the same machine. */
export const startUp = async (bundle: string): Promise<Finding> => {
  const ours: number[] = [];
  const theirs: number[] = [];
  // The first start of each reads the disk.
  await readyAfter(bare);
  await readyAfter(bundle);
  for (let round = 0; round < rounds; round += 1) {
    theirs.push(await readyAfter(bare));
    ours.push(await readyAfter(bundle));
  }
  return {
    what: 'ready, from spawn to the line (a bare Node process)',
    ours: `${median(ours).toFixed(1)} ms`,
    theirs: `${median(theirs).toFixed(1)} ms`,
    judged: medianRatio(ours, theirs),
    wanted: { atMost: 1.5 },
  };
};

/** `startOrg` in a process that has started one before, as a test worker does. */
export const startInWorker = async (): Promise<Finding> => {
  const figures: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    await using org = await startOrg();
    // What a lone org makes ready after its line: a worker waits for it with its first request.
    await org.warmUp();
    if (round > 0) figures.push(performance.now() - started);
  }
  return {
    what: 'ready in a warm worker, ms',
    ours: `${median(figures).toFixed(1)} ms`,
    judged: median(figures),
    wanted: { atMost: 15 },
  };
};
