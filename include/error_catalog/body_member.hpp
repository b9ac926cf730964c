// SPDX-License-Identifier: Apache-2.0
/// \file
/// Members of a body in addition to those that the library writes, such as the id of the request.
#ifndef ERROR_CATALOG_BODY_MEMBER_HPP
#define ERROR_CATALOG_BODY_MEMBER_HPP

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <type_traits>

#include <error_catalog/catalog.hpp>

namespace error_catalog {

namespace detail {

class object_writer;

}  // namespace detail

/// A name and its value: a text, a boolean or an integer of at most 64 bits, signed or unsigned. Nothing else compiles,
/// not even a character or a null pointer.
///
/// Names and texts may be any bytes, and are escaped as those of body_options are. They are not copied. RFC 9457,
/// section 3.2, asks for names of three characters or more: a letter, then letters, digits and `_`. An integer beyond
/// 2^53 is written exactly, but readers that use double round it (RFC 8259, section 6): write such an id as a text.
class body_member {
 public:
  /// `"name":"text"`, or nothing if one of them is empty.
  constexpr body_member(std::string_view name, std::string_view text) noexcept : name_(name), text_(text) {}
  body_member(std::string_view name, std::nullptr_t) = delete;

  /// `"name":true` or `"name":false`; nothing without a name.
  template <class Bool, std::enable_if_t<std::is_same_v<Bool, bool>, int> = 0>
  constexpr body_member(std::string_view name, Bool value) noexcept
      : name_(name), text_(value ? "true" : "false"), kind_(kind::literal) {}

  /// `"name":-42`; nothing without a name. Takes every integer type except characters.
  template <class Integer, std::enable_if_t<detail::is_integer<Integer>, int> = 0>
  constexpr body_member(std::string_view name, Integer value) noexcept
      : name_(name),
        text_(value < Integer() ? "-" : ""),
        magnitude_(value < Integer() ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value)),
        kind_(kind::number) {}

 private:
  friend class detail::object_writer;

  enum class kind : unsigned char { text, literal, number };

  [[nodiscard]] constexpr bool is_given() const noexcept {
    return !name_.empty() && (kind_ != kind::text || !text_.empty());
  }

  std::string_view name_;
  std::string_view text_;  // or the literal, or the sign of the number
  std::uint64_t magnitude_ = 0;
  kind kind_ = kind::text;
};

/// Refers to an array of members, or to a list in braces.
///
/// A list in braces lives as long as the full expression that it is part of. That is long enough in a call such as
/// `problem_details(error, {.members = {{"request_id", id}, {"attempt", 2}}})` in C++20. For a named options object, as
/// in C++17, name the array, too: assigning a list does not compile, and clang warns if one initialises a variable.
///
///     const error_catalog::body_member members[] = {{"request_id", id}, {"attempt", 2}};
///     options.members = members;
class body_members {
 public:
  /// No members.
  constexpr body_members() noexcept = default;
  /// `size` members; `members` may be null if it is 0.
  constexpr body_members(const body_member* members, std::size_t size) noexcept : members_(members), size_(size) {}
  /// All members of an array.
  template <std::size_t Size>
  constexpr body_members(const body_member (&members)[Size]) noexcept : body_members(members, Size) {}
  /// A list in braces, for use within its full expression.
  constexpr body_members(std::initializer_list<body_member> members ERROR_CATALOG_LIFETIMEBOUND) noexcept
      : body_members(members.begin(), members.size()) {}
  body_members& operator=(std::initializer_list<body_member>) = delete;

  /// Whether there are none.
  [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
  /// The first member.
  [[nodiscard]] constexpr const body_member* begin() const noexcept { return members_; }
  /// One past the last member.
  [[nodiscard]] constexpr const body_member* end() const noexcept { return members_ + size_; }

 private:
  const body_member* members_ = nullptr;
  std::size_t size_ = 0;
};

}  // namespace error_catalog

#endif
