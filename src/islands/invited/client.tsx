import { INVITE_PARAMETER } from '#domain/invite-parameter'
import { parseInvitation } from '#domain/invitation'
import { fill } from '#i18n/fill'
import { createSharing } from '#stores/sharing'
import { openResult } from '../result/open-result.ts'
import { copyText } from '../shared/copy-text.ts'
import { drawQrCode } from '../shared/draw-qr-code.ts'
import { mount } from '../shared/mount.tsx'
import { Invited } from './invited.tsx'
import type { InvitedProps } from './invited-props.ts'

/** The end of the quiz for somebody who was invited: their result or first their code, and the ways to hand it over. */
mount<InvitedProps>((props, root) => {
  const found = parseInvitation(location.hash)
  const suffix = found.kind === 'ok' ? `&${INVITE_PARAMETER}=${found.written}` : ''
  const opened = openResult(root, props, {
    readdress: (code) => history.replaceState(history.state, '', `#${code}${suffix}`)
  })
  addEventListener('hashchange', () => carryOn(suffix))
  const setting = {
    address: new URL(props.page, location.href).href,
    pathTo: ({ id }: { readonly id: string }, code: string) =>
      `${fill(props.paths.role, { role: id })}#${code}`
  }
  return (
    <Invited
      found={found}
      opened={opened}
      setting={setting}
      text={props.invited}
      caseload={new URL(props.caseload, location.href).href}
      copying={createSharing({ writeClipboard: copyText, drawQrCode })}
    />
  )
})

/** Another code was typed or pasted here: the invitation stays with it. */
function carryOn(suffix: string): void {
  const now = parseInvitation(location.hash).kind
  if (now === 'none' && suffix === '') return
  if (now === 'none') history.replaceState(history.state, '', location.hash + suffix)
  location.reload()
}
