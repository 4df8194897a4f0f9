/** Why the org says no. What it looks like on the wire is decided where HTTP is spoken. */
class Refusal extends Error {
  override readonly name: string = 'Refusal';
}

/** Something given breaks a rule of the org. Becomes `E0000001` at the Management API. */
export class InvalidRefusal extends Refusal {
  override readonly name = 'InvalidRefusal';
  readonly subject: string;
  readonly causes: readonly string[];

  /**
   * @param subject what was validated, in Okta's spelling (`settings.oauthClient.grant_types`)
   * @param causes a sentence for each fault
   */
  constructor(subject: string, causes: readonly string[]) {
    super(`${subject}: ${causes.join(' ')}`);
    this.subject = subject;
    this.causes = causes;
  }
}

/** There is no such object. Becomes `E0000007`. */
export class NotFoundRefusal extends Refusal {
  override readonly name = 'NotFoundRefusal';
  readonly id: string;
  readonly type: string;

  /** @param type Okta's name of the kind, as its error texts give it (`AppInstance`, `PolicyRule`) */
  constructor(id: string, type: string) {
    super(`${id} (${type})`);
    this.id = id;
    this.type = type;
  }
}

/** The object is there, but not in a state that allows the deed (deleting an active application). */
export class ForbiddenRefusal extends Refusal {
  override readonly name = 'ForbiddenRefusal';
  readonly code: string;
  readonly summary: string;
  readonly causes: readonly string[];

  /** @param code Okta's error code, for example `E0000056` */
  constructor(code: string, summary: string, causes: readonly string[] = []) {
    super(summary);
    this.code = code;
    this.summary = summary;
    this.causes = causes;
  }
}

/** A feature that depends on another one, or another one on it. Becomes 400 `E0000141`. */
export class ConflictingFeatureRefusal extends Refusal {
  override readonly name = 'ConflictingFeatureRefusal';

  constructor() {
    super('Feature cannot be enabled or disabled due to dependencies/dependents conflicts.');
  }
}

/** Something of the kind is there already. Becomes 409 with Okta's code. */
export class ConflictRefusal extends Refusal {
  override readonly name = 'ConflictRefusal';
  readonly code: string;

  /** @param code Okta's error code, for example `E0000157` */
  constructor(code: string, summary: string) {
    super(summary);
    this.code = code;
  }
}

/** Something else has to be set up first. Becomes 400 with Okta's code. */
export class UnpreparedRefusal extends Refusal {
  override readonly name = 'UnpreparedRefusal';
  readonly code: string;

  /** @param code Okta's error code, for example `E0000226` */
  constructor(code: string, summary: string) {
    super(summary);
    this.code = code;
  }
}
