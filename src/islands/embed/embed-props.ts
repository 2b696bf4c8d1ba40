import type { UiText } from '#content-reader/text-types'

type Text = UiText['embed']

/** What the builder and the doctor on the page for job boards say. */
export type EmbedProps = Pick<Text, 'copied' | 'copyFailed'> &
  Pick<Text['doctor'], 'complaints'> & {
    /** Where nothing is wrong with a snippet. */
    readonly valid: Text['doctor']['sound']
    /** Titles of the frame by language. */
    readonly titles: Readonly<Record<string, string>>
  }
