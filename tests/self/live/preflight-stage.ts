import type { EmbeddedOrg } from '../../../embedded-org/index.ts';
import type { ApiAccess } from '../../../fixtures/api-access.ts';
import { tokenAccess } from '../../../fixtures/api-access.ts';
import type { LiveOrg } from '../../../fixtures/live/live-org.ts';
import type { PreflightFinding } from '../../../fixtures/live/preflight/finding.ts';
import { OrgReadings } from '../../../fixtures/live/preflight/org-readings.ts';
import type { PreflightContext } from '../../../fixtures/live/preflight/preflight-check.ts';
import { runPreflight } from '../../../fixtures/live/preflight/run-preflight.ts';
import { ManagementApi } from '../../../fixtures/management-api.ts';
import type { StartedOrg } from './live-variables.ts';

/** An embedded org, as the environment would name it if it were a live one. */
export const asLiveOrg = (org: StartedOrg, differing: Partial<LiveOrg> = {}): LiveOrg => ({
  orgUrl: org.orgUrl,
  adminUrl: org.adminUrl,
  runLevel: 'disrupt',
  administrator: org.admin,
  api: { kind: 'token', token: org.apiToken },
  ...differing,
});

/** What an org answers that the embedded one never does: status and body, by the path asked for. */
export type Answers = Readonly<Record<string, readonly [status: number, body: unknown]>>;

/** Access to an org some of whose answers are others. */
export const accessWith = (access: ApiAccess, answers: Answers): ApiAccess => ({
  ...access,
  fetch: (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    const key = Object.keys(answers).find((path) => pathname.startsWith(path));
    const [status, body] = (key === undefined ? undefined : answers[key]) ?? [];
    return status === undefined
      ? access.fetch(input, init)
      : Promise.resolve(Response.json(body, { status }));
  },
});

/** How the same preflight is made otherwise. */
interface Otherwise {
  readonly org?: Partial<LiveOrg>;
  readonly access?: (access: ApiAccess) => ApiAccess;
  readonly now?: () => number;
  readonly context?: Partial<PreflightContext>;
}

/** What the org lets itself be asked, by its own API token. */
export const readingsOf = (
  org: EmbeddedOrg,
  { access = (given) => given, now = Date.now }: Pick<Otherwise, 'access' | 'now'> = {},
): OrgReadings =>
  new OrgReadings(new ManagementApi(access(tokenAccess(org.orgUrl, org.apiToken))), now);

/** The findings of a preflight, by their ids. */
export const preflightOf = async (
  org: EmbeddedOrg,
  otherwise: Otherwise = {},
): Promise<Record<string, PreflightFinding>> => {
  const findings = await runPreflight({
    org: asLiveOrg(org, otherwise.org),
    readings: readingsOf(org, otherwise),
    ...otherwise.context,
  });
  return Object.fromEntries(findings.map((finding) => [finding.id, finding]));
};
