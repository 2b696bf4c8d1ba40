/** The id of the field for a code: the page puts the focus there when something is wrong with what it holds. */
export const CODE_FIELD = 'code'
