import { roleLinkFor } from '#embed/role-link'
import { LOCALES } from '#i18n/locales'
import { pathTo, pathToFile } from '#i18n/paths'
import type { Shown } from '#stores/result'
import { addressFor, createLate } from '#stores/late'
import { readProps } from '../read-props.ts'
import type { ResultProps } from '../result/result-text.ts'
import { type StartedResult, startResult } from '../result/start-result.ts'
import { visitFrame } from './frame-visit.ts'
import type { HostShareWords } from './late/host-share.tsx'

type HostPart = typeof import('./late/host-share.tsx') & { readonly words: HostShareWords }

/** The result page inside somebody else's. `page` is the address of the result on our own site. */
export type FrameResultProps = ResultProps & { readonly page: string }

const wrapper = document.getElementById('frame')
const root = document.getElementById('result')
if (wrapper && root) startFrameResult(wrapper, root, readProps<FrameResultProps>())

function startFrameResult(wrapper: HTMLElement, root: HTMLElement, props: FrameResultProps): void {
  const { lang } = document.documentElement
  const late = createLate(async (attempt): Promise<HostPart> => {
    return import(
      /* @vite-ignore */ addressFor(pathToFile(`scripts/${lang}-host-share.js`), attempt)
    )
  })
  let shared = false
  // What is drawn at the beginning of `startResult` comes before it has given anything back.
  let started: StartedResult | undefined

  const visit = visitFrame({
    wrapper,
    changed: () => started?.redraw(),
    speak(language) {
      const locale = LOCALES.find((one) => one === language)
      if (locale && started) {
        visit.goTo(pathTo(locale, 'frame/result'), codeOf(started.result.$shown.get()))
      }
    }
  })
  started = startResult(root, props, {
    readdress: visit.remember,
    around: {
      address: new URL(props.page, location.href).href,
      pathTo({ id, name }, code) {
        const soc = socOf(id)
        return (
          roleLinkFor(visit.settings().roleLink, { name, soc }) ??
          `${props.paths.role.replace('{role}', id)}#${code}`
        )
      },
      more: (shown) => hostShare(shown)
    }
  })
  late.$state.listen(() => started?.redraw())
  late.load()

  function socOf(id: string): string {
    const state = late.$state.get()
    const at = props.roles.ids.indexOf(id)
    return state.kind === 'here' ? (state.part.words.socs[at] ?? '') : ''
  }

  function hostShare(shown: Extract<Shown, { kind: 'result' }>) {
    const state = late.$state.get()
    const { outcome } = shown.reading
    if (!started) return null
    const look = started.result.$without.get() ?? started.result.$original.get()
    if (window.parent === window || state.kind !== 'here' || outcome.kind !== 'placed') return null
    const { HostShare, words } = state.part
    const names = new Map(started.props.roles.map(({ id, name }) => [id, name]))
    return (
      <HostShare
        origin={visit.link.origin()}
        text={words.text}
        shared={shared}
        share={{
          verdict: outcome.placing,
          roles: (look?.roles ?? []).map(({ role: { id } }) => ({
            soc: socOf(id),
            name: names.get(id) ?? id
          })),
          code: shown.code
        }}
        send={(share) => {
          visit.link.tell({ type: 'share', ...share })
          shared = true
          started?.redraw()
        }}
      />
    )
  }
}

function codeOf(shown: Shown): string {
  return shown.kind === 'result' ? shown.code : ''
}
