import adverts from '../../advert/advert.css?inline'
import style from './talk-advert.css?inline'
import { addStyle } from '../../shared/add-style.ts'
import { AdvertFields } from './advert-fields.tsx'
import { SheetAdvert } from './sheet-advert.tsx'

// The fields for an advert, and the page about it that follows a sheet.

addStyle(adverts + style)

export { AdvertFields, SheetAdvert }
