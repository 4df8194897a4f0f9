import { writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import path from 'node:path';
import { ChildServer } from './child-server.ts';
import type { Finding } from './finding.ts';
import { median, medianRatio } from './finding.ts';

const mock = path.join(import.meta.dirname, 'mock-server.mjs');
const concurrency = 8;
const rounds = 15;
/** Each round ends with whichever comes first. */
const mostTokens = 800;
const mostMilliseconds = 2000;

interface TokenEndpoint {
  readonly url: string;
  readonly authorization: string;
  readonly scope: string;
}

const service = { clientId: '0oaEmbeddedBenchService', secret: 'not-a-real-secret-of-the-bench' };

const seed = {
  applications: [
    {
      label: 'Bench',
      type: 'service',
      clientId: service.clientId,
      clientSecret: service.secret,
    },
  ],
  authorizationServers: [
    {
      name: 'Bench',
      audience: 'api://bench',
      scopes: [{ name: 'bench.run' }],
      policies: [
        { name: 'All', rules: [{ name: 'Services', grantTypes: ['client_credentials'] }] },
      ],
    },
  ],
};

/**
 * RS256 `client_credentials` tokens per second, over HTTP from this process, with the same
 * connections to both, turn by turn.
 *
 * @param folder for the seed file
 */
export const tokens = async (bundle: string, folder: string): Promise<Finding> => {
  const seedFile = path.join(folder, 'tokens.json');
  writeFileSync(seedFile, JSON.stringify(seed));
  await using org = await ChildServer.start(bundle, '--seed', seedFile);
  await using other = await ChildServer.start(mock);
  const ours = await endpointOfOrg(org.line);
  const theirs: TokenEndpoint = {
    url: `${(JSON.parse(other.line) as { url: string }).url}/token`,
    authorization: ours.authorization,
    scope: ours.scope,
  };
  for (const endpoint of [ours, theirs]) await requireRs256(endpoint);
  // Until both are compiled.
  for (let round = 0; round < 4; round += 1)
    for (const endpoint of [ours, theirs]) await perSecond(endpoint, mostTokens);
  const figures = { ours: [] as number[], theirs: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    figures.theirs.push(await perSecond(theirs, mostTokens));
    figures.ours.push(await perSecond(ours, mostTokens));
  }
  return {
    what: `RS256 tokens a second, ${concurrency} connections (oauth2-mock-server)`,
    ours: median(figures.ours).toFixed(0),
    theirs: median(figures.theirs).toFixed(0),
    judged: medianRatio(figures.ours, figures.theirs),
    wanted: { atLeast: 1.5 },
  };
};

const endpointOfOrg = async (line: string): Promise<TokenEndpoint> => {
  const { orgUrl, apiToken } = JSON.parse(line) as { orgUrl: string; apiToken: string };
  const response = await fetch(`${orgUrl}/api/v1/authorizationServers?q=Bench`, {
    headers: { authorization: `SSWS ${apiToken}` },
  });
  const [server] = (await response.json()) as { id: string }[];
  return {
    url: `${orgUrl}/oauth2/${server?.id ?? ''}/v1/token`,
    authorization: `Basic ${btoa(`${service.clientId}:${service.secret}`)}`,
    scope: 'bench.run',
  };
};

/** Tokens a second, of at most so many. */
const perSecond = async (endpoint: TokenEndpoint, most: number): Promise<number> => {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const started = performance.now();
  let asked = 0;
  let given = 0;
  const client = async (): Promise<void> => {
    while (asked < most && performance.now() - started < mostMilliseconds) {
      asked += 1;
      await tokenOf(endpoint, agent);
      given += 1;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, client));
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  return given / seconds;
};

/** @throws Error where no token is given */
const tokenOf = (endpoint: TokenEndpoint, agent?: Agent): Promise<string> =>
  new Promise((resolve, reject) => {
    const body = `grant_type=client_credentials&scope=${endpoint.scope}`;
    const sent = request(
      endpoint.url,
      {
        method: 'POST',
        ...(agent ? { agent } : {}),
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': body.length,
          authorization: endpoint.authorization,
        },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (text += chunk));
        response.on('end', () => {
          if (response.statusCode === 200) resolve(text);
          else reject(new Error(`${endpoint.url} answers ${text}`));
        });
        response.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });

/** @throws Error where the endpoint gives another kind of token: the comparison would be unfair */
const requireRs256 = async (endpoint: TokenEndpoint): Promise<void> => {
  const { access_token: token } = JSON.parse(await tokenOf(endpoint)) as { access_token: string };
  const head = Buffer.from(token.split('.')[0] ?? '', 'base64url').toString();
  if ((JSON.parse(head) as { alg: string }).alg !== 'RS256')
    throw new Error(`${endpoint.url} does not sign with RS256.`);
};
