// SPDX-License-Identifier: Apache-2.0
// Both bodies with options of any bytes, against another library's JSON.
#include <error_catalog/body.hpp>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <string>

#include <backup_service/catalog.hpp>
#include <nlohmann/json.hpp>

#include "fuzz.hpp"

namespace bs = backup_service;
using nlohmann::ordered_json;

namespace {

template <class Write>
void check_cut(const std::string& whole, std::size_t size, Write write) {
  const std::unique_ptr<char[]> buffer(new char[size]);  // AddressSanitizer sees what is written beyond
  CHECK(write(size == 0 ? nullptr : buffer.get(), size) == whole.size());
  CHECK(std::string(buffer.get(), std::min(size, whole.size())) == whole.substr(0, size));
}

std::string dumped(const ordered_json& object) {
  return object.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t input_size) {
  fuzz_input input(data, input_size);
  const std::uint8_t place = input.byte();
  const std::uint8_t status_byte = input.byte();
  const std::size_t size = std::size_t{4} * input.byte();
  const std::string message = input.text(), detail = input.text(), instance = input.text(), type_base = input.text(),
                    code = input.text();
  const named_row* const row = place < 200 ? &row_at(place) : nullptr;
  const bs::entry entry = row == nullptr ? bs::entry() : bs::catalog.find(row->code);
  error_catalog::body_options options;
  const exact_copy copies[] = {exact_copy(message), exact_copy(detail), exact_copy(instance), exact_copy(type_base),
                               exact_copy(code)};
  options.message = copies[0].view();
  options.detail = copies[1].view();
  options.instance = copies[2].view();
  options.type_base = copies[3].view();
  options.code = copies[4].view();
  options.status = status_byte * 3 - 20;  // -20 to 745

  const auto first_of = [](const std::string& a, const std::string& b) { return a.empty() ? b : a; };
  const std::string said_code = first_of(code, row == nullptr ? "" : row->code);
  const std::string said_message = first_of(message, row == nullptr ? "Unlisted error code." : row->message);
  const bool in_range = options.status >= 100 && options.status <= 599;
  const int status = in_range ? options.status : row == nullptr ? 500 : row->status;

  ordered_json body;
  body["error_code"] = said_code;
  body["error_msg"] = said_message;
  const std::string error_body = error_catalog::error_body(entry, options);
  CHECK(error_body == dumped(body));
  check_cut(error_body, size,
            [&](char* out, std::size_t n) { return error_catalog::error_body(out, n, entry, options); });

  ordered_json details;
  if (type_base.empty() || said_code.empty()) {
    const std::string reason = error_catalog::reason_phrase(status);
    if (!reason.empty()) details["title"] = reason;
    details["status"] = status;
    details["detail"] = first_of(detail, said_message);
  } else {
    details["type"] = type_base + "#" + said_code;
    details["title"] = said_message;
    details["status"] = status;
    const std::string more = row == nullptr || row->description == row->message ? "" : row->description;
    if (const std::string text = first_of(detail, more); !text.empty()) details["detail"] = text;
  }
  if (!instance.empty()) details["instance"] = instance;
  if (!said_code.empty()) details["error_code"] = said_code;
  if (row != nullptr && !row->handling.empty()) details["handling"] = row->handling;
  const std::string problem = error_catalog::problem_details(entry, options);
  CHECK(problem == dumped(details));
  CHECK(ordered_json::parse(problem, nullptr, false).is_object());
  check_cut(problem, size,
            [&](char* out, std::size_t n) { return error_catalog::problem_details(out, n, entry, options); });
  return 0;
}
