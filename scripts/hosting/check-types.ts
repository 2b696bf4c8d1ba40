import { contentType } from '../../server/content-types.ts'
import { type Difference, grouped } from './grouped.ts'
import { askSite, filesOf, pathOf, type RunningSite } from './running-site.ts'

/**
 * Checks the content type of each file. The types `text/…` also need `charset=utf-8`: a classic script
 * without it is read in the character set of the page that loads it, which may be a host's.
 */
export async function checkTypes(site: RunningSite): Promise<readonly string[]> {
  const differences = await Promise.all(
    filesOf(site).map(async (file): Promise<readonly Difference[]> => {
      const path = pathOf(file)
      const { header } = await askSite(site, path, { method: 'HEAD' })
      const expected = contentType(file)
      const found = header('content-type') ?? 'none'
      if (isRight(parse(expected), parse(found))) return []
      return [{ path, sentence: `content-type: expected ${expected}, found ${found}.` }]
    })
  )
  return grouped(differences.flat())
}

type ContentType = { readonly type: string; readonly charset: string | undefined }

/** Servers have older names for two types. */
const newNames: Readonly<Record<string, string>> = {
  'application/javascript': 'text/javascript',
  'text/xml': 'application/xml'
}

function parse(value: string): ContentType {
  const [type = '', ...parameters] = value.toLowerCase().split(/\s*;\s*/)
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))
  return { type: newNames[type] ?? type, charset: charset?.slice('charset='.length) }
}

function isRight(expected: ContentType, found: ContentType): boolean {
  const hasCharset = found.charset === 'utf-8'
  const needsCharset = expected.type.startsWith('text/') || found.charset !== undefined
  return expected.type === found.type && (hasCharset || !needsCharset)
}
