import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { fieldOf, fromJson, toJson } from '../state/json-form.ts';
import type { Json } from '../state/persistent.ts';
import type { Clock } from './clock.ts';
import { Collection } from './collection.ts';
import { newId } from './ids.ts';
import { ForbiddenRefusal, InvalidRefusal, NotFoundRefusal } from './refusal.ts';
import type { UserProfile } from './user-profile.ts';
import { faultsOf, undefinedAttributes } from './user-profile.ts';

/** Standard administrator roles, in the spelling of Okta's role API. */
export type AdminRole =
  | 'SUPER_ADMIN'
  | 'ORG_ADMIN'
  | 'APP_ADMIN'
  | 'API_ACCESS_MANAGEMENT_ADMIN'
  | 'USER_ADMIN'
  | 'HELP_DESK_ADMIN'
  | 'READ_ONLY_ADMIN'
  | 'REPORT_ADMIN';

export type UserStatus =
  | 'STAGED'
  | 'PROVISIONED'
  | 'ACTIVE'
  | 'RECOVERY'
  | 'PASSWORD_EXPIRED'
  | 'LOCKED_OUT'
  | 'SUSPENDED'
  | 'DEPROVISIONED';

/** An enrolled Google Authenticator: a shared secret and the last code it was used with. */
export interface TotpEnrollment {
  readonly id: string;
  /** Base32. */
  readonly secret: string;
  readonly created: string;
  lastUsedCounter: number;
}

/** A verified e-mail address, as a factor. Okta enrols the primary address by itself. */
export interface EmailEnrollment {
  readonly id: string;
  readonly created: string;
}

/** A security question with its answer. */
export interface QuestionEnrollment {
  readonly id: string;
  /** Of the predefined questions, or `custom`. */
  readonly questionKey: string;
  readonly question: string;
  readonly created: string;
  /** Salt and hash of the answer in lower case, hexadecimal. */
  readonly answer: { readonly salt: string; readonly hash: string };
}

export interface RoleAssignment {
  readonly id: string;
  readonly type: AdminRole;
  readonly created: string;
}

export interface User {
  readonly id: string;
  status: UserStatus;
  profile: UserProfile;
  readonly created: string;
  activated: string | null;
  statusChanged: string | null;
  lastLogin: string | null;
  lastUpdated: string;
  passwordChanged: string | null;
  totp: TotpEnrollment | undefined;
  /** An enrolment that awaits its first code and does not count as a factor until then. */
  pendingTotp: TotpEnrollment | undefined;
  /** None while the primary address awaits verification. */
  email: EmailEnrollment | undefined;
  securityQuestion: QuestionEnrollment | undefined;
  /** Hashes of earlier passwords, oldest first, hexadecimal. */
  readonly formerPasswords: { readonly salt: string; readonly hash: string }[];
  /** Wrong answers in a row, by what was asked (`password`, `otp`, `question`). */
  readonly failures: Map<string, number>;
  readonly roles: Map<string, RoleAssignment>;
}

export interface UserDraft {
  profile: UserProfile;
  password?: string | undefined;
  activate?: boolean | undefined;
  /** Whether the address counts as verified; by default it does. */
  emailVerified?: boolean | undefined;
}

const wordsOfRoles: Record<AdminRole, string> = {
  SUPER_ADMIN: 'Super Organization Administrator',
  ORG_ADMIN: 'Organization Administrator',
  APP_ADMIN: 'Application Administrator',
  API_ACCESS_MANAGEMENT_ADMIN: 'API Access Management Administrator',
  USER_ADMIN: 'Group Administrator',
  HELP_DESK_ADMIN: 'Help Desk Administrator',
  READ_ONLY_ADMIN: 'Read-only Administrator',
  REPORT_ADMIN: 'Report Administrator',
};

/** Okta's label of an administrator role. */
export const labelOfRole = (role: AdminRole): string => wordsOfRoles[role];

const totpStepSeconds = 30;
/** How many steps back a code is still taken (a slow clock, a slow hand). */
const totpStepsBack = 3;

export type TotpResult = 'right' | 'wrong' | 'used';

interface KeptPassword {
  readonly salt: Buffer;
  readonly hash: Buffer;
}

/** The people of the org, with their passwords, factors and roles. */
export class Users extends Collection<User> {
  readonly #clock: Clock;
  #passwords = new Map<string, KeptPassword>();

  constructor(clock: Clock) {
    super('User');
    this.#clock = clock;
  }

  /** By id, else by login. */
  override find(idOrLogin: string): User | undefined {
    return super.find(idOrLogin) ?? this.findByLogin(idOrLogin);
  }

