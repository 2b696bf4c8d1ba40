import { defineAdvertElement } from './advert-element.ts'
import type { AdvertWords } from './advert-settings.ts'
import { runningScript } from './running-script.ts'

// embed-advert.js: defines `<front-or-back-advert>` for the site that this script was loaded from.

/** The texts by language. embed-file.ts defines this constant from content/. */
declare const WORDS: Readonly<Record<string, AdvertWords>>
/** The address that the site was built for, with a slash at the end. embed-file.ts defines it. */
declare const BUILT_FOR: string

const { script, address } = runningScript(BUILT_FOR, 'embed-advert.js')
defineAdvertElement({ address, words: WORDS, inFrame: script?.dataset.reader === 'frame' })
