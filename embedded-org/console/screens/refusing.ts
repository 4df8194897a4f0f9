import { InvalidRefusal } from '../../domain/refusal.ts';
import type { Outcome } from '../description.ts';

/**
 * Does something and says in the form what the org refused.
 *
 * @param fields the form's field by what the org validated (`settings.oauthClient.redirect_uris`)
 */
export const refusing = (
  fields: Readonly<Record<string, string>>,
  deed: () => Outcome,
): Outcome => {
  try {
    return deed();
  } catch (refusal) {
    if (!(refusal instanceof InvalidRefusal)) throw refusal;
    const field = fields[refusal.subject];
    return {
      kind: 'refused',
      errors: refusal.causes.map((cause) =>
        field === undefined ? { text: cause } : { field, text: withoutSubject(cause) },
      ),
    };
  }
};

/** The sentence alone: beside the field, its technical name in front says nothing new. */
const withoutSubject = (cause: string): string => cause.replace(/^[\w.]+: /, '');
