import { pasteWords } from '#content-reader/paste-words'
import { content } from '../../content/support/real-content.ts'

/** The words by which the site understands a pasted text: those of both languages. */
export const PASTE_WORDS = pasteWords(content, 'en')
