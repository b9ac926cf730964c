// SPDX-License-Identifier: Apache-2.0
// What a body has beyond the library's own members.
#include <error_catalog/body.hpp>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <backup_service/catalog.hpp>
#include <nlohmann/json.hpp>

#include "allocations.hpp"
#include "catch.hpp"
#include "exact.hpp"

using backup_service::errc;
using error_catalog::body_member;
using error_catalog::body_members;
using error_catalog::body_options;
using error_catalog::error_body;
using error_catalog::problem_details;
using nlohmann::ordered_json;

namespace {

const std::string body_begin = R"({"error_code":"BackupService.6105","error_msg":"The vault does not exist.")";
const std::string details_begin =
    R"({"title":"Not Found","status":404,"detail":"The vault does not exist.","error_code":"BackupService.6105",)"
    R"("handling":"Use valid values for vault parameters.")";

body_options with(body_members members) {
  body_options options;
  options.members = members;
  return options;
}

// What follows the library's own members: as in both bodies, else "differ".
std::string members_of(body_members members) {
  const std::string body = error_body(errc::vault_not_found, with(members));
  const std::string details = problem_details(errc::vault_not_found, with(members));
  const std::string rest = body.substr(body_begin.size());
  return body == body_begin + rest && details == details_begin + rest ? rest : "differ";
}

}  // namespace

TEST_CASE("members follow the body's own, in their order") {
  CHECK(members_of({{"request_id", "3fa8"}, {"attempt", 2}, {"cached", false}, {"final", true}}) ==
        R"(,"request_id":"3fa8","attempt":2,"cached":false,"final":true})");
  const body_member array[] = {{"request_id", "3fa8"}, {"attempt", 2}};
  CHECK(members_of(array) == R"(,"request_id":"3fa8","attempt":2})");
  const std::vector<body_member> vector(array, array + 2);
  CHECK(members_of({vector.data(), vector.size()}) == R"(,"request_id":"3fa8","attempt":2})");
  CHECK(members_of({vector.data() + 1, 1}) == R"(,"attempt":2})");
  CHECK(members_of({}) == "}");
  CHECK(members_of({nullptr, 0}) == "}");
  const std::string name = "trace_id", text = "00-4bf9";
  CHECK(members_of({{name, text}, {std::string_view("span"), std::string_view(text).substr(3)}}) ==
        R"(,"trace_id":"00-4bf9","span":"4bf9"})");
}

TEST_CASE("integers of every type are written exactly") {
  CHECK(members_of({{"least", std::numeric_limits<std::int64_t>::min()},
                    {"greatest", std::numeric_limits<std::int64_t>::max()},
                    {"unsigned", std::numeric_limits<std::uint64_t>::max()}}) ==
        R"(,"least":-9223372036854775808,"greatest":9223372036854775807,"unsigned":18446744073709551615})");
  CHECK(members_of({{"beyond", 9007199254740993}}) == R"(,"beyond":9007199254740993})");  // 2^53 + 1
  CHECK(members_of({{"int", std::numeric_limits<int>::min()}, {"short", short{-32768}}, {"byte", std::int8_t{-128}}}) ==
        R"(,"int":-2147483648,"short":-32768,"byte":-128})");
  CHECK(members_of({{"zero", 0}, {"none", 0U}, {"one", -1}, {"nine", 9}, {"ten", 10L}, {"byte", std::uint8_t{255}}}) ==
        R"(,"zero":0,"none":0,"one":-1,"nine":9,"ten":10,"byte":255})");
  std::uint64_t power = 1;
  for (int digits = 1; digits <= 20; ++digits, power *= 10) {
    CHECK(members_of({{"n", power}}) == ",\"n\":" + std::to_string(power) + '}');
    CHECK(members_of({{"n", power - 1}}) == ",\"n\":" + std::to_string(power - 1) + '}');
    const auto negative = -static_cast<std::int64_t>(power / 2);
    CHECK(members_of({{"n", negative}}) == ",\"n\":" + std::to_string(negative) + '}');
  }
}

TEST_CASE("an extension never has a name of the body itself, even one that is left out") {
  const std::vector<body_member> ours = {{"type", "t"},         {"title", "t"},     {"status", 1},
                                         {"detail", "d"},       {"instance", "i"},  {"error_code", "e"},
                                         {"handling", "h"},     {"error_msg", "m"}, {"types", "t"},
                                         {"error_code ", true}, {"Type", "T"}};
  const body_options options = with({ours.data(), ours.size()});
  CHECK(problem_details(errc::vault_not_found, options) ==
        details_begin + R"(,"error_msg":"m","types":"t","error_code ":true,"Type":"T"})");
  CHECK(problem_details(errc(), options) ==
        R"({"title":"Internal Server Error","status":500,"detail":"Unlisted error code.","error_msg":"m",)"
        R"("types":"t","error_code ":true,"Type":"T"})");
  CHECK(error_body(errc(), options) ==
        R"({"error_code":"","error_msg":"Unlisted error code.","type":"t","title":"t","status":1,"detail":"d",)"
        R"("instance":"i","handling":"h","types":"t","error_code ":true,"Type":"T"})");
}

