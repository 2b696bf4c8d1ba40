import { COUNTRY_ORDER, type Country } from '#i18n/countries'
import { LOCALES, type Locale } from '#i18n/locales'
import { edit } from './add-trait.ts'
import type { Recipe } from './recipe.ts'

/** The id of the made-up role. */
export const ROLE = 'plant-keeper'

/**
 * The recipe “Add a role”: its line, its roles nearby, its preparation, its pay, and its page in each
 * language.
 */
export const addRole: Recipe = {
  heading: 'Add a role',
  follow(content) {
    edit(content, 'model/roles.yaml', (file) => {
      const line = {
        soc: '43-9999.99',
        title: 'Plant Keepers',
        zone: 1,
        family: 'administration',
        customers: 'inside',
        contact: 40,
        usual: 'between',
        figures: [20, 40, 30, 50, 80, 60, 70],
        estimated: true
      }
      file.setIn(['roles', ROLE], file.createNode(line, { flow: true }))
    })
    edit(content, 'model/nearby.yaml', (file) => {
      file.setIn([ROLE], {
        front: ['office-clerk', 'receptionist'],
        back: ['data-entry-clerk']
      })
    })
    edit(content, 'model/preparation.yaml', (file) => {
      file.setIn(['vietnam', ROLE], { level: 'vocational' })
    })
    edit(content, 'model/pay.yaml', (file) => {
      file.setIn(['us', ROLE], [30_000, 35_000, 40_000])
    })
    for (const locale of LOCALES) content.write(`${locale}/roles/${ROLE}.md`, page(locale))
  }
}

const START: Readonly<Record<Country, string>> = {
  uk: 'With a watering can and a college course.',
  us: 'With a watering can and a green thumb.',
  vietnam: 'With a watering can and a helping hand.'
}

/** Its page, in English in each language; only the order of the countries differs. */
function page(locale: Locale): string {
  const sections: Readonly<Record<string, readonly string[]>> = {
    work: ['You water the plants of an office and cut what has withered.'],
    whom: ['Colleagues, and the plants on their desks.'],
    side: ['Back office by its contact, but visitors stop and ask for your advice.'],
    suits: ['- You talk to plants.', '- You like green.'],
    asks: ['- Carrying water.', '- Coming in at weekends.'],
    start: COUNTRY_ORDER[locale].map((country) => `- ${country}: ${START[country]}`),
    try: ['Water the plants of a neighbour who is away.'],
    check: ['- Who pays for a plant that dies?', '- How many floors are there?'],
    scams: ['- A deposit for the watering can: keep your money.'],
    sectors: ['- bank: Palms in the hall.', '- company: A cactus on each desk.'],
    // Below the 33rd percentile or above the 66th, it stands out.
    traits: [
      '- overall: You go from desk to desk with a can.',
      '- people low: Plants do not answer.',
      '- communication low: Nobody has to be talked into a fern.',
      '- focus high: You look at every leaf.',
      '- autonomy high: You decide what grows where.'
    ]
  }
  return [
    ...['---', 'name: Plant keeper', 'aliases: [Plant carer]'],
    ...['lead: Somebody who keeps the plants of an office alive.', '---'],
    ...Object.entries(sections).flatMap(([name, lines]) => [`## ${name}`, '', ...lines, ''])
  ].join('\n')
}
