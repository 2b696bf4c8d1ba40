import { createServer } from 'node:http'

/**
 * Serves a host's page with both elements of the site at `address`, at an origin of another site than
 * 127.0.0.1. The page is isolated, and reads the advert in a frame of ours and not in a worker of its own.
 */
export async function serveHostPage(
  address: string
): Promise<{ readonly origin: string; readonly close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    if (request.url !== '/') {
      response.writeHead(204).end()
      return
    }
    response.writeHead(200, {
      'content-type': 'text/html; charset=iso-8859-1',
      'cross-origin-embedder-policy': 'require-corp'
    })
    response.end(page(address))
  })
  const { promise: listening, resolve } = Promise.withResolvers<void>()
  server.listen(0, '127.0.0.1', resolve)
  await listening
  const found = server.address()
  const port = typeof found === 'object' ? found?.port : undefined
  return {
    origin: `http://localhost:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      })
  }
}

function page(address: string): string {
  return `<!doctype html>
<html lang="en">
<title>A host</title>
<h1>A host</h1>
<script async src="${address}embed.js"></script>
<front-or-back lang="en" style="display:block;min-height:960px"></front-or-back>
<script async src="${address}embed-advert.js" data-reader="frame"></script>
<front-or-back-advert lang="en" job-title="Receptionist">
<p>Welcome guests at the front desk and answer their questions. Answer phone calls from customers.
Sell tickets to visitors.</p>
</front-or-back-advert>
`
}
