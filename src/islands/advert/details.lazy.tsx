import style from './details.css?inline'
import { fill } from '#i18n/fill'
import { LONGEST_ADVERT } from '#stores/adverts'
import { deviceOf } from '#stores/device'
import { OPENED_KEY } from '#stores/person'
import { storageEntry } from '#stores/storage-entry'
import { visitorCode } from '#stores/visitor-code'
import { ChangingText } from '../shared/changing-text.tsx'
import { addStyle } from '../shared/add-style.ts'
import type { ReadAdvert } from './advert-page.tsx'
import { AdvertTabs } from './advert-tabs.tsx'
import type { DetailsProps } from './details-props.ts'
import { MarkedAdvert } from './marked-advert.tsx'
import { OpenQuestions } from './open-questions.tsx'
import { Own } from './own.tsx'
import { RoleLink } from './role-link.tsx'
import { SideBySide } from './side-by-side.tsx'
import { Warnings } from './warnings.tsx'
import { WhatItSays } from './what-it-says.tsx'

addStyle(style)

export { AdvertTabs, SideBySide }

/** What stands below the first screen of an answer. */
export function Details({
  advert,
  words
}: {
  readonly advert: ReadAdvert
  readonly words: DetailsProps
}) {
  const { text, peopleTrait } = words
  const opened = storageEntry(window, 'sessionStorage', OPENED_KEY)
  const answers = visitorCode('', opened, deviceOf(window))?.answers
  return (
    <>
      {advert.reading.caution !== undefined && (
        <p class="notice caution">
          <ChangingText>{text.cautions[advert.reading.caution]}</ChangingText>
        </p>
      )}
      <Warnings advert={advert} text={text} />
      <WhatItSays advert={advert} text={text} peopleTrait={peopleTrait} />
      <Own reading={advert.reading} answers={answers} words={words} />
      {!answers && <OpenQuestions reading={advert.reading} text={text} peopleTrait={peopleTrait} />}
      <RoleLink advert={advert} words={words} />
      <MarkedAdvert advert={advert} text={text} />
      {advert.text.length === LONGEST_ADVERT && (
        <p class="small">
          <ChangingText>{fill(text.cut, { count: LONGEST_ADVERT })}</ChangingText>
        </p>
      )}
      <p class="small">
        {text.honest} <a href={words.method}>{text.method}</a>
      </p>
    </>
  )
}
