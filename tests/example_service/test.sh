#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Drives the example service with curl, and the example client against it.
#
#   test.sh <service> <client>
set -u
service=$1 client=$2
work=$(mktemp -d)
"$service" >"$work/port" &
pid=$!
trap 'kill $pid 2>/dev/null; rm -rf "$work"' EXIT
for _ in $(seq 600); do
  [ -s "$work/port" ] && break
  sleep 0.05
done
port=$(cat "$work/port")
base=/v3/project/
failures=0

# curl on the service, without a proxy, which answers "<status> <body>" on one line.
token=token
request() {
  curl --silent --noproxy '*' --max-time 60 --write-out '\n%{http_code}' -H "X-Auth-Token: $token" "$@" >"$work/answer"
  printf '%s %s' "$(tail -n 1 "$work/answer")" "$(sed '$d' "$work/answer")"
}
post() { request -X POST -H 'Content-Type: application/json' -d "$2" "${@:3}" "http://127.0.0.1:$port$base$1"; }
get() { request "${@:2}" "http://127.0.0.1:$port$base$1"; }

check() {  # what, expected, actual
  if [ "$3" = "$2" ]; then
    echo "ok: $1"
  else
    echo "FAILED: $1"
    echo "  expected $2"
    echo "  but got  $3"
    failures=$((failures + 1))
  fi
}

error() { echo "$1 {\"error_code\":\"$2\",\"error_msg\":\"$3\"}"; }

vault() { echo "{\"vault\":{\"name\":\"$1\",\"billing\":{\"size\":$2,\"object_type\":\"$3\"}}}"; }
server() { echo "{\"id\":\"$1\",\"type\":\"OS::Nova::Server\"}"; }

check "a vault is created" \
  '200 {"vault":{"billing":{"object_type":"server","size":40,"used":0},"id":"vault-1","name":"daily","resources":[]}}' \
  "$(post vaults "$(vault daily 40 server)")"
check "a vault is read" \
  '200 {"vault":{"billing":{"object_type":"server","size":40,"used":0},"id":"vault-1","name":"daily","resources":[]}}' \
  "$(get vaults/vault-1)"
check "no resource for a backup" \
  "$(error 400 BackupService.0001 'No resource is available for backup.')" \
  "$(post checkpoints '{"checkpoint":{"vault_id":"vault-1"}}')"
check "resources are added" '200 {"add_resource_ids":["a","b"]}' \
  "$(post vaults/vault-1/addresources "{\"resources\":[$(server a),$(server b)]}")"
check "a checkpoint is created" \
  '200 {"checkpoint":{"id":"checkpoint-2","status":"protecting","vault_id":"vault-1"}}' \
  "$(post checkpoints '{"checkpoint":{"vault_id":"vault-1"}}')"

check "a vault that does not exist" "$(error 404 BackupService.6105 'The vault does not exist.')" "$(get vaults/nope)"
check "a vault that exists" "$(error 400 BackupService.6106 'The vault already exists.')" \
  "$(post vaults "$(vault daily 40 server)")"
check "an invalid capacity" "$(error 400 BackupService.6101 'Invalid vault capacity.')" \
  "$(post vaults "$(vault huge 99999999 server)")"
check "an unknown resource type" "$(error 400 BackupService.6116 'Unsupported resource type.')" \
  "$(post vaults "$(vault other 40 tape)")"
check "a resource type of another vault" \
  "$(error 400 BackupService.6102 'The vault does not support this resource type.')" \
  "$(post vaults/vault-1/addresources '{"resources":[{"id":"v","type":"OS::Cinder::Volume"}]}')"
check "a resource twice" "$(error 400 BackupService.6104 'Duplicate vault resources.')" \
  "$(post vaults/vault-1/addresources "{\"resources\":[$(server c),$(server c)]}")"
check "a resource that has a vault" "$(error 400 BackupService.6103 'The resource has been associated with a vault.')" \
  "$(post vaults/vault-1/addresources "{\"resources\":[$(server a)]}")"
check "too many resources" "$(error 400 BackupService.6100 'The maximum number of vault resources has been reached.')" \
  "$(post vaults/vault-1/addresources "{\"resources\":[$(server c),$(server d),$(server e)]}")"
check "a resource that is not in the vault" \
  "$(error 400 BackupService.6135 'The resource does not exist in the vault.')" \
  "$(post vaults/vault-1/removeresources '{"resource_ids":["z"]}')"