  /** By the whole login, or by the part before the `@` where only one user has it. */
  findByLogin(login: string): User | undefined {
    const wanted = login.toLowerCase();
    const whole = this.all().find(({ profile }) => profile.login.toLowerCase() === wanted);
    if (whole) return whole;
    const short = this.all().filter(
      ({ profile }) => profile.login.toLowerCase().split('@')[0] === wanted,
    );
    return short.length === 1 ? short[0] : undefined;
  }

  /** @throws InvalidRefusal where a required attribute is missing or the login is taken */
  create(draft: UserDraft): User {
    this.#validate(draft.profile);
    const now = this.#clock.timestamp();
    const activate = draft.activate ?? true;
    const status = !activate ? 'STAGED' : draft.password === undefined ? 'PROVISIONED' : 'ACTIVE';
    const user = this.add<User>({
      id: newId('00u'),
      status,
      profile: { ...draft.profile },
      created: now,
      activated: activate ? now : null,
      // A staged user has one too, once it was given a password.
      statusChanged: activate || draft.password !== undefined ? now : null,
      lastLogin: null,
      lastUpdated: now,
      passwordChanged: null,
      totp: undefined,
      pendingTotp: undefined,
      email: undefined,
      securityQuestion: undefined,
      formerPasswords: [],
      failures: new Map(),
      roles: new Map(),
    });
    if (draft.emailVerified ?? true) this.verifyEmail(user.id);
    if (draft.password !== undefined) this.setPassword(user.id, draft.password);
    return user;
  }

  /** @throws InvalidRefusal where a required attribute is missing or the login is taken */
  updateProfile(id: string, profile: UserProfile): User {
    const user = this.get(id);
    this.#validate(profile, user);
    return Object.assign(user, {
      profile: { ...profile },
      lastUpdated: this.#clock.timestamp(),
    });
  }

  setStatus(id: string, status: UserStatus): void {
    const user = this.get(id);
    user.status = status;
    user.statusChanged = this.#clock.timestamp();
    user.lastUpdated = user.statusChanged;
    if (status === 'ACTIVE') user.activated ??= user.statusChanged;
  }

  setPassword(id: string, password: string): void {
    const user = this.get(id);
    const former = this.#passwords.get(user.id);
    if (former)
      user.formerPasswords.push({
        salt: former.salt.toString('hex'),
        hash: former.hash.toString('hex'),
      });
    const salt = randomBytes(16);
    this.#passwords.set(user.id, { salt, hash: hashed(password, salt) });
    user.passwordChanged = this.#clock.timestamp();
  }

  hasPassword(id: string): boolean {
    return this.#passwords.has(this.get(id).id);
  }

  isPassword(id: string, password: string): boolean {
    const kept = this.#passwords.get(this.get(id).id);
    return kept !== undefined && timingSafeEqual(kept.hash, hashed(password, kept.salt));
  }

  /**
   * Whether a password is one of the user's last, the present one among them.
   *
   * @param count how many of them
   */
  wasPassword(id: string, password: string, count: number): boolean {
    if (count === 0) return false;
    const former = count === 1 ? [] : this.get(id).formerPasswords.slice(1 - count);
    return (
      this.isPassword(id, password) ||
      former.some(({ salt, hash }) =>
        timingSafeEqual(Buffer.from(hash, 'hex'), hashed(password, Buffer.from(salt, 'hex'))),
      )
    );
  }

