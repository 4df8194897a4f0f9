const mark = '[redacted]';

/** Names whose value is a secret wherever it stands: query, form, JSON, object literal. */
const secretNames = [
  'access_token',
  'api_?token',
  'client_?assertion',
  'client_?secret',
  'code_?verifier',
  'device_secret',
  'id_token(?:_hint)?',
  'interaction_?code',
  'interaction_?handle',
  'pass_?(?:word|code|phrase)',
  'private_?key',
  'refresh_?token',
  'secret',
  'session_?token',
  'shared_?secret',
  'state_?handle',
  'state_?token',
  'token',
  'totp_?secret',
  'x(?:srf|-okta-xsrf)_?token',
].join('|');

const sessionCookies = 'idx|sid|okta-admin-session|JSESSIONID|DT|xids|srefresh|okta-oauth-[a-z-]+';

/** What looks like a secret, with what to write in its place. The order matters: widest first. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g, mark],
  [/\b((?:set-)?cookie)(["']?\s*:\s*["']?)[^"'\r\n=]+=[^"'\r\n]*/gi, `$1$2${mark}`],
  [
    /\b(authorization)(["']?\s*[:=]\s*["']?)(SSWS|Bearer|DPoP|Basic)\s[^"'\r\n]+/gi,
    `$1$2$3 ${mark}`,
  ],
  [/\b(x-okta-xsrftoken["']?\s*[:=]\s*["']?)[^\s"'`,;]+/gi, `$1${mark}`],
  // The private members of a JWK.
  [/("(?:d|p|q|dp|dq|qi|k)"\s*:\s*")[\w-]{20,}/g, `$1${mark}`],
  [/\bSSWS\s+(?=\S*\d|\S{12})[^\s"'`,;]+/g, `SSWS ${mark}`],
  [/\b(Bearer|DPoP|Basic)\s+(?=\S*[\d._])[\w.~+/=-]{8,}/g, `$1 ${mark}`],
  // Header, body and signature of a JWT or JWE; also one that a message has cut short.
  [/\beyJ[\w-]{8,}(?:\.[\w-]*){0,4}/g, mark],
  // An Okta API token: two zeros and forty characters. Ids also begin so, but are shorter.
  [/(?<![\w-])00[\w-]{40}(?![\w-])/g, mark],
  [
    new RegExp(`(["'\`]?)\\b(${secretNames})\\1(\\s*[:=]\\s*)(["'\`])(?:\\\\.|(?!\\4).)*\\4`, 'gi'),
    `$1$2$1$3$4${mark}$4`,
  ],
  [new RegExp(`\\b(${secretNames})=[^\\s&"'\`,;)\\]}<>#]+`, 'gi'), `$1=${mark}`],
  // A field of an Identity Engine response: {"name": "interaction_code", …, "value": "…"}.
  [
    new RegExp(
      `("name"\\s*:\\s*"(?:${secretNames})"[^{}]*?"value"\\s*:\\s*")(?:\\\\.|[^"\\\\])*`,
      'gi',
    ),
    `$1${mark}`,
  ],
  [/([?&]code=)[^\s&"'`#]+/gi, `$1${mark}`],
  [/("?\bpass_?code"?\s*:\s*)\d{4,}/gi, `$1${mark}`],
  [new RegExp(`\\b(${sessionCookies})=(?=[^\\s;,"']{8})[^\\s;,"']+`, 'g'), `$1=${mark}`],
  // What Playwright's call log says of a value that was typed.
  [/\b(fill|type|pressSequentially|insertText)\("(?:\\.|[^"\\])*"/g, `$1("${mark}"`],
  // A code or a verifier that stands alone: it has no words in it.
  [
    /(?<![\w-])(?=[\w-]*[a-z])(?=[\w-]*[A-Z])(?=[\w-]*\d)(?![\w-]*[a-z]{8})[\w-]{40,63}(?![\w-])/g,
    mark,
  ],
  // A client secret that stands alone: 64 characters of mixed case with digits.
  [/(?<![\w-])(?=[\w-]*[a-z])(?=[\w-]*[A-Z])(?=[\w-]*\d)[\w-]{64,}/g, mark],
];

const typing = /^(Fill|Type|Insert|Press sequentially)\b/i;
const secretField = /pass|secret|token|otp|code|\bpin\b|\bkey\b|answer/i;

/**
 * Whether a value is distinct enough to be blotted out wherever it stands: no word, no phrase. The
 * set-up key of an authenticator may be of letters alone.
 */
const isDistinct = (value: string): boolean =>
  /^(?=.*[^a-z])\S{8,}$/is.test(value) || /^[A-Z2-7]{16,}=*$/.test(value);

/**
 * Takes secrets out of whatever is written: the values it was told, and what has the form of a
 * token, a cookie, a key or a named secret. Pictures are beyond it.
 */
export class Redactor {
  readonly #values = new Set<string>();

  /** Remembers a declared secret. Only one so short that it is part of many words is left alone. */
  learn(value: string): void {
    if (value.length < 4) return;
    this.#values.add(value);
    this.#values.add(encodeURIComponent(value));
    this.#values.add(JSON.stringify(value).slice(1, -1));
  }

  /** Remembers what was typed into a secret field, unless it may well be an ordinary word. */
  learnTyped(value: string): void {
    if (isDistinct(value)) this.learn(value);
  }

  /** The text without its secrets. */
  text(text: string): string {
    const longestFirst = [...this.#values].sort((a, b) => b.length - a.length);
    const told = longestFirst.reduce((rest, value) => rest.replaceAll(value, mark), text);
    return patterns.reduce(
      (rest, [pattern, replacement]) => rest.replace(pattern, replacement),
      told,
    );
  }

  /**
   * Whether a Playwright step types into a field that takes a secret. Typing with no locator goes to
   * whatever has the focus, which may be a password.
   *
   * @param title as Playwright gives it: `Fill "…"`
   * @param locator where it was typed, if Playwright says so
   */
  isSecretEntry(title: string, locator: string | undefined): boolean {
    return typing.test(title) && (locator === undefined || secretField.test(locator));
  }

  /** The title of a Playwright step with its locator, without a secret that was typed. */
  stepTitle(title: string, locator: string | undefined): string {
    const verb = this.isSecretEntry(title, locator) ? typing.exec(title)?.[1] : undefined;
    const deed = verb === undefined ? title : `${verb} "${mark}"`;
    return locator === undefined ? deed : `${deed} ${locator}`;
  }

  /** A copy of plain data with each of its strings, keys included, made safe. */
  data<T>(value: T): T {
    return this.#copy(value) as T;
  }

  #copy(value: unknown): unknown {
    if (typeof value === 'string') return this.text(value);
    if (Array.isArray(value)) return value.map((item) => this.#copy(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [this.text(key), this.#copy(item)]),
    );
  }
}
