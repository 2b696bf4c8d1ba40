import { INVITE_PARAMETER } from '#domain/invite-parameter'
import { parseInvitation } from '#domain/invitation'
import { fill } from '#i18n/fill'
import { CALLED_KEY } from '#stores/person'
import { storageEntry } from '#stores/storage-entry'
import { openResult } from '../result/open-result.ts'
import { mount } from '../shared/mount.tsx'
import { handingOnTo } from './hand-on.ts'
import { Invited } from './invited.tsx'
import type { InvitedProps } from './invited-props.ts'

/**
 * The page after an invited quiz: the result, or the code first, and ways to send it to the
 * counsellor.
 */
mount<InvitedProps>((props, root) => {
  const found = parseInvitation(location.hash)
  const suffix = found.kind === 'ok' ? `&${INVITE_PARAMETER}=${found.written}` : ''
  const quiz = suffix === '' ? props.paths.quiz : `${props.paths.quiz}#${suffix.slice(1)}`
  const opened = openResult(root, props, {
    replaceCode: (code) => history.replaceState(history.state, '', `#${code}${suffix}`),
    ...(suffix !== '' && { adapt: (result) => handingOnTo(quiz, result) })
  })
  addEventListener('hashchange', () => reloadWithInvitation(suffix))
  const links = {
    address: new URL(props.page, location.href).href,
    rolePath: ({ id }: { readonly id: string }) => fill(props.paths.role, { role: id }),
    shortlist: props.paths.shortlist,
    two: props.paths.two,
    quiz
  }
  return (
    <Invited
      found={found}
      opened={opened}
      links={links}
      text={props.invited}
      handOn={props.handOn}
      called={storageEntry(window, 'sessionStorage', CALLED_KEY)}
    />
  )
})

/**
 * After a change of the URL fragment, reloads the page with the invitation: a fragment with only
 * another code gets the invitation of this page. Without any invitation, there is nothing to do.
 */
function reloadWithInvitation(suffix: string): void {
  const { kind } = parseInvitation(location.hash)
  if (kind === 'none' && suffix === '') return
  if (kind === 'none') history.replaceState(history.state, '', location.hash + suffix)
  location.reload()
}
