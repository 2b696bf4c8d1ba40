import type { AdvertReading } from '#domain/advert/read-advert'
import { roleInTitle } from '#domain/advert/role-in-title'
import type { RoleSide } from '#domain/roles'
import { fill } from '#i18n/fill'
import { ChangingText } from '../shared/changing-text.tsx'
import type { ReadAdvert } from './advert-page.tsx'
import type { DetailsProps } from './details-props.ts'

/** The role of the library that the title names, and where the advert and the trade differ. */
export function RoleLink({
  advert,
  words
}: {
  readonly advert: ReadAdvert
  readonly words: DetailsProps
}) {
  const { text } = words
  const id = roleInTitle(advert.title, words.roles)
  const role = words.roles.find((one) => one.id === id)
  if (!role) return null
  const found = sideFound(advert.reading)
  return (
    <section class="role-of-advert">
      <p>
        <a href={fill(words.rolePath, { role: role.id })}>
          <ChangingText>{fill(text.role, { role: role.name })}</ChangingText>
        </a>
      </p>
      {found !== undefined && found !== role.side && (
        <p>
          <ChangingText>
            {fill(text.roleDiffers, {
              usual: text.contactOf[role.side],
              found: text.contactOf[found]
            })}
          </ChangingText>
        </p>
      )}
    </section>
  )
}

/** The side of an advert in the words for roles; undefined where none is claimed. */
function sideFound({ verdict }: AdvertReading): RoleSide | undefined {
  switch (verdict.kind) {
    case 'front':
    case 'back':
      return verdict.kind
    case 'bothWays':
      return 'between'
    default:
      return undefined
  }
}
