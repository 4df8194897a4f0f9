import type { Context } from 'hono';
import { newId } from '../domain/ids.ts';

type Status = 400 | 401 | 403 | 404 | 405 | 413;

/** A refusal in the form of Okta's own endpoints. */
export class OktaRefusal extends Error {
  override readonly name = 'OktaRefusal';
  readonly status: Status;
  readonly code: string;
  readonly causes: readonly string[];

  constructor(status: Status, code: string, summary: string, causes: readonly string[] = []) {
    super(summary);
    this.causes = causes;
    this.status = status;
    this.code = code;
  }
}

/**
 * An error in the form of Okta's own endpoints, which OAuth endpoints do not share.
 *
 * @param code for example `E0000007`
 * @param causes a sentence for each fault
 */
export const oktaError = (
  c: Context,
  status: Status,
  code: string,
  summary: string,
  causes: readonly string[] = [],
): Response =>
  c.json(
    {
      errorCode: code,
      errorSummary: summary,
      errorLink: code,
      errorId: newId('oae'),
      errorCauses: causes.map((errorSummary) => ({ errorSummary })),
    },
    status,
  );

/** @param type Okta's name of the kind of object, for example `AuthorizationServer` */
export const notFoundError = (c: Context, id: string, type: string): Response =>
  oktaError(c, 404, 'E0000007', `Not found: Resource not found: ${id} (${type})`);
