import { defineQuizElement } from './quiz-element.ts'
import { runningScript } from './running-script.ts'

// embed.js: defines `<front-or-back>` for the site that this script was loaded from.

/** The frame's title in each language. embed-file.ts defines this constant from content/. */
declare const TITLES: Readonly<Record<string, string>>
/** The address that the site was built for, with a slash at the end. embed-file.ts defines it. */
declare const BUILT_FOR: string

const { address } = runningScript(BUILT_FOR, 'embed.js')
defineQuizElement({ address, titles: TITLES })
