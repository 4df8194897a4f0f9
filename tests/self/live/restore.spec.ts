import { readFileSync } from 'node:fs';
import type { TestInfo } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { printedRestore } from '../../../fixtures/live/restore-result.ts';
import type { RestoreResult } from '../../../fixtures/live/restore-result.ts';
import { restore } from '../../../fixtures/live/restore.ts';
import { DisruptingRun } from './disrupting-run.ts';
import { OrgWithAPast, secrets } from './org-with-a-past.ts';

const runId = 'abcdef12';

const begun = (org: OrgWithAPast, info: TestInfo): Promise<DisruptingRun> =>
  DisruptingRun.begin(org.access, org.orgSwitch, info.outputPath('journals'), runId);

const restored = (
  { access, orgSwitch }: OrgWithAPast,
  { journal }: DisruptingRun,
  orphanAge?: number,
): Promise<RestoreResult> =>
  restore({ access, orgSwitch, journal, ...(orphanAge === undefined ? {} : { orphanAge }) });

const replace = async (
  { api }: OrgWithAPast,
  path: string,
  change: (body: Record<string, unknown>) => object,
): Promise<void> => {
  const body = (await api.call('GET', path)) as Record<string, unknown>;
  await api.call('PUT', path, change(body));
};

test.describe('restoring an org after a run', () => {
  test('gives back what it took, deletes what it made, and says both', async ({}, info) => {
    await using org = await OrgWithAPast.start(info.outputPath('org'));
    const before = await org.whole();
    const run = await begun(org, info);
    await run.disrupt();
    const result = await restored(org, run);
    expect(await org.whole()).toEqual(before);
    expect(result.left).toEqual([]);
    expect(result.others).toEqual([]);
    const printed = printedRestore(result);
    expect(printed).toContain(`The org is as it was before run ${runId}.`);
    expect(printed).toContain('Interaction Code is switched on again.');
    expect(printed).toContain(
      'application «Office»: settings.oauthClient.grant_types was ["authorization_code","client_credentials"] and is ["interaction_code","authorization_code","client_credentials"].',
    );
    expect(printed).toContain('rule «Stock > People > Engineers»: conditions.grantTypes.include');
    expect(printed).toContain(`application «conformance-${runId}-app-1»`);
    expect(run.journal.isEnded).toBe(true);
  });

  test('has written no secret into the journal', async ({}, info) => {
    await using org = await OrgWithAPast.start(info.outputPath('org'));
    const run = await begun(org, info);
    await run.disrupt();
    await restored(org, run);
    const text = readFileSync(run.journal.file, 'utf8');
    expect(text).toContain('Web Shop');
    for (const secret of [...secrets, org.process.apiToken, 'A-lake-in-the-Alps-7'])
      expect(text).not.toContain(secret);
    expect(text).not.toMatch(/client_secret"|"password":"|privateKey|Bearer |SSWS /);
  });

  test('keeps what others have changed meanwhile, puts only the grant back, and says so', async ({}, info) => {
    await using org = await OrgWithAPast.start(info.outputPath('org'));
    const run = await begun(org, info);
    await run.switch(false);
    const shop = await org.application('Web Shop');
    await replace(org, `/api/v1/apps/${shop.id}`, (app) => ({ ...app, label: 'Web Shop 2' }));
    const phone = await org.application('Phone');
    await org.api.call('POST', `/api/v1/apps/${phone.id}/lifecycle/deactivate`);
    await org.api.call('DELETE', `/api/v1/apps/${phone.id}`);
    const without = await org.application('Without');
    await org.api.call('POST', `/api/v1/apps/${without.id}/lifecycle/deactivate`);
    const result = await restored(org, run);
    expect(result.left).toEqual([]);
    expect(result.others).toEqual([
      'application «Web Shop»: label was "Web Shop" and is "Web Shop 2".',
      'application «Phone» has been deleted.',
      'application «Without»: status was "ACTIVE" and is "INACTIVE".',
    ]);
    const renamed = await org.application('Web Shop 2');
    expect(renamed.settings.oauthClient.grant_types).toEqual([
      'authorization_code',
      'interaction_code',
      'refresh_token',
    ]);
    expect(printedRestore(result)).toContain('Changed by others since then, and left as it is:');
  });

  test('touches nothing that the run has not: neither switch nor grants', async ({}, info) => {
    await using org = await OrgWithAPast.start(info.outputPath('org'));
    const run = await begun(org, info);
    await run.createApplication();
    await org.orgSwitch.set(false);
    const result = await restored(org, run);
    expect(result.putBack).toEqual([]);
    expect(result.left).toEqual([]);
    expect(result.deleted).toEqual([`application «conformance-${runId}-app-1»`]);
    expect(result.others).toContain(
      'Interaction Code was switched on for the org and is off; the run has not moved it there.',
    );
    expect(await org.orgSwitch.read()).toBe(false);
  });

  test('says who loses the grant where the org was off before', async ({}, info) => {
    await using org = await OrgWithAPast.start(info.outputPath('org'), false);
    const run = await begun(org, info);
    await run.switch(true);
    const { id } = await org.application('Without');
    await replace(org, `/api/v1/apps/${id}`, (app) => {
      const settings = app['settings'] as { oauthClient: object };
      const grant_types = ['authorization_code', 'interaction_code'];
      return {
        ...app,
        settings: { ...settings, oauthClient: { ...settings.oauthClient, grant_types } },
      };
    });
    const result = await restored(org, run);
    expect(await org.orgSwitch.read()).toBe(false);
    expect(result.left).toEqual([]);
    expect(result.others).toEqual([
      expect.stringContaining('application «Without» was given Interaction Code while the run'),
    ]);
  });

  test('leaves what the run has made where the run goes on, and deletes it in the end', async ({}, info) => {
    await using org = await OrgWithAPast.start(info.outputPath('org'));
    const before = await org.whole();
    const run = await begun(org, info);
    await run.disrupt();
    // Okta names the trusted origin of a base URI itself: it is known by what the run has written.
    const origin = 'https://base-uri.example';
    run.journal.creates('trusted origin', origin);
    const scopes = [{ type: 'CORS' }];
    await org.process.api('POST', 'trustedOrigins', { name: 'Base URI', origin, scopes });
    const { access, orgSwitch } = org;
    const between = await restore({ access, orgSwitch, journal: run.journal, goesOn: true });
    expect(between).toMatchObject({ left: [], deleted: [] });
    expect(await org.orgSwitch.read()).toBe(true);
    expect((await org.application(`conformance-${runId}-app-1`)).id).toMatch(/^0oa/);
    expect(run.journal.isEnded).toBe(false);
    const last = await restored(org, run);
    expect(last.deleted).toContain('trusted origin «Base URI»');
    expect(await org.whole()).toEqual(before);
  });

  test('deletes what a killed run has made in the console under other names, and nobody else’s', async ({}, info) => {
    await using org = await OrgWithAPast.start(info.outputPath('org'));
    const run = await begun(org, info);
    const { id: me } = (await org.api.call('GET', '/api/v1/users/me')) as { id: string };
    const other = await org.createWebApplication('My Web App');
    const ours = await org.createWebApplication('My Web App');
    const { id: without } = await org.application('Without');
    // As a run notes what its browser is shown, also of others'.
    run.journal.shows(`/api/v1/apps/${ours}`);
    run.journal.shows(`/api/v1/apps/${without}`);
    run.journal.worksAs([me]);
    const scopes = [{ type: 'CORS' }];
    await org.api.call('POST', '/api/v1/trustedOrigins', {
      name: 'Base',
      origin: 'https://base-uri.example',
      scopes,
    });

    const result = await restored(org, run);

    expect(result.deleted).toEqual(['application «My Web App»', 'trusted origin «Base»']);
    const ids = (await org.api.list('/api/v1/apps')).map((one) => (one as { id: string }).id);
    expect(ids).not.toContain(ours);
    for (const id of [other, without]) expect(ids).toContain(id);
  });

  test('leaves a trusted origin that somebody else has made while the run went on', async ({}, info) => {
    await using org = await OrgWithAPast.start(info.outputPath('org'));
    const run = await begun(org, info);
    run.journal.worksAs(['00uSomebodyElse']);
    const scopes = [{ type: 'CORS' }];
    await org.process.api('POST', 'trustedOrigins', {
      name: 'Theirs',
      origin: 'https://theirs.example',
      scopes,
    });
    expect((await restored(org, run)).deleted).toEqual([]);
    expect(await org.api.list('/api/v1/trustedOrigins')).toContainEqual(
      expect.objectContaining({ name: 'Theirs' }),
    );
  });

  test('deletes orphans of earlier runs by prefix and age, and never anything else', async ({}, info) => {
    await using org = await OrgWithAPast.start(info.outputPath('org'));
    const names = [
      'conformance-00000001-group-1',
      'conformance-00000001-sign-on-2',
      'conformance-lease',
      'conformance-00000001-group-1x',
      'conformance-0000000g-group-1',
      'my-conformance-00000001-group-1',
      'conformance-tests',
    ];
    for (const name of names) await org.process.api('POST', 'groups', { profile: { name } });
    const remaining = async (): Promise<string[]> => {
      const groups = (await org.api.list('/api/v1/groups')) as { profile: { name: string } }[];
      return names.filter((name) => groups.some(({ profile }) => profile.name === name));
    };
    const run = await begun(org, info);
    const first = await restored(org, run);
    expect(first.deleted).toEqual([]);
    expect(await remaining()).toEqual(names);
    const second = await restored(org, run, 0);
    expect(second.deleted).toHaveLength(2);
    expect(await remaining()).toEqual(names.slice(2));
  });
});
