import { page, scriptLiteral } from './html.ts';

/** Where the Sign-In Widget's own files are served from. */
export const widgetPath = '/assets/okta-signin-widget';

/**
 * The hosted sign-in page of Identity Engine: the Sign-In Widget with a state token.
 *
 * @param stateToken what the widget introspects
 */
export const signInPage = (orgName: string, orgUrl: string, stateToken: string): string =>
  widgetPage(orgName, orgUrl, { stateToken }, '() => undefined');

/** The hosted sign-in page of Classic Engine. @param resume where the browser goes with a session */
export const classicSignInPage = (orgName: string, orgUrl: string, resume: string): string =>
  widgetPage(
    orgName,
    orgUrl,
    { useClassicEngine: true },
    `(response) => {
    if (response.status === 'SUCCESS') response.session.setCookieAndRedirect(${scriptLiteral(resume)});
  }`,
  );

/** @param onSuccess a function, as the page's script has it */
const widgetPage = (
  orgName: string,
  orgUrl: string,
  mode: Readonly<Record<string, unknown>>,
  onSuccess: string,
): string => {
  const settings = {
    baseUrl: orgUrl,
    ...mode,
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
  ${onSuccess},
  (error) => console.error(error),
);
</script>`,
    `<link rel="stylesheet" href="${widgetPath}/css/okta-sign-in.min.css">\n`,
  );
};
