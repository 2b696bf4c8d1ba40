import {
  type FilterableRole,
  type RoleFilter,
  parseFilter,
  matchesFilter,
  formatFilter
} from '#stores/role-filter'
import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'

const FAMILIES = ['service', 'data-and-it']
const ALL: RoleFilter = {
  name: '',
  family: undefined,
  preparation: undefined,
  contact: undefined,
  inside: false
}

describe('the address of a filter', () => {
  test.each([
    [ALL, ''],
    [{ ...ALL, family: 'data-and-it' }, 'family=data-and-it'],
    [{ ...ALL, preparation: 'little', inside: true }, 'preparation=little&inside=yes'],
    [
      { name: 'kế toán', family: 'service', preparation: 'medium', contact: 'front', inside: true },
      'name=k%E1%BA%BF+to%C3%A1n&family=service&preparation=medium&contact=front&inside=yes'
    ]
  ] as const)('%j is written and read again', (filter, address) => {
    expect(formatFilter(filter)).toBe(address)
    expect(parseFilter(`#${address}`, FAMILIES)).toEqual(filter)
  })

  test.each([
    '',
    '#',
    '#content',
    '#family=witchcraft&preparation=none&contact=left&inside=maybe',
    '#12H7-EY82-V32E-R9ZC-NC',
    '#%E0%A4',
    '#family=<script>',
    '#name=+++'
  ])('%j filters nothing', (hash) => {
    expect(parseFilter(hash, FAMILIES)).toEqual(ALL)
  })

  test.each([
    '#?secret=x&family=service&utm_source=mail',
    '#family=service?utm_source=mail',
    '#family%3Dservice',
    '##family=service',
    '#%23family=service',
    '#content#family=service',
    '#family=service.',
    '#utm_source%3Dmail%26family%3Dservice)'
  ])('what hosts and chats add does no harm: %s', (hash) => {
    expect(parseFilter(hash, FAMILIES)).toEqual({ ...ALL, family: 'service' })
  })
})

// But for full stops at its end: they may be those of a sentence about the link, and nothing looks at them.
test('any name that can be typed is read as it was written', () => {
  assert(
    property(string({ unit: 'grapheme', maxLength: 12 }), (typed) => {
      const name = typed.replace(/[\s.]+$/, '').trim()
      expect(parseFilter(`#${formatFilter({ ...ALL, name })}`, FAMILIES).name).toBe(name)
    }),
    { examples: [['R&D'], ['C#'], ['a=b'], ['why?'], ['R&D).'], ['100%'], ['a+b']] }
  )
})

test('a name in an address is as long as one can be typed', () => {
  expect(parseFilter(`#name=${'a'.repeat(5000)}`, FAMILIES).name).toBe('a'.repeat(60))
})

describe('a role stays', () => {
  const trainer: FilterableRole = {
    names: [
      'Workplace trainer',
      'Chuyên viên đào tạo (L&D)',
      'Training and Development Specialists'
    ],
    family: 'service',
    preparation: 'considerable',
    contact: 'back',
    inside: true
  }
  const clerk: FilterableRole = {
    ...trainer,
    names: ['Bank clerk (cash)', 'Giao dịch viên'],
    preparation: 'little',
    contact: 'front',
    inside: false
  }

  test.each([
    ['where nothing is asked', ALL, [true, true]],
    ['by the beginning of a word of its name', { ...ALL, name: 'CLER' }, [false, true]],
    ['by its name in the other language', { ...ALL, name: 'giao dịch' }, [false, true]],
    ['by a name without its marks', { ...ALL, name: 'dao tao' }, [true, false]],
    ['by what O*NET calls it', { ...ALL, name: 'specialist' }, [true, false]],
    ['by words in any order, signs aside', { ...ALL, name: '(cash) bank' }, [false, true]],
    ['not by the inside of a word', { ...ALL, name: 'rainer' }, [false, false]],
    ['only if all words fit', { ...ALL, name: 'bank trainer' }, [false, false]],
    ['where only signs are looked for', { ...ALL, name: '…' }, [true, true]],
    ['by its family', { ...ALL, family: 'data-and-it' }, [false, false]],
    ['by its preparation', { ...ALL, preparation: 'little' }, [false, true]],
    ['by its contact', { ...ALL, contact: 'back' }, [true, false]],
    ['as an inside people role', { ...ALL, inside: true }, [true, false]],
    ['only if all of it fits', { ...ALL, contact: 'front', inside: true }, [false, false]]
  ] as const)('%s', (_, filter, stay) => {
    expect([trainer, clerk].map((role) => matchesFilter(filter, role))).toEqual(stay)
  })
})
