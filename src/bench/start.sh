#!/usr/bin/env bash
# How long a user waits, from the launcher to its last byte, as a part of the time that an empty Spring Shell program takes
# (yardstick/) on the same machine. Runs are interleaved, so that a busy minute slows all of them.
#
#   src/bench/start.sh [ROUNDS]        7 rounds by default; needs python3 to act as the terminal of the prompt

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
rounds=${1:-7}
example=knowledge-base/voorbeelden/plantenuur.yaml
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
built=$PWD/target/yardstick
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export BEWAARWIJZER_CACHE=$work/cache # leaves the user's own cache as it is

yardstick() { "$java" -jar "$built/yardstick.jar"; }
json() { ./bewaarwijzer advise "$example" --format json --out "$work/out"; }
workbook() { ./bewaarwijzer advise "$example" --out "$work/out"; }
edited() { ./bewaarwijzer advise "$example" --out "$work/out" --rules "$work/rules"; }
prompt() { python3 src/bench/prompt.py ./bewaarwijzer; }
names=(yardstick json workbook edited prompt)

declare -A title=(
    [yardstick]="empty Spring Shell program, plain fat jar"
    [json]="advise to JSON"
    [workbook]="advise with workbook"
    [edited]="advise with workbook, just after editing a rule"
    [prompt]="first prompt"
)
declare -A goal=([yardstick]=1 [json]=0.45 [workbook]=0.8 [edited]=1.6 [prompt]=0.4)

# Milliseconds of one run. What the run says is kept, to be shown when it fails.
timed() {
    local begin end
    begin=$(date +%s%N)
    "$1" </dev/null >"$work/said" 2>&1 || { cat "$work/said" >&2; echo "$1 failed" >&2; exit 1; }
    end=$(date +%s%N)
    echo $(((end - begin) / 1000000))
}

echo "Building what is not there yet ..."
if [ ! -f "$built/yardstick.jar" ]; then
    mvn -q -B -f src/bench/yardstick/pom.xml -Dbuilt="$built" package
fi
cp -r rules "$work/rules"
rule_file=$(find "$work/rules" -name '*.dslr' | sort | sed -n 1p)

# The first round warms the disk and the cache of compiled rules; it does not count.
for ((round = 0; round <= rounds; round++)); do
    for name in "${names[@]}"; do
        if [ "$name" = edited ]; then
            printf '\n// edit %s\n' "$round" >>"$rule_file"
        fi
        took=$(timed "$name")
        if ((round > 0)); then
            echo "$took" >>"$work/$name.ms"
        fi
    done
done

middle() { sort -n "$work/$1.ms" | awk '{v[NR] = $1} END {print (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2}'; }

echo
echo "$("$java" -version 2>&1 | head -n 1), $(getconf _NPROCESSORS_ONLN) cores, median of $rounds rounds"
echo
echo "| run | median ms | range | ratio | goal |"
echo "|---|---|---|---|---|"
unit=$(middle yardstick)
for name in "${names[@]}"; do
    awk -v title="${title[$name]}" -v ms="$(middle "$name")" -v unit="$unit" -v goal="${goal[$name]}" \
        -v low="$(sort -n "$work/$name.ms" | head -n 1)" -v high="$(sort -n "$work/$name.ms" | tail -n 1)" 'BEGIN {
            ratio = ms / unit
            verdict = title ~ /^empty/ ? "" : sprintf("<= %s%s", goal, ratio <= goal ? "" : " (over)")
            printf "| %s | %d | %d-%d | %.2f | %s |\n", title, ms, low, high, ratio, verdict
        }'
done
