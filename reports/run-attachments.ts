import type { TestResult } from '@playwright/test/reporter';
import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { apiCallsSchema, apiWaitsSchema, foundBySchema, targetSchema } from './report-schema.ts';
import type { ApiCalls, ApiWaits, ReportTarget } from './report-schema.ts';

type Attachment = TestResult['attachments'][number];

const contentOf = ({ body, path }: Attachment): Buffer | undefined =>
  body ?? (path === undefined ? undefined : readFileSync(path));

/**
 * Reads an attachment of JSON.
 *
 * @throws {Error} a sentence, where it is not of the form the report needs
 */
const jsonOf = <T>(attachment: Attachment, schema: z.ZodType<T>): T => {
  try {
    return schema.parse(JSON.parse(contentOf(attachment)?.toString('utf8') ?? ''));
  } catch (error) {
    throw new Error(`The attachment «${attachment.name}» cannot be read: ${String(error)}`, {
      cause: error,
    });
  }
};

/** A control that was found, but not by the first choice. */
type FoundBy = z.infer<typeof foundBySchema>[number];

/** A picture that a test left, with its bytes. */
export interface Picture {
  readonly name: string;
  readonly attempt: number;
  readonly extension: 'png' | 'jpeg';
  readonly bytes: Buffer;
}

/** What one attempt says of the target and leaves as evidence. */
interface AttemptEvidence {
  readonly targets: readonly ReportTarget[];
  readonly apiCalls: readonly ApiCalls[];
  readonly apiWaits: readonly ApiWaits[];
  readonly foundBy: readonly FoundBy[];
  readonly pictures: readonly Picture[];
}

const pictureOf = (attachment: Attachment, attempt: number): Picture[] => {
  const extension = /^image\/(png|jpeg)$/.exec(attachment.contentType)?.[1];
  if (extension !== 'png' && extension !== 'jpeg') return [];
  const bytes = contentOf(attachment);
  return bytes === undefined ? [] : [{ name: attachment.name, attempt, extension, bytes }];
};

/**
 * What the fixtures attached to an attempt for the report.
 *
 * @throws {Error} a sentence, where an attachment cannot be read
 */
export const attemptEvidence = (result: TestResult): AttemptEvidence => {
  const named = (name: string): Attachment[] =>
    result.attachments.filter((attachment) => attachment.name === name);
  return {
    targets: named('target').map((attachment) => jsonOf(attachment, targetSchema)),
    apiCalls: named('api-calls').map((attachment) => jsonOf(attachment, apiCallsSchema)),
    apiWaits: named('api-waits').map((attachment) => jsonOf(attachment, apiWaitsSchema)),
    foundBy: named('found-by').flatMap((attachment) => jsonOf(attachment, foundBySchema)),
    pictures: result.attachments.flatMap((attachment) => pictureOf(attachment, result.retry + 1)),
  };
};
