// SPDX-License-Identifier: Apache-2.0
// Texts of every letter in buffers of every size, against the cells of the table put together.
#include <error_catalog/detail/text_facts.hpp>
#include <error_catalog/write.hpp>

#include <memory>
#include <string>

#include <backup_service/catalog.hpp>

#include "fuzz.hpp"

namespace bs = backup_service;

namespace {

std::string expected_unlisted(char letter) {
  switch (letter) {
    case 's': return "500";
    case 'm':
    case 'd':
    case 'u': return "Unlisted error code.";
    case 'l': return "unlisted (500): Unlisted error code.";
    default: return "";
  }
}

void check(bs::entry entry, char letter, std::size_t size, const std::string& whole) {
  const std::unique_ptr<char[]> buffer(new char[size]);  // AddressSanitizer sees what is written beyond
  for (std::size_t i = 0; i != size; ++i) buffer[i] = '#';
  CHECK(error_catalog::write(size == 0 ? nullptr : buffer.get(), size, entry, letter) == whole.size());
  std::string text = whole.substr(0, size);
  text.resize(size, '#');
  CHECK(std::string(buffer.get(), size) == text);
}

// Whether one of the pieces between ". " is the sentence; a full stop at the end of either does not count.
bool says(const std::string& text, std::string sentence) {
  if (sentence.empty()) return true;
  if (sentence.back() == '.') sentence.pop_back();
  for (std::size_t begin = 0; begin <= text.size(); ++begin) {
    if (begin != 0 && (begin == 1 || text.substr(begin - 2, 2) != ". ")) continue;
    const std::string rest = text.substr(begin);
    if (rest == sentence || rest.substr(0, sentence.size() + 1) == sentence + '.') return true;
  }
  return false;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t input_size) {
  fuzz_input input(data, input_size);
  const std::uint8_t place = input.byte();
  const auto letter = static_cast<char>(input.byte());
  const std::size_t size = std::size_t{2} * input.byte();
  const named_row& row = row_at(place);
  check(bs::catalog.find(row.code), letter, size, text_of(row, letter));
  check(bs::entry(), letter, size, expected_unlisted(letter));
  for (const char each : error_catalog::text_letters) check(bs::catalog.find(row.code), each, size, text_of(row, each));

  const std::string text = input.text(), sentence = input.text();
  CHECK(error_catalog::detail::says(exact_copy(text).view(), exact_copy(sentence).view()) == says(text, sentence));
  CHECK(error_catalog::detail::says(text + ". " + sentence + ".", sentence));
  return 0;
}
