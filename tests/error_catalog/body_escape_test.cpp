// SPDX-License-Identifier: Apache-2.0
// Texts of any bytes in bodies, against a slow model of JSON and UTF-8.
#include <error_catalog/body.hpp>

#include <cstdio>
#include <map>
#include <string>
#include <string_view>

#include <backup_service/catalog.hpp>
#include <nlohmann/json.hpp>

#include "catch.hpp"
#include "exact.hpp"

using backup_service::errc;
using error_catalog::body_options;
using error_catalog::error_body;
using error_catalog::problem_details;
using nlohmann::ordered_json;

namespace {

const std::string replacement = "\xEF\xBF\xBD";  // U+FFFD

std::string encoded(unsigned long character) {
  std::string bytes;
  const auto add = [&](unsigned long byte) { bytes += static_cast<char>(byte); };
  if (character < 0x80) {
    add(character);
  } else if (character < 0x800) {
    add(0xC0 | character >> 6);
    add(0x80 | (character & 0x3F));
  } else if (character < 0x10000) {
    add(0xE0 | character >> 12);
    add(0x80 | (character >> 6 & 0x3F));
    add(0x80 | (character & 0x3F));
  } else {
    add(0xF0 | character >> 18);
    add(0x80 | (character >> 12 & 0x3F));
    add(0x80 | (character >> 6 & 0x3F));
    add(0x80 | (character & 0x3F));
  }
  return bytes;
}

// How many bytes each beginning of an encoded character lacks.
std::map<std::string, std::size_t> all_beginnings() {
  std::map<std::string, std::size_t> lacking;
  for (unsigned long character = 0x80; character <= 0x10FFFF; character += 0x40) {
    if (character >= 0xD800 && character <= 0xDFFF) continue;
    const std::string bytes = encoded(character);
    for (std::size_t size = 1; size < bytes.size(); ++size) lacking[bytes.substr(0, size)] = bytes.size() - size;
  }
  return lacking;
}

std::size_t bytes_lacking(const std::string& beginning) {
  static const std::map<std::string, std::size_t> lacking = all_beginnings();
  const auto found = lacking.find(beginning);
  return found == lacking.end() ? 0 : found->second;
}

bool is_character(const std::string& bytes) {
  const auto last = static_cast<unsigned char>(bytes.back());
  if (bytes.size() == 1) return last < 0x80;
  return last >= 0x80 && last <= 0xBF && bytes_lacking(bytes.substr(0, bytes.size() - 1)) == 1;
}

// The text with U+FFFD for each maximal subpart of an ill-formed sequence: the longest beginning, else one byte.
std::string well_formed(const std::string& text) {
  std::string result;
  for (std::size_t at = 0; at != text.size();) {
    std::size_t subpart = 1;
    std::string character;
    for (std::size_t size = 1; size <= 4 && size <= text.size() - at; ++size) {
      const std::string bytes = text.substr(at, size);
      if (is_character(bytes)) character = bytes;
      if (bytes_lacking(bytes) != 0) subpart = size;
    }
    result += character.empty() ? replacement : character;
    at += character.empty() ? subpart : character.size();
  }
  return result;
}

// The text as JSON writes it, without the quotes around it.
std::string escaped(const std::string& text) {
  static const std::map<char, std::string> short_forms = {{'"', R"(\")"},  {'\\', R"(\\)"}, {'\b', R"(\b)"},
                                                          {'\f', R"(\f)"}, {'\n', R"(\n)"}, {'\r', R"(\r)"},
                                                          {'\t', R"(\t)"}};
  std::string result;
  for (const char byte : well_formed(text)) {
    if (const auto form = short_forms.find(byte); form != short_forms.end()) {
      result += form->second;
    } else if (static_cast<unsigned char>(byte) < 0x20) {
      char unicode[8];
      std::snprintf(unicode, sizeof unicode, "\\u%04x", static_cast<unsigned>(byte));
      result += unicode;
    } else {
      result += byte;
    }
  }
  return result;
}

std::string body_with(std::string_view message) {
  body_options options;
  options.message = message;
  return error_body(errc(), options);
}

const std::string body_begin = R"({"error_code":"","error_msg":")";

bool is_escaped(const std::string& text) {
  const exact_copy copy(text);
  return body_with(copy.view()) == body_begin + escaped(text) + "\"}";
}

