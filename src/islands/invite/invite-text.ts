import type { CardText } from './card-text.ts'

type Texts<Key extends string> = { readonly [key in Key]: string }

/** What stands on the printed page. `send` has `{mail}`. */
export type HandOutText = Texts<
  'scan' | 'qrLabel' | 'type' | 'typed' | 'code' | 'send' | 'bring'
> & { readonly facts: readonly string[] }

/** What a client reads, in their language, and where the quiz is. */
export type ClientText = {
  /** What the language calls itself. */
  readonly language: string
  readonly title: string
  readonly card: CardText
  readonly handOut: HandOutText
  readonly quiz: string
}

/** What the page for counsellors says. Places in braces are filled in. */
export type InviteText = Texts<'warning' | 'preview'> & {
  /** `left` and `over` have `{count}`, `noAddress` has `{found}`. */
  readonly form: Texts<
    | 'heading'
    | 'lang'
    | 'name'
    | 'nameHint'
    | 'note'
    | 'noteHint'
    | 'left'
    | 'over'
    | 'order'
    | 'verdictFirst'
    | 'codeFirst'
    | 'noLock'
    | 'mail'
    | 'mailHint'
    | 'noAddress'
  >
  readonly link: Texts<
    'heading' | 'copy' | 'copied' | 'copyFailed' | 'open' | 'fine' | 'noQr' | 'again'
  >
  readonly paper: Texts<'heading' | 'lead' | 'shape' | 'sheet' | 'slips' | 'print'>
}

/** Everything the page is made of: its own words, and what its invitations say in each language. */
export type InviteProps = {
  readonly text: InviteText
  readonly clients: Readonly<Record<string, ClientText>>
}
