import type { FullConfig } from '@playwright/test/reporter';
import { z } from 'zod';

const schema = z.object({
  reproduce: z.string(),
  consoles: z.record(z.string(), z.array(z.string())),
});

/** The consoles of a run that was about their variations, as the Playwright config tells them. */
export const variedConsoles = ({ metadata }: FullConfig): z.infer<typeof schema> | undefined =>
  schema.safeParse((metadata as Readonly<Record<string, unknown>>)['varied']).data;
