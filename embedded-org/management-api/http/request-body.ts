import type { z } from 'zod';
import { invalid, notWellFormed, tooLarge, unsupportedContentType } from './api-error.ts';

/** Bytes of a body the org reads at most. */
const most = 1_048_576;

/** How far objects and lists may be nested: what is deeper cannot be written again either. */
const deepest = 100;

/**
 * The JSON body of a request, in the shape an endpoint expects.
 *
 * @throws ApiError where it is missing, too large, no JSON, or of another shape
 */
export const readBody = async <S extends z.ZodType>(
  request: Request,
  schema: S,
): Promise<z.output<S>> => {
  const text = await readText(request);
  if (text.trim() === '') throw notWellFormed();
  return parsed(request, text, schema);
};

/** The same for an endpoint that also does without a body. */
export const readOptionalBody = async <S extends z.ZodType>(
  request: Request,
  schema: S,
): Promise<z.output<S> | undefined> => {
  const text = await readText(request);
  return text.trim() === '' ? undefined : parsed(request, text, schema);
};

const readText = async (request: Request): Promise<string> => {
  if (Number(request.headers.get('content-length') ?? 0) > most) throw tooLarge(most);
  const bytes = await request.arrayBuffer();
  if (bytes.byteLength > most) throw tooLarge(most);
  return new TextDecoder().decode(bytes);
};

const parsed = <S extends z.ZodType>(request: Request, text: string, schema: S): z.output<S> => {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw unsupportedContentType();
  const result = schema.safeParse(json(text), { error: sentenceOf });
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => ({
    subject: path.join('.'),
    cause: `${String(path.at(-1) ?? 'body')}: ${message}`,
  }));
  throw invalid(
    faults[0]?.subject ?? '',
    faults.map(({ cause }) => cause),
  );
};

/**
 * What is wrong with a field, in short; a schema's own sentence is left as it is.
 *
 * @param issue what the schema found
 */
const sentenceOf = (issue: z.core.$ZodRawIssue): string | undefined => {
  if (issue.input === undefined || issue.input === '') return "The field can't be left blank.";
  switch (issue.code) {
    case 'invalid_type':
      return `The field must be of type ${issue.expected === 'int' ? 'integer' : issue.expected}.`;
    case 'invalid_value':
      return `The field must be one of: ${issue.values.join(', ')}.`;
    case 'too_big':
      return `The field must not exceed ${issue.maximum}${unitOf(issue.origin)}.`;
    case 'too_small':
      return `The field must be at least ${issue.minimum}${unitOf(issue.origin)}.`;
    case 'custom':
      return undefined;
    default:
      return 'The field is not valid.';
  }
};

const unitOf = (origin: string): string =>
  ({ string: ' characters', array: ' entries', set: ' entries' })[origin] ?? '';

const json = (text: string): unknown => {
  if (depthOf(text) > deepest) throw notWellFormed();
  try {
    return JSON.parse(text);
  } catch {
    throw notWellFormed();
  }
};

const depthOf = (text: string): number => {
  let depth = 0;
  let most = 0;
  for (const [mark] of text.replace(/"(?:[^"\\]|\\.)*"/g, '').matchAll(/[[\]{}]/g)) {
    depth += mark === '[' || mark === '{' ? 1 : -1;
    most = Math.max(most, depth);
  }
  return most;
};
