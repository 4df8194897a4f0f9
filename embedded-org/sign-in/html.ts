/** Text as it may stand in HTML, in attributes too. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** A value as it may stand in an inline script. */
export const scriptLiteral = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c');

/** A page of the org host. @param body HTML, already escaped */
export const page = (title: string, body: string, head = ''): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<style>body{font-family:sans-serif;margin:0;background:#f4f4f6;color:#1d1d21}main{max-width:40rem;margin:4rem auto;padding:0 1rem}</style>
${head}</head>
<body>
${body}
</body>
</html>
`;
