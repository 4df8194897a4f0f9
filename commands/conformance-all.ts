// npm run conformance:all: the conformance suite over every generation of the console, one report.
import { generations } from '../pages/index.ts';
import { runConformance } from './conformance.mjs';

/** As the usual skin draws them; other skins are told by name, `--project='console C in …'`. */
const projects = [...generations.map((name) => `console ${name}`), 'console C,*'];

process.exitCode = await runConformance([
  ...projects.map((project) => `--project=${project}`),
  ...process.argv.slice(2),
]);
