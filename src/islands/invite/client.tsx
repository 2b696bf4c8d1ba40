import { atom } from 'nanostores'
import { INVITE_PARAMETER } from '#domain/invite-parameter'
import { type Invitation, parseInvitation, formatInvitation } from '#domain/invitation'
import { carryHashToLanguages } from '../language-links.ts'
import { keepPageLinksOutOfAddress } from '../page-links.ts'
import { mount } from '../shared/mount.tsx'
import { shareRuntime } from '../shared/page-runtime.ts'
import { storageEntry } from '#stores/storage-entry'
import { type Draft, formatDraft, parseDraft } from './draft.ts'
import { Invite } from './invite.tsx'
import type { InviteProps } from './invite-props.ts'

/** The `sessionStorage` key of the draft: it survives a reload, a change of language and Back. */
const DRAFT_KEY = 'front-or-back:invitation'

/** The parameter of the URL fragment that carries the language of the quiz to the page's other language. */
const LANGUAGE_PARAMETER = 'quiz'

const EMPTY: Invitation = { from: '', note: '', mail: '', codeFirst: false }

/**
 * Starts the page where a counsellor writes an invitation. The tab stores the draft; nothing is sent:
 * the link holds it all.
 */
mount<InviteProps>((props) => {
  const entry = storageEntry(window, 'sessionStorage', DRAFT_KEY)
  const languages = Object.keys(props.clients)
  const stored = parseDraft(entry.read() ?? '', languages)
  const carried = new URLSearchParams(location.hash.slice(1)).get(LANGUAGE_PARAMETER) ?? ''
  const chosen = languages.includes(carried) ? carried : stored?.language
  const $draft = atom<Draft>({
    typed: draftFromUrl() ?? stored?.typed ?? EMPTY,
    language: chosen ?? document.documentElement.lang,
    shape: stored?.shape ?? 'sheet'
  })
  $draft.listen((draft) => entry.write(formatDraft(draft)))
  shareRuntime()
  keepPageLinksOutOfAddress()
  carryHashToLanguages(() => {
    const { typed, language } = $draft.get()
    return `${hashOf(typed)}&${LANGUAGE_PARAMETER}=${language}`
  })
  return <Invite {...props} $draft={$draft} linkOf={linkOf} />

  function linkOf({ typed, language }: Draft): string {
    return location.origin + props.clients[language]?.quiz + hashOf(typed)
  }
})

/**
 * The texts that came in the URL fragment after a change of language, which are then removed from the
 * URL: where the tab can't store anything, the fragment carries them.
 */
function draftFromUrl(): Invitation | undefined {
  const found = parseInvitation(location.hash)
  if (found.kind !== 'ok') return undefined
  history.replaceState(history.state, '', location.pathname)
  return found.invitation
}

function hashOf(invitation: Invitation): string {
  return `#${INVITE_PARAMETER}=${formatInvitation(invitation)}`
}
