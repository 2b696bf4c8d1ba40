/** The colours of src/styles/colours.css that the advert element uses. A test compares them. */
export const STRIP_COLOURS = {
  light: {
    card: '#fffdf8',
    ink: '#2a231c',
    soft: '#61564a',
    line: '#e5dac8',
    'line-strong': '#8a7963',
    'front-tint': '#f8ddcc',
    'middle-tint': '#efe3e4',
    'back-tint': '#d5e6e6',
    back: '#1f5b6b'
  },
  dark: {
    card: '#25211d',
    ink: '#f2eae0',
    soft: '#bdb1a3',
    line: '#3d362f',
    'line-strong': '#85796b',
    'front-tint': '#43291e',
    'middle-tint': '#382c34',
    'back-tint': '#1c383f',
    back: '#8dcad8'
  }
} as const

/**
 * The styles of the strip, in the host's own font, which the page has loaded already. A scheme is chosen by `data-theme`, or by the visitor's device.
 */
export function stripStyle(): string {
  const { light, dark } = STRIP_COLOURS
  const darkRules = `${declared(dark)};--shown:var(--dark,var(--back));color-scheme:dark`
  return `:host{display:block}
section{${declared(light)};--shown:var(--light,var(--back));display:block;box-sizing:border-box;min-height:10em;margin:1em 0;padding:.8em 1em;border:1px solid var(--line);border-radius:.6em;background:var(--card);color:var(--ink);font:inherit;text-align:start;text-transform:none;letter-spacing:normal;white-space:normal;contain:content;overflow-wrap:break-word;color-scheme:light}
section[hidden]{display:none}
.waiting>*{visibility:hidden}
@media(prefers-color-scheme:dark){section:not([data-theme=light]){${darkRules}}}
section[data-theme=dark]{${darkRules}}
p{margin:0 0 .6em;font-weight:600}
.scale{position:relative;height:1.5em;border:1px solid var(--line-strong);border-radius:.75em;background:linear-gradient(to right,var(--front-tint) 45%,var(--middle-tint) 45% 60%,var(--back-tint) 60%)}
.range{position:absolute;top:.45em;bottom:.45em;border-radius:.3em;background:var(--line-strong);opacity:.55}
.mark{position:absolute;top:-.25em;bottom:-.25em;width:.9em;margin-left:-.45em;box-sizing:border-box;border:2px solid var(--card);border-radius:.45em;background:var(--ink)}
.ends{display:flex;justify-content:space-between;font-size:.9em;color:var(--soft)}
button{all:unset;box-sizing:border-box;margin-top:.6em;padding:.5em 1em;min-height:2.75em;border:1px solid;border-radius:.5em;color:var(--shown);font-weight:600;cursor:pointer}
button:focus-visible{outline:3px solid var(--shown);outline-offset:2px}
span[hidden]{display:none}
iframe{display:block;width:100%;border:0;margin-top:.8em}
iframe[hidden]{display:none}
@media(forced-colors:active){.mark,.range{background:CanvasText;forced-color-adjust:none}}`
}

function declared(colours: Readonly<Record<string, string>>): string {
  return Object.entries(colours)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';')
}
