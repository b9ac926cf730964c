// SPDX-License-Identifier: Apache-2.0
/// \file
/// The catalog of one error table: its entries, and the look-ups by code, number, enumerator and name.
#ifndef ERROR_CATALOG_CATALOG_HPP
#define ERROR_CATALOG_CATALOG_HPP

#include <cstdint>      // IWYU pragma: export
#include <iosfwd>       // IWYU pragma: export
#include <string_view>  // IWYU pragma: export; std::size_t, too: <cstddef> takes a third of the time of this header
#include <type_traits>  // IWYU pragma: export

#include <error_catalog/action.hpp>          // IWYU pragma: export
#include <error_catalog/detail/config.hpp>   // IWYU pragma: export
#include <error_catalog/detail/look_up.hpp>  // IWYU pragma: export
#include <error_catalog/detail/scan.hpp>     // IWYU pragma: export
#include <error_catalog/reason.hpp>          // IWYU pragma: export

/// Catalogs of error codes: everything that serves the catalog of any table.
namespace error_catalog {

/// The data of the catalog of the enum Errc: specialised in the generated header.
template <class Errc>
struct table;

/// Whether T is the enum of a catalog: true once the header of the catalog is included.
template <class T>
inline constexpr bool is_errc = false;

namespace detail {

template <class T, class... Types>
inline constexpr bool is_one_of = (std::is_same_v<T, Types> || ...);

// Scans for codes without a prefix that begins as the category does: in detail/words.hpp, which their header includes.
template <class Match, class... Errcs>
class word_scan;

template <class Errc>
struct entry_array;

template <class Errc>
struct text_facts;  // in detail/text_facts.hpp

// Whether T is a standard integer type: neither bool nor a character type.
template <class T>
inline constexpr bool is_integer = is_one_of<T, signed char, unsigned char, short, unsigned short, int, unsigned, long,
                                             unsigned long, long long, unsigned long long>;

}  // namespace detail

template <class Errc>
class basic_catalog;

/// Stands for the enum of any catalog.
struct any_errc;

/// One row of an error table: a handle of one or two bytes, to be passed by value. An unknown code gives an entry that
/// tests false. Its accessors stay valid: each function says what it returns if the entry is unlisted. Every view
/// points to static storage and is followed by a NUL.
template <class Errc>
class basic_entry {
 public:
  /// The entry of a code that is not listed.
  constexpr basic_entry() noexcept = default;

  /// Whether the code is listed.
  [[nodiscard]] constexpr explicit operator bool() const noexcept { return row() != 0; }

  /// The enumerator. Unlisted: the largest value of the enum's type, which no table lists; 0 would mean success.
  [[nodiscard]] constexpr Errc value() const noexcept {
    return static_cast<Errc>(detail::number(data::by_number.key[row()]));
  }

  /// The number at the end of the code or, unless all codes are one prefix and a number, the place in the names file or
  /// else the table: 1 to 999,999,999. A code with the number 0, such as Shop.0000, has 1,000,000,000. Unlisted: 0.
  [[nodiscard]] constexpr int number() const noexcept { return row() == 0 ? 0 : static_cast<int>(value()); }

  /// The code as the table writes it (column Error Code). Unlisted: "".
  [[nodiscard]] constexpr std::string_view code() const noexcept {
    if constexpr (data::code_size == 0 || std::rank_v<decltype(data::template codes<char>)> != 1) {
      return detail::text_of(data::template codes<char>, data::code_begin, row());
    } else {
      return *this ? std::string_view(data::template codes<char> + 1 + (row() - 1) * (data::code_size + 1),
                                      data::code_size)
                   : "";
    }
  }

  /// The name of the enumerator. Unlisted: "".
  [[nodiscard]] constexpr std::string_view name() const noexcept {
    return detail::text_of(data::template names<char>, data::name_begin, row());
  }

  /// The HTTP status code, 100 to 599 (column Status Code). Unlisted: 500.
  [[nodiscard]] constexpr int http_status() const noexcept {
    return static_cast<int>(detail::number(data::status[row()]));
  }

