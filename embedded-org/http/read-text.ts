/**
 * The body of a request as text, read no further than allowed.
 *
 * @param most bytes
 * @returns nothing where there is more
 */
export const readText = async (request: Request, most: number): Promise<string | undefined> => {
  const length = request.headers.get('content-length');
  // A server of Node's does not let a body be longer than announced.
  if (length !== null) return Number(length) > most ? undefined : request.text();
  if (!request.body) return '';
  const decoder = new TextDecoder();
  let text = '';
  let read = 0;
  for await (const bytes of request.body as AsyncIterable<Uint8Array>) {
    read += bytes.byteLength;
    // To leave the loop cancels the stream.
    if (read > most) return undefined;
    text += decoder.decode(bytes, { stream: true });
  }
  return text + decoder.decode();
};
