import { generateKeyPairSync } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { PasskeyFile, newPasskey } from '../../fixtures/live/passkey-file.ts';
import { judgeEnvironment } from '../../fixtures/environment.ts';
import { refusedArguments } from '../../fixtures/live/refused-arguments.ts';

type Variables = Readonly<Record<string, string>>;

const live: Variables = {
  OKTA_ORG_URL: 'https://acme.oktapreview.com/',
  OKTA_ADMIN_USERNAME: 'admin@acme.example',
  OKTA_ADMIN_PASSWORD: 'not-a-real-password',
  OKTA_API_TOKEN: 'not-a-real-token',
  OKTA_ALLOWED_ORGS: 'acme.oktapreview.com',
};

const without = (name: string, ...others: string[]): Variables =>
  Object.fromEntries(Object.entries(live).filter(([key]) => ![name, ...others].includes(key)));

const mistakesOf = (
  variables: Variables,
  ask?: (question: string) => string | undefined,
): readonly string[] => {
  const read = judgeEnvironment(variables, ask);
  return read.ok ? [] : read.mistakes;
};

/** The one org that these variables name. */
const orgOf = (variables: Variables, ask?: (question: string) => string | undefined): unknown => {
  const read = judgeEnvironment(variables, ask);
  expect(read).toMatchObject({ ok: true, environment: { target: 'live' } });
  return read.ok && read.environment.target === 'live' ? read.environment.org : undefined;
};

test.describe('A live org in the environment', () => {
  test('is read with everything that belongs to it', () => {
    expect(
      orgOf({
        ...live,
        OKTA_ADMIN_TOTP_SECRET: 'JBSWY3DPEHPK3PXP',
        OKTA_LIMITED_ADMIN_USERNAME: 'limited@acme.example',
        OKTA_LIMITED_ADMIN_PASSWORD: 'not-a-real-password-either',
        OKTA_RUN_LEVEL: 'create',
      }),
    ).toEqual({
      orgUrl: 'https://acme.oktapreview.com',
      adminUrl: 'https://acme-admin.oktapreview.com',
      runLevel: 'create',
      administrator: {
        username: 'admin@acme.example',
        password: 'not-a-real-password',
        totpSecret: 'JBSWY3DPEHPK3PXP',
      },
      lesserAdministrator: {
        username: 'limited@acme.example',
        password: 'not-a-real-password-either',
      },
      api: { kind: 'token', token: 'not-a-real-token' },
    });
  });

  test('is only observed where nothing is said, and its console’s generation is left to be read', () => {
    expect(orgOf(live)).toMatchObject({ runLevel: 'observe' });
    const read = judgeEnvironment(live);
    expect(read.ok && read.environment.generation).toBeUndefined();
    expect(judgeEnvironment({ ...live, OKTA_CONSOLE_GENERATION: 'B' })).toMatchObject({
      environment: { generation: 'B' },
    });
  });

  for (const [name, sentence] of [
    ['OKTA_ADMIN_USERNAME', /^OKTA_ADMIN_USERNAME is missing although OKTA_ORG_URL is set: .+\.$/],
    ['OKTA_ADMIN_PASSWORD', /^OKTA_ADMIN_PASSWORD is missing although OKTA_ORG_URL is set: .+\.$/],
    ['OKTA_ALLOWED_ORGS', /^OKTA_ALLOWED_ORGS is missing .*only if it is allowed by name\.$/],
    ['OKTA_API_TOKEN', /^OKTA_API_TOKEN \(or OKTA_API_CLIENT_ID\) is missing/],
  ] as const)
    test(`is refused without ${name}`, () => {
      expect(mistakesOf(without(name))).toEqual([expect.stringMatching(sentence)]);
    });

  test('is refused where the lesser administrator is the super administrator', () => {
    expect(
      mistakesOf({
        ...live,
        OKTA_LIMITED_ADMIN_USERNAME: 'admin@acme.example',
        OKTA_LIMITED_ADMIN_PASSWORD: 'not-a-real-password',
      }),
    ).toEqual([expect.stringMatching(/^OKTA_LIMITED_ADMIN_USERNAME is the super administrator/)]);
  });
});

