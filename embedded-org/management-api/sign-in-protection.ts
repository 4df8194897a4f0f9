import type { Endpoint } from './http/endpoint.ts';
import { endpoint } from './http/endpoint.ts';

const captcha = '/api/v1/org/captcha';
const botProtection = '/api/v1/bot-protection/configuration';
const threatInsight = '/api/v1/threats/configuration';

/** What the org has against programs at its sign-in, to be read. */
export const signInProtectionEndpoints: readonly Endpoint[] = [
  // An org that has not configured any answers with an empty object.
  endpoint('GET', captcha, 'captchas.read', (call) => {
    const { captchaId, captchaPages: enabledPages } = call.org.signInProtection;
    if (captchaId === null) return call.json({});
    const self = { href: `${call.orgUrl}${captcha}` };
    return call.json({ captchaId, enabledPages, _links: { self } });
  }),
  endpoint('GET', botProtection, 'botProtection.read', (call) =>
    call.json({
      level: 'MEDIUM',
      mode: call.org.signInProtection.botProtection,
      supportedFlows: ['SIGN_IN', 'SSR', 'SSPR'],
      enforcement: { type: 'OKTA_CHALLENGE' },
      _links: { self: { href: `${call.orgUrl}${botProtection}` } },
    }),
  ),
  endpoint('GET', threatInsight, 'threatInsights.read', (call) =>
    call.json({
      action: call.org.signInProtection.threatInsight,
      excludeZones: [],
      created: call.org.created,
      lastUpdated: call.org.created,
      _links: { self: { href: `${call.orgUrl}${threatInsight}` } },
    }),
  ),
];
