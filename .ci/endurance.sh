#!/usr/bin/env bash
# What takes hours, in one go: 50 builds that are killed, 1,000 random updates, and a soak of two hours. Samples and plots
# of the soak lie in target/soak afterwards.
#
#     .ci/endurance.sh [MINUTES-OF-SOAK]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
mvn -B -Pslow test -Dtest='KilledBuildsTest,RandomUpdatesTest' -Dstroma.test.kills=50 -Dstroma.test.steps=1000
mvn -B -Pslow test -Dtest=SoakTest -Dstroma.soak.minutes="${1:-120}"
