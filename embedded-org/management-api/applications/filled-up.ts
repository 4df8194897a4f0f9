export type JsonObject = Record<string, unknown>;

/** A copy in which objects of the one are filled up with what the other has, which prevails. */
export const filledUp = (json: JsonObject, given: JsonObject): JsonObject =>
  Object.entries(given).reduce<JsonObject>(
    (whole, [key, inner]) => withValue(whole, [key], inner),
    json,
  );

/** A copy in which what is below a path is the value; an object there is filled up by it. */
export const withValue = (
  json: JsonObject,
  path: readonly string[],
  value: unknown,
): JsonObject => {
  const [key, ...below] = path;
  if (key === undefined) return json;
  const before = Object.hasOwn(json, key) ? json[key] : undefined;
  if (below.length > 0)
    return { ...json, [key]: withValue(isObject(before) ? before : {}, below, value) };
  return { ...json, [key]: isObject(before) && isObject(value) ? filledUp(before, value) : value };
};

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
