import { CLOSENESSES } from '#domain/comparison'
import { PREPARATIONS } from '#domain/preparation'
import { CUSTOMERS, ROLE_SIDES } from '#domain/roles'
import { z } from 'zod'
import { ROLE_SECTIONS, SECTORS } from './role-page.ts'
import { text, texts } from './texts.ts'

/** `roles` in ui.yaml: the library of roles. */
export const libraryShape = texts('title', 'description', 'lead', 'side', 'data').extend({
  picture: texts('heading', 'lead', 'scale', 'family', 'contact'),
  filter: texts(
    ...(['heading', 'name', 'family', 'preparation', 'contact', 'inside'] as const),
    ...(['insideHint', 'any', 'reset', 'count', 'kept', 'none'] as const)
  ).extend({ contacts: texts(...ROLE_SIDES) }),
  sides: texts(...ROLE_SIDES),
  tags: texts('inside', 'both'),
  preparations: texts(...PREPARATIONS)
})

/** `role` in ui.yaml: the page of one role. */
export const roleShape = texts('all', 'facts', 'plan', 'attribution', 'attributionLink').extend({
  customers: texts('name', ...CUSTOMERS),
  contact: texts('name', 'value'),
  preparation: texts('name').extend({ zones: z.array(text).length(5) }),
  source: texts('name', 'value', 'estimated'),
  sections: texts(...ROLE_SECTIONS, 'sectors'),
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
