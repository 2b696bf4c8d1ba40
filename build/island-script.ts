import { rolldown } from 'rolldown'

/**
 * One page's script, whole and small, to stand in the page itself: no second request, and nothing shared with other
 * pages that would turn into a file of its own (docs/decisions/0002). `entry` is a file in src/islands/.
 */
export async function islandScript(entry: string): Promise<string> {
  return bundle(entry, 'iife')
}

/** A script that stands in a file of its own, to be imported by others. */
export async function moduleScript(entry: string): Promise<string> {
  return bundle(entry, 'esm')
}

async function bundle(entry: string, format: 'iife' | 'esm'): Promise<string> {
  const bundled = await rolldown({
    input: `src/islands/${entry}`,
    platform: 'browser',
    transform: { target: 'es2023' }
  })
  const { output } = await bundled.generate({ format, minify: true, comments: false })
  await bundled.close()
  return output[0].code.trim()
}
