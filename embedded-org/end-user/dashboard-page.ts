import { escaped, page } from '../sign-in/html.ts';

/** An application as its tile shows it. */
export interface Tile {
  readonly label: string;
  /** The App Embed Link of the application. */
  readonly href: string;
}

/** What the end-user dashboard shows. */
export interface Dashboard {
  readonly orgName: string;
  readonly user: { readonly firstName: string; readonly lastName: string };
  /** The Admin Console, for administrators. */
  readonly adminUrl: string | undefined;
  readonly tiles: readonly Tile[];
}

const style = `<style>
.top{display:flex;align-items:center;gap:1.25rem;padding:.75rem 1.5rem;background:#fff;border-bottom:1px solid #d7d7dc}
.top input{flex:0 1 24rem;margin-right:auto;padding:.5rem .75rem;border:1px solid #b7bcc3;border-radius:4px;font:inherit}
.top a{color:#4c64e1;text-decoration:none}
.admin{padding:.4rem .9rem;border:1px solid #4c64e1;border-radius:4px}
.side{position:fixed;top:4rem;bottom:0;width:12rem;padding:1.5rem;background:#fff;border-right:1px solid #d7d7dc}
.side a{display:block;padding:.4rem 0;color:#1d1d21;text-decoration:none}
.apps{max-width:none;margin:2rem 2rem 2rem 17rem}
.tiles{display:grid;grid-template-columns:repeat(auto-fill,10rem);gap:1.25rem;margin:1.5rem 0;padding:0;list-style:none}
.tile{display:block;overflow:hidden;height:9rem;border:1px solid #d7d7dc;border-radius:6px;background:#fff;color:#1d1d21;text-align:center;text-decoration:none}
.tile:hover{box-shadow:0 2px 8px #0003}
.tile-logo{display:block;height:6rem;border-bottom:1px solid #ececef;font-size:2.5rem;line-height:6rem;color:#6e6e78}
.tile-name{display:block;padding:.8rem .5rem;font-size:.85rem}
</style>
`;

/** Finds tiles by what is typed, without asking the server. */
const search = `<script>
document.getElementById('app-search').addEventListener('input', (event) => {
  const sought = event.target.value.trim().toLowerCase();
  for (const item of document.querySelectorAll('.tiles li'))
    item.hidden = !item.textContent.toLowerCase().includes(sought);
});
</script>`;

/** The end-user dashboard: «My Apps». A tile opens another tab, as it does at Okta. */
export const dashboardPage = ({ adminUrl, orgName, tiles, user }: Dashboard): string =>
  page(
    `${orgName} - My Apps`,
    `<header class="top">
<input id="app-search" type="search" placeholder="Search your apps" aria-label="Search your apps">
${adminUrl === undefined ? '' : `<a class="admin" href="${escaped(adminUrl)}">Admin</a>`}
<span>${escaped(`${user.firstName} ${user.lastName}`)}</span>
<a href="/login/signout">Sign out</a>
</header>
<nav class="side"><a href="/app/UserHome" aria-current="page">My Apps</a></nav>
<main class="apps">
<h1>My Apps</h1>
${tiles.length > 0 ? `<ul class="tiles">${tiles.map(tileOf).join('')}</ul>` : '<p>No apps are assigned to you.</p>'}
</main>
${search}`,
    style,
  );

const tileOf = ({ href, label }: Tile): string =>
  `<li><a class="tile" href="${escaped(href)}" target="_blank" rel="noopener" aria-label="launch app ${escaped(label)}">
<span class="tile-logo" aria-hidden="true">${escaped(label.charAt(0))}</span>
<span class="tile-name">${escaped(label)}</span></a></li>`;
