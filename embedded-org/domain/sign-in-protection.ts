import { fromJson, toJson } from '../state/json-form.ts';
import type { Json, Persistent } from '../state/persistent.ts';
import { newId } from './ids.ts';

/** Pages that may ask for a CAPTCHA. */
export const captchaPages = ['SIGN_IN', 'SSPR', 'SSR'] as const;

/** What bot protection does with what it takes for a program. */
export const botProtectionModes = ['DISABLED', 'LOG_ONLY', 'ENFORCED'] as const;

/** What ThreatInsight does with an address that has failed too often. */
export const threatInsightActions = ['none', 'audit', 'block'] as const;

/**
 * What an org says it has against programs at its sign-in. Here it keeps nobody out: no page of the
 * org shows a CAPTCHA or a challenge. Source: Okta Management API, CAPTCHAs, Bot protection,
 * ThreatInsight.
 */
export class SignInProtection implements Persistent {
  /** Of the org's only CAPTCHA; null where no page asks for one. */
  captchaId: string | null = null;
  captchaPages: readonly (typeof captchaPages)[number][] = [];
  /** Only watches, in an org without a CAPTCHA. Source: Okta, «Configure bot protection». */
  botProtection: (typeof botProtectionModes)[number] = 'LOG_ONLY';
  threatInsight: (typeof threatInsightActions)[number] = 'none';

  /** Asks for a CAPTCHA on these pages. */
  askForCaptchaOn(pages: SignInProtection['captchaPages']): void {
    this.captchaId = newId('cap');
    this.captchaPages = pages;
  }

  snapshot(): Json {
    return toJson(Object.fromEntries(Object.entries(this)));
  }

  restore(kept: Json): void {
    Object.assign(this, fromJson(kept));
  }
}