test.describe('The address of a live org', () => {
  for (const [what, address, sentence] of [
    [
      'of an Admin Console',
      'https://acme-admin.oktapreview.com',
      /^OKTA_ORG_URL is the address of an Admin Console.*OKTA_ADMIN_URL/,
    ],
    [
      'of a page',
      'https://acme.oktapreview.com/app/UserHome',
      /^OKTA_ORG_URL leads to a page: give the address alone, https:\/\/acme\.oktapreview\.com\.$/,
    ],
    ['with a password', 'https://me:secret@acme.oktapreview.com', /carries a name or a password/],
    [
      'without encryption',
      'http://acme.oktapreview.com',
      /begins with http:\/\/ although «acme\.oktapreview\.com» is not this machine/,
    ],
  ] as const)
    test(`is refused where it is one ${what}`, () => {
      const mistakes = mistakesOf({ ...live, OKTA_ORG_URL: address });
      expect(mistakes).toEqual([expect.stringMatching(sentence)]);
      expect(mistakes.join()).not.toContain('secret@');
    });

  for (const host of ['localhost:4001', '127.0.0.1:4001', '[::1]:4001', 'org.localhost:4001'])
    test(`may be one without encryption on this machine: ${host}`, () => {
      const { hostname } = new URL(`http://${host}`);
      expect(
        orgOf({
          ...live,
          OKTA_ORG_URL: `http://${host}`,
          OKTA_ADMIN_URL: 'http://localhost:4002/',
          OKTA_ALLOWED_ORGS: hostname,
        }),
      ).toMatchObject({ orgUrl: `http://${host}`, adminUrl: 'http://localhost:4002' });
    });

  for (const [org, admin] of [
    ['https://acme.okta.com', 'https://acme-admin.okta.com'],
    ['https://acme-test.oktapreview.com', 'https://acme-test-admin.oktapreview.com'],
    ['https://acme.okta-emea.com', 'https://acme-admin.okta-emea.com'],
  ] as const)
    test(`gives that of the Admin Console: ${admin}`, () => {
      const { hostname } = new URL(org);
      const variables = { ...live, OKTA_ORG_URL: org, OKTA_ALLOWED_ORGS: hostname };
      expect(orgOf(variables)).toMatchObject({ adminUrl: admin });
      expect(orgOf({ ...variables, OKTA_ADMIN_URL: `${admin}/` })).toMatchObject({
        adminUrl: admin,
      });
    });

  test('does not give it of a domain of one’s own', () => {
    const own = {
      ...live,
      OKTA_ORG_URL: 'https://id.acme.example',
      OKTA_ALLOWED_ORGS: 'id.acme.example',
    };
    expect(mistakesOf(own)).toEqual([
      expect.stringMatching(
        /^OKTA_ADMIN_URL is missing: .*«id\.acme\.example» .*copy the beginning/,
      ),
    ]);
    expect(orgOf({ ...own, OKTA_ADMIN_URL: 'https://acme-admin.okta.com' })).toMatchObject({
      adminUrl: 'https://acme-admin.okta.com',
    });
    expect(mistakesOf({ ...own, OKTA_ADMIN_URL: 'https://acme.okta.com' })).toEqual([
      expect.stringMatching(/^OKTA_ADMIN_URL is the address of an org, not of its Admin Console/),
    ]);
    expect(mistakesOf({ ...own, OKTA_ADMIN_URL: 'https://id.acme.example' })).toEqual([
      expect.stringMatching(/^OKTA_ADMIN_URL is the org’s own address/),
    ]);
    expect(mistakesOf({ ...own, OKTA_ADMIN_URL: 'http://acme-admin.okta.com' })).toEqual([
      expect.stringMatching(/^OKTA_ADMIN_URL begins with http:\/\//),
    ]);
  });

  test('does not go with the Admin Console of another org', () => {
    expect(mistakesOf({ ...live, OKTA_ADMIN_URL: 'https://other-admin.oktapreview.com' })).toEqual([
      expect.stringMatching(
        /^OKTA_ADMIN_URL is https:\/\/other-admin\.oktapreview\.com, .* at https:\/\/acme-admin\.oktapreview\.com/,
      ),
    ]);
  });
});

test.describe('Permission to test a live org', () => {
  test('is given by its name among others', () => {
    const named = (list: string) => ({ ...live, OKTA_ALLOWED_ORGS: list });
    expect(orgOf(named('other.okta.com, ACME.oktapreview.com'))).toBeDefined();
    expect(mistakesOf(named('other.okta.com,acme.okta.com'))).toEqual([
      expect.stringMatching(
        /«acme\.oktapreview\.com», which OKTA_ALLOWED_ORGS does not name \(it names other\.okta\.com, acme\.okta\.com\)/,
      ),
    ]);
  });

  for (const odd of ['https://acme.oktapreview.com', '*.oktapreview.com', 'acme oktapreview'])
    test(`is not given by what is no host name: ${odd}`, () => {
      expect(mistakesOf({ ...live, OKTA_ALLOWED_ORGS: odd })).toEqual([
        expect.stringContaining(`OKTA_ALLOWED_ORGS names «${odd}», which is not a host name`),
      ]);
    });

  const disrupt: Variables = { ...live, OKTA_RUN_LEVEL: 'disrupt' };

  test('to change its switches is given by its name, typed once more', () => {
    expect(orgOf({ ...disrupt, OKTA_DISRUPT_ORG: 'acme.oktapreview.com' })).toMatchObject({
      runLevel: 'disrupt',
    });
    expect(mistakesOf(disrupt)).toEqual([
      expect.stringMatching(
        /^OKTA_DISRUPT_ORG is missing .*OKTA_DISRUPT_ORG=acme\.oktapreview\.com\. .*OKTA_RUN_LEVEL=create/,
      ),
    ]);
    expect(mistakesOf({ ...disrupt, OKTA_DISRUPT_ORG: 'other.oktapreview.com' })).toEqual([
      expect.stringMatching(
        /^OKTA_DISRUPT_ORG is «other\.oktapreview\.com», but .* leads to «acme\.oktapreview\.com»/,
      ),
    ]);
  });

  test('to change its switches is asked for at a terminal, naming the org', () => {
    let asked = '';
    const answering = (answer: string) => (question: string) => {
      asked = question;
      return answer;
    };
    expect(orgOf(disrupt, answering('acme.oktapreview.com'))).toMatchObject({
      runLevel: 'disrupt',
    });
    expect(asked).toContain('org-wide switches of acme.oktapreview.com');
    expect(mistakesOf(disrupt, answering('yes'))).toEqual([
      expect.stringMatching(/typed is not that of the org, which is «acme\.oktapreview\.com»/),
    ]);
    expect(mistakesOf(disrupt, answering(''))).toEqual([
      expect.stringMatching(/^OKTA_DISRUPT_ORG is missing/),
    ]);
  });

  test('is not asked for where it is not needed, nor where something else is wrong', () => {
    const never = (): string => {
      throw new Error('Nobody should have been asked.');
    };
    expect(orgOf({ ...live, OKTA_RUN_LEVEL: 'create' }, never)).toBeDefined();
    expect(orgOf({ ...disrupt, OKTA_DISRUPT_ORG: 'acme.oktapreview.com' }, never)).toBeDefined();
    expect(mistakesOf({ ...disrupt, OKTA_ALLOWED_ORGS: 'other.okta.com' }, never)).toHaveLength(2);
    expect(mistakesOf({ ...disrupt, OKTA_CONSOLE_GENERATION: 'D' }, never)).toHaveLength(2);
  });
});

test.describe('Another run that has the org', () => {
  test('is waited for as many seconds as are said, or not at all', () => {
    expect(orgOf({ ...live, SUITE_WAIT_FOR_ORG: '900' })).toMatchObject({ waitForOrg: 900 });
    expect(orgOf(live)).not.toHaveProperty('waitForOrg');
    expect(mistakesOf({ ...live, SUITE_WAIT_FOR_ORG: 'long' })).toEqual([
      'SUITE_WAIT_FOR_ORG is not a whole number of seconds. Correct it in .env, or unset it.',
    ]);
  });
});

test.describe('The command line of a run on a live org', () => {
  const argv = (...given: string[]): string[] => ['node', 'cli.js', 'test', ...given];

  test('has no trace and no other reporters, which would write secrets down', () => {
    expect(refusedArguments(argv('--trace', 'on'))).toEqual([
      expect.stringMatching(/^--trace cannot be switched on where the org is a live one/),
    ]);
    expect(refusedArguments(argv('--trace=retain-on-failure', '--reporter=blob'))).toEqual([
      expect.stringMatching(/^--trace cannot/),
      expect.stringMatching(/^--reporter cannot be given .* Use --add-reporter\.$/),
    ]);
  });

  test('has no UI mode, which keeps a trace of everything', () => {
    for (const option of ['--ui', '--ui-port=0', '--ui-host=localhost'])
      expect(refusedArguments(argv(option))).toEqual([
        expect.stringMatching(/^--ui cannot be used where the org is a live one/),
      ]);
  });

  test('has everything else', () => {
    expect(refusedArguments(argv('--headed'))).toEqual([]);
    expect(refusedArguments(argv('--trace=off', '--add-reporter=blob', '--grep', 'x'))).toEqual([]);
    expect(refusedArguments(argv('--trace', 'off', '--', '--reporter=ours'))).toEqual([]);
    expect(refusedArguments(['node', 'cli.js', 'merge-reports', '--reporter=html'])).toEqual([]);
  });
});

test.describe('Access to the Management API of a live org', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
  const jwk = JSON.stringify({ ...privateKey.export({ format: 'jwk' }), kid: 'key-of-the-jwk' });
  const serviceApp: Variables = { ...without('OKTA_API_TOKEN'), OKTA_API_CLIENT_ID: '0oa-client' };
  const withKey = (key: string): Variables => ({ ...serviceApp, OKTA_API_PRIVATE_KEY: key });

  let folder = '';
  test.beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'key-'));
  });
  test.afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test('is that of a service app with a key in PEM, in one line or in several', () => {
    const api = { kind: 'service app', clientId: '0oa-client', privateKey: pem.trim() };
    expect(orgOf(withKey(pem))).toMatchObject({ api });
    expect(orgOf(withKey(pem.replaceAll('\n', '\\n')))).toMatchObject({ api });
    expect(orgOf({ ...withKey(pem), OKTA_API_KEY_ID: 'mine' })).toMatchObject({
      api: { ...api, keyId: 'mine' },
    });
  });

  test('is that of a service app with a key in JWK, which carries its id', () => {
    expect(orgOf(withKey(jwk))).toMatchObject({
      api: { kind: 'service app', privateKey: jwk, keyId: 'key-of-the-jwk' },
    });
  });

  test('is that of a service app with a key in a file', () => {
    const file = join(folder, 'key.pem');
    writeFileSync(file, pem);
    expect(orgOf(withKey(file))).toMatchObject({ api: { privateKey: pem.trim() } });
  });

  test('is refused with a key that is none, which the sentence does not repeat', () => {
    const { privateKey: another } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const locked = another.export({
      type: 'pkcs8',
      format: 'pem',
      cipher: 'aes-256-cbc',
      passphrase: 'open sesame',
    }) as string;
    const headless = pem.split('\n').slice(1, -2).join('');
    for (const [key, sentence] of [
      [headless, /^OKTA_API_PRIVATE_KEY is neither a key .* nor the path of a file .*\.$/],
      ['no-such-file.pem', /^OKTA_API_PRIVATE_KEY is neither a key .*\(ENOENT\)\.$/],
      [folder, /^OKTA_API_PRIVATE_KEY is neither a key .*\(EISDIR\)\.$/],
      [locked, /^OKTA_API_PRIVATE_KEY is protected by a passphrase/],
      [publicKey.export({ type: 'spki', format: 'pem' }) as string, /is not a private key/],
      ['{"kty":"RSA"}', /^OKTA_API_PRIVATE_KEY is not a private key in PEM or JWK/],
      ['{ no JSON', /^OKTA_API_PRIVATE_KEY is not a private key in PEM or JWK/],
    ] as const) {
      const mistakes = mistakesOf(withKey(key));
      expect(mistakes).toEqual([expect.stringMatching(sentence)]);
      expect(mistakes.join()).not.toContain(headless.slice(0, 40));
    }
  });

  test('is refused where it is half given', () => {
    expect(mistakesOf(serviceApp)).toEqual([
      expect.stringMatching(/^OKTA_API_PRIVATE_KEY is missing although OKTA_API_CLIENT_ID is set/),
    ]);
    expect(mistakesOf({ ...without('OKTA_API_TOKEN'), OKTA_API_PRIVATE_KEY: pem })).toEqual([
      expect.stringMatching(/^OKTA_API_CLIENT_ID is missing although OKTA_API_PRIVATE_KEY is set/),
    ]);
  });

  test('is refused where it is given twice', () => {
    expect(mistakesOf({ ...live, OKTA_API_CLIENT_ID: '0oa-client' })).toEqual([
      expect.stringMatching(/^OKTA_API_TOKEN and OKTA_API_CLIENT_ID are both set/),
    ]);
  });

  test('is refused with the scheme before the token', () => {
    expect(mistakesOf({ ...live, OKTA_API_TOKEN: 'SSWS not-a-real-token' })).toEqual([
      'OKTA_API_TOKEN begins with «SSWS»: give the token alone.',
    ]);
  });
});

