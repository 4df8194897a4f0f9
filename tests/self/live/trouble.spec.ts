import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { TestInfo } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { tokenAccess } from '../../../fixtures/api-access.ts';
import type { ApiAccess } from '../../../fixtures/api-access.ts';
import { Journal } from '../../../fixtures/live/journal.ts';
import type { OrgSwitch } from '../../../fixtures/live/org-switch.ts';
import { patientAccess } from '../../../fixtures/live/patient-access.ts';
import { restoreUnfinished } from '../../../fixtures/live/restore-unfinished.ts';
import type { RestoreResult } from '../../../fixtures/live/restore-result.ts';
import { DisruptingRun } from './disrupting-run.ts';
import { endpointSwitch } from './endpoint-switch.ts';
import { OrgProxy } from './org-proxy.ts';
import type { Trouble } from './org-trouble.ts';
import { OrgWithAPast } from './org-with-a-past.ts';

/** How often each; the nightly run does it more often. */
const tries = Number(process.env['SUITE_KILLS'] ?? 6);

const patience = { tries: 12, timeout: 400, firstPause: 2, longestPause: 20 };

/** An org behind which a run has been disrupting and was not put back, and a proxy before it. */
class OrgInTrouble implements AsyncDisposable {
  readonly org: OrgWithAPast;
  readonly before: object;
  readonly #journals: string;
  readonly #proxy: OrgProxy;

  private constructor(org: OrgWithAPast, before: object, journals: string, proxy: OrgProxy) {
    this.org = org;
    this.before = before;
    this.#journals = journals;
    this.#proxy = proxy;
  }

  static async start(info: TestInfo): Promise<OrgInTrouble> {
    const org = await OrgWithAPast.start(info.outputPath('org'));
    const proxy = await OrgProxy.before(org.process);
    return new OrgInTrouble(org, await org.whole(), info.outputPath('journals'), proxy);
  }

