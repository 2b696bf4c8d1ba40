import { advertInHash, advertsOf } from '#stores/adverts'
import { createLazy } from '#stores/lazy'
import { fetchPart } from '../shared/lazy-script.ts'
import { mount } from '../shared/mount.tsx'
import { shareRuntime } from '../shared/page-runtime.ts'
import { AdvertPage, type DetailsPart } from './advert-page.tsx'
import type { AdvertProps } from './advert-props.ts'

mount<AdvertProps>((props) => {
  shareRuntime()
  const { lang } = document.documentElement
  const details = createLazy(() => fetchPart<DetailsPart>(`${lang}-advert-details`))
  // Soon after the first paint, so that everything works without a connection from then on.
  requestAnimationFrame(() => setTimeout(() => void details.load()))
  const linked = advertInHash(location.hash)
  // The fragment would put the advert into the history and into every copied address.
  if (linked) history.replaceState(history.state, '', location.pathname)
  return <AdvertPage props={props} adverts={advertsOf(window, linked)} details={details} />
})