  /** The primary address is the user's: it counts as a factor from now on. */
  verifyEmail(id: string): void {
    const user = this.get(id);
    user.email ??= { id: newId('eae'), created: this.#clock.timestamp() };
  }

  /** @param answer is compared without regard to case */
  setSecurityQuestion(
    id: string,
    { questionKey, question }: Pick<QuestionEnrollment, 'questionKey' | 'question'>,
    answer: string,
  ): void {
    const salt = randomBytes(16);
    this.get(id).securityQuestion = {
      id: newId('qae'),
      questionKey,
      question,
      created: this.#clock.timestamp(),
      answer: { salt: salt.toString('hex'), hash: hashedAnswer(answer, salt).toString('hex') },
    };
  }

  isSecurityAnswer(id: string, answer: string): boolean {
    const kept = this.get(id).securityQuestion?.answer;
    if (!kept) return false;
    const given = hashedAnswer(answer, Buffer.from(kept.salt, 'hex'));
    return timingSafeEqual(Buffer.from(kept.hash, 'hex'), given);
  }

  /** Enrols Google Authenticator with a secret of the caller's, or a new one. */
  enrollTotp(id: string, secret = new Secret({ size: 20 }).base32): TotpEnrollment {
    const user = this.get(id);
    user.totp = this.#newTotp(secret);
    return user.totp;
  }

  /**
   * Begins an enrolment of Google Authenticator; a begun one is given up.
   *
   * @throws InvalidRefusal where the user has the factor already
   */
  startTotp(id: string): TotpEnrollment {
    const user = this.get(id);
    if (user.totp)
      throw new InvalidRefusal('factorEnrollRequest', ['A factor of this type is already set up.']);
    user.pendingTotp = this.#newTotp(new Secret({ size: 20 }).base32);
    return user.pendingTotp;
  }

  /**
   * Ends an enrolment with a first code, which cannot be used again.
   *
   * @throws ForbiddenRefusal where the code is wrong
   */
  activateTotp(id: string, factorId: string, code: string): TotpEnrollment {
    const { pendingTotp } = this.get(id);
    if (pendingTotp?.id !== factorId) throw new NotFoundRefusal(factorId, 'UserFactor');
    if (!this.confirmTotp(id, code))
      throw new ForbiddenRefusal('E0000068', 'Invalid Passcode/Answer', [
        "Your passcode doesn't match our records. Please try again.",
      ]);
    return pendingTotp;
  }

  /** Ends a begun enrolment with a first code. @returns whether the code was right */
  confirmTotp(id: string, code: string): boolean {
    const user = this.get(id);
    const { pendingTotp } = user;
    if (!pendingTotp || this.#judge(pendingTotp, code) !== 'right') return false;
    user.totp = pendingTotp;
    user.pendingTotp = undefined;
    return true;
  }

  /** Takes Google Authenticator and the security question away. */
  resetFactors(id: string): void {
    this.resetTotp(id);
    this.get(id).securityQuestion = undefined;
  }

  /** Takes the user's Google Authenticator away, also one that was never activated. */
  resetTotp(id: string): void {
    const user = this.get(id);
    user.totp = undefined;
    user.pendingTotp = undefined;
  }

  /** Judges a code by the org's clock and remembers it, so that none is taken twice. */
  verifyTotp(id: string, code: string): TotpResult {
    const { totp } = this.get(id);
    return totp ? this.#judge(totp, code) : 'wrong';
  }

  #judge(totp: TotpEnrollment, code: string): TotpResult {
    const generator = new TOTP({ secret: totp.secret, period: totpStepSeconds });
    const timestamp = this.#clock.now();
    const delta = generator.validate({ token: code, timestamp, window: totpStepsBack });
    if (delta === null || delta > 1) return 'wrong';
    const counter = Math.floor(timestamp / 1000 / totpStepSeconds) + delta;
    if (counter <= totp.lastUsedCounter) return 'used';
    totp.lastUsedCounter = counter;
    return 'right';
  }

  #newTotp(secret: string): TotpEnrollment {
    return { id: newId('uft'), secret, created: this.#clock.timestamp(), lastUsedCounter: -1 };
  }

  assignRole(id: string, type: AdminRole): RoleAssignment {
    const assignment = { id: newId('ra1'), type, created: this.#clock.timestamp() };
    this.get(id).roles.set(assignment.id, assignment);
    return assignment;
  }

  /** @throws NotFoundRefusal where the user has no such assignment */
  unassignRole(id: string, assignmentId: string): void {
    if (!this.get(id).roles.delete(assignmentId))
      throw new NotFoundRefusal(assignmentId, 'RoleAssignment');
  }

  hasRole(id: string, ...types: readonly AdminRole[]): boolean {
    return [...this.get(id).roles.values()].some(({ type }) => types.includes(type));
  }

  isAdministrator(id: string): boolean {
    return this.get(id).roles.size > 0;
  }

  /** Passwords are kept as their hashes. */
  override snapshot(): Json {
    return { users: super.snapshot(), passwords: toJson(this.#passwords) };
  }

  override restore(kept: Json): void {
    super.restore(fieldOf(kept, 'users'));
    this.#passwords = fromJson(fieldOf(kept, 'passwords')) as Map<string, KeptPassword>;
  }

  #validate(profile: UserProfile, before?: User): void {
    const unknown = undefinedAttributes(profile);
    if (unknown.length > 0)
      throw new InvalidRefusal(
        before ? 'profile' : 'newUser',
        unknown.map((name) => `Property name '${name}' is not defined in profile`),
      );
    const [fault, ...others] = faultsOf(profile);
    if (fault)
      throw new InvalidRefusal(
        fault.attribute,
        [fault, ...others].map(({ attribute, what }) => `${attribute}: ${what}`),
      );
    const login = profile.login.toLowerCase();
    if (this.all().some((other) => other !== before && other.profile.login.toLowerCase() === login))
      throw new InvalidRefusal('login', [
        'login: An object with this field already exists in the current organization',
      ]);
  }
}

const hashed = (password: string, salt: Buffer): Buffer =>
  createHash('sha256').update(salt).update(password).digest();

const hashedAnswer = (answer: string, salt: Buffer): Buffer =>
  hashed(answer.trim().toLowerCase(), salt);
