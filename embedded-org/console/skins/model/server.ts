import type { DeedCall, Outcome, Painting, Values } from '../../description.ts';

const headers = (): Record<string, string> => ({
  'content-type': 'application/json',
  'x-okta-xsrftoken': document.getElementById('_xsrfToken')?.textContent ?? '',
});

/** What is to be painted at the address of the page. Without a session the page is loaded again. */
export const fetchPainting = async (): Promise<Painting> => {
  const path = encodeURIComponent(location.pathname + location.search);
  const response = await fetch(`/admin/api/internal/screen?path=${path}`, { headers: headers() });
  if (response.status === 403) {
    location.reload();
    return new Promise(() => undefined);
  }
  if (!response.ok) throw new Error(`The screen could not be read: ${response.status}.`);
  return (await response.json()) as Painting;
};

/** Does a deed on the server; what the server refuses becomes an outcome too. */
export const perform = async (call: DeedCall, values: Values = {}): Promise<Outcome> => {
  const path = `/admin/api/internal/deeds/${call.deed}`;
  const asked = JSON.stringify({ target: call.target ?? {}, values });
  const response = await (call.onlyLeadsOn
    ? fetch(`${path}?asked=${encodeURIComponent(asked)}`, { headers: headers() })
    : fetch(path, { method: 'POST', headers: headers(), body: asked }));
  if (response.headers.get('content-type')?.startsWith('application/json') !== true)
    return refused(`${response.status} ${response.statusText}`);
  const answer = (await response.json()) as Outcome | { errorSummary: string };
  return 'kind' in answer ? answer : refused(answer.errorSummary);
};

const refused = (text: string): Outcome => ({ kind: 'refused', errors: [{ text }] });
