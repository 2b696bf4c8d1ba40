import type { z } from 'zod'
import type { counsellorShape } from './counsellor-shape.ts'
import type { uiShape } from './ui-shape.ts'
import type { wordsShape } from './words-shape.ts'

/**
 * What stands in content/<language>/, as types: the shapes that check the files give them, so that nothing repeats them. Islands may
 * import this file of the content reader and no other, because a type leaves nothing in their scripts.
 */

/** ui.yaml: every button, label and notice. */
export type UiText = Frozen<z.infer<typeof uiShape>>

/** counsellor.yaml: the caseload, and the sheet for a talk. */
export type CounsellorText = Frozen<z.infer<typeof counsellorShape>>

/** quiz.yaml: what the ids of content/model/ say. */
export type Words = Frozen<z.infer<typeof wordsShape>>

/** The same value to read only, all the way down. */
type Frozen<Value> = { readonly [Key in keyof Value]: Frozen<Value[Key]> }
