import { atom } from 'nanostores'
import { parseFrameAddress } from '#embed/settings'
import { pathTo } from '#i18n/paths'
import type { ReadAdvert } from '../advert/advert-page.tsx'
import { mount } from '../shared/mount.tsx'
import { FrameAdvert } from './frame-advert.tsx'
import type { FrameAdvertProps } from './frame-advert-props.ts'
import { visitFrame } from './frame-visit.ts'
import { hearAdverts } from './hear-adverts.ts'
import { toAdverts } from './host-readings.ts'
import { openReader } from './open-reader.ts'

/** Starts the page about the advert that the host hands over. */
const wrapper = document.getElementById('frame')
if (wrapper) mountFrameAdvert(wrapper)

function mountFrameAdvert(wrapper: HTMLElement): void {
  mount<FrameAdvertProps>((props) => {
    const $shown = atom<ReadAdvert | undefined>(undefined)
    const read = openReader()
    let last = 0
    hearAdverts(window, parseFrameAddress(location.hash).id, async ([advert]) => {
      if (!advert) return
      const { title, text } = advert
      const asked = ++last
      const [reading] = await read(toAdverts([advert]))
      if (reading && asked === last) $shown.set({ title, text, reading })
    })
    const visit = visitFrame({
      wrapper,
      reserved: 0,
      changeLanguage: (language) => visit.goTo(pathTo(language, 'frame/advert'), '')
    })
    return <FrameAdvert $shown={$shown} props={props} />
  })
}
