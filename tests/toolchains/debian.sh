#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# In a bare Debian: runs the README's commands for the demo and the tests, exactly as written, and in another one a plain
# build and test with nothing but what that needs. Needs root and the package debootstrap; the mirror and the settings of
# apt are those of this machine.
#
#   debian.sh <suite, such as trixie>
set -euo pipefail
suite=$1
cd "$(dirname "$0")/../.."

# The mounts are seen by this script alone, and end with it.
[ -n "${MOUNTS:-}" ] || MOUNTS=ours exec unshare --mount bash "$PWD/tests/toolchains/debian.sh" "$@"
work=$(mktemp -d)
chmod 755 "$work"  # apt downloads as another user
clean() {
  umount --lazy "$work"/*/{proc,dev/pts,} 2>/dev/null || true
  rm -rf --one-file-system "$work"
}
trap clean EXIT

# Single quotes: apt-get, not the shell, reads $(SITE).
# shellcheck disable=SC2016
mirror=$(apt-get indextargets --format '$(SITE)' 'Identifier: Packages' 'Origin: Debian' 'Label: Debian' | sort -u | head -n 1)
[ -n "$mirror" ] || { echo "apt has no mirror of Debian (run apt-get update)" >&2 && exit 1; }
eval "$(apt-config shell http_proxy Acquire::http::Proxy https_proxy Acquire::https::Proxy)"
export http_proxy https_proxy
debootstrap --variant=minbase "$suite" "$work/bare" "$mirror" >"$work/log" || { tail "$work/log" && exit 1; }
apt-config dump Acquire >"$work/bare/etc/apt/apt.conf.d/host"
cp /etc/hosts /etc/resolv.conf "$work/bare/etc"
mkdir "$work/bare/error_catalog"
git ls-files -z | tar --create --null --files-from=- | tar --extract --directory="$work/bare/error_catalog"

# in_bare_root <name> <command>...
in_bare_root() {
  local root=$work/$1 command
  cp -a "$work/bare" "$root"
  mount --bind "$root" "$root"  # / is a mount, so that tests in it can have mounts of their own
  mount -t proc proc "$root/proc"
  mount -t devpts devpts "$root/dev/pts"
  for command in "${@:2}"; do
    echo "== a bare $suite: $command"
    env -i HOME=/root TERM=dumb PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive \
      chroot "$root" bash -c "cd /error_catalog && $command"
  done
}
in_bare_root readme "$(grep -- '--preset demo$' README.md)" "$(grep -- '--preset test$' README.md)"
in_bare_root plain "apt-get update && apt-get install -y --no-install-recommends cmake g++ make libfmt-dev catch2" \
  "cmake -S . -B build && cmake --build build && ctest --test-dir build"
