// npm run restore: puts a live org back as it was before runs that did not come to their end. 0 where
// nothing is left, 1 where something is, 2 where no live org is named.
import { readEnvironment } from '../fixtures/environment.ts';
import { journalFolder } from '../fixtures/live/journal.ts';
import { liveAccess } from '../fixtures/live/live-access.ts';
import { restoreLiveOrg } from '../fixtures/live/restore-live-org.ts';
import { messageOf } from '../fixtures/message-of.ts';
import { printedRestore } from '../fixtures/live/restore-result.ts';

const tell = (sentence: string): void => {
  console.error(sentence);
};

const environment = readEnvironment();
if (environment.target === 'embedded') {
  console.error(
    'There is nothing to put back: OKTA_ORG_URL names no live org, and the embedded org is a new one in every run.',
  );
  process.exit(2);
}
const { org, generation } = environment;
try {
  const results = await restoreLiveOrg({
    org,
    // What a run has done at its level is undone at any: who restores has asked for it.
    ...liveAccess({ ...org, runLevel: 'disrupt' }),
    folder: journalFolder,
    ...(generation !== undefined && { generation }),
    tell,
  });
  if (results.length === 0)
    console.log(`No run against ${org.orgUrl} is unfinished: there is nothing to put back.`);
  for (const result of results) console.log(printedRestore(result));
  process.exitCode = results.some(({ left }) => left.length > 0) ? 1 : 0;
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
