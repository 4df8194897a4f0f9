import { OktaRefusal } from './okta-error.ts';
import { readText } from './read-text.ts';

/** Bytes of a form the org reads at most. */
const most = 1_048_576;

/**
 * The fields of a form that was posted. No body is an empty form.
 *
 * @throws OktaRefusal 400 for a body of another type, 413 for one that is too large
 */
export const readForm = async (request: Request): Promise<URLSearchParams> => {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  const text = await readText(request, most);
  if (text === undefined) throw tooLarge();
  if (text !== '' && type !== undefined && type !== 'application/x-www-form-urlencoded')
    throw new OktaRefusal(
      400,
      'E0000021',
      'Bad request.  Accept and/or Content-Type headers likely do not match supported values.',
    );
  return new URLSearchParams(text);
};

const tooLarge = (): OktaRefusal =>
  new OktaRefusal(413, 'E0000003', 'The request body was not well-formed.');
