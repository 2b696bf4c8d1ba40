import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { contentType, isText } from '../../server/content-types.ts'
import { type Difference, grouped } from './grouped.ts'
import { askSite, contentOf, filesOf, pathOf, type RunningSite } from './running-site.ts'

/** What a browser sends as Accept-Encoding. */
const BROWSER = 'gzip, deflate, br, zstd'

/** Some servers leave smaller files as they are. */
const WORTH_IT = 1024

/**
 * Checks that each file arrives as it is in the folder, that text is compressed for a browser and for a
 * program that knows only gzip, and that caches are told so (`Vary`).
 */
export async function checkCompression(site: RunningSite): Promise<readonly string[]> {
  const differences = await Promise.all(
    filesOf(site).flatMap((file) =>
      [BROWSER, 'gzip'].map(async (accepted): Promise<readonly Difference[]> => {
        const path = pathOf(file)
        const content = contentOf(site, file)
        const answer = await askSite(site, path, { headers: { 'accept-encoding': accepted } })
        const encoding = answer.header('content-encoding')
        const different = (sentence: string) => [{ path, sentence }]
        if (!content.equals(decoded(answer.body, encoding))) {
          return different(`expected the content of the file, found other bytes.`)
        }
        if (content.length < WORTH_IT || !isText(contentType(file))) return []
        if (encoding === undefined) {
          return different(`expected compression for "${accepted}", found none.`)
        }
        const varies = /accept-encoding/i.test(answer.header('vary') ?? '')
        return varies ? [] : different('expected the header "Vary: Accept-Encoding", found none.')
      })
    )
  )
  return grouped(differences.flat())
}

/** The size of the Vietnamese quiz as a browser receives it, such as `17.4 kB gzip`. */
export async function sizeOfQuiz(site: RunningSite): Promise<string> {
  const { body, header } = await askSite(site, '/vi/quiz/', {
    headers: { 'accept-encoding': BROWSER }
  })
  return `${(body.length / 1000).toFixed(1)} kB ${header('content-encoding') ?? 'as it is'}`
}

function decoded(body: Buffer, encoding: string | undefined): Buffer {
  switch (encoding) {
    case 'gzip':
      return gunzipSync(body)
    case 'br':
      return brotliDecompressSync(body)
    case 'zstd':
      return zstdDecompressSync(body)
    default:
      return body
  }
}
