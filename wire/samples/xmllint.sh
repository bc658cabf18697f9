#!/bin/sh
# Judges every sample with xmllint. Exit code 0: each is valid or not as its folder says.
# Needs xmllint (Debian: libxml2-utils).
cd "$(dirname "$0")" || exit 2
command -v xmllint >/dev/null || { echo "xmllint is not installed (Debian: apt-get install libxml2-utils)" >&2; exit 2; }
schemas=../src/main/resources/cursitor/wire/xsd
wrong=0
judge() { # file, expected verdict
  case $1 in
    fare/*) schema=$schemas/fare/fare.xsd ;;
    *)
      case $(grep -o '<dmv90[27]:[A-Z]' "$1" | head -1) in
        *dmv902*) schema=$schemas/dmv907/dmv902.xsd ;;
        *) schema=$schemas/dmv907/dmv907.xsd ;;
      esac ;;
  esac
  if xmllint --noout --nonet --schema "$schema" "$1" >/dev/null 2>&1; then verdict=valid; else verdict=invalid; fi
  [ "$verdict" = "$2" ] || { echo "$1: xmllint says $verdict"; wrong=1; }
}
for file in valid/*.xml rule-invalid/*.xml refused/*.xml fare/valid/*.xml fare/batch/*.xml fare/rule-invalid/*.xml; do judge "$file" valid; done
for file in schema-invalid/*.xml fare/schema-invalid/*.xml; do judge "$file" invalid; done
exit $wrong
