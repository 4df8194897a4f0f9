import { inConsole } from '../../hooks/console-script.ts';
import type { Variation } from './variation.ts';

const path = '/admin/step-up';

/** It has no head, so that nothing of the console runs in it. */
const page = `<!doctype html>
<title>Verifying</title>
<h1>Verifying that it is you</h1>
<script>setTimeout(() => window.close(), 400);</script>`;

export const stepUpOpensATab: Variation = {
  id: 'step-up-opens-a-tab',
  decorate: (parts) => {
    parts.exchanges.around((request, answer) =>
      new URL(request.url).pathname === path
        ? Promise.resolve(
            new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } }),
          )
        : answer(request),
    );
    inConsole(
      parts,
      (stepUp) => {
        const isVerified = (): boolean => sessionStorage.getItem(stepUp) !== null;
        const verify = async (): Promise<void> => {
          const tab = window.open(stepUp, '_blank');
          const waiting = document.createElement('div');
          waiting.id = 'step-up-waiting';
          waiting.setAttribute('role', 'status');
          waiting.textContent = '•  •  •';
          waiting.style.cssText =
            'position: fixed; inset: 0; z-index: 100000; padding-top: 30vh; ' +
            'background: rgb(255 255 255 / 80%); text-align: center; font-size: 32px';
          document.body.append(waiting);
          await new Promise<void>((resolve) => {
            const watch = setInterval(() => {
              if (tab?.closed === false) return;
              clearInterval(watch);
              resolve();
            }, 50);
          });
          sessionStorage.setItem(stepUp, 'verified');
          waiting.remove();
        };

        const proceed = window.fetch.bind(window);
        window.fetch = async (input, init) => {
          const isDeed =
            typeof input === 'string' && input.startsWith('/admin/api/internal/deeds/');
          if (isDeed && !isVerified()) await verify();
          return proceed(input, init);
        };

        // Where the browser itself submits the forms, be it for the user or for a script.
        const isDeedForm = (form: unknown): form is HTMLFormElement =>
          form instanceof HTMLFormElement &&
          form.getAttribute('action')?.startsWith('/admin/forms/') === true;
        addEventListener(
          'submit',
          (event) => {
            const { submitter, target: form } = event;
            if (!isDeedForm(form) || isVerified()) return;
            event.preventDefault();
            event.stopImmediatePropagation();
            void verify().then(() => {
              form.requestSubmit(submitter);
            });
          },
          { capture: true },
        );
        // eslint-disable-next-line @typescript-eslint/unbound-method -- called upon a form below
        const { submit } = HTMLFormElement.prototype;
        HTMLFormElement.prototype.submit = function (this: HTMLFormElement): void {
          if (!isDeedForm(this) || isVerified()) submit.call(this);
          else
            void verify().then(() => {
              submit.call(this);
            });
        };
      },
      path,
    );
  },
};
