// SPDX-License-Identifier: Apache-2.0
// Both bodies with options of any bytes, against another library's JSON.
#include <error_catalog/body.hpp>

#include <algorithm>
#include <cstddef>
#include <deque>
#include <initializer_list>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

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

// Extension members as the library takes them, and as another library does.
struct extensions {
  std::deque<exact_copy> copies;
  std::vector<error_catalog::body_member> members;
  std::vector<std::pair<std::string, ordered_json>> values;  // null for what counts as not given

  explicit extensions(fuzz_input& input) {
    const char* const names[] = {"type", "title",    "status",    "detail",     "instance",
                                 "",     "handling", "error_msg", "error_code", "request_id"};
    for (int count = input.byte() % 8; count > 0; --count) {
      const std::uint8_t name = input.byte();
      const std::uint8_t kind = input.byte();
      add(name < std::size(names) ? names[name] : input.text(), kind, input);
    }
  }

  void add(const std::string& name, std::uint8_t kind, fuzz_input& input) {
    const auto& key = copies.emplace_back(name);
    std::uint64_t number = 0;
    if (kind % 4 >= 2) {
      for (int bytes = kind / 4 % 9; bytes > 0; --bytes) number = number << 8 | input.byte();
    }
    ordered_json value = nullptr;
    if (kind % 4 == 0) {
      const std::string text = input.text();
      members.emplace_back(key.view(), copies.emplace_back(text).view());
      if (!text.empty()) value = text;
    } else if (kind % 4 == 1) {
      members.emplace_back(key.view(), kind >= 128);
      value = kind >= 128;
    } else if (kind % 4 == 2) {
      members.emplace_back(key.view(), number);
      value = number;
    } else {
      members.emplace_back(key.view(), static_cast<std::int64_t>(number));
      value = static_cast<std::int64_t>(number);
    }
    values.emplace_back(name, name.empty() ? nullptr : value);
  }

  // The members of an object, which has these names, as text: names may be alike once they are well-formed.
  std::string after(const ordered_json& object, std::set<std::string> own) const;
};

std::string dumped(const ordered_json& object) {
  return object.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

std::string extensions::after(const ordered_json& object, std::set<std::string> own) const {
  std::string text = dumped(object);
  text.pop_back();
  for (const auto& [name, value] : values) {
    if (!value.is_null() && own.insert(name).second) text += ',' + dumped(name) + ':' + dumped(value);
  }
  return text + '}';
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t input_size) {
  fuzz_input input(data, input_size);
  const std::uint8_t place = input.byte();
  const std::uint8_t status_byte = input.byte();
  const std::size_t size = std::size_t{4} * input.byte();
  const std::string message = input.text(), detail = input.text(), instance = input.text(), type_base = input.text(),
                    code = input.text(), handling = input.text(), type = input.text();
  const extensions more(input);
  const named_row* const row = place < 200 ? &row_at(place) : nullptr;
  const bs::entry entry = row == nullptr ? bs::entry() : bs::catalog.find(row->code);
  error_catalog::body_options options;
  const exact_copy copies[] = {exact_copy(message), exact_copy(detail),   exact_copy(instance), exact_copy(type_base),
                               exact_copy(code),    exact_copy(handling), exact_copy(type)};
  options.message = copies[0].view();
  options.detail = copies[1].view();
  options.instance = copies[2].view();
  options.type_base = copies[3].view();
  options.code = copies[4].view();
  options.handling = copies[5].view();
  options.type = copies[6].view();
  options.members = {more.members.data(), more.members.size()};
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
  CHECK(error_body == more.after(body, {"error_code", "error_msg"}));
  check_cut(error_body, size,
            [&](char* out, std::size_t n) { return error_catalog::error_body(out, n, entry, options); });

  ordered_json details;
  const std::string base_end = type_base.empty() ? "" : type_base.substr(type_base.size() - 1);
  std::string said_type = type;
  if (type.empty() && !type_base.empty() && !said_code.empty()) {
    const bool separated = base_end == "#" || base_end == "/" || base_end == "=" || base_end == "?" || base_end == ":";
    said_type = type_base + (separated ? "" : "#") + said_code;
  }
  if (said_type.empty() || type == "about:blank") {
    const std::string reason = error_catalog::reason_phrase(status);
    if (!reason.empty()) details["title"] = reason;
    details["status"] = status;
    details["detail"] = first_of(detail, said_message);
  } else {
    details["type"] = said_type;
    details["title"] = said_message;
    details["status"] = status;
    const bool told = !message.empty() || row == nullptr || row->description == row->message;
    if (const std::string text = first_of(detail, told ? "" : row->description); !text.empty())
      details["detail"] = text;
  }
  if (!instance.empty()) details["instance"] = instance;
  if (!said_code.empty()) details["error_code"] = said_code;
  if (const std::string text = first_of(handling, row == nullptr ? "" : row->handling); !text.empty()) {
    details["handling"] = text;
  }
  const std::string problem = error_catalog::problem_details(entry, options);
  CHECK(problem == more.after(details, {"type", "title", "status", "detail", "instance", "error_code", "handling"}));
  CHECK(ordered_json::parse(problem, nullptr, false).is_object());
  check_cut(problem, size,
            [&](char* out, std::size_t n) { return error_catalog::problem_details(out, n, entry, options); });
  return 0;
}
