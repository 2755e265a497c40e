#!/usr/bin/env bash
# How much slower the rules decide one topic than plain Java does, warm, in one thread, with every reason noted.
#
#   src/bench/evaluation.sh [SALES]...        businesses of 12 and of 40 sales by default

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
mvn -q -B -DskipTests compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath
classpath=target/classes:$(cat target/bench.classpath)
mkdir -p target/bench
javac -d target/bench -cp "$classpath" src/bench/evaluation/EvaluationBench.java
for sales in ${*:-12 40}; do
    printf '%s sales: ' "$sales"
    java -cp "target/bench:$classpath" EvaluationBench "$sales" | tail -1
done