  /** A run that disrupts and then ends as if it had been killed. */
  async disrupt(): Promise<void> {
    const { access, orgSwitch } = this.org;
    const through = { ...access, orgUrl: this.#access.orgUrl };
    const runId = randomBytes(4).toString('hex');
    const run = await DisruptingRun.begin(through, orgSwitch, this.#journals, runId);
    await run.disrupt();
  }

  /** Restores through the proxy. */
  restore(given: { tries: number; timeout?: number } = patience): Promise<RestoreResult[]> {
    const patient = { ...patience, ...given };
    return restoreUnfinished(this.#journals, {
      access: this.#access,
      orgSwitch: this.#orgSwitch(patient),
      patience: patient,
    });
  }

  /** From now on. */
  behave(trouble: (typeof OrgProxy.prototype)['trouble']): void {
    this.#proxy.trouble = trouble;
  }

  get unfinished(): Journal[] {
    return Journal.unfinished(this.#journals, this.#access.orgUrl);
  }

  get #access(): ApiAccess {
    return tokenAccess(this.#proxy.orgUrl, this.#proxy.apiToken);
  }

  #orgSwitch(patient: typeof patience): OrgSwitch {
    const { adminUrl, apiToken } = this.#proxy;
    return endpointSwitch(patientAccess(tokenAccess(adminUrl, apiToken), patient));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#proxy[Symbol.asyncDispose]();
    await this.org[Symbol.asyncDispose]();
  }
}

const temporary: readonly Trouble[] = [
  ...(['too many requests', 'fault', 'bad gateway', 'broken before', 'broken after'] as const),
  'silent',
];

const leftIn = (results: readonly RestoreResult[]): string[] => results.flatMap(({ left }) => left);

test.describe('a restore while the org is in trouble', () => {
  test(`ends restored where it answers now and then, in ${tries} tries`, async ({}, info) => {
    test.setTimeout(60_000 + tries * 10_000);
    await using trial = await OrgInTrouble.start(info);
    for (let attempt = 0; attempt < tries; attempt += 1) {
      await trial.disrupt();
      expect(await trial.org.is(trial.before)).toBe(false);
      trial.behave(({ count }) => {
        // To be silent costs time: seldom.
        const of = count % 10 === 0 ? temporary : temporary.slice(0, -1);
        return Math.random() < 0.4 ? (of[Math.floor(Math.random() * of.length)] ?? 'none') : 'none';
      });
      const results = await trial.restore();
      trial.behave(() => 'none');
      expect(leftIn(results)).toEqual([]);
      expect(await trial.org.whole()).toEqual(trial.before);
      expect(trial.unfinished).toEqual([]);
    }
  });

  test(`says all that is left where it stops answering, and finishes later, in ${tries} tries`, async ({}, info) => {
    test.setTimeout(60_000 + tries * 10_000);
    await using trial = await OrgInTrouble.start(info);
    for (let attempt = 0; attempt < tries; attempt += 1) {
      await trial.disrupt();
      const answered = Math.floor(Math.random() * 90);
      let count = 0;
      const kinds = ['silent', 'refused', 'fault', 'broken before'] as const;
      const kind = kinds[attempt % kinds.length] ?? 'fault';
      trial.behave(() => {
        count += 1;
        return count > answered ? kind : 'none';
      });
      const results = await trial.restore({ tries: 2, timeout: 50 });
      trial.behave(() => 'none');
      const said = leftIn(results).join('\n');
      const differing = await differingNames(trial);
      for (const name of differing) expect(said, `cut after ${answered}, ${kind}`).toContain(name);
      if (said === '') expect(differing).toEqual([]);
      else expect(trial.unfinished).toHaveLength(1);
      await trial.restore();
      expect(await trial.org.whole()).toEqual(trial.before);
    }
  });

  test('names the application that the org refuses, how to finish, and does the rest', async ({}, info) => {
    await using trial = await OrgInTrouble.start(info);
    await trial.disrupt();
    const { id } = await trial.org.application('Web Shop');
    trial.behave(({ method, path }) =>
      method === 'PUT' && path === `/api/v1/apps/${id}` ? 'refused' : 'none',
    );
    const left = leftIn(await trial.restore());
    expect(left).toHaveLength(1);
    expect(left[0]).toContain('application «Web Shop»: settings.oauthClient.grant_types was');
    expect(left[0]).toContain('the org answered 403');
    expect(left[0]).toContain('By hand: Applications > Applications > the application > General');
    const { settings } = await trial.org.application('Office');
    expect(settings.oauthClient.grant_types).toContain('interaction_code');
    trial.behave(() => 'none');
    expect(leftIn(await trial.restore())).toEqual([]);
    expect(await trial.org.whole()).toEqual(trial.before);
  });
});

interface Named {
  readonly id: string;
  readonly name: string;
  readonly label: string;
}

interface Whole {
  readonly interactionCode: boolean;
  readonly applications: readonly Named[];
  readonly servers: readonly {
    readonly policies: readonly { readonly rules: readonly Named[] }[];
  }[];
}

/**
 * Applications and rules by id. What the run has made shows in them too: its rules move others, its
 * users may use what everyone may. That is named by itself.
 */
const namedIn = ({ applications, servers }: Whole): Map<string, Named> => {
  const rules = servers.flatMap(({ policies }) => policies.flatMap((policy) => policy.rules));
  return new Map(
    [...applications, ...rules].map((one) => [
      one.id,
      { ...one, priority: undefined, assigned: undefined },
    ]),
  );
};

/** What of the org is not as it was: by names, as sentences have them. */
const differingNames = async ({ org, before }: OrgInTrouble): Promise<string[]> => {
  const [was, is] = [before as Whole, (await org.whole()) as Whole];
  const now = namedIn(is);
  const own = /conformance-[0-9a-f]{8}-/.exec(JSON.stringify(is))?.[0];
  return [
    ...(is.interactionCode === was.interactionCode ? [] : ['Interaction Code']),
    ...[...namedIn(was).values()]
      .filter((one) => !isDeepStrictEqual(one, now.get(one.id)))
      .map(({ label, name }) => (label ? `application «${label}»` : ` > ${name}»`)),
    ...(own === undefined ? [] : [own]),
  ];
};