test.describe('A passkey in the environment', () => {
  const inFile = (rpId: string, use: (file: PasskeyFile) => void): void => {
    const directory = mkdtempSync(join(tmpdir(), 'passkey-'));
    try {
      const file = new PasskeyFile(join(directory, 'passkey.json'));
      file.create(newPasskey(rpId));
      use(file);
    } finally {
      rmSync(directory, { recursive: true });
    }
  };

  for (const rpId of ['acme.oktapreview.com', 'oktapreview.com'])
    test(`is taken by its path, where it is for ${rpId}`, () => {
      inFile(rpId, ({ path }) => {
        expect(orgOf({ ...live, OKTA_ADMIN_PASSKEY: path })).toMatchObject({
          administrator: { passkey: path },
        });
        const limited = {
          OKTA_LIMITED_ADMIN_USERNAME: 'limited@acme.example',
          OKTA_LIMITED_ADMIN_PASSWORD: 'not-a-real-password-either',
          OKTA_LIMITED_ADMIN_PASSKEY: path,
        };
        expect(orgOf({ ...live, ...limited })).toMatchObject({
          lesserAdministrator: { passkey: path },
        });
      });
    });

  test('is refused where it is of another host', () => {
    for (const rpId of ['other.oktapreview.com', 'me.oktapreview.com', 'localhost'])
      inFile(rpId, ({ path }) => {
        expect(mistakesOf({ ...live, OKTA_ADMIN_PASSKEY: path })).toEqual([
          expect.stringMatching(
            `^OKTA_ADMIN_PASSKEY is a passkey for ${rpId}, but OKTA_ORG_URL is at acme\\.oktapreview\\.com`,
          ),
        ]);
      });
  });

  test('is refused where others can read it, or where there is none', () => {
    inFile('acme.oktapreview.com', ({ path }) => {
      chmodSync(path, 0o644);
      expect(mistakesOf({ ...live, OKTA_ADMIN_PASSKEY: path })).toEqual([
        expect.stringMatching(/^OKTA_ADMIN_PASSKEY: .*mode 0644.*chmod 600/),
      ]);
      expect(mistakesOf({ ...live, OKTA_LIMITED_ADMIN_PASSKEY: `${path}.absent` })).toEqual([
        expect.stringMatching(/^OKTA_LIMITED_ADMIN_PASSKEY: .*is not there/),
      ]);
    });
  });
});
