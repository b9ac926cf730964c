#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Runs the README's commands for the demo and the tests, exactly as written, in a bare Debian. Needs root and the package
# debootstrap; the mirror and the settings of apt are those of this machine.
#
#   debian.sh <suite, such as trixie>
set -euo pipefail
suite=$1
cd "$(dirname "$0")/../.."

# The mounts are seen by this script alone, and end with it.
[ -n "${MOUNTS:-}" ] || MOUNTS=ours exec unshare --mount bash "$PWD/tests/toolchains/debian.sh" "$@"
root=$(mktemp -d)
chmod 755 "$root"  # apt reads it as another user
clean() {
  umount --lazy --recursive "$root" || true
  rm -rf --one-file-system "$root"
}
trap clean EXIT
mount --bind "$root" "$root"  # / is a mount, so that tests in it can have mounts of their own

# Single quotes: apt-get, not the shell, reads $(SITE).
# shellcheck disable=SC2016
mirror=$(apt-get indextargets --format '$(SITE)' 'Identifier: Packages' 'Origin: Debian' 'Label: Debian' | sort -u | head -n 1)
[ -n "$mirror" ] || { echo "apt has no mirror of Debian (run apt-get update)" >&2 && exit 1; }
eval "$(apt-config shell http_proxy Acquire::http::Proxy https_proxy Acquire::https::Proxy)"
export http_proxy https_proxy
debootstrap --variant=minbase "$suite" "$root" "$mirror" >"$root/debootstrap.log" || { tail "$root/debootstrap.log" && exit 1; }
apt-config dump Acquire >"$root/etc/apt/apt.conf.d/host"
cp /etc/hosts /etc/resolv.conf "$root/etc"
mount -t proc proc "$root/proc"
mount -t devpts devpts "$root/dev/pts"
mkdir "$root/error_catalog"
git ls-files -z | tar --create --null --files-from=- | tar --extract --directory="$root/error_catalog"

for preset in demo test; do
  command=$(grep -- "--preset $preset\$" README.md)
  echo "== a bare $suite: $command"
  env -i HOME=/root TERM=dumb PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive \
    chroot "$root" bash -c "cd /error_catalog && $command"
done
