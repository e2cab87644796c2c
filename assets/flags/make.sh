#!/bin/sh
# Copies the fourteen flags from the flag-icons package, named by ISO 3166 alpha-3 code. Run from the project's root.
set -eu
for pair in kr:KOR jp:JPN in:IND fr:FRA de:DEU gb:GBR sa:SAU ae:ARE us:USA cn:CHN tw:TWN sg:SGP ca:CAN br:BRA; do
  cp "node_modules/flag-icons/flags/4x3/${pair%%:*}.svg" "assets/flags/${pair##*:}.svg"
done
