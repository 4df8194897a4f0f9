// npm start: the conformance suite against the target, from nothing to a verdict.
import { runConformance } from './conformance.mjs';
import { setUp } from './set-up.mjs';

try {
  await setUp();
  process.exitCode = await runConformance(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 4;
}
