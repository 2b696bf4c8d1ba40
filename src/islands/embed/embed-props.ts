import type { UiText } from '#content-reader/text-types'

type Text = UiText['embed']

/** The texts of the snippet builder and the snippet check on the page for job boards. */
export type EmbedProps = Pick<Text, 'copied' | 'copyFailed'> &
  Pick<Text['doctor'], 'problems'> & {
    /** Shown for a snippet without problems. */
    readonly valid: Text['doctor']['valid']
    /** Titles of the frame by language code. */
    readonly titles: Readonly<Record<string, string>>
  }
