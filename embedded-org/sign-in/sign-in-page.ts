import { page, scriptLiteral } from './html.ts';

/** Where the Sign-In Widget's own files are served from. */
export const widgetPath = '/assets/okta-signin-widget';

/**
 * The hosted sign-in page: the Sign-In Widget with a state token of the Identity Engine.
 *
 * @param stateToken what the widget introspects
 */
export const signInPage = (orgName: string, orgUrl: string, stateToken: string): string => {
  const settings = {
    baseUrl: orgUrl,
    stateToken,
    // Any other language would be fetched from Okta's CDN.
    language: 'en',
    assets: { baseUrl: orgUrl + widgetPath },
  };
  return page(
    `${orgName} - Sign In`,
    `<div id="okta-login-container"></div>
<script src="${widgetPath}/js/okta-sign-in.min.js"></script>
<script>
new OktaSignIn(${scriptLiteral(settings)}).renderEl(
  { el: '#okta-login-container' },
  () => undefined,
  (error) => console.error(error),
);
</script>`,
    `<link rel="stylesheet" href="${widgetPath}/css/okta-sign-in.min.css">\n`,
  );
};
