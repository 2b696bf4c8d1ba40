import { COUNTRIES, type Country } from '#i18n/countries'
import { useRestoredControls } from './page-shows.ts'

type Props = {
  readonly label: string
  readonly names: Readonly<Record<Country, string>>
  readonly country: Country
  readonly choose: (country: Country) => void
}

/** The choice of the country in which somebody looks for work. */
export function CountrySelect({ label, names, country, choose }: Props) {
  useRestoredControls()
  return (
    <label class="country">
      {`${label} `}
      <select
        value={country}
        onChange={({ currentTarget: { value } }) => {
          const chosen = COUNTRIES.find((known) => known === value)
          if (chosen) choose(chosen)
        }}
      >
        {COUNTRIES.map((known) => (
          <option key={known} value={known}>
            {names[known]}
          </option>
        ))}
      </select>
    </label>
  )
}
