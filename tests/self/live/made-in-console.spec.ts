import type { TestInfo } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { ApiAccess } from '../../../fixtures/api-access.ts';
import type { Journal } from '../../../fixtures/live/journal.ts';
import type { RestoreResult } from '../../../fixtures/live/restore-result.ts';
import { restore } from '../../../fixtures/live/restore.ts';
import { DisruptingRun } from './disrupting-run.ts';
import { OrgWithAPast } from './org-with-a-past.ts';

const name = 'My Web App';

/** An org that has an application of the console's name since a run was about to make one, and was killed. */
class Killed implements AsyncDisposable {
  readonly #org: OrgWithAPast;
  readonly #journal: Journal;
  readonly #id: string;

  private constructor(org: OrgWithAPast, journal: Journal, id: string) {
    this.#org = org;
    this.#journal = journal;
    this.#id = id;
  }

  /** @param after of what the run wrote down, in milliseconds, the application was made */
  static async start(info: TestInfo, after = 0): Promise<Killed> {
    const org = await OrgWithAPast.start(info.outputPath('org'));
    const folder = info.outputPath('journals');
    const run = await DisruptingRun.begin(org.access, org.orgSwitch, folder, 'abcdef12');
    run.journal.saves(name, Date.now() - after);
    const id = await org.createWebApplication(name);
    return new Killed(org, run.journal, id);
  }

  /** The run goes by the administrator who has made the application. */
  async worksAsItsMaker(): Promise<void> {
    const { id } = (await this.#org.api.call('GET', '/api/v1/users/me')) as { id: string };
    this.#journal.worksAs([id]);
  }

  worksAsSomebodyElse(): void {
    this.#journal.worksAs(['00uSomebodyElse']);
  }

  /** @param readsLog whether the System Log may be read */
  restored({ readsLog = true } = {}): Promise<RestoreResult> {
    const { access, orgSwitch } = this.#org;
    const refused: ApiAccess['fetch'] = (input, init) =>
      new URL(input instanceof Request ? input.url : input).pathname === '/api/v1/logs'
        ? Promise.resolve(Response.json({ errorCode: 'E0000006' }, { status: 403 }))
        : access.fetch(input, init);
    return restore({
      access: readsLog ? access : { ...access, fetch: refused },
      orgSwitch,
      journal: this.#journal,
    });
  }

  async isThere(): Promise<boolean> {
    const applications = (await this.#org.api.list('/api/v1/apps')) as { id: string }[];
    return applications.some(({ id }) => id === this.#id);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#org[Symbol.asyncDispose]();
  }
}

test.describe('an application of the name that a killed run was about to make one of', () => {
  test('is deleted where the System Log says that the run has made it', async ({}, info) => {
    await using killed = await Killed.start(info);
    await killed.worksAsItsMaker();
    const { deleted, others } = await killed.restored();
    expect(deleted).toEqual([`application «${name}»`]);
    expect(others).toEqual([]);
    expect(await killed.isThere()).toBe(false);
  });

  test('stays where the System Log says that somebody else has made it', async ({}, info) => {
    await using killed = await Killed.start(info);
    killed.worksAsSomebodyElse();
    const { deleted, others } = await killed.restored();
    expect(deleted).toEqual([]);
    expect(others).toEqual([`application «${name}» is new.`]);
    expect(await killed.isThere()).toBe(true);
  });

  test('stays, and is told with what to do, where the System Log cannot be read', async ({}, info) => {
    await using killed = await Killed.start(info);
    await killed.worksAsItsMaker();
    const { deleted, others } = await killed.restored({ readsLog: false });
    expect(deleted).toEqual([]);
    expect(others).toEqual([
      `application «${name}» is new. The run was about to make one in the console that is called «${name}», and the System Log does not tell who made this one. If nobody else has, delete it by hand.`,
    ]);
    expect(await killed.isThere()).toBe(true);
  });

  test('stays where it was made before', async ({}, info) => {
    await using killed = await Killed.start(info, -600_000);
    await killed.worksAsItsMaker();
    expect((await killed.restored()).deleted).toEqual([]);
    expect(await killed.isThere()).toBe(true);
  });
});
