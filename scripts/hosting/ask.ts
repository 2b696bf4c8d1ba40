import http from 'node:http'
import https from 'node:https'

/** What a server answered: the body is as it was sent, which may be compressed. */
export type Answer = {
  readonly status: number
  /** The value of a header, by its name in lower case; undefined if the server did not send it. */
  readonly header: (name: string) => string | undefined
  readonly body: Buffer
}

export type Question = {
  readonly method?: 'GET' | 'HEAD'
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * Asks a server for a path and query, which are sent as they are. `fetch` would resolve `//` and follow
 * redirects, and decompress the body. Rejects when there is no answer within ten seconds.
 */
export function ask(
  origin: string,
  path: string,
  { method = 'GET', headers = {} }: Question = {}
): Promise<Answer> {
  const { protocol, hostname, port } = new URL(origin)
  const secure = protocol === 'https:'
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const request = (secure ? https : http).request(
    { hostname, port, path, method, headers, agent: secure ? httpsAgent : httpAgent },
    (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.once('error', reject)
      response.once('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          header: (name) => response.headers[name]?.toString(),
          body: Buffer.concat(parts)
        })
      )
    }
  )
  request.setTimeout(10_000, () => request.destroy(new Error(`${origin}${path}: no answer.`)))
  request.once('error', reject)
  request.end()
  return promise
}

// Some hosts limit the number of connections.
const connections = { keepAlive: true, maxSockets: 6 }
const httpAgent = new http.Agent(connections)
const httpsAgent = new https.Agent(connections)
