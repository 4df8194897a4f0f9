// npm run conformance:all: the conformance suite over every generation of the console, one report.
import { runConformance } from './conformance.mjs';

process.exitCode = await runConformance(['--project=console*', ...process.argv.slice(2)]);
