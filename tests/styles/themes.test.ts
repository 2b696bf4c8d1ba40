import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

// The colours of the dark theme are written twice: for browsers that prefer it, and for hosts that
// request it for their frame.

test('the dark theme of a host has the same colours as that of the browser', () => {
  const byBrowser = coloursIn('src/styles/colours.css', ':root:not([data-theme="light"])')
  const byHost = coloursIn('src/layouts/frame.css', ':root[data-theme="dark"]')
  expect(byBrowser.length).toBe(17)
  expect(byHost).toEqual(byBrowser)
})

/** The custom properties in the first rule with this selector, as `--name: value`. */
function coloursIn(file: string, selector: string): readonly string[] {
  const css = readFileSync(file, 'utf8')
  const start = css.indexOf(`${selector} {`)
  return css.slice(start, css.indexOf('}', start)).match(/--[\w-]+: [^;]+/g) ?? []
}