// Whether the text is what the body has for a member, in its bytes and in what another library reads.
bool has(const std::string& body, const std::string& member, const std::string& text, const std::string& suffix = "") {
  return body.find('"' + member + "\":\"" + escaped(text) + suffix + '"') != std::string::npos &&
         ordered_json::parse(body).at(member) == well_formed(text) + suffix;
}

bool is_escaped_everywhere(const std::string& text) {
  const exact_copy copy(text);
  body_options all;
  all.message = all.detail = all.handling = all.instance = all.type_base = all.code = copy.view();
  const error_catalog::body_member members[] = {{"text", copy.view()}};
  all.members = members;
  body_options whole;
  whole.type = copy.view();
  body_options base;
  base.type_base = copy.view();
  const std::string separator = std::string("#/=?:").find(text.back()) == std::string::npos ? "#" : "";
  const std::string native = error_body(errc::vault_not_found, all);
  const std::string details = problem_details(errc::vault_not_found, all);
  return has(native, "error_code", text) && has(native, "error_msg", text) && has(details, "title", text) &&
         has(details, "detail", text) && has(details, "instance", text) && has(details, "error_code", text) &&
         has(details, "handling", text) && has(details, "text", text) && has(native, "text", text) &&
         ordered_json::parse(details).at("type") == well_formed(text) + separator + well_formed(text) &&
         has(problem_details(errc::vault_not_found, base), "type", text, separator + "BackupService.6105") &&
         has(problem_details(errc::vault_not_found, whole), "type", text);
}

template <class Visitor>
void for_each_text(std::size_t size, const std::string& bytes, Visitor visit, const std::string& begin = "") {
  if (size == 0) return visit(begin);
  for (const char byte : bytes) for_each_text(size - 1, bytes, visit, begin + byte);
}

std::string all_bytes() {
  std::string bytes;
  for (int byte = 0; byte <= 255; ++byte) bytes += static_cast<char>(byte);
  return bytes;
}

// Where the ranges of well-formed sequences begin and end, and the byte before and after.
const std::string edges =
    "a\"\x7F\x80\x8F\x90\x9F\xA0\xBF\xC0\xC1\xC2\xDF\xE0\xE1\xEC\xED\xEE\xEF\xF0\xF1\xF3\xF4\xF5\xFF";

}  // namespace

TEST_CASE("escapes are the short ones, else lower-case hexadecimal") {
  using namespace std::literals;
  CHECK(body_with("\0\x01\b\t\n\v\f\r\x0E\x1F \"\\/\x7F"sv) == body_begin +
                                                                   R"(\u0000\u0001\b\t\n\u000b\f\r\u000e\u001f \"\\/)"
                                                                   "\x7F\"}");
}

TEST_CASE("U+FFFD stands for each maximal subpart, as in the examples of the Unicode Standard") {
  const auto message = [](std::string_view text) {
    return ordered_json::parse(body_with(text)).at("error_msg").get<std::string>();
  };
  // Section 3.9, tables 3-8 to 3-11.
  const std::string one = replacement;
  const std::string three = one + one + one;
  CHECK(message("\xC0\xAF\xE0\x80\xBF\xF0\x81\x82"
                "A") == three + three + one + one + "A");
  CHECK(message("\xED\xA0\x80\xED\xBF\xBF\xED\xAF"
                "A") == three + three + one + one + "A");
  CHECK(message("\xF4\x91\x92\x93\xFF"
                "A\x80\xBF"
                "B") == three + one + one + "A" + one + one + "B");
  CHECK(message("\xE1\x80\xE2\xF0\x91\x92\xF1\xBF"
                "A") == three + one + "A");
  CHECK(message("A\xF1\x80\x80") == "A" + one);
}

TEST_CASE("every byte is escaped in every option, wherever it stands") {
  for_each_text(1, all_bytes(), [](const std::string& byte) {
    INFO(static_cast<int>(byte[0]));
    CHECK(is_escaped_everywhere(byte));
    for (std::size_t before = 0; before <= 9; ++before) {
      for (std::size_t after = 0; after <= 9; ++after) {
        if (!is_escaped(std::string(before, 'a') + byte + std::string(after, 'z'))) FAIL(before << ' ' << after);
      }
    }
  });
}

TEST_CASE("all sequences of two bytes are escaped") {
  for_each_text(2, all_bytes(), [](const std::string& text) {
    for (const std::string& each : {text, "abcdefg" + text, text + "abcdefgh", "abcdef" + text + "g"}) {
      if (!is_escaped(each)) FAIL(escaped(each));
    }
  });
}

