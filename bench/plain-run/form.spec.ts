import { test as base, expect } from '@playwright/test';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const form = `<!doctype html>
<title>A form</title>
<form>
  <label>Name <input name="name"></label>
  <label><input type="checkbox" name="agreed"> Agreed</label>
  <button>Save</button>
</form>
<output role="status"></output>
<script>
  document.forms[0].addEventListener('submit', (event) => {
    event.preventDefault();
    document.querySelector('output').textContent = 'Saved';
  });
</script>`;

/** A server for each worker, as the suite has one or more. */
const test = base.extend<object, { readonly formUrl: string }>({
  formUrl: [
    // eslint-disable-next-line no-empty-pattern -- how a fixture says that it needs nothing
    async ({}, use) => {
      const server = createServer((_, response) =>
        response.setHeader('content-type', 'text/html').end(form),
      );
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
      await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],
});

/** Enough that the start of a few browsers does not count. A repeated test would start one each. */
const times = Array.from({ length: 100 }, (_, index) => index + 1);

/** About the least that a browser test does: a context of its own, a page, a form, a picture. */
test.describe('A form', () => {
  for (const time of times)
    test(`says for the ${time}. time that it is saved`, async ({ page, formUrl }) => {
      await page.goto(formUrl);
      await page.getByRole('textbox', { name: 'Name' }).fill('Somebody');
      await page.getByRole('checkbox', { name: 'Agreed' }).check();
      await page.getByRole('button', { name: 'Save' }).click();

      await expect(page.getByRole('status')).toHaveText('Saved');
    });
});
