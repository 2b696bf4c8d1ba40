import { CsvError, parse } from 'csv-parse/sync'

/** A row and its number as a spreadsheet counts: the header is row 1. */
export type CsvRow = { readonly number: number; readonly cells: readonly string[] }

export type Csv =
  | { readonly kind: 'read'; readonly rows: readonly CsvRow[] }
  | { readonly kind: 'broken'; readonly problem: string }

/** Reads CSV with commas or semicolons (as many spreadsheets write). Rows without a value are passed over. */
export function readCsv(text: string): Csv {
  const rows: CsvRow[] = []
  try {
    parse(text, {
      bom: true,
      delimiter: [',', ';'],
      on_record: (cells: string[], { lines }) => {
        rows.push({ number: lines, cells })
        return cells
      },
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true
    })
    return { kind: 'read', rows }
  } catch (error) {
    if (error instanceof CsvError) {
      return { kind: 'broken', problem: `The file is not valid CSV: ${error.message}.` }
    }
    throw error
  }
}
