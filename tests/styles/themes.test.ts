import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

// The colours of the dark theme stand twice: for a browser that prefers it, and for a host that wants it for its frame.

test('a frame is as dark by a host’s wish as by the browser’s', () => {
  const byBrowser = coloursIn('src/styles/colours.css', ':root:not([data-theme="light"])')
  const byHost = coloursIn('src/layouts/frame.css', ':root[data-theme="dark"]')
  expect(byBrowser.length).toBe(17)
  expect(byHost).toEqual(byBrowser)
})

/** The custom properties in the first rule with this selector, each with its value. */
function coloursIn(file: string, selector: string): readonly string[] {
  const css = readFileSync(file, 'utf8')
  const start = css.indexOf(`${selector} {`)
  return css.slice(start, css.indexOf('}', start)).match(/--[\w-]+: [^;]+/g) ?? []
}
