import { resolve } from 'node:path'
import { basePathOf, builtSite } from '../server/built-site.ts'
import { serveSite } from '../server/serve-site.ts'

// `npm run serve`: serves the built site at port 4321, or at the port in the environment variable
// PORT.

const wanted = process.env.PORT || '4321'
const port = /^\d+$/.test(wanted) ? Number(wanted) : Number.NaN

try {
  const folder = builtSite(resolve('dist'))
  const base = basePathOf(folder)
  const { origin } = await serveSite({ folder, port, base })
  console.info(`The site is at ${origin}${base} – stop it with Ctrl+C.`)
} catch (error) {
  console.error(explain(error))
  process.exitCode = 1
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') {
    return `Port ${port} is used by another program. Choose another port: PORT=8080 npm run serve`
  }
  if (code === 'ERR_SOCKET_BAD_PORT') {
    return `PORT: expected a whole number from 0 to 65535, found "${wanted}".`
  }
  return error.message
}