check "a second checkpoint fills the vault" '200' \
  "$(post checkpoints '{"checkpoint":{"vault_id":"vault-1"}}' | cut -c1-3)"
check "a full vault" "$(error 400 BackupService.6114 'The used capacity of the vault exceeds the maximum capacity.')" \
  "$(post checkpoints '{"checkpoint":{"vault_id":"vault-1"}}')"
check "malformed JSON" "$(error 400 BackupService.9900 'Parameter verification failed.')" "$(post vaults '{"vault":')"
check "a missing member" "$(error 400 BackupService.9900 'Parameter verification failed.')" "$(post vaults '{}')"
check "a member of another type" "$(error 400 BackupService.9900 'Parameter verification failed.')" \
  "$(post vaults "$(vault typed '"40"' server)")"
check "no token" "$(error 500 BackupService.9998 'Authentication failed.')" "$(token='' && get vaults/vault-1)"
check "a user who is not verified" "$(error 403 BackupService.8600 'Not authenticated.')" \
  "$(token=unverified && get vaults/vault-1)"

check "problem details where the client asks for them" \
  '404 {"title":"Not Found","status":404,"detail":"vault nope: The vault does not exist. (BackupService.6105)","instance":"/v3/project/vaults/nope","error_code":"BackupService.6105","handling":"Use valid values for vault parameters."}' \
  "$(get vaults/nope -H 'Accept: application/problem+json')"
check "an unknown route" "$(error 404 APIG.0101 'The API does not exist.')" "$(get buckets)"
check "a wrong method" "$(error 405 APIG.0106 'The API does not take this method.')" "$(get vaults/vault-1 -X DELETE)"
check "problem details of an unlisted code" \
  '405 {"title":"Method Not Allowed","status":405,"detail":"The API does not take this method.","error_code":"APIG.0106"}' \
  "$(get vaults/vault-1 -X DELETE -H 'Accept: application/problem+json')"
head -c 100000 /dev/zero | tr '\0' ' ' >"$work/large"
check "an oversized body" "$(error 413 APIG.0201 'The request body is too large.')" \
  "$(post vaults "@$work/large" -H 'Expect:')"

check "resources are removed" '200 {"remove_resource_ids":["b"]}' \
  "$(post vaults/vault-1/removeresources '{"resource_ids":["b"]}')"
check "a removal in progress" \
  "$(error 400 BackupService.6134 'Resources are being removed from the vault.')" \
  "$(post vaults/vault-1/addresources "{\"resources\":[$(server b)]}" -D "$work/headers")"
check "Retry-After where the advice is to try again" "Retry-After: 1" "$(tr -d '\r' <"$work/headers" | grep -i '^retry-after')"
get vaults/nope -D "$work/headers" >/dev/null
check "no Retry-After where it is not" "" "$(grep -i '^retry-after' "$work/headers")"

check "the client tries again, and gets through" \
  'BackupService.6134 vault_resource_removal_in_progress (400): Resources are being removed from the vault.
done at attempt 2' \
  "$("$client" "$port" "${base}vaults/vault-1/addresources" "{\"resources\":[$(server b)]}")"
check "the client does not try again where the same call fails again" \
  'BackupService.6105 vault_not_found (404): The vault does not exist.
The vault does not exist. Use valid values for vault parameters. (BackupService.6105)' \
  "$("$client" "$port" "${base}vaults/nope/addresources" '{"resources":[]}')"
check "the client keeps the words of a code that it does not know" \
  'HTTP 404: APIG.0101 The API does not exist.' "$("$client" "$port" "${base}buckets" '{}')"

# 16 clients at once: each creates a vault of its own, 31 of 32 places are free, and 48 are wanted.
seq 48 | xargs -P 16 -I{} curl --silent --noproxy '*' --max-time 60 -o "$work/parallel-{}" -w '%{http_code}\n' \
  -H 'X-Auth-Token: token' -X POST -d '{"vault":{"name":"p{}","billing":{"size":40,"object_type":"disk"}}}' \
  "http://127.0.0.1:$port${base}vaults" >"$work/statuses"
check "16 clients at once: vaults created" 31 "$(grep -c '^200$' "$work/statuses")"
check "16 clients at once: vaults refused" 17 "$(grep -c '^400$' "$work/statuses")"
check "16 clients at once: the limit is the reason" 17 "$(cat "$work"/parallel-* | grep -o 'BackupService.6133' | wc -l)"

kill -0 $pid 2>/dev/null
check "the service still runs" 0 $?
echo "$failures failures"
[ "$failures" -eq 0 ]
