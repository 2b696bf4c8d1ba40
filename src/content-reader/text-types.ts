import type { z } from 'zod'
import type { counsellorShape } from './counsellor-shape.ts'
import type { glossaryShape } from './glossary-shape.ts'
import type { stepsShape } from './steps-shape.ts'
import type { uiShape } from './ui-shape.ts'
import type { wordsShape } from './words-shape.ts'
import type { workplaceWordsShape } from './workplaces-shape.ts'

// The types of the texts in content/<language>/, inferred from the schemas that check the files. Of
// the content reader, islands may import this file only: types add nothing to their scripts.

/** ui.yaml: every button, label and notice. */
export type UiText = Frozen<z.infer<typeof uiShape>>

/** counsellor.yaml: the caseload, and the sheet for a talk. */
export type CounsellorText = Frozen<z.infer<typeof counsellorShape>>

/** glossary.yaml: the words of adverts and offices. */
export type Glossary = Frozen<z.infer<typeof glossaryShape>>

/** steps.yaml: small steps to take after a verdict. */
export type Steps = Frozen<z.infer<typeof stepsShape>>

/** workplaces.yaml: what people do in the workplaces that are drawn. */
export type WorkplaceWords = Frozen<z.infer<typeof workplaceWordsShape>>

/** quiz.yaml: the words for the ids of content/model/, and for the verdicts. */
export type Words = Frozen<z.infer<typeof wordsShape>>

/** The same type, read-only at every level. */
type Frozen<Value> = { readonly [Key in keyof Value]: Frozen<Value[Key]> }
