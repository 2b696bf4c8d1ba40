import { formatCode } from '#domain/code'
import type { Answer } from '#domain/model'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { realModel } from './real-model.ts'

/** A student who has sent a code, and how they write. */
export type Student = {
  readonly name: string
  /** In our spelling. */
  readonly code: string
  /** As it was typed or copied. */
  readonly typed: string
  /** A sentence around the code, with the code in it. */
  readonly message: string
}

// Invented names. Some people have the same given name, and some names are also words of sentences.
const NAMES = [
  'Nguyễn Văn An',
  'Trần Thị Bình',
  'Lê Hoàng Cường',
  'Phạm Mỹ Dung',
  'Đỗ Đức Đạt',
  'Vũ Thị Én',
  'Ma Văn Gia',
  'Hồ Ngọc Hà',
  'Bùi Thị Em',
  'Y Moan Kbuôr',
  'Đặng Khánh Linh',
  'Trương Minh Long',
  'Lý Tiểu Mai',
  'Ngô Nhật Nam',
  'Phan Bảo Ngọc',
  'Nguyễn Thị Oanh',
  'Tô Gia Phúc',
  'Võ Minh Quân',
  'Dương Thảo Quỳnh',
  'Huỳnh Thanh Sơn',
  'Cao Thị Tâm',
  'Đinh Quốc Thái',
  'Lâm Anh Thư',
  'Mai Xuân Trường',
  'Nguyễn Văn Tú',
  'Phùng Khắc Uy',
  'Kiều Thị Vân',
  'Tạ Quang Vinh',
  'Đoàn Hải Yến',
  'Nguyễn Văn An B'
] as const

const SENTENCES: readonly ((code: string) => string)[] = [
  (code) => code,
  (code) => `dạ mã của em là ${code} ạ`,
  (code) => `Em gửi cô mã: ${code}`,
  (code) => `${code} nha cô`,
  (code) => `cô ơi em làm xong rồi nè, ${code}. Kết quả hơi lạ ^^`,
  (code) => `hi, here is my code: ${code}`,
  (code) => `https://front-or-back.example/vi/result/#${code}`,
  (code) => `"${code}"`,
  (code) => `Mã:${code}!`
]

const SPELLINGS: readonly ((code: string) => string)[] = [
  (code) => code,
  (code) => code.toLowerCase(),
  (code) => code.replaceAll('-', ' '),
  (code) => code.replaceAll('-', ''),
  (code) => code.replaceAll('-', ' - ').toLowerCase(),
  (code) => code.replaceAll('-', '–'),
  (code) => code.replaceAll('0', 'O').replaceAll('1', 'l')
]

/** Thirty students: 24 who finished, 3 careless ones with one answer for all, 3 who left early. */
export const students: readonly Student[] = NAMES.map((name, index) => {
  const random = xoroshiro128plus(20_261_130 + index)
  const pick = (most: number): number => Math.abs(random.next()) % most
  const answers = realModel.questions.map((_, at): Answer => {
    if (index % 10 === 7) return ((index % 5) + 1) as Answer
    if (index % 10 === 3 && at > 18) return 0
    return (pick(5) + 1) as Answer
  })
  const bySlot: Answer[] = []
  for (const [at, { slot }] of realModel.questions.entries()) bySlot[slot] = answers[at] ?? 0
  const code = formatCode(Array.from(bySlot, (answer) => answer ?? 0))
  const typed = (SPELLINGS[pick(SPELLINGS.length)] ?? String)(code)
  return { name, code, typed, message: (SENTENCES[pick(SENTENCES.length)] ?? String)(typed) }
})
