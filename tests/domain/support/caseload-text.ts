import { type CaseLine, type ColumnNames, parseLines } from '#domain/caseload/lines'

const NAMES: ColumnNames = {
  nickname: ['nickname', 'tên gọi'],
  code: ['code', 'mã'],
  notMe: ['not me', 'không giống tôi']
}
/** Three valid codes. */
export const A = '11MA-0HK2-FY9S-PX4K-HJ'
export const B = '14Q8-0K4N-XZVA-NRPW-ZK'
export const C = '14YS-18MB-3C78-JY9C-EK'

/** The people that are found in a text. */
export const read = (text: string): readonly CaseLine[] => [...parseLines(text, NAMES)].flat()
/** The same, as pairs of nickname and code. */
export const pairs = (text: string) => read(text).map(({ nickname, code }) => [nickname, code])
