// Writes what the page hears. `textContent` needs no Trusted Types policy.
const heard = document.querySelector('#heard')

for (const type of ['ready', 'view', 'start', 'progress', 'complete', 'share', 'fail']) {
  document.addEventListener(`front-or-back:${type}`, ({ detail }) => {
    const line = document.createElement('li')
    line.textContent = `${type} ${JSON.stringify(detail)}`
    heard?.append(line)
  })
}
