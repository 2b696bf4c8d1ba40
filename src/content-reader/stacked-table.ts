import type { RendererThis, Tokens } from 'marked'

/** The class by the number of columns beside the first: `styles/prose/tables.css`. */
const CLASSES = ['', 'stacked one', 'stacked', 'stacked three', 'stacked four']

/**
 * A table whose first column has the names of the rows, as HTML. On a phone, the name of a row stands
 * above its cells. The first column may have no heading, or all of them.
 */
export function stackedTable(this: RendererThis, { header, rows }: Tokens.Table): string {
  const html = ({ tokens }: Tokens.TableCell): string => this.parser.parseInline(tokens)
  const heads = header.map((cell) =>
    cell.tokens.length === 0 ? '<td></td>' : `<th scope="col">${html(cell)}</th>`
  )
  const lines = rows.map(([name, ...cells]) => {
    const rest = cells.map((cell) => `<td>${html(cell)}</td>`).join('')
    return `<tr><th scope="row">${name ? html(name) : ''}</th>${rest}</tr>`
  })
  const named = header.some(({ tokens }) => tokens.length > 0)
  const head = named ? `<thead><tr>${heads.join('')}</tr></thead>` : ''
  return (
    `<table class="${CLASSES[header.length - 1] ?? ''}">${head}` +
    `<tbody>${lines.join('')}</tbody></table>\n`
  )
}
