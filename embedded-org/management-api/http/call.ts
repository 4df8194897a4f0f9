import type { Context } from 'hono';
import type { z } from 'zod';
import type { Org } from '../../domain/org.ts';
import type { User } from '../../domain/users.ts';
import { accessDenied } from './api-error.ts';
import type { Caller } from './caller.ts';
import type { ManagementParts } from './management-context.ts';
import { pageOf } from './paging.ts';
import type { PageSizes } from './paging.ts';
import { isPermitted, mayChange } from './permissions.ts';
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

  /** The user a segment of the path names: an id, a login, or `me`. */
  user(name = 'userId'): User {
    const given = this.param(name);
    return given === 'me' ? this.caller.user : this.org.users.get(given);
  }

  /** @throws ApiError where the caller's roles do not include the permission */
  require(permission: Permission): void {
    if (!isPermitted(this.caller.user, permission)) throw accessDenied();
  }

  /** @throws ApiError where the caller may not change this user's account */
  requireSayOver(user: User): void {
    if (!mayChange(this.caller.user, user)) throw accessDenied();
  }

  /** The items that the query's expression finds; all of them where it has none. */
  found<T>(
    items: readonly T[],
    expression: string | undefined,
    searchable: readonly string[],
    attributeOf: (item: T) => Attribute,
  ): T[] {
    if (expression === undefined) return [...items];
    const condition = searchFor(expression, searchable);
    return items.filter((item) => condition(attributeOf(item)));
  }

  /** One page of a list, with the links to itself and to the next one. */
  page<T extends { readonly id: string }>(
    items: readonly T[],
    sizes: PageSizes,
    toJson: (item: T) => object,
  ): Response {
    const page = pageOf(this.org, items, sizes, this.query('limit'), this.query('after'));
    const here = new URL(this.#c.req.url);
    this.#link(here, 'self');
    if (page.next !== undefined) {
      here.searchParams.set('after', page.next);
      here.searchParams.set('limit', `${page.limit}`);
      here.searchParams.sort();
      this.#link(here, 'next');
    }
    return this.json(page.items.map(toJson));
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
