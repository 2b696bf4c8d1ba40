import type { Content } from '#content-reader/read-content'
import type { Locale } from '#i18n/locales'
import { pathTo } from '#i18n/paths'
import type { FrameAdvertProps } from '#islands/frame/frame-advert-props.ts'
import { detailsProps } from './advert-props.ts'

/** The properties of the page about an advert in a host's frame. */
export function frameAdvertProps(content: Content, locale: Locale): FrameAdvertProps {
  const { ui } = content.languages[locale]
  const { text: words, peopleTrait, quiz, model, traits } = detailsProps(content, locale)
  const { says, silence, readings, quoted, cautions, honest, method } = words
  const { own, ownLead, like, unlike, open, nothingOwn, noAnswers, toQuiz } = words
  return {
    text: ui.advert.island,
    details: { says, silence, readings, quoted, cautions, honest, method },
    own: {
      quiz,
      model,
      traits,
      text: { own, ownLead, like, unlike, open, nothingOwn, noAnswers, toQuiz }
    },
    frame: ui.frame.advert,
    peopleTrait,
    page: pathTo(locale, 'advert'),
    method: `${pathTo(locale, 'method')}#adverts`
  }
}
