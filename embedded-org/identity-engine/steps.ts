import { newChallenge } from '../domain/passkeys.ts';
import type { Asked, Problem, SignIn, Step } from './sign-in.ts';
import { forget } from './sign-ins.ts';

/** Asks a question, perhaps once more and with the reason. */
export const ask = (signIn: SignIn, asked: Asked, problem?: Problem): Step => {
  signIn.asked = asked;
  if (asked.question === 'challenge-authenticator' && asked.current === 'webauthn')
    signIn.passkeyChallenge ??= newChallenge();
  return { kind: 'ask', signIn, question: asked.question, problem };
};

/** Back to the first page, with the reason. */
export const fail = (signIn: SignIn, problem: Problem): Step => {
  forget(signIn);
  return ask(signIn, { question: 'identify' }, problem);
};

/** Ends a sign-in for good. */
export const end = (signIn: SignIn, problem: Problem): Step => {
  signIn.failure = problem;
  return { kind: 'ended', signIn, problem };
};
