import type { ChildProcessByStdio } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { expect, test } from '@playwright/test';
import { z } from 'zod';

const root = path.resolve(import.meta.dirname, '../../..');
const command = ['commands/org.mjs'];

const lineSchema = z.strictObject({
  orgUrl: z.url(),
  adminUrl: z.url(),
  apiToken: z.string(),
  admin: z.object({ username: z.string(), password: z.string(), totpSecret: z.string() }),
  limitedAdmin: z.object({ username: z.string(), password: z.string(), totpSecret: z.string() }),
  user: z.object({ username: z.string(), password: z.string() }),
  client: z.object({ clientId: z.string(), issuer: z.string(), redirectUri: z.string() }),
});

const start = (...options: string[]): ChildProcessByStdio<null, Readable, null> =>
  spawn(process.execPath, [...command, ...options], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });

const firstLine = async (stdout: Readable): Promise<string> => {
  let text = '';
  for await (const chunk of stdout as AsyncIterable<Buffer>) {
    text += chunk.toString();
    if (text.includes('\n')) break;
  }
  return text.split('\n')[0] ?? '';
};

test.describe('npm run org', () => {
  test('prints where the org is, answers there, and ends when it is told to', async () => {
    const child = start();
    const line = lineSchema.parse(JSON.parse(await firstLine(child.stdout)));
    const organization = await fetch(`${line.orgUrl}/.well-known/okta-organization`);
    expect(await organization.json()).toMatchObject({ pipeline: 'idx' });
    const apps = await fetch(`${line.orgUrl}/api/v1/apps`, {
      headers: { authorization: `SSWS ${line.apiToken}` },
    });
    expect(apps.status).toBe(200);
    child.kill('SIGTERM');
    const [code] = (await once(child, 'exit')) as [number | null];
    expect(code).toBe(0);
  });

  test('starts a Classic org', async () => {
    const child = start('--engine', 'v1');
    const { orgUrl } = lineSchema.parse(JSON.parse(await firstLine(child.stdout)));
    const organization = await fetch(`${orgUrl}/.well-known/okta-organization`);
    expect(await organization.json()).toMatchObject({ pipeline: 'v1' });
    child.kill('SIGTERM');
    await once(child, 'exit');
  });

  for (const { title, options, message } of [
    {
      title: 'an unknown mutant',
      options: ['--mutant', 'nobody'],
      message: /--mutant nobody is none of/,
    },
    {
      title: 'an unknown engine',
      options: ['--engine', 'v3'],
      message: /--engine v3 is none of idx, v1/,
    },
    {
      title: 'a port that is none',
      options: ['--port', 'http'],
      message: /--port http is not a port/,
    },
    {
      title: 'a seed that is not there',
      options: ['--seed', 'nowhere.json'],
      message: /cannot be read/,
    },
    { title: 'a seed that is not JSON', options: ['--seed', 'README.md'], message: /not JSON/ },
    {
      title: 'a seed that is another file',
      options: ['--seed', 'package.json'],
      message: /Unrecognized/,
    },
    {
      title: 'a seed that names somebody who is not there',
      options: ['--seed', 'tests/self/commands/seed-with-a-ghost.json'],
      message: /^--seed tests\S+: users\[0\]\.groups: there is no group «Ghosts»\.$/m,
    },
    {
      title: 'a state that is another file',
      options: ['--state', 'package.json'],
      message: /package\.json is not the state of an embedded org\. It was left as it is\.$/m,
    },
    {
      title: 'unknown rate limits',
      options: ['--rate-limits', 'generous'],
      message: /--rate-limits generous is none of none, integrator-free, enterprise/,
    },
    {
      title: 'a rate-limit window that is none',
      options: ['--rate-limit-window', '0'],
      message: /--rate-limit-window 0 is no number of seconds from 1 to 9999/,
    },
    {
      title: 'a latency that is none',
      options: ['--latency', 'slow'],
      message: /--latency slow is neither milliseconds/,
    },
    {
      title: 'a generation it does not have',
      options: ['--generation', 'D'],
      message: /--generation D is none of/,
    },
    {
      title: 'half of the public URLs',
      options: ['--public-org-url', 'https://acme.example.com'],
      message: /are given together or not at all/,
    },
    {
      title: 'a public URL that is none',
      options: ['--public-org-url', 'acme', '--public-admin-url', 'https://b.example.com'],
      message: /--public-org-url acme is not a URL/,
    },
    { title: 'an unknown option', options: ['--colour', 'red'], message: /--colour/ },
  ])
    test(`refuses ${title} with a sentence`, () => {
      const { status, stderr } = spawnSync(process.execPath, [...command, ...options], {
        cwd: root,
        encoding: 'utf8',
      });
      expect(status).toBe(2);
      expect(stderr).toMatch(message);
      expect(stderr).not.toMatch(/^\s+at /m);
    });
});