TEST_CASE("sequences of three and four bytes at the edges of the ranges are escaped") {
  const auto check = [](const std::string& text) {
    for (const std::string& each : {text, "abcdef" + text + "gh"}) {
      if (!is_escaped(each)) FAIL(escaped(each));
    }
  };
  for_each_text(3, edges, check);
  for (const char lead : std::string("a\xC2\xE0\xE1\xED\xF0\xF1\xF4\xF5")) {
    for_each_text(3, "\"\x7F\x80\x8F\x90\x9F\xA0\xBF\xC0\xE1", check, std::string(1, lead));
  }
}

TEST_CASE("the tests' own model of escapes agrees with another library's") {
  const auto check = [](const std::string& text) {
    const auto expected = nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    if ('"' + escaped(text) + '"' != expected) FAIL(expected);
  };
  for_each_text(2, all_bytes(), check);
  for_each_text(3, edges, check);
}

TEST_CASE("hostile texts are escaped in every option") {
  using namespace std::literals;
  const std::string character = encoded(0x10FFFF);
  for (const std::string& text :
       {R"(","error_code":"forged)"s,
        R"(\)"s,
        R"(\\")"s,
        R"(\u0022)"s,
        "\0"s,
        "a\0b"s,
        "\0\0\0\0\0\0\0\0\0"s,
        "</script>"s,
        "{}[]:,"s,
        "\r\n\r\n"s,
        "%s%n"s,
        "\x7F\xC2\x80 \xDF\xBF \xE0\xA0\x80 \xED\x9F\xBF \xEE\x80\x80 \xEF\xBF\xBF \xF0\x90\x80\x80 \xF4\x8F\xBF\xBF"s,
        "\xEF\xBB\xBFmark"s,
        "\xE2\x80\xA8 \xE2\x80\xA9"s,  // byte order mark, line and paragraph separators
        "\xC0\x80"s,
        "\xC1\xBF"s,
        "\xE0\x80\x80"s,
        "\xE0\x9F\xBF"s,
        "\xF0\x80\x80\x80"s,
        "\xF0\x8F\xBF\xBF"s,  // overlong
        "\xED\xA0\x80"s,
        "\xED\xBF\xBF"s,
        "\xED\xA0\xBD\xED\xB8\x80"s,  // surrogates
        "\xF4\x90\x80\x80"s,
        "\xF5\x80\x80\x80"s,
        "\xF8\x88\x80\x80\x80"s,
        "\xFE\xFF"s,  // above U+10FFFF
        character.substr(0, 1),
        character.substr(0, 2),
        character.substr(0, 3),
        character.substr(0, 3) + '"',
        character.substr(0, 3) + '\n',
        character.substr(0, 3) + character,
        character.substr(1)}) {
    INFO(escaped(text));
    CHECK(is_escaped_everywhere(text));
    CHECK(is_escaped_everywhere("text of twenty bytes" + text));
    CHECK(is_escaped_everywhere(text + text + text + text + text + text + text + text));
  }
}

TEST_CASE("what follows a text does not complete its last character") {
  const std::string_view text = "a\xF4\x8F\xBF\xBF";
  for (std::size_t size = 2; size <= 4; ++size) {
    CHECK(body_with(text.substr(0, size)) == body_begin + "a" + replacement + "\"}");
  }
}

TEST_CASE("a mebibyte is escaped") {
  const std::size_t size = 1 << 20;
  const auto repeated = [](std::size_t count, const std::string& text) {
    std::string result;
    for (std::size_t i = 0; i < count; ++i) result += text;
    return result;
  };
  CHECK((body_with(std::string(size, 'a')) == body_begin + std::string(size, 'a') + "\"}"));
  CHECK((body_with(std::string(size, '"')) == body_begin + repeated(size, "\\\"") + "\"}"));
  CHECK((body_with(std::string(size, '\0')) == body_begin + repeated(size, "\\u0000") + "\"}"));
  CHECK((body_with(std::string(size, '\x80')) == body_begin + repeated(size, replacement) + "\"}"));
  CHECK((body_with(repeated(size / 16, "abcdefghij\"\n\x80\xC3\xA4\xED")) ==
         body_begin + repeated(size / 16, "abcdefghij\\\"\\n" + replacement + "\xC3\xA4" + replacement) + "\"}"));
}
