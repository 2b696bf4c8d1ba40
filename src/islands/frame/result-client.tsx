import { pathTo } from '#i18n/paths'
import { createLazy } from '#stores/lazy'
import { openResult } from '../result/open-result.ts'
import type { ResultProps } from '../result/result-props.ts'
import { fetchPart } from '../shared/lazy-script.ts'
import { mount } from '../shared/mount.tsx'
import { FrameResult, type HostSharePart } from './frame-result.tsx'
import { visitFrame } from './frame-visit.ts'

/** Props of the result page in a frame. `page` is the path of the result page on our own site. */
export type FrameResultProps = ResultProps & { readonly page: string }

const wrapper = document.getElementById('frame')
if (wrapper) mountFrameResult(wrapper)

function mountFrameResult(wrapper: HTMLElement): void {
  mount<FrameResultProps>((props, root) => {
    const visit = visitFrame({
      wrapper,
      changeLanguage(language) {
        const shown = opened.result.$shown.get()
        const code = shown.kind === 'result' ? shown.code : ''
        visit.goTo(pathTo(language, 'frame/result'), code)
      }
    })
    const opened = openResult(root, props, { replaceCode: visit.remember })
    const part = createLazy(() =>
      fetchPart<HostSharePart>(`${document.documentElement.lang}-host-share`)
    )
    part.load()
    return (
      <FrameResult
        opened={opened}
        visit={visit}
        part={part}
        ids={props.roles.ids}
        address={new URL(props.page, location.href).href}
      />
    )
  })
}
