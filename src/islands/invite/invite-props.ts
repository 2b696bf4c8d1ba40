import type { UiText } from '#content-reader/text-types'

type Text = UiText['invite']

/** The texts of the invitation card above the first statement. */
export type CardText = Text['card']

/** The texts for a client in one language, and the path of the quiz in it. */
export type ClientText = Pick<Text, 'card' | 'handOut'> &
  Pick<UiText['quiz'], 'title'> & {
    /** Name of the language in the language itself. */
    readonly language: string
    readonly quiz: string
  }

/** The texts of the page for counsellors. */
export type InviteText = Pick<Text, 'form' | 'warning' | 'link' | 'preview' | 'paper'> & {
  readonly classView: Omit<UiText['classView'], 'screen'>
}

/** The texts that are shown to a class. */
export type ClassViewWords = UiText['classView']['screen']

/**
 * The data that the page gives to the island: its texts, and those for clients by language code.
 */
export type InviteProps = {
  readonly text: InviteText
  /** Path of the page that reads codes. */
  readonly caseload: string
  readonly clients: Readonly<Record<string, ClientText>>
}
