import type { ResultProps } from './result-text.ts'

type Props = { readonly heading: string; readonly sides: ResultProps['sides'] }

/** Where to read more about the two sides. */
export function Onward({ heading, sides }: Props) {
  return (
    <section class="screen-only">
      <h2>{heading}</h2>
      <p class="buttons">
        {sides.map(({ title, path }) => (
          <a key={path} class="quiet" href={path}>
            {title}
          </a>
        ))}
      </p>
    </section>
  )
}
