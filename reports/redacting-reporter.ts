import type {
  FullConfig,
  Reporter,
  Suite,
  TestCase,
  TestError,
  TestResult,
  TestStep,
} from '@playwright/test/reporter';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { SecretVariables } from './learn-secrets.ts';
import { learnSecrets } from './learn-secrets.ts';
import { Redactor } from './redactor.ts';
import { learnTypedSecrets } from './typed-secrets.ts';

/** Attachments that are text, and small enough to be read. */
const isText = ({ contentType }: TestResult['attachments'][number]): boolean =>
  /^(?:text\/|application\/json)/.test(contentType);

/**
 * Takes secrets out of what Playwright tells its reporters, before any of them writes it down: html,
 * blob, JSON, JUnit and the terminal are given the same objects, one reporter after the other. So it
 * has to be the first. Traces and pictures are beyond it.
 */
export default class RedactingReporter implements Reporter {
  readonly #redactor = new Redactor();

  constructor(options: SecretVariables = {}) {
    learnSecrets(this.#redactor, options);
  }

  printsToStdio(): boolean {
    return false;
  }

  onBegin(_config: FullConfig, suite: Suite): void {
    for (const test of suite.allTests()) this.#annotations(test.annotations);
  }

  onStepBegin(_test: TestCase, _result: TestResult, step: TestStep): void {
    learnTypedSecrets([step], this.#redactor);
    this.#step(step);
  }

  onStepEnd(_test: TestCase, _result: TestResult, step: TestStep): void {
    this.#step(step);
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    this.#annotations(test.annotations);
    this.#annotations(result.annotations);
    for (const error of result.errors) this.#error(error);
    if (result.error) this.#error(result.error);
    this.#steps(result.steps);
    for (const attachment of result.attachments.filter(isText)) {
      const { body, path } = attachment;
      if (body) attachment.body = Buffer.from(this.#redactor.text(body.toString('utf8')));
      else if (path !== undefined && existsSync(path)) this.#file(path);
    }
    this.#written(result.stdout);
    this.#written(result.stderr);
  }

  onError(error: TestError): void {
    this.#error(error);
  }

  #steps(steps: readonly TestStep[]): void {
    for (const step of steps) {
      this.#step(step);
      this.#steps(step.steps);
    }
  }

  #step(step: TestStep): void {
    const redactor = this.#redactor;
    const isSecret = redactor.isSecretEntry(step.title, step.subtitle);
    step.title = redactor.text(isSecret ? redactor.stepTitle(step.title, undefined) : step.title);
    const params: Record<string, unknown> = step.params ?? {};
    for (const [name, value] of Object.entries(params))
      params[name] = isSecret && typeof value === 'string' ? '[redacted]' : redactor.data(value);
    if (step.error) this.#error(step.error);
    this.#annotations(step.annotations);
  }

  #annotations(annotations: TestCase['annotations']): void {
    for (const annotation of annotations)
      if (annotation.description !== undefined)
        annotation.description = this.#redactor.text(annotation.description);
  }

  #error(error: TestError): void {
    const { message, snippet, stack, value } = error;
    if (message !== undefined) error.message = this.#redactor.text(message);
    if (snippet !== undefined) error.snippet = this.#redactor.text(snippet);
    if (stack !== undefined) error.stack = this.#redactor.text(stack);
    if (value !== undefined) error.value = this.#redactor.text(value);
    if (error.cause) this.#error(error.cause);
  }

  /** An attachment that Playwright keeps in a file, such as what the page looked like in words. */
  #file(path: string): void {
    const text = readFileSync(path, 'utf8');
    const redacted = this.#redactor.text(text);
    if (redacted !== text) writeFileSync(path, redacted);
  }

  #written(pieces: (string | Buffer)[]): void {
    pieces.forEach((piece, index) => {
      pieces[index] = this.#redactor.text(piece.toString('utf8'));
    });
  }
}
