import { createHash } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { recordIn } from './json-form.ts';
import type { Json } from './persistent.ts';

/** What a state file begins with, so that it is not taken for another one, nor another one for it. */
const kind = 'okta-embedded-org-state';
/** Of the form of the file. Raised when an older one can no longer be read. */
const version = 1;

/** A state file that cannot be used, said in a sentence. */
export class StateFileError extends Error {
  override readonly name = 'StateFileError';
}

/** The file in which an org is kept. It is whole at every moment: old, or new. */
export class StateFile {
  readonly #path: string;

  constructor(file: string) {
    this.#path = path.resolve(file);
  }

  /**
   * What the file holds; nothing where there is no file yet.
   *
   * @throws StateFileError for anything but a whole state file of this version; it is left alone
   */
  read(): Json | undefined {
    const text = this.#text();
    if (text === undefined) return undefined;
    const { checksum, state, ...head } = this.#parsed(text);
    if (head['kind'] !== kind || state === undefined)
      throw this.#refusal('is not the state of an embedded org.');
    if (head['version'] !== version)
      throw this.#refusal(
        `is of version ${JSON.stringify(head['version'])}; this embedded org reads version ${version}.`,
      );
    if (checksum !== checksumOf(JSON.stringify(state)))
      throw this.#refusal('is torn or was changed by hand: its checksum does not fit.');
    return state;
  }

  /** A sentence about this file. @param what without the subject */
  #refusal(what: string): StateFileError {
    return new StateFileError(`The state file ${this.#path} ${what} It was left as it is.`);
  }

  /** Says that a state that could be read does not fit this org. */
  doesNotFit(why: string): StateFileError {
    return this.#refusal(`does not fit: ${why}`);
  }

  /**
   * Replaces the content: written beside, brought to the disk, then renamed. Whoever ends the
   * process in between finds the old content or the new one.
   *
   * @throws StateFileError where the folder is missing or cannot be written to
   */
  write(state: Json): void {
    const content = JSON.stringify(state);
    const beside = `${this.#path}.${process.pid}.tmp`;
    try {
      const file = openSync(beside, 'w', 0o600);
      try {
        writeAll(
          file,
          `{"kind":"${kind}","version":${version},"checksum":"${checksumOf(content)}",\n"state":${content}}\n`,
        );
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      renameSync(beside, this.#path);
      syncFolder(path.dirname(this.#path));
    } catch (error) {
      rmSync(beside, { force: true });
      throw new StateFileError(
        `The state file ${this.#path} cannot be written: ${(error as Error).message}.`,
      );
    }
  }

  /** Takes away what processes that were killed while writing have left beside the file. */
  sweep(): void {
    const folder = path.dirname(this.#path);
    const leftover = new RegExp(`^${escaped(path.basename(this.#path))}\\.(\\d+)\\.tmp$`);
    for (const name of namesIn(folder)) {
      const pid = Number(leftover.exec(name)?.[1]);
      if (pid > 0 && !isAlive(pid)) rmSync(path.join(folder, name), { force: true });
    }
  }

  #text(): string | undefined {
    try {
      return readFileSync(this.#path, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw this.#refusal(`cannot be read: ${(error as Error).message}.`);
    }
  }

  #parsed(text: string): Readonly<Record<string, Json>> {
    try {
      return recordIn(JSON.parse(text) as Json);
    } catch {
      throw this.#refusal(
        text.startsWith(`{"kind":"${kind}"`)
          ? 'is torn: it ends too early.'
          : 'is not the state of an embedded org.',
      );
    }
  }
}

const checksumOf = (content: string): string =>
  createHash('sha256').update(content).digest('base64url');

/** One call may write less than it was given. */
const writeAll = (file: number, text: string): void => {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
};

/** Brings the rename to the disk, where the system lets a folder be opened. */
const syncFolder = (folder: string): void => {
  let opened: number | undefined;
  try {
    opened = openSync(folder, 'r');
    fsyncSync(opened);
  } catch {
    // Windows does not; the file itself is whole either way.
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
};

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};
