import type { Context } from 'hono';
import type { z } from 'zod';
import type { Org } from '../../domain/org.ts';
import type { User } from '../../domain/users.ts';
import { accessDenied, insufficientScope, notFound } from './api-error.ts';
import type { Caller } from './caller.ts';
import type { ManagementParts } from './management-context.ts';
import { pageOf } from './paging.ts';
import type { PageSizes, PageSource } from './paging.ts';
import { isInScope, isPermitted, mayChange } from './permissions.ts';
import type { Permission } from './permissions.ts';
import { readBody, readOptionalBody } from './request-body.ts';
import { searchFor } from './search.ts';
import type { Attribute } from './search.ts';

/** One authenticated call of one endpoint. */
export class Call {
  readonly parts: ManagementParts;
  readonly org: Org;
  readonly caller: Caller;
  /** Where the org is, as the caller sees it. */
  readonly orgUrl: string;
  readonly #c: Context;

  constructor(c: Context, parts: ManagementParts, caller: Caller, orgUrl: string) {
    this.#c = c;
    this.parts = parts;
    this.org = parts.org;
    this.caller = caller;
    this.orgUrl = orgUrl;
  }

  /** A named segment of the path. */
  param(name: string): string {
    const value = this.#c.req.param(name);
    if (value === undefined) throw new TypeError(`The path has no segment «${name}».`);
    return value;
  }

  query(name: string): string | undefined {
    return this.#c.req.query(name);
  }

  /** @throws ApiError where there is no body of this shape */
  body<S extends z.ZodType>(schema: S): Promise<z.output<S>> {
    return readBody(this.#c.req.raw, schema);
  }

  optionalBody<S extends z.ZodType>(schema: S): Promise<z.output<S> | undefined> {
    return readOptionalBody(this.#c.req.raw, schema);
  }

  /**
   * The user a segment of the path names: an id, a login, or `me`.
   *
   * @throws ApiError where an application that acts for itself asks for `me`
   */
  user(name = 'userId'): User {
    const given = this.param(name);
    if (given !== 'me') return this.org.users.get(given);
    if (!this.caller.user) throw notFound(given, 'User');
    return this.caller.user;
  }

  /** @throws ApiError where the caller's roles or scopes do not include the permission */
  require(permission: Permission): void {
    this.requireScope(permission);
    if (!isPermitted(this.caller, permission)) throw accessDenied();
  }

  /** @throws ApiError where the caller's access token does not reach that far */
  requireScope(permission: Permission): void {
    const { scopes } = this.caller;
    if (scopes && !isInScope(scopes, permission)) throw insufficientScope(`okta.${permission}`);
  }

  /** @throws ApiError where the caller may not change this user's account */
  requireSayOver(user: User): void {
    if (!mayChange(this.caller, user)) throw accessDenied();
  }

  /** Whether the query's expression finds an item; without one every item is found. */
  finds<T>(
    expression: string | undefined,
    searchable: readonly string[],
    attributeOf: (item: T) => Attribute,
  ): (item: T) => boolean {
    if (expression === undefined) return () => true;
    const condition = searchFor(expression, searchable);
    return (item) => condition(attributeOf(item));
  }

  /** One page of a list, with the links to itself and to the next one. */
  page<T extends { readonly id: string }>(
    source: PageSource<T> | readonly T[],
    sizes: PageSizes,
    toJson: (item: T) => object,
    condition: (item: T) => boolean = () => true,
  ): Response {
    const page = pageOf(source, condition, sizes, this.query('limit'), this.query('after'));
    this.linkToPages(page.next, page.limit);
    return this.json(page.items.map(toJson));
  }

  /** The links of a list to itself and, where there is one, to the next page. */
  linkToPages(next: string | undefined, limit: number): void {
    const here = new URL(this.#c.req.url);
    this.#link(here, 'self');
    if (next === undefined) return;
    here.searchParams.set('after', next);
    here.searchParams.set('limit', `${limit}`);
    here.searchParams.sort();
    this.#link(here, 'next');
  }

  /** A list that is given as a whole. */
  list<T>(items: readonly T[], toJson: (item: T) => object): Response {
    this.#link(new URL(this.#c.req.url), 'self');
    return this.json(items.map(toJson));
  }

  json(body: object, status: 200 | 201 = 200): Response {
    return this.#c.json(body, status);
  }

  /** 204. */
  nothing(): Response {
    return this.#c.body(null, 204);
  }

  #link({ pathname, search }: URL, relation: 'self' | 'next'): void {
    const value = `<${this.orgUrl}${pathname}${search}>; rel="${relation}"`;
    this.#c.header('Link', value, { append: true });
  }
}
