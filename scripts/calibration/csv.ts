import { CsvError, parse } from 'csv-parse/sync'

/** A row, and its number as in a spreadsheet: the header is row 1, and empty rows count. */
export type CsvRow = { readonly number: number; readonly cells: readonly string[] }

export type Csv =
  | { readonly kind: 'valid'; readonly rows: readonly CsvRow[] }
  | { readonly kind: 'invalid'; readonly problem: string }

/**
 * Parses CSV text with commas or, as many spreadsheets write it, semicolons. Cells are trimmed;
 * rows without a value are skipped; rows may have different lengths. Invalid CSV, such as an open
 * quotation mark, gives a problem.
 */
export function parseCsv(text: string): Csv {
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
    return { kind: 'valid', rows }
  } catch (error) {
    if (error instanceof CsvError) {
      return { kind: 'invalid', problem: `The file is not valid CSV: ${error.message}.` }
    }
    throw error
  }
}