  /// The reason phrase of the HTTP status code; see reason_phrase. Unlisted: "Internal Server Error".
  [[nodiscard]] constexpr std::string_view reason() const noexcept { return reason_phrase(http_status()); }

  /// What happened (column Error Message). Unlisted: "Unlisted error code."
  [[nodiscard]] constexpr std::string_view message() const noexcept { return text(data::message); }

  /// What happened, in more detail (column Description). Unlisted: "Unlisted error code."
  [[nodiscard]] constexpr std::string_view description() const noexcept { return text(data::description); }

  /// What to do about it (column Handling Measure). Unlisted: "".
  [[nodiscard]] constexpr std::string_view handling() const noexcept { return text(data::handling); }

  /// What to do about it, for a program: derived from the handling text. Unlisted: `action::support`.
  [[nodiscard]] constexpr action advice() const noexcept { return static_cast<action>(data::advice[row()]); }

  /// Whether the advice is to make the same call again. Unlisted: false.
  [[nodiscard]] constexpr bool retryable() const noexcept {
    return advice() == action::retry || advice() == action::retry_then_support;
  }

  /// Whether both are the same row, or both unlisted.
  [[nodiscard]] friend constexpr bool operator==(basic_entry a, basic_entry b) noexcept { return a.row_ == b.row_; }

  /// Whether the entry is this error: whether `entry.value() == code`.
  [[nodiscard]] friend constexpr bool operator==(basic_entry entry, Errc code) noexcept {
    return entry.value() == code;
  }

  /// Ordered by number; the unlisted entry comes first.
#ifdef __cpp_impl_three_way_comparison
  [[nodiscard]] friend constexpr auto operator<=>(basic_entry a, basic_entry b) noexcept { return a.row_ <=> b.row_; }
#else
  [[nodiscard]] friend constexpr bool operator==(Errc code, basic_entry entry) noexcept { return entry == code; }
  [[nodiscard]] friend constexpr bool operator!=(basic_entry a, basic_entry b) noexcept { return a.row_ != b.row_; }
  [[nodiscard]] friend constexpr bool operator!=(basic_entry entry, Errc code) noexcept { return !(entry == code); }
  [[nodiscard]] friend constexpr bool operator!=(Errc code, basic_entry entry) noexcept { return !(entry == code); }
  [[nodiscard]] friend constexpr bool operator<(basic_entry a, basic_entry b) noexcept { return a.row_ < b.row_; }
  [[nodiscard]] friend constexpr bool operator>(basic_entry a, basic_entry b) noexcept { return a.row_ > b.row_; }
  [[nodiscard]] friend constexpr bool operator<=(basic_entry a, basic_entry b) noexcept { return a.row_ <= b.row_; }
  [[nodiscard]] friend constexpr bool operator>=(basic_entry a, basic_entry b) noexcept { return a.row_ >= b.row_; }
#endif

 private:
  friend basic_catalog<Errc>;
  friend struct detail::entry_array<Errc>;
  friend struct detail::text_facts<Errc>;
  using data = table<Errc>;

  constexpr explicit basic_entry(std::size_t row) noexcept : row_(static_cast<typename data::row>(row)) {}

  constexpr std::size_t row() const noexcept { return static_cast<std::size_t>(row_); }

  template <class Unit>
  constexpr std::string_view text(const Unit* ids) const noexcept {
    return detail::text_of(data::template texts<char>, data::text_begin, detail::number(ids[row()]));
  }

  // Row 0 is the unlisted code, so that a failed look-up has a row to return, whose texts are read like any other's.
  // The type is an enum of the names of the rows: a debugger prints the name.
  typename data::row row_ = {};
};

namespace detail {

// The entries of a catalog, for its iterators to point to. A program that uses no iterators does not have them.
template <class Errc>
struct entry_array {
  constexpr entry_array() noexcept {
    for (std::size_t row = 0; row != table<Errc>::size; ++row) of_row[row] = basic_entry<Errc>(row + 1);
  }
  basic_entry<Errc> of_row[table<Errc>::size] = {};
};

template <class Errc>
inline constexpr entry_array<Errc> entries ERROR_CATALOG_HIDDEN = {};

}  // namespace detail

/// All errors of one table. Stateless: every function works in a constant expression, allocates nothing and never
/// throws. An unknown code gives an entry that tests false.
template <class Errc>
class basic_catalog {
 public:
  /// As in the containers of the standard library.
  /// @{
  using value_type = basic_entry<Errc>;
  using size_type = std::size_t;
  using const_iterator = const value_type*;
  using iterator = const_iterator;
  /// @}

