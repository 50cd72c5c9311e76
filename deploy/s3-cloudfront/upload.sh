#!/bin/sh
# Uploads the site to S3: sh upload.sh dist s3://BUCKET
# Written by `cargo xtask hosts`; the values stand in xtask/src/hosts/.
#
# Old files of assets/ stay: pages that are open, or in a cache, still ask for them.
# CloudFront compresses by itself, so .br and .gz stay here.
set -eu
site=$1 bucket=$2

put() {
  type=$1 cache=$2
  shift 2
  aws s3 cp "$site" "$bucket" --recursive --exclude '*' "$@" \
    --content-type "$type" --cache-control "$cache"
}

put 'text/css; charset=utf-8' 'public, max-age=31536000, immutable' --include 'assets/*.css'
put 'text/csv; charset=utf-8' 'public, max-age=31536000, immutable' --include 'assets/*.csv'
put 'text/html; charset=utf-8' 'public, max-age=31536000, immutable' --include 'assets/*.html'
put 'image/x-icon' 'public, max-age=31536000, immutable' --include 'assets/*.ico'
put 'text/javascript; charset=utf-8' 'public, max-age=31536000, immutable' --include 'assets/*.js'
put 'application/json' 'public, max-age=31536000, immutable' --include 'assets/*.json'
put 'image/png' 'public, max-age=31536000, immutable' --include 'assets/*.png'
put 'image/svg+xml' 'public, max-age=31536000, immutable' --include 'assets/*.svg'
put 'text/plain; charset=utf-8' 'public, max-age=31536000, immutable' --include 'assets/*.txt'
put 'application/wasm' 'public, max-age=31536000, immutable' --include 'assets/*.wasm'
put 'application/manifest+json' 'public, max-age=31536000, immutable' --include 'assets/*.webmanifest'
put 'font/woff2' 'public, max-age=31536000, immutable' --include 'assets/*.woff2'
put 'application/xml' 'public, max-age=31536000, immutable' --include 'assets/*.xml'
put 'application/zip' 'public, max-age=31536000, immutable' --include 'assets/*.zip'
put 'text/css; charset=utf-8' 'public, max-age=0, must-revalidate, s-maxage=60' --include '*.css' --exclude 'assets/*' --exclude 'service-worker.js'
put 'text/csv; charset=utf-8' 'public, max-age=0, must-revalidate, s-maxage=60' --include '*.csv' --exclude 'assets/*' --exclude 'service-worker.js'
put 'text/html; charset=utf-8' 'public, max-age=0, must-revalidate, s-maxage=60' --include '*.html' --exclude 'assets/*' --exclude 'service-worker.js'
put 'image/x-icon' 'public, max-age=0, must-revalidate, s-maxage=60' --include '*.ico' --exclude 'assets/*' --exclude 'service-worker.js'
put 'text/javascript; charset=utf-8' 'public, max-age=0, must-revalidate, s-maxage=60' --include '*.js' --exclude 'assets/*' --exclude 'service-worker.js'
put 'application/json' 'public, max-age=0, must-revalidate, s-maxage=60' --include '*.json' --exclude 'assets/*' --exclude 'service-worker.js'
put 'image/png' 'public, max-age=0, must-revalidate, s-maxage=60' --include '*.png' --exclude 'assets/*' --exclude 'service-worker.js'
put 'image/svg+xml' 'public, max-age=0, must-revalidate, s-maxage=60' --include '*.svg' --exclude 'assets/*' --exclude 'service-worker.js'
put 'text/plain; charset=utf-8' 'public, max-age=0, must-revalidate, s-maxage=60' --include '*.txt' --exclude 'assets/*' --exclude 'service-worker.js'
put 'application/wasm' 'public, max-age=0, must-revalidate, s-maxage=60' --include '*.wasm' --exclude 'assets/*' --exclude 'service-worker.js'
put 'application/manifest+json' 'public, max-age=0, must-revalidate, s-maxage=60' --include '*.webmanifest' --exclude 'assets/*' --exclude 'service-worker.js'
put 'font/woff2' 'public, max-age=0, must-revalidate, s-maxage=60' --include '*.woff2' --exclude 'assets/*' --exclude 'service-worker.js'
put 'application/xml' 'public, max-age=0, must-revalidate, s-maxage=60' --include '*.xml' --exclude 'assets/*' --exclude 'service-worker.js'
put 'application/zip' 'public, max-age=0, must-revalidate, s-maxage=60' --include '*.zip' --exclude 'assets/*' --exclude 'service-worker.js'
put 'text/javascript; charset=utf-8' 'public, max-age=0, must-revalidate, s-maxage=60' --include 'service-worker.js'
