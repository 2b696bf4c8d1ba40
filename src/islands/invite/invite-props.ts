import type { UiText } from '#content-reader/text-types'

type Text = UiText['invite']

/** What the card above the first statement says. */
export type CardText = Text['card']

/** What a client reads, in their language, and where the quiz is. */
export type ClientText = Pick<Text, 'card' | 'handOut'> &
  Pick<UiText['quiz'], 'title'> & {
    /** What the language calls itself. */
    readonly language: string
    readonly quiz: string
  }

/** What the page for counsellors says. */
export type InviteText = Pick<Text, 'form' | 'warning' | 'link' | 'preview' | 'paper'>

/** Everything the page is made of: its own words, and what its invitations say in each language. */
export type InviteProps = {
  readonly text: InviteText
  readonly clients: Readonly<Record<string, ClientText>>
}