  /// The entry of an enumerator. Unlisted if the value is none of the enumerators.
  [[nodiscard]] constexpr value_type operator[](Errc code) const noexcept {
    return find_key(data::by_number, static_cast<number_type>(code));
  }

  /// The entry of a code. Only the exact text is found: case, spaces and leading zeros are significant.
  [[nodiscard]] constexpr value_type find(std::string_view code) const noexcept {
    constexpr auto prefix_size = sizeof data::prefix - 1;
    if constexpr (data::code_size >= 4 && data::code_size <= prefix_size + 4) {
      constexpr auto head_size = data::code_size - 4;  // within the prefix: a number has at most four digits
      if (code.size() != data::code_size || !detail::equal<head_size>(code.data(), data::prefix)) return {};
      return find_key(data::by_code, detail::word(code.data() + head_size));
    } else if constexpr (data::numbered) {
      return find_numbered<&value_type::code, prefix_size>(code);
    } else {
      return value_type(detail::find_row<data::code_shift, data::code_whole>(
          data::last_code, data::code_before, data::template codes<char>, data::code_begin, code));
    }
  }

  /// The entry with a number, given as any standard integer type; no value is out of range.
  template <class Integer, std::enable_if_t<detail::is_integer<Integer>, int> = 0>
  [[nodiscard]] constexpr value_type find(Integer number) const noexcept {
    const auto key = static_cast<number_type>(number);  // NOLINT(bugprone-signed-char-misuse): a number, too
    return key == static_cast<std::uint64_t>(number) ? find_key(data::by_number, key) : value_type();
  }

  constexpr value_type find(decltype(nullptr)) const = delete;

  /// The entry of the enumerator with a name. Only the exact text is found.
  [[nodiscard]] constexpr value_type find_by_name(std::string_view name) const noexcept {
    if constexpr (data::name_prefix_size != 0) {
      return find_numbered<&value_type::name, data::name_prefix_size>(name);
    } else {
      return value_type(detail::find_row<data::name_shift, data::name_whole>(
          data::last_name, data::name_before, data::template names<char>, data::name_begin, name));
    }
  }

  constexpr value_type find_by_name(decltype(nullptr)) const = delete;

  /// What was found in a text. If nothing was found, it tests false, and begin and end are the size of the text.
  struct match {
    value_type entry = {};  ///< the error
    std::size_t begin = 0;  ///< the offset of its first byte
    std::size_t end = 0;    ///< the offset after its last byte

    /// Whether the entry is listed.
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return static_cast<bool>(entry); }

    /// Whether something was found: a listed code or, by scan_any, an unlisted one.
    [[nodiscard]] constexpr bool found() const noexcept { return begin != end; }
  };

  /// The first listed code in any text, from an offset on; to continue, scan from the end of the match. An error as
  /// `std::ostream << std::error_code` writes it, such as BackupService:6105, is found, too. A code must not be part of
  /// a longer word or number; an escape of C, JSON, a URL, syslog or a terminal ends a word. Linear time.
  [[nodiscard]] constexpr match scan(std::string_view text, std::size_t from = 0) const noexcept {
    return first(text, from, false);
  }

  /// The first code in any text, listed or unlisted: what scan finds or, with an unlisted entry, what has the shape of
  /// the table's codes: their prefix and one word. Codes without a common prefix have no shape. To continue while the
  /// match is found(), scan from its end.
  [[nodiscard]] constexpr match scan_any(std::string_view text, std::size_t from = 0) const noexcept {
    return first(text, from, true);
  }

