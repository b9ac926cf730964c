#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Runs generate.cmake on full disks and on read-only ones: the right headers, or an error that names the file, and the
# headers are as they were.
#
#   mounts.sh <directory> [<cmake> <project> <settings of consumers>]
#
# With a directory alone, its exit status says whether something can be mounted there.
set -euo pipefail
directory=$1
mkdir -p "$directory"

# The mounts are seen by this script alone, and end with it.
if [ -z "${MOUNTS:-}" ]; then
  for user in "" --map-root-user; do
    if unshare --mount $user mount -t tmpfs none "$directory" 2>/dev/null; then
      [ $# -gt 1 ] || exit 0
      MOUNTS=ours exec unshare --mount $user bash "$0" "$@"
    fi
  done
  echo "nothing can be mounted here"
  exit 1
fi
cmake=$2 project=$3 settings=$4
rm -rf "${directory:?}"/*
cd "$directory"
page=$(getconf PAGESIZE)

fail() { echo "FAILED: $*" && cat said && exit 1; }
generate() { "$cmake" -DTABLE="$1.rst" -DNAMESPACE=vault -DOUTPUT="$2" -P "$project/tools/generator/generate.cmake" >said 2>&1; }
fails_for() {  # table, output, what the error names, case
  ! generate "$1" "$2" || fail "$4: no error"
  grep -qF -- "$3" said || fail "$4: the error does not name $3"
}

# Two tables with other texts in errc.hpp and catalog.hpp; the old error_code.hpp is to be replaced, too.
cp "$project/data/backup_service.rst" old.rst
sed 's/does not exist/is not present/' old.rst >new.rst
for table in old new; do generate $table $table || fail "the $table table"; done
echo "// of another version" >>old/vault/error_code.hpp

# A disk with room for so many pages.
mkdir disk
mount -t tmpfs -o size=$((64 * page)) none disk
needed=0
for header in errc catalog error_code; do
  pages=$((($(stat -c %s new/vault/$header.hpp) + page - 1) / page))
  for free in $needed $((needed + pages - 1)); do  # for nothing of this header, and for all but its last page
    cp -r old/vault disk
    head -c $((64 * page)) /dev/zero >disk/ballast 2>/dev/null || true
    truncate -s -$((free * page)) disk/ballast
    fails_for new disk "disk/vault/$header.hpp.new" "$free free pages"
    grep -qF -e "No space left on device" -e "could not be written completely (is the disk full?)" said ||
      fail "$free free pages: the error does not say why"
    for old in errc catalog error_code; do
      cmp old/vault/$old.hpp disk/vault/$old.hpp || fail "$free free pages: $old.hpp is not the old one"
    done
    rm disk/ballast
    generate new disk || fail "a disk with room again"
    diff -r new disk || fail "a disk with room again: not what a clean run leaves"
    rm -r disk/vault
  done
  needed=$((needed + pages))
done
umount disk

# Read-only: the headers that are right need nothing, others are an error, and so is a directory that cannot be made.
mkdir read_only
mount -t tmpfs none read_only
cp -r old new read_only
rm read_only/new/vault/.lock
mount -o remount,bind,ro read_only
generate new read_only/new || fail "right headers in a read-only directory"
[ ! -s said ] || fail "right headers in a read-only directory: not silent"
fails_for new read_only/old read_only/old/vault/.lock "wrong headers in a read-only directory"
diff -r old read_only/old || fail "wrong headers in a read-only directory: not as they were"
fails_for new read_only/none read_only/none "a directory that cannot be made"
umount read_only

# A read-only source tree: the build tree is all that is written to.
mkdir source
mount --bind "$project" source
mount -o remount,bind,ro source
! touch source/README.md 2>/dev/null || fail "the source tree can be written to"
"$cmake" -S source/tests/consumers/project -B build -C "$settings" -DWAY=add_subdirectory \
  -DERROR_CATALOG="$PWD/source" -DCMAKE_DISABLE_FIND_PACKAGE_fmt=ON >said 2>&1 || fail "a read-only source tree"
[ -s build/include/rental/catalog.hpp ] || fail "a read-only source tree: no header"
[ -s build/error_catalog/include/backup_service/catalog.hpp ] || fail "a read-only source tree: no header of its own"
umount source
