import { type NamedRole, rolesFromColumns, rolesToColumns } from '#islands/role-columns.ts'
import { expect, test } from 'vitest'
import { content } from '../content/support/real-content.ts'
import { smallModel } from '../domain/support/small-model.ts'

const families = ['service', 'sales']
const roles: readonly NamedRole[] = [
  {
    id: 'seller',
    name: 'Người bán',
    family: 'sales',
    preparation: 'considerable',
    preparations: { us: 'considerable', uk: 'medium', vietnam: 'little' },
    usualSide: 'between',
    customers: 'both',
    contact: 100,
    figures: { meeting: 2.3, hearing: -2.3, order: 0, quiet: -0.1, freedom: 1 }
  },
  {
    id: 'clerk',
    name: 'Clerk',
    family: 'service',
    preparation: 'little',
    preparations: { us: 'little', uk: 'little', vietnam: 'considerable' },
    usualSide: 'back',
    customers: 'outside',
    contact: 0,
    figures: { meeting: 0.1, hearing: 0, order: -1, quiet: 2, freedom: 0 }
  }
]

test('roles are packed by column, one character for each number', () => {
  // W stands for 0. 2.3 is 23 characters after it: n. −2.3 is @, −0.1 is V, 1 is a.
  // Contact 100 is 100 characters after the space: U+0084.
  expect(rolesToColumns(smallModel, families, roles)).toEqual({
    ids: ['seller', 'clerk'],
    names: ['Người bán', 'Clerk'],
    figures: 'n@WVaXWMkW',
    contacts: `${String.fromCharCode(132)} `,
    // `both` has index 2 and `between` 1: 6 + 1 = 7 is H. `outside` has 0 and `back` 2: C.
    kinds: 'HC',
    // `considerable` has index 2, `medium` 1 and `little` 0: 2 + 3 · 1 + 9 · 0 = 5 is F.
    // 0 + 3 · 0 + 9 · 2 = 18 is S.
    preparations: 'FS',
    families: 'BA'
  })
})

test('roles are the same after unpacking, with families named by ids or by names', () => {
  const columns = JSON.parse(JSON.stringify(rolesToColumns(smallModel, families, roles)))
  expect(rolesFromColumns(smallModel, families, columns, 'us')).toEqual(roles)
  const [seller] = rolesFromColumns(smallModel, ['Dịch vụ', 'Bán hàng'], columns, 'us')
  expect(seller?.family).toBe('Bán hàng')
})

test('the preparation of a role is that of the country', () => {
  const columns = rolesToColumns(smallModel, families, roles)
  const inEach = (['us', 'uk', 'vietnam'] as const).map((country) =>
    rolesFromColumns(smallModel, families, columns, country).map(({ preparation }) => preparation)
  )
  expect(inEach).toEqual([
    ['considerable', 'little'],
    ['medium', 'little'],
    ['little', 'considerable']
  ])
})

test('the whole library is the same after packing and unpacking', () => {
  const { model, roles: library } = content
  const named = library.map(
    ({ preparations, usualSide, customers, ...role }): NamedRole => ({
      ...{ id: role.id, family: role.family, contact: role.contact, figures: role.figures },
      ...{ customers, usualSide, preparations, preparation: preparations.vietnam },
      name: content.languages.vi.roles[role.id]?.name ?? ''
    })
  )
  const columns = JSON.parse(JSON.stringify(rolesToColumns(model, content.families, named)))
  const arrived = rolesFromColumns(model, content.families, columns, 'vietnam')
  // −0 and 0 are the same figure.
  expect(arrived.map((role) => JSON.stringify(role))).toEqual(
    named.map(({ figures, ...role }) =>
      JSON.stringify({
        id: role.id,
        name: role.name,
        figures,
        contact: role.contact,
        customers: role.customers,
        preparation: role.preparation,
        preparations: role.preparations,
        usualSide: role.usualSide,
        family: role.family
      })
    )
  )
})
