#!/bin/sh
# Copies the built site to Amazon S3, or to a host with the same interface, with the program aws:
#
#   deploy/s3/upload.sh s3://bucket/
#
# Below a path, as with SITE_URL=https://me.example/quiz/: s3://bucket/quiz/. More arguments are passed to
# aws, such as --endpoint-url https://s3.me.example for another host, or --dryrun.
#
# Such a host keeps two headers for each file, its type and how long it is cached. They are the same as on
# our other servers. deploy/README.md says what is missing, and how the bucket is configured. Files of an
# earlier build stay.
set -eu
target=${1:?'expected the address of the bucket, such as s3://bucket/'}
shift
cd "$(dirname "$0")/../.."

upload() {
  aws s3 cp dist "$target" --recursive --no-progress --exclude '*' --include "$1" \
    --content-type "$2" --cache-control "$3" $more
}
more=$*

# Scripts before pages, so that no new page runs an old script.
upload '*.js' 'text/javascript; charset=utf-8' 'no-cache'
upload '*.ts' 'text/plain; charset=utf-8' 'no-cache'
upload '*.txt' 'text/plain; charset=utf-8' 'no-cache'
upload '*.xml' 'application/xml; charset=utf-8' 'no-cache'
upload 'oembed/*.json' 'application/json; charset=utf-8' 'no-cache'
upload 'data/*.json' 'application/json; charset=utf-8' 'public, max-age=86400'
upload 'pictures/*.png' 'image/png' 'public, max-age=86400'
upload 'favicon.svg' 'image/svg+xml; charset=utf-8' 'public, max-age=86400'
upload '*.html' 'text/html; charset=utf-8' 'no-cache'
