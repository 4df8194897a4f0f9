/** JSON of an ION document. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [k: string]: Json };

/** Members of an ION object. */
export type Fields = Readonly<Record<string, Json>>;

const ion = 'application/ion+json; okta-version=1.0.0';

/** Where the forms of a document lead, and the sign-in they belong to. */
export interface FormTarget {
  readonly orgUrl: string;
  readonly stateHandle: string;
}

/**
 * A form of ION: what a client may send next, and where to.
 *
 * @param path below `/idp/idx/`
 */
export const form = (
  { orgUrl, stateHandle }: FormTarget,
  name: string,
  path: string,
  fields: readonly Fields[] = [],
): Fields => ({
  rel: ['create-form'],
  name,
  href: `${orgUrl}/idp/idx/${path}`,
  method: 'POST',
  produces: ion,
  value: [
    ...fields,
    { name: 'stateHandle', required: true, value: stateHandle, visible: false, mutable: false },
  ],
  accepts: 'application/json; okta-version=1.0.0',
});

export const object = (value: Fields): Fields => ({ type: 'object', value });
export const array = (value: readonly Fields[]): Fields => ({ type: 'array', value });

/** The field `credentials` with the fields that make it up. */
export const credentials = (fields: readonly Fields[]): Fields => ({
  name: 'credentials',
  type: 'object',
  form: { value: fields },
  required: true,
});
