import type { Json } from './persistent.ts';
import type { StateFile } from './state-file.ts';
import { StateFileError } from './state-file.ts';

/** Milliseconds from a change to its writing: several changes are written at once. */
const delay = 50;

/** Share of the time that writing may take at most; a large org is written less often. */
const largestShare = 0.1;

/** Keeps an org in a file while it runs. */
export class Keeper {
  readonly #file: StateFile;
  readonly #snapshot: () => Json;
  #timer: NodeJS.Timeout | undefined;
  #written: string | undefined;
  #took = 0;

  /** @param snapshot the org as it is now */
  constructor(file: StateFile, snapshot: () => Json) {
    this.#file = file;
    this.#snapshot = snapshot;
  }

  /** Something may have changed: it is written soon. */
  touch(): void {
    this.#timer ??= setTimeout(
      () => {
        this.#tryToFlush();
      },
      Math.max(delay, this.#took / largestShare),
    );
  }

  /** A full disk must not end the org; it is tried again with the next change and at the end. */
  #tryToFlush(): void {
    try {
      this.flush();
    } catch (error) {
      if (!(error instanceof StateFileError)) throw error;
      process.emitWarning(error.message);
    }
  }

  /** Writes now what has changed since the last time. @throws StateFileError */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const started = performance.now();
    const state = this.#snapshot();
    const text = JSON.stringify(state);
    if (text !== this.#written) {
      this.#file.write(state);
      this.#written = text;
    }
    this.#took = performance.now() - started;
  }
}
