import { CLOSENESSES } from '#domain/comparison'
import { EDUCATION_LEVELS, PREPARATIONS } from '#domain/preparation'
import { CUSTOMERS, ROLE_SIDES } from '#domain/roles'
import { COUNTRIES } from '#i18n/countries'
import { z } from 'zod'
import { PAY_NOTES } from './model-shape.ts'
import { ROLE_SECTIONS, SECTORS } from './role-page.ts'
import { text, texts } from './texts.ts'

/** `roles` in ui.yaml: the library of roles. */
export const libraryShape = texts('title', 'description', 'lead', 'side', 'data').extend({
  picture: texts('heading', 'lead', 'scale', 'family', 'contact'),
  filter: texts(
    ...(['heading', 'name', 'family', 'preparation', 'contact', 'usual', 'inside'] as const),
    ...(['insideHint', 'any', 'reset', 'count', 'kept', 'none'] as const)
  ).extend({ contacts: texts(...ROLE_SIDES) }),
  sides: texts(...ROLE_SIDES),
  tags: texts('inside', 'both'),
  preparations: texts(...PREPARATIONS),
  /** What people in the line of work call a role. */
  usual: texts(...ROLE_SIDES)
})

/** `role` in ui.yaml: the page of one role. */
export const roleShape = texts(
  ...(['all', 'facts', 'plan', 'attribution', 'attributionLink'] as const),
  ...(['keep', 'kept', 'toShortlist'] as const)
).extend({
  pay: texts('heading', 'us', 'usNote', 'vietnam', 'vietnamNote', 'none').extend({
    notes: texts(...PAY_NOTES)
  }),
  search: texts('heading', 'lead', 'line', 'advert'),
  beside: texts('quiz', 'result'),
  customers: texts('name', ...CUSTOMERS),
  contact: texts('name', 'value'),
  usual: texts('name'),
  preparation: texts('adverts', 'judged').extend({
    in: texts(...COUNTRIES),
    zones: z.array(text).length(5),
    uk: texts(...PREPARATIONS),
    levels: texts(...EDUCATION_LEVELS)
  }),
  countries: texts(...COUNTRIES),
  source: texts('name', 'value', 'estimated'),
  sections: texts(...ROLE_SECTIONS, 'start', 'scams', 'sectors'),
  sectors: texts(...SECTORS),
  bars: texts(
    ...(['heading', 'legend', 'role', 'you', 'tooFew', 'toResult', ...CLOSENESSES] as const)
  ).extend({
    from: texts('device', 'link'),
    likeness: texts('strong', 'good', 'worth-a-look', 'none', 'unclear'),
    key: texts('role', 'you')
  }),
  nearby: texts('heading', 'front', 'back')
})
