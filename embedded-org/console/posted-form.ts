import type { Value, Values } from './description.ts';

/** What a browser sends when a form of the console is submitted, without any script. */
export interface PostedForm {
  readonly xsrfToken: string | undefined;
  /** Path, query and fragment of the page that holds the form. */
  readonly page: string;
  readonly target: Readonly<Record<string, string>>;
  readonly values: Values;
  /** How the page stood; for itself. */
  readonly view: Readonly<Record<string, string>>;
}

/**
 * Reads a form as the frameworks of its time do. A browser says nothing of a box that is not ticked
 * or of a list without entries, so each brings a hidden field along with an underscore before its
 * name; a name that ends in brackets is one entry of a list.
 */
export const postedForm = (body: string): PostedForm => {
  // A form has line ends of its own.
  const sent = [...new URLSearchParams(body)].map(
    ([key, value]) => [key, value.replaceAll('\r\n', '\n')] as const,
  );
  const one = (name: string): string | undefined => sent.find(([key]) => key === name)?.[1];
  const below = (prefix: string): Record<string, string> =>
    Object.fromEntries(
      sent
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, value]) => [key.slice(prefix.length), value]),
    );
  return {
    xsrfToken: one('_xsrfToken'),
    page: one('_page') ?? '/',
    target: below('_target.'),
    view: below('_view.'),
    values: valuesOf(sent.filter(([key]) => !/^_(xsrfToken|page)$|^_(target|view)\./.test(key))),
  };
};

const listEntry = /\[\d*\]$/;

const valuesOf = (sent: readonly (readonly [string, string])[]): Values => {
  const values = new Map<string, Value>();
  for (const [key] of sent) {
    if (!key.startsWith('_')) continue;
    const name = key.slice(1);
    if (listEntry.test(name)) values.set(name.replace(listEntry, ''), []);
    else values.set(name, false);
  }
  for (const [key, value] of sent) {
    if (key.startsWith('_')) continue;
    const name = key.replace(listEntry, '');
    const held = values.get(name);
    if (name !== key) values.set(name, [...(typeof held === 'object' ? held : []), value]);
    else values.set(name, typeof held === 'boolean' ? true : value);
  }
  return Object.fromEntries(values);
};
