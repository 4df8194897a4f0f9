import type { Org } from '../../domain/org.ts';
import { securityQuestions } from '../../domain/security-questions.ts';
import type { User } from '../../domain/users.ts';
import type { Fault, Problem, SignIn } from '../sign-in.ts';
import type { Attempts } from './attempts.ts';
import type { Answer, AuthenticatorMethod } from './method.ts';

const shortestAnswer = 4;

/** A question whose answer only the user knows: predefined, or the user's own. */
export class SecurityQuestionMethod implements AuthenticatorMethod {
  readonly key = 'security_question';
  readonly factor = 'kba';
  readonly methodType = 'security_question';
  readonly #org: Org;
  readonly #attempts: Attempts;

  constructor(org: Org, attempts: Attempts) {
    this.#org = org;
    this.#attempts = attempts;
  }

  enrollmentOf(user: User): string | undefined {
    return user.securityQuestion?.id;
  }

  verify(user: User, { answer = '' }: Answer): Problem | undefined {
    return this.#attempts.judge(user, this.factor, () =>
      this.#org.users.isSecurityAnswer(user.id, answer) ? undefined : 'wrong-answer',
    );
  }

  prepare(): void {
    // Nothing is sent or kept before the answer.
  }

  enroll(user: User, given: Answer, signIn: SignIn): Problem | undefined {
    const { questionKey = '', answer = '' } = given;
    const question =
      questionKey === 'custom' ? (given.question ?? '').trim() : securityQuestions[questionKey];
    signIn.faults = faultsOf(question, questionKey, answer);
    if (question === undefined || signIn.faults.length > 0) return 'invalid-form';
    this.#org.users.setSecurityQuestion(user.id, { questionKey, question }, answer);
    return undefined;
  }
}

const faultsOf = (question: string | undefined, questionKey: string, answer: string): Fault[] => {
  const faults: Fault[] = [];
  if (question === undefined || question === '')
    faults.push({
      field: questionKey === 'custom' ? 'question' : 'questionKey',
      key: 'model.validation.field.blank',
      text: "The field can't be left blank.",
    });
  if (/[<>]/.test(question ?? ''))
    faults.push({
      field: 'question',
      key: 'tagsNotAllowed',
      text: 'The field must not contain HTML tags',
    });
  if (answer.trim().length < shortestAnswer)
    faults.push({
      field: 'answer',
      key: 'securityQuestion.answer.tooShort.arg',
      params: [String(shortestAnswer)],
      text: `The security question answer must be at least ${shortestAnswer} characters in length`,
    });
  return faults;
};
