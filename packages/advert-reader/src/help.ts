/** What `--help` prints. */
export const HELP = `Reads job adverts: which side of the counter is the job on, and which sentences show it.

  front-or-back-advert < adverts.jsonl > read.jsonl
  front-or-back-advert adverts.jsonl more.jsonl > read.jsonl

Each line is a JSON object with "text", and perhaps "title" and "lang" (en or vi). It is printed with
"side", "strength", "quotes" and "frontOrBack" added; its other fields stay as they are. A line that
can't be read is printed unchanged, and reported on standard error. "-" is standard input.

  --only     print only the field "id" and what was read
  --help     print this
  --version  print the version

Exit codes: 0 if every line was read, 1 if some were not, 2 for a wrong option or a file that can't be read.
`
