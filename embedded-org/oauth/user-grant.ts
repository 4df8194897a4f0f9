import type { GrantType } from '../domain/grant-types.ts';
import type { Factor } from '../domain/sessions.ts';

export type { Factor } from '../domain/sessions.ts';

/** What a user has agreed to by signing in: the content of a code, and the root of its tokens. */
export interface UserGrant {
  readonly clientId: string;
  readonly serverId: string;
  /** How the tokens were asked for. A refresh is judged by the rules of this grant type. */
  readonly grantType: GrantType;
  readonly userId: string;
  readonly scopes: readonly string[];
  readonly redirectUri: string;
  readonly codeChallenge: string | undefined;
  readonly nonce: string | undefined;
  /** When the user signed in, in seconds since 1970. */
  readonly authTime: number;
  readonly factors: readonly Factor[];
}
