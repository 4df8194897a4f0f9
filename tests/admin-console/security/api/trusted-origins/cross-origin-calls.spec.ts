import { expect, requirement, test } from '../../../../../fixtures/index.ts';

test.use({ level: 'create' });

test.describe('Security > API > Trusted Origins > calls from a browser', () => {
  test(
    'are answered readably where JavaScript of a defined origin sends an XMLHttpRequest',
    requirement('ORG-TO-03'),
    async ({ org, websites }) => {
      const website = await websites.start();
      await org.trustedOrigins.add(website.origin);
      await websites.signIn();
      await website.open();

      const call = await website.askForProfile();

      expect(call).toAllowOrigin(website.origin);
      expect(call.read).toMatchObject({ status: 200 });
    },
  );

  test(
    'carry the session cookie, so that they are answered as the signed-in user',
    requirement('ORG-TO-04'),
    async ({ org, websites }) => {
      const website = await websites.start();
      await org.trustedOrigins.add(website.origin);
      await website.open();
      const { read } = await website.askForProfile();
      expect(read).toMatchObject({ login: undefined });

      await websites.signIn();
      const call = await website.askForProfile();

      expect(call).toMatchObject({ withCookie: true, allowsCredentials: true });
      expect(call.read).toEqual({ status: 200, login: org.user.username });
    },
  );

  test(
    'leave nothing to read to a page of an origin that is not defined',
    requirement('ORG-TO-02'),
    async ({ org, websites }) => {
      const defined = await websites.start();
      const undefinedOne = await websites.start();
      await org.trustedOrigins.add(defined.origin);
      await websites.signIn();
      await defined.open();
      expect((await defined.askForProfile()).read).toMatchObject({ status: 200 });

      await undefinedOne.open();
      const call = await undefinedOne.askForProfile();

      expect(call).not.toAllowOrigin(undefinedOne.origin);
      expect(call.read).toBeUndefined();
    },
  );

  test(
    'are not opened by what only resembles their origin: port, scheme, subdomain, trailing slash',
    requirement('ORG-TO-07'),
    async ({ org }) => {
      const calls = org.crossOriginCalls;
      await org.trustedOrigins.add('https://app.example.com');
      await org.trustedOrigins.add('http://localhost:3000');
      const answer = await calls.from('https://app.example.com');
      expect(answer).toMatchObject({ status: 200 });
      expect(answer).toAllowOrigin('https://app.example.com');
      expect(await calls.from('http://localhost:3000')).toAllowOrigin('http://localhost:3000');

      for (const [difference, origin] of [
        ['another port', 'http://localhost:3001'],
        ['a port where none was given', 'https://app.example.com:8443'],
        ['no port where one was given', 'http://localhost'],
        ['http for https', 'http://app.example.com'],
        ['https for http', 'https://localhost:3000'],
        ['a subdomain', 'https://www.app.example.com'],
        ['a sibling', 'https://api.example.com'],
        ['the domain above', 'https://example.com'],
        ['a longer domain', 'https://app.example.com.example.org'],
        ['a trailing slash', 'https://app.example.com/'],
      ] as const)
        await test.step(difference, async () => {
          expect(await calls.from(origin)).not.toAllowOrigin(origin);
        });
    },
  );
});
