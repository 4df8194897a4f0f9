/** What an org in trouble does with a request. */
export type Trouble =
  /** Passes it on, as usual. */
  | 'none'
  | 'too many requests'
  | 'fault'
  /** A page of something in front of the org, which is no JSON. */
  | 'bad gateway'
  | 'refused'
  /** Never answers. */
  | 'silent'
  /** Breaks the connection, and the org has not heard of the request. */
  | 'broken before'
  /** Breaks the connection after the org has done what it was asked for. */
  | 'broken after';

const refusal = (errorCode: string, errorSummary: string): string =>
  JSON.stringify({
    errorCode,
    errorSummary,
    errorLink: errorCode,
    errorId: 'oae',
    errorCauses: [],
  });

/** Status and body of what is answered in the org’s place; the other troubles answer nothing. */
export const answersInTrouble: Readonly<
  Partial<Record<Trouble, readonly [status: number, body: string]>>
> = {
  'too many requests': [429, refusal('E0000047', 'API call exceeded rate limit.')],
  fault: [500, refusal('E0000009', 'Internal Server Error')],
  'bad gateway': [502, '<html><body>Bad Gateway</body></html>'],
  refused: [403, refusal('E0000006', 'You do not have permission to perform the requested action')],
};
