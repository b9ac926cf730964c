#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Drives the example service with curl, and the example client against it.
#
#   test.sh <service> <client>
set -u
service=$1 client=$2
work=$(mktemp -d)
mkdir "$work/checkpoints"
"$service" "$work/checkpoints" >"$work/port" 2>"$work/log" &
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
id=req-1
request() {
  curl --silent --noproxy '*' --max-time 60 --write-out '\n%{http_code}' -H "X-Auth-Token: $token" -H "X-Request-Id: $id" \
    "$@" >"$work/answer"
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

error() { echo "$1 {\"error_code\":\"$2\",\"error_msg\":\"$3\",\"request_id\":\"$id\"}"; }
header() { tr -d '\r' <"$work/headers" | sed -n "s/^$1: //Ip"; }
logged() { grep "request_id=$1 " "$work/log"; }

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
  '404 {"title":"Not Found","status":404,"detail":"vault nope: The vault does not exist. (BackupService.6105)","instance":"/v3/project/vaults/nope","error_code":"BackupService.6105","handling":"Use valid values for vault parameters.","request_id":"req-1"}' \
  "$(get vaults/nope -H 'Accept: application/problem+json')"
check "an unknown route" "$(error 404 APIG.0101 'The API does not exist.')" "$(get buckets)"
check "a wrong method" "$(error 405 APIG.0106 'The API does not take this method.')" "$(get vaults/vault-1 -X DELETE)"
check "problem details of an unlisted code" \
  '405 {"title":"Method Not Allowed","status":405,"detail":"The API does not take this method.","error_code":"APIG.0106","request_id":"req-1"}' \
  "$(get vaults/vault-1 -X DELETE -H 'Accept: application/problem+json')"
head -c 100000 /dev/zero | tr '\0' ' ' >"$work/large"
check "an oversized body" "$(error 413 APIG.0201 'The request body is too large.')" \
  "$(post vaults "@$work/large" -H 'Expect:')"

check "resources are removed" '200 {"remove_resource_ids":["b"]}' \
  "$(post vaults/vault-1/removeresources '{"resource_ids":["b"]}')"
check "a removal in progress" \
  "$(error 400 BackupService.6134 'Resources are being removed from the vault.')" \
  "$(post vaults/vault-1/addresources "{\"resources\":[$(server b)]}" -D "$work/headers")"
check "Retry-After where the advice is to try again" 1 "$(header retry-after)"
get vaults/nope -D "$work/headers" >/dev/null
check "no Retry-After where it is not" "" "$(header retry-after)"

# The id of a request is in the header of its response, in the body of an error, and in the log.
id=3fa8.B_c-1
check "the client's id of a request" "$(error 404 BackupService.6105 'The vault does not exist.')" \
  "$(get vaults/nope -D "$work/headers")"
check "the id in the header" "$id" "$(header x-request-id)"
check "the log of an error" \
  "level=info request_id=$id method=GET path=\"/v3/project/vaults/nope\" status=404 code=BackupService.6105 what=\"vault nope: The vault does not exist. (BackupService.6105)\"" \
  "$(logged "$id")"
id=req-success
get vaults/vault-1 -D "$work/headers" >/dev/null
check "the id of a request that succeeds" "req-success" "$(header x-request-id)"
check "no line in the log of it" "" "$(logged req-success)"
for id in '' 'two words' 'a"b' 'a;b' "$(printf %065d 0)"; do
  body=$(get vaults/nope -D "$work/headers" | sed 's/^404 //')
  made=$(header x-request-id)
  check "an id that is made, for '$id'" "32 {\"error_code\":\"BackupService.6105\",\"error_msg\":\"The vault does not exist.\",\"request_id\":\"$made\"}" \
    "$(printf %s "$made" | tr -d -c 0-9a-f | wc -c) $body"
  check "the log has it once" 1 "$(logged "$made" | wc -l)"
done
id=$(printf %064d 0)
check "an id of 64 characters" "$(error 404 BackupService.6105 'The vault does not exist.')" "$(get vaults/nope)"
id=req-gateway
check "an unknown route has an id" "$(error 404 APIG.0101 'The API does not exist.')" "$(get buckets)"
check "its line in the log" 'level=info request_id=req-gateway method=GET path="/v3/project/buckets" status=404 code=APIG.0101 what=""' \
  "$(logged req-gateway)"
id=req-path
get 'vaults/a%0Alevel=error%22' >/dev/null
check "a line in the log is one line" 1 "$(grep -c '^level=[a-z]* request_id=req-path ' "$work/log")"
check "and no line is forged" "" "$(grep -v '^level=[a-z]* request_id=[A-Za-z0-9._-]* method=' "$work/log")"

# What is inside stays inside: only the log says what a library had to say.
for accept in application/json application/problem+json; do
  id=req-$accept id=${id//[\/+]/-}
  check "malformed JSON says nothing of the parser ($accept)" "" \
    "$(post vaults '{"vault":' -H "Accept: $accept" -D "$work/headers" | cat - "$work/headers" | grep -iE 'json\.exception|line 1|column')"
  check "the log has it" 1 "$(logged "$id" | grep -c 'status=400 code=BackupService.9900 what="\[json.exception.parse_error.101\]')"
done
id=req-gone
post vaults "$(vault disk 40 disk)" >"$work/disk"
disk=$(grep -o 'vault-[0-9]*' "$work/disk")
post "vaults/$disk/addresources" '{"resources":[{"id":"v","type":"OS::Cinder::Volume"}]}' >/dev/null
checkpoint="{\"checkpoint\":{\"vault_id\":\"$disk\"}}"
rm -rf "$work/checkpoints"
check "a directory that is gone is an unknown error" "$(error 500 BackupService.9910 'Unknown error.')" "$(post checkpoints "$checkpoint")"
check "problem details of it" \
  '500 {"title":"Internal Server Error","status":500,"detail":"Unknown error.","instance":"/v3/project/checkpoints","error_code":"BackupService.9910","handling":"Contact technical support.","request_id":"req-gone"}' \
  "$(post checkpoints "$checkpoint" -H 'Accept: application/problem+json' -D "$work/headers")"
check "no header names a file" "" "$(grep "$work" "$work/headers")"
check "the log names it" 2 \
  "$(logged req-gone | grep -c "^level=error .* status=500 code=BackupService.9910 what=\".*\[$work/checkpoints/checkpoint-")"
mkdir "$work/checkpoints"
check "what fails so takes no room of the vault" 200 "$(post checkpoints "$checkpoint" | cut -c1-3)"
id=req-secret
token=unverified get vaults/vault-1 >/dev/null
check "no token in the log" "" "$(grep unverified "$work/log")"
id=req-1

check "the client tries again, and gets through" \
  'BackupService.6134 vault_resource_removal_in_progress (400): Resources are being removed from the vault.
done at attempt 2' \
  "$("$client" "$port" "${base}vaults/vault-1/addresources" "{\"resources\":[$(server b)]}")"
check "the client does not try again where the same call fails again" \
  'BackupService.6105 vault_not_found (404): The vault does not exist.
The vault does not exist. Use valid values for vault parameters. (BackupService.6105)' \
  "$("$client" "$port" "${base}vaults/nope/addresources" '{"resources":[]}' | head -n 2)"
check "the client keeps the words of a code that it does not know" \
  'HTTP 404: APIG.0101 The API does not exist.' "$("$client" "$port" "${base}buckets" '{}' | head -n 1)"
check "the client tries again where the status of a code that it does not know says so" \
  'HTTP 429: APIG.0308 Too many requests.
BackupService.6105 vault_not_found (404): The vault does not exist.' \
  "$("$client" "$port" /v3/busy/vaults/nope/addresources '{"resources":[]}' | head -n 2)"
"$client" "$port" "${base}vaults/nope/addresources" '{"resources":[]}' >"$work/client"
made=$(sed -n 's/^The service knows it as request \([0-9a-f]*\)\.$/\1/p' "$work/client")
check "the id that the client shows is in the log" 1 "$(logged "$made" | grep -c ' status=404 code=BackupService.6105 ')"

# 16 clients at once: each creates a vault of its own, 30 of 32 places are free, and 48 are wanted.
seq 48 | xargs -P 16 -I{} curl --silent --noproxy '*' --max-time 60 -o "$work/parallel-{}" -w '%{http_code}\n' \
  -H 'X-Auth-Token: token' -X POST -d '{"vault":{"name":"p{}","billing":{"size":40,"object_type":"disk"}}}' \
  "http://127.0.0.1:$port${base}vaults" >"$work/statuses"
check "16 clients at once: vaults created" 30 "$(grep -c '^200$' "$work/statuses")"
check "16 clients at once: vaults refused" 18 "$(grep -c '^400$' "$work/statuses")"
check "16 clients at once: the limit is the reason" 18 "$(cat "$work"/parallel-* | grep -o 'BackupService.6133' | wc -l)"

kill -0 $pid 2>/dev/null
check "the service still runs" 0 $?
echo "$failures failures"
[ "$failures" -eq 0 ]
