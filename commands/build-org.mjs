// npm run build:org: the bundle that npm run org starts.
import { bundledOrg } from './bundle-org.mjs';

console.log(await bundledOrg());
