import type { ClaimSettings } from '../../domain/authorization-servers.ts';
import { InvalidRefusal } from '../../domain/refusal.ts';
import { ExpressionError } from './expression.ts';
import { parseExpression } from './parse-expression.ts';

/** Names that the org writes itself. `sub` of an access token is a claim like others. */
const reserved = new Set(
  'iss aud exp iat nbf jti ver cid uid scp auth_time nonce amr idp acr at_hash c_hash'.split(' '),
);

/** Whether the org keeps a claim of this name to itself. */
export const isReserved = ({
  name,
  claimType,
}: Pick<ClaimSettings, 'name' | 'claimType'>): boolean =>
  reserved.has(name) || (name === 'sub' && claimType === 'IDENTITY');

/**
 * What an administrator may not write into a claim, for it would never be in a token. No recording
 * shows Okta's sentences.
 *
 * @throws InvalidRefusal for a reserved `name` and for a `value` that is no expression
 */
export const requireClaim = (settings: ClaimSettings): void => {
  if (isReserved(settings))
    throw new InvalidRefusal('name', [`name: '${settings.name}' is a reserved claim name.`]);
  if (settings.valueType === 'GROUPS') return;
  try {
    parseExpression(settings.value);
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    throw new InvalidRefusal('value', ['value: The expression is not valid.']);
  }
};
