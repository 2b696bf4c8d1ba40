import { fill } from '#i18n/fill'
import type { Tools } from './tools.ts'

/** What becomes of the caseload: a file, kept on this device, or forgotten. */
export function Keeping({ tools }: { readonly tools: Tools }) {
  const { caseload, desk } = tools
  const { keep: text } = tools.props.text
  const count = caseload.$people.get().length
  const kept = caseload.$kept.get()
  const sure = desk.$sure.get()
  const forget = (): void => {
    desk.$sure.set(false)
    tools.table.selectNone()
    caseload.forget()
    desk.$done.set({ kind: 'forgotten' })
  }
  return (
    <section class="keep">
      <h2 tabIndex={-1}>{text.heading}</h2>
      <p>{text.lead}</p>
      {count > 0 && (
        <>
          <label class="check">
            <input
              type="checkbox"
              checked={kept}
              aria-describedby="keep-hint"
              onChange={({ currentTarget }) => caseload.keep(currentTarget.checked)}
            />
            <span>{text.device}</span>
          </label>
          <p id="keep-hint" class="small">
            {text.deviceHint}
          </p>
        </>
      )}
      <p role="status">
        {kept && text.kept}
        {caseload.$keepFailed.get() && text.failed}
        {desk.$done.get().kind === 'forgotten' && count === 0 && text.forgotten}
      </p>
      {count > 0 && (
        <>
          <p class="buttons">
            <button type="button" class="button" onClick={() => tools.save('csv')}>
              {text.csv}
            </button>
            <button type="button" class="button" onClick={() => tools.save('json')}>
              {text.json}
            </button>
          </p>
          <p class="small">{text.fileHint}</p>
          {sure ? (
            <div class="notice">
              <p id="sure" tabIndex={-1}>
                {fill(text.sure, { count })}
              </p>
              <p class="buttons">
                <button type="button" class="button" onClick={forget}>
                  {text.yes}
                </button>
                <button type="button" class="quiet" onClick={() => desk.$sure.set(false)}>
                  {text.no}
                </button>
              </p>
            </div>
          ) : (
            <p>
              <button type="button" class="quiet" onClick={() => desk.$sure.set(true)}>
                {text.forget}
              </button>
            </p>
          )}
        </>
      )}
    </section>
  )
}
