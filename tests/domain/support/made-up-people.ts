import type { Answer } from '#domain/model'

/** The answer to all questions of each trait of the real model, after reversing. */
type Levels = Readonly<Record<string, Answer>>

export const purePeoplePerson: Levels = {
  people: 5,
  listening: 4,
  communication: 4,
  'problem-solving': 4,
  focus: 2,
  flexibility: 2,
  autonomy: 2
}
export const pureBackPerson: Levels = {
  people: 2,
  listening: 2,
  communication: 2,
  'problem-solving': 2,
  focus: 5,
  flexibility: 5,
  autonomy: 4
}
export const autonomousSeller: Levels = {
  people: 4,
  listening: 3,
  communication: 5,
  'problem-solving': 3,
  focus: 2,
  flexibility: 3,
  autonomy: 5
}
export const detailLover: Levels = {
  people: 3,
  listening: 2,
  communication: 3,
  'problem-solving': 4,
  focus: 5,
  flexibility: 3,
  autonomy: 3
}
export const highOnBoth: Levels = {
  people: 4,
  listening: 4,
  communication: 4,
  'problem-solving': 4,
  focus: 4,
  flexibility: 4,
  autonomy: 4
}

export const inTheMiddle: Levels = {
  people: 3,
  listening: 4,
  communication: 2,
  'problem-solving': 3,
  focus: 3,
  flexibility: 4,
  autonomy: 2
}
export const calmHelper: Levels = {
  people: 4,
  listening: 4,
  communication: 3,
  'problem-solving': 3,
  focus: 3,
  flexibility: 2,
  autonomy: 2
}
export const quietListener: Levels = {
  people: 2,
  listening: 4,
  communication: 2,
  'problem-solving': 3,
  focus: 4,
  flexibility: 4,
  autonomy: 3
}
