import type { JWTPayload } from 'jose';
import type { Application } from '../../domain/applications.ts';
import type { Claim } from '../../domain/authorization-servers.ts';
import type { Org } from '../../domain/org.ts';
import type { User } from '../../domain/users.ts';
import { oauthErrors } from '../oauth-error.ts';
import type { TokenServer, TokenServers } from '../token-servers.ts';
import { isReserved } from './claim-rules.ts';
import { evaluateExpression } from './evaluate-expression.ts';
import type { Expression, Surroundings } from './expression.ts';
import { ExpressionError } from './expression.ts';
import { parseExpression } from './parse-expression.ts';

/** Who a token speaks of. */
export interface ClaimSubject {
  /** Absent where a client acts on behalf of itself. */
  readonly user: User | undefined;
  readonly app: Application | undefined;
  readonly authenticationMethods: readonly string[];
}

/**
 * Where claims go. An ID token that comes with an access token is thin: what it leaves out is at
 * `/userinfo`, which gives the same as a full one.
 */
export type Place = 'access token' | 'full ID token' | 'thin ID token';

/** Groups that a claim lists at most. Source: Okta, «Customize tokens with a groups claim». */
const mostGroups = 100;

/**
 * The claims that an administrator has added to a custom authorization server. Source: Okta,
 * «Customize tokens returned from Okta with custom claims».
 */
export class CustomClaims {
  readonly #org: Org;
  readonly #servers: TokenServers;
  readonly #parsed = new Map<string, Expression>();

  constructor(org: Org, servers: TokenServers) {
    this.#org = org;
    this.#servers = servers;
  }

  /** @throws OauthError 400 server_error where a claim cannot be evaluated */
  of(
    server: TokenServer,
    place: Place,
    scopes: readonly string[],
    subject: ClaimSubject,
  ): JWTPayload {
    const claims = this.#servers.custom(server.id)?.claims.all() ?? [];
    const wanted = claims.filter((claim) => this.isIncluded(claim, place, scopes));
    if (wanted.length === 0) return {};
    const around = this.surroundings(subject);
    const values = wanted.map((claim) => [claim.name, this.valueOf(claim, around)] as const);
    return Object.fromEntries(values.filter(([, value]) => value !== null && value !== undefined));
  }

  /** Whether a claim belongs in a token of these scopes. */
  isIncluded(claim: Claim, place: Place, scopes: readonly string[]): boolean {
    const type = place === 'access token' ? 'RESOURCE' : 'IDENTITY';
    if (claim.status !== 'ACTIVE' || claim.claimType !== type || isReserved(claim)) return false;
    if (place === 'thin ID token' && !claim.alwaysIncludeInToken) return false;
    return claim.scopes.length === 0 || claim.scopes.some((scope) => scopes.includes(scope));
  }

  valueOf(claim: Claim, around: Surroundings): unknown {
    if (claim.valueType === 'GROUPS') return this.groupsOf(claim, around);
    try {
      return evaluateExpression(this.#expression(claim.value), around);
    } catch (error) {
      if (error instanceof ExpressionError) throw oauthErrors.claimNotEvaluated(claim.name);
      throw error;
    }
  }

  /** The names of the user's groups that a claim's filter lets through; no claim without any. */
  groupsOf(claim: Claim, { groups }: Surroundings): string[] | undefined {
    const isIn = filterOf(claim);
    const names = groups.map(({ name }) => name).filter(isIn);
    if (names.length > mostGroups) throw oauthErrors.tooManyGroups();
    return names.length > 0 ? names : undefined;
  }

  surroundings({ user, app, authenticationMethods }: ClaimSubject): Surroundings {
    const { name } = this.#org;
    const groups = user
      ? [...this.#org.groups.of(user.id)].map((id) => this.#org.groups.get(id))
      : [];
    const profile = user && { ...user.profile, profile: user.profile };
    return {
      names: {
        user: user ? { ...profile, 'internal id': user.id, 'internal status': user.status } : null,
        appuser: user ? { ...profile, userName: user.profile.login } : null,
        app: app
          ? { id: app.id, clientId: app.clientId, profile: app.passive['profile'] ?? null }
          : null,
        org: { name, subdomain: name.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-') },
        session: user ? { amr: authenticationMethods } : null,
      },
      groups,
    };
  }

  #expression(text: string): Expression {
    const known = this.#parsed.get(text);
    if (known) return known;
    const parsed = parseExpression(text);
    if (this.#parsed.size >= 1000) this.#parsed.clear();
    this.#parsed.set(text, parsed);
    return parsed;
  }
}

const filterOf = ({ groupFilterType, name, value }: Claim): ((group: string) => boolean) => {
  switch (groupFilterType) {
    case 'EQUALS':
      return (group) => group === value;
    case 'CONTAINS':
      return (group) => group.includes(value);
    case 'REGEX': {
      const pattern = patternOf(value);
      if (!pattern) throw oauthErrors.claimNotEvaluated(name);
      return (group) => pattern.test(group);
    }
    case 'STARTS_WITH':
    case undefined:
      return (group) => group.startsWith(value);
  }
};

/** A pattern that has to fit the whole name. */
const patternOf = (text: string): RegExp | undefined => {
  try {
    return new RegExp(`^(?:${text})$`, 'u');
  } catch {
    return undefined;
  }
};
