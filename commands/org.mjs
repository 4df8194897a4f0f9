// npm run org: starts the bundled org, and bundles it first where its sources have changed.
import { pathToFileURL } from 'node:url';
import { bundledOrg } from './bundle-org.mjs';

await import(pathToFileURL(await bundledOrg()).href);
