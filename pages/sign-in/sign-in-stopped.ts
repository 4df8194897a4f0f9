/** A sign-in that cannot go on, in a sentence: what the org said or asked, of whom. */
export class SignInStopped extends Error {
  override readonly name = 'SignInStopped';
}