  /// Whether a code or a number is listed.
  template <class Key>
  [[nodiscard]] constexpr bool contains(const Key& key) const noexcept {
    return static_cast<bool>(find(key));
  }

  /// The number of rows, at least one.
  [[nodiscard]] static constexpr std::size_t size() noexcept { return data::size; }
  [[nodiscard]] static constexpr bool empty() noexcept { return false; }  ///< never

  /// The entries, ascending by number. Like the texts, they belong to the shared library that includes this header:
  /// only compare iterators of one library.
  /// @{
  [[nodiscard]] constexpr const_iterator begin() const noexcept { return detail::entries<Errc>.of_row; }
  [[nodiscard]] constexpr const_iterator end() const noexcept { return detail::entries<Errc>.of_row + data::size; }
  /// @}

  /// The entry with the smallest number.
  [[nodiscard]] constexpr value_type front() const noexcept { return value_type(1); }
  /// The entry with the largest number.
  [[nodiscard]] constexpr value_type back() const noexcept { return value_type(data::size); }

 private:
  using data = table<Errc>;
  using number_type = std::underlying_type_t<Errc>;

  ERROR_CATALOG_HIDDEN constexpr match first(std::string_view text, std::size_t from, bool unlisted) const noexcept {
    if constexpr (data::prefix[0] == data::category[0]) {
      return detail::scan_prefix<data, match>(text, from, unlisted, *this);
    } else {
      return detail::word_scan<match, Errc>::first(text, from, unlisted);
    }
  }

  // By a perfect hash: the top bits of the key times a factor are its place, and fewer of them its page, which says how
  // far the slot is from the place. The slot has the only row that can have this key.
  template <class Index>
  static constexpr value_type find_key(const Index& index, std::uint32_t key) noexcept {
    const auto product = key * index.factor;
    const auto distance = detail::number(index.page[product >> index.page_shift]);
    const std::size_t row = detail::number(index.slot[(product >> index.place_shift) + distance]);
    // Most codes that are looked up are listed: the other branch is kept out of the way.
    return ERROR_CATALOG_LIKELY(detail::number(index.key[row]) == key) ? value_type(row) : value_type();
  }

  // Of a code or a name that is a prefix and a number.
  template <auto Text, auto PrefixSize, class View>
  static constexpr value_type find_numbered(View text) noexcept {
    if (data::code_size != 0 && text.size() != data::code_size - (sizeof data::prefix - 1) + PrefixSize) return {};
    const auto number = detail::number_in(text, PrefixSize);
    const auto entry = find_key(data::by_number, number == 0 ? 1000000000 : number);  // 0 means success
    return detail::equal((entry.*Text)(), text) ? entry : value_type();
  }
};

/// Writes the code of an entry to a stream. Unlisted: "unlisted". The caller includes `<ostream>`.
template <class Traits, class Errc>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out, const basic_entry<Errc>& entry) {
  return out << (entry ? entry.code().data() : "unlisted");
}

/// Writes the code of an enumerator to a stream. Unlisted: "unlisted".
template <class Traits, class Errc, std::enable_if_t<is_errc<Errc>, int> = 0>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out, Errc code) {
  return out << basic_catalog<Errc>()[code];
}

namespace detail {

// The enumerator of a listed number; any other number does not compile.
template <class Errc, int Number>
[[nodiscard]] constexpr Errc listed() noexcept {
  constexpr basic_entry<Errc> entry = basic_catalog<Errc>().find(Number);
  static_assert(static_cast<bool>(entry), "the table lists no error code with this number");
  return entry.value();
}

#ifdef __cpp_consteval
void the_table_does_not_list_this_code();  // not constexpr: a call does not compile, and the error shows its name

// The enumerator of a listed entry; an unlisted entry does not compile.
template <class Errc>
[[nodiscard]] consteval Errc listed(basic_entry<Errc> entry) {
  if (!entry) the_table_does_not_list_this_code();
  return entry.value();
}
#endif

}  // namespace detail

}  // namespace error_catalog

#endif
