import { useStore } from '@nanostores/preact'
import { roleLinkFor } from '#embed/role-link'
import { fill } from '#i18n/fill'
import type { Lazy } from '#stores/lazy'
import type { ShownResult } from '#stores/shown-result'
import type { OpenedResult } from '../result/open-result.ts'
import { Result } from '../result/result.tsx'
import type { FrameVisit } from './frame-visit.ts'
import type { HostShareWords } from './host-share.lazy.tsx'

/** The lazy part for sharing a result with the host, with its texts. */
export type HostSharePart = typeof import('./host-share.lazy.tsx') & {
  readonly words: HostShareWords
}

type Props = {
  readonly opened: OpenedResult
  readonly visit: FrameVisit
  readonly part: Lazy<HostSharePart>
  /** Ids of the roles, in the order of the library. */
  readonly ids: readonly string[]
  /** Absolute URL of the result page on our own site. */
  readonly address: string
}

/**
 * The result in a frame. Roles link to the host's own search if the host has set one, and a button
 * shares the result with the host.
 */
export function FrameResult({ opened, visit, part, ids, address }: Props) {
  const { roleLink } = useStore(visit.$settings)
  const state = useStore(part.$state)
  const socOf = (id: string): string =>
    state.kind === 'loaded' ? (state.part.words.socs[ids.indexOf(id)] ?? '') : ''
  const links = {
    address,
    rolePath: ({ id, name }: { readonly id: string; readonly name: string }) =>
      roleLinkFor(roleLink, { name, soc: socOf(id) }) ??
      fill(opened.content.paths.role, { role: id }),
    shortlist: undefined,
    two: undefined,
    quiz: opened.content.paths.quiz
  }
  return (
    <Result
      opened={opened}
      links={links}
      more={(shown) =>
        state.kind === 'loaded' && (
          <HostShareOf
            shown={shown}
            opened={opened}
            visit={visit}
            part={state.part}
            socOf={socOf}
          />
        )
      }
    />
  )
}

type ShareProps = Pick<Props, 'opened' | 'visit'> & {
  readonly shown: ShownResult
  readonly part: HostSharePart
  readonly socOf: (id: string) => string
}

function HostShareOf({ shown, opened, visit, part, socOf }: ShareProps) {
  const { result, content } = opened
  const { country } = useStore(result.$jobSearch)
  const without = useStore(result.$without)
  const original = useStore(result.$original)
  const origin = useStore(visit.$origin)
  const answered = useStore(visit.$answered)
  const { outcome } = shown.reading
  if (window.parent === window || outcome.kind !== 'placed') return null
  // A page without a script of ours or of its own would not hear it.
  if (origin !== undefined && !answered) return null
  const { HostShare, words } = part
  const nameOf = (id: string): string =>
    content.rolesIn(country).find((role) => role.id === id)?.name ?? id
  const roles = ((without ?? original)?.roles ?? []).map(({ role: { id } }) => ({
    soc: socOf(id),
    name: nameOf(id)
  }))
  return (
    <HostShare
      origin={origin}
      text={words.text}
      share={{ verdict: outcome.placing, roles, code: shown.code }}
      send={(share) => {
        const { state } = visit.$settings.get()
        visit.host.send({ type: 'share', ...share, ...(state && { state }) })
      }}
    />
  )
}
