import { type Invitation, invitationIn, writeInvitation } from '#domain/invitation'
import { INVITE_PARAMETER } from '#domain/invite-parameter'
import { watchPresses } from '../after-press.ts'
import { languageLinks } from '../language-links.ts'
import { draw } from '../light/draw.ts'
import { readProps } from '../read-props.ts'
import { drawQrCode } from '../result/draw-qr-code.ts'
import { keepPageLinksOutOfAddress } from '../page-links.ts'
import { type Draft, readFields } from './draft.ts'
import { InviteView } from './invite-view.tsx'
import type { InviteProps } from './invite-text.ts'

const BLANK: Invitation = { from: '', note: '', mail: '', codeFirst: false }

const root = document.getElementById('invite')
if (root) startInvite(root, readProps<InviteProps>())

/** Lets a counsellor write an invitation, and shows at once what comes of it. Nothing of it is kept or sent. */
function startInvite(root: HTMLElement, props: InviteProps): void {
  const first = takeUp()
  let draft: Draft = {
    typed: first,
    language: document.documentElement.lang,
    shape: 'sheet',
    qrCode: 'coming',
    copied: 'not-yet',
    mailUnderWay: false
  }
  change({})
  drawCode()
  const afterPress = watchPresses()
  root.addEventListener('change', () => afterPress(() => change({ mailUnderWay: false })))
  root.addEventListener('input', ({ target }) => {
    const before = linkOf(draft)
    const mailUnderWay = target instanceof HTMLInputElement && target.name === 'mail'
    if (root instanceof HTMLFormElement) change({ ...readFields(root), mailUnderWay })
    if (linkOf(draft) === before) return
    change({ copied: 'not-yet' })
    drawCode()
  })
  keepPageLinksOutOfAddress()
  languageLinks(() => hashOf(draft.typed))

  function change(to: Partial<Draft>): void {
    draft = { ...draft, ...to }
    const client = props.clients[draft.language]
    if (!client) return
    draw(
      root,
      InviteView({ ...props, draft, first, client, link: linkOf(draft), copy, drawAgain: drawCode })
    )
  }

  async function copy(): Promise<void> {
    const copied = await navigator.clipboard.writeText(linkOf(draft)).then(
      () => 'copied' as const,
      () => 'failed' as const
    )
    change({ copied })
  }

  async function drawCode(): Promise<void> {
    const link = linkOf(draft)
    const qrCode = await drawQrCode(link).catch(() => 'failed' as const)
    // Somebody has gone on writing meanwhile: the drawing of the present link is on its way.
    if (link === linkOf(draft)) change({ qrCode })
  }

  function linkOf({ typed, language }: Draft): string {
    return location.origin + props.clients[language]?.quiz + hashOf(typed)
  }
}

/** What was written on this page in another language comes along in the address, and is taken out of it. */
function takeUp(): Invitation {
  const found = invitationIn(location.hash)
  if (found.kind !== 'ok') return BLANK
  history.replaceState(history.state, '', location.pathname)
  return found.invitation
}

function hashOf(invitation: Invitation): string {
  return `#${INVITE_PARAMETER}=${writeInvitation(invitation)}`
}
