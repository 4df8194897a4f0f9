import { escaped, page } from './html.ts';

/** Where a user lands who has signed in to the org itself. @param adminUrl for administrators */
export const homePage = (
  orgName: string,
  user: { readonly firstName: string; readonly lastName: string },
  adminUrl: string | undefined,
): string => {
  const name = escaped(`${user.firstName} ${user.lastName}`);
  const admin = adminUrl === undefined ? '' : `<a href="${escaped(adminUrl)}">Admin</a> `;
  return page(
    `${orgName} - My Apps`,
    `<header style="padding:1rem;text-align:right;background:#fff">
<span>${name}</span> ${admin}<a href="/login/signout">Sign out</a>
</header>
<main>
<h1>My Apps</h1>
</main>`,
  );
};
