import type { Json } from './persistent.ts';

/** Marks what JSON has no word for: `{ "$": "Set", "of": [...] }`. */
const mark = '$';

/**
 * Plain data as JSON: objects, lists, maps, sets, bytes and `undefined`, so that `fromJson` gives
 * back the same.
 *
 * @throws TypeError for instances of classes and for functions: who holds one says how it is kept
 */
export const toJson = (value: unknown): Json => {
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'number':
      return value;
    case 'undefined':
      return { [mark]: 'undefined' };
    case 'object':
      return value === null ? null : objectToJson(value);
    default:
      throw new TypeError(`A ${typeof value} cannot be kept.`);
  }
};

const objectToJson = (value: object): Json => {
  if (Array.isArray(value)) return value.map(toJson);
  if (value instanceof Set) return { [mark]: 'Set', of: [...value].map(toJson) };
  if (value instanceof Map)
    return { [mark]: 'Map', of: [...value].map((pair) => pair.map(toJson)) };
  if (value instanceof Uint8Array)
    return { [mark]: 'bytes', of: Buffer.from(value).toString('base64') };
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new TypeError(`A ${value.constructor.name} cannot be kept.`);
  const fields = Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, toJson(field)]),
  );
  return mark in value ? { [mark]: 'object', of: fields } : fields;
};

/** What `toJson` was given. */
export const fromJson = (json: Json): unknown => {
  if (typeof json !== 'object' || json === null) return json;
  if (isList(json)) return json.map(fromJson);
  const { of } = json;
  switch (json[mark]) {
    case undefined:
      return fieldsFromJson(json);
    case 'undefined':
      return undefined;
    case 'Set':
      return new Set(listIn(of).map(fromJson));
    case 'Map':
      return new Map(listIn(of).map((pair) => listIn(pair).map(fromJson) as [unknown, unknown]));
    case 'bytes':
      return Buffer.from(textIn(of), 'base64');
    case 'object':
      return fieldsFromJson(recordIn(of));
    default:
      throw new TypeError(`Nothing kept has the form «${JSON.stringify(json[mark])}».`);
  }
};

const isList = (json: Json | undefined): json is readonly Json[] => Array.isArray(json);

const fieldsFromJson = (json: Readonly<Record<string, Json>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(json).map(([name, field]) => [name, fromJson(field)]));

const textIn = (json: Json | undefined): string => {
  if (typeof json !== 'string') throw new TypeError('A text was expected.');
  return json;
};

/** @throws TypeError where it is none */
export const listIn = (json: Json | undefined): readonly Json[] => {
  if (!isList(json)) throw new TypeError('A list was expected.');
  return json;
};

/** @throws TypeError where it is none */
export const recordIn = (json: Json | undefined): Readonly<Record<string, Json>> => {
  if (typeof json !== 'object' || json === null || isList(json))
    throw new TypeError('An object was expected.');
  return json;
};

/** A field of a snapshot. @throws TypeError where it has none of this name */
export const fieldOf = (json: Json, name: string): Json => {
  const field = recordIn(json)[name];
  if (field === undefined) throw new TypeError(`«${name}» is missing.`);
  return field;
};
