import { styleAddress } from '../../links/style.ts'

/** The look of the installation's pages. */
export const installStyle = `:root{color-scheme:light dark}
body{font:17px/1.55 system-ui,sans-serif;color:light-dark(#1d2930,#e6eaec);background:light-dark(#f4f2ec,#14181b);margin:0;display:grid;place-items:center;min-height:100vh}
main{background:light-dark(#fff,#1c2226);border-radius:14px;padding:2.5rem 3rem;max-width:34rem;margin:1rem;box-shadow:0 1px 3px #0002,0 12px 40px #0001}
h1{font-size:1.5rem;margin:0 0 1rem}
a.go{display:inline-block;margin-top:1rem;background:light-dark(#1d5f5a,#8fd0c7);color:light-dark(#fff,#0d1f1d);text-decoration:none;padding:.7rem 1.4rem;border-radius:8px;font-weight:600}
a.go:focus-visible{outline:3px solid #f2a900;outline-offset:2px}
`

/** The few pages an administrator sees while installing. */
export const installPage = (
  title: string,
  sentences: readonly string[],
  link?: { label: string; url: string },
): string =>
  `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(title)}</title>
<link rel="stylesheet" href="${styleAddress('slack-install')}">
<main>
<h1>${html(title)}</h1>
${sentences.map((one) => `<p>${html(one)}</p>`).join('\n')}
${link ? `<a class="go" href="${html(link.url)}">${html(link.label)}</a>` : ''}
</main>
</html>
`

const html = (words: string): string => words.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`)