TEST_CASE("of members with the same name, the first one that is set is written") {
  CHECK(members_of({{"id", "a"}, {"attempt", 1}, {"id", "b"}, {"id", 3}, {"attempt", 2}, {"ID", "c"}}) ==
        R"(,"id":"a","attempt":1,"ID":"c"})");
  CHECK(members_of({{"id", ""}, {"id", "b"}, {"id", "c"}}) == R"(,"id":"b"})");
  std::vector<body_member> many;
  for (int i = 0; i != 1000; ++i) many.emplace_back("the_same", i);
  CHECK(members_of({many.data(), many.size()}) == R"(,"the_same":0})");
}

TEST_CASE("a member without a name or with an empty text is left out") {
  CHECK(members_of({{"", "a"}, {"", 1}, {"", true}, {"trace_id", ""}, {std::string_view(), std::string_view()}}) ==
        "}");
  CHECK(members_of({{"trace_id", ""}, {"n", 0}, {"b", false}}) == R"(,"n":0,"b":false})");
}

TEST_CASE("names and texts of members are escaped") {
  using namespace std::literals;
  CHECK(members_of({{"a\":1,\"type", "\",\"status\":\"200"}}) == R"(,"a\":1,\"type":"\",\"status\":\"200"})");
  const std::string escaped[] = {R"(\u0000)", R"(\n)", R"(\\)", "\xEF\xBF\xBD", "\xE4\xBD\xA0"};
  const std::string texts[] = {"\0"s, "\n", "\\", "\xE4\xBD", "\xE4\xBD\xA0"};
  for (std::size_t i = 0; i != std::size(texts); ++i) {
    const exact_copy name("name of over eight bytes" + texts[i]), text(texts[i] + "text of over eight bytes");
    CHECK(members_of({{name.view(), text.view()}}) ==
          ",\"name of over eight bytes" + escaped[i] + "\":\"" + escaped[i] + "text of over eight bytes\"}");
  }
}

TEST_CASE("another library reads each body with members") {
  const auto read = ordered_json::parse(problem_details(
      errc::vault_not_found, with({{"request_id", "a\"b\\\x01\xFF"}, {"big", ~std::uint64_t{0}}, {"small", -1}})));
  CHECK(read.at("request_id") == "a\"b\\\x01\xEF\xBF\xBD");
  CHECK(read.at("big") == 18446744073709551615u);
  CHECK(read.at("small") == -1);
}

TEST_CASE("members are truncated to the buffer, without allocating") {
  static_assert(noexcept(body_member("a", "b"))&& noexcept(body_member("a", 1))&& noexcept(body_member("a", true)));
  static_assert(noexcept(body_members({body_member("a", 1)})));
  static_assert(std::is_trivially_copyable_v<body_member> && std::is_trivially_copyable_v<body_options>);
  static constexpr body_member array[] = {{"request_id", "3f\na8"},
                                          {"least", std::numeric_limits<std::int64_t>::min()}};
  constexpr body_members members = array;
  static_assert(!members.empty() && body_members().empty());
  const std::string whole = body_begin + R"(,"request_id":"3f\na8","least":-9223372036854775808})";
  for (std::size_t size = 0; size <= whole.size() + 2; ++size) {
    std::vector<char> buffer(whole.size() + 3, '#');
    const std::size_t before = allocations();
    const std::size_t length = error_body(buffer.data(), size, errc::vault_not_found, with(members));
    CHECK(allocations() == before);
    CHECK(length == whole.size());
    const std::string rest(buffer.size() - std::min(size, whole.size()), '#');
    CHECK(std::string(buffer.begin(), buffer.end()) == whole.substr(0, size) + rest);
  }
}

TEST_CASE("values are texts, booleans and integers, nothing else") {
  const auto takes = [](const auto& value) {
    return std::is_constructible_v<body_member, std::string_view, decltype(value)>;
  };
  CHECK((takes("") && takes(std::string()) && takes(std::string_view()) && takes(true) && takes(1) && takes(1ULL)));
  CHECK_FALSE((takes(1.5) || takes('a') || takes(u'a') || takes(nullptr) || takes(errc()) || takes(&takes)));
}

#if __cplusplus >= 202002L
TEST_CASE("members are named in C++20") {
  const std::string id = "3fa8";
  CHECK(problem_details(errc::vault_not_found, {.members = {{"request_id", id}}}) ==
        details_begin + R"(,"request_id":"3fa8"})");
  CHECK(error_body(errc::vault_not_found, {.members = {{"request_id", std::string("3fa8")}, {"attempt", 2}}}) ==
        body_begin + R"(,"request_id":"3fa8","attempt":2})");
}
#endif
