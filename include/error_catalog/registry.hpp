// SPDX-License-Identifier: Apache-2.0
/// \file
/// Several catalogs as one: finds a code in any of them.
#ifndef ERROR_CATALOG_REGISTRY_HPP
#define ERROR_CATALOG_REGISTRY_HPP

#include <cstddef>
#include <iterator>
#include <string_view>
#include <type_traits>

#include <error_catalog/detail/words.hpp>  // IWYU pragma: export

namespace error_catalog {

/// One row of any error table: an entry without the type of its enumerators. It is formatted, written and made into
/// bodies like any entry.
///
/// A code that no catalog lists gives an entry that tests false, whose accessors stay valid. Every view points to
/// static storage and is followed by a NUL.
template <>
class basic_entry<any_errc> {
 public:
  /// The entry of a code that is not listed.
  constexpr basic_entry() noexcept = default;

  /// The entry of any catalog.
  template <class Errc>
  constexpr basic_entry(basic_entry<Errc> other) noexcept
      : code_(other.code()),
        name_(other.name()),
        message_(other.message()),
        description_(other.description()),
        handling_(other.handling()),
        number_(other.number()),
        http_status_(other.http_status()),
        advice_(other.advice()) {
    if (other) category_ = table<Errc>::category;
  }

  /// Whether the code is listed.
  [[nodiscard]] constexpr explicit operator bool() const noexcept { return number_ != 0; }

  /// The name of the catalog's std::error_category, such as BackupService. Unlisted: "".
  [[nodiscard]] constexpr std::string_view category() const noexcept { return category_; }

  /// The number of the error in its own table; see basic_entry. Unlisted: 0.
  [[nodiscard]] constexpr int number() const noexcept { return number_; }

  /// The code as the table writes it. Unlisted: "".
  [[nodiscard]] constexpr std::string_view code() const noexcept { return code_; }

  /// The name of the enumerator. Unlisted: "".
  [[nodiscard]] constexpr std::string_view name() const noexcept { return name_; }

  /// The HTTP status code, 100 to 599. Unlisted: 500.
  [[nodiscard]] constexpr int http_status() const noexcept { return http_status_; }

  /// The reason phrase of the HTTP status code; see reason_phrase. Unlisted: "Internal Server Error".
  [[nodiscard]] constexpr std::string_view reason() const noexcept { return reason_phrase(http_status_); }

  /// What happened. Unlisted: "Unlisted error code."
  [[nodiscard]] constexpr std::string_view message() const noexcept { return message_; }

  /// What happened, in more detail. Unlisted: "Unlisted error code."
  [[nodiscard]] constexpr std::string_view description() const noexcept { return description_; }

  /// What to do about it. Unlisted: "".
  [[nodiscard]] constexpr std::string_view handling() const noexcept { return handling_; }

  /// What to do about it, for a program. Unlisted: `action::support`.
  [[nodiscard]] constexpr action advice() const noexcept { return advice_; }

  /// Whether the advice is to make the same call again. Unlisted: false.
  [[nodiscard]] constexpr bool retryable() const noexcept {
    return advice_ == action::retry || advice_ == action::retry_then_support;
  }

  /// Whether both are the same row of the same catalog, or both unlisted.
  [[nodiscard]] friend constexpr bool operator==(const basic_entry& a, const basic_entry& b) noexcept {
    return compare(a, b) == 0;
  }

  /// Ordered by category, number and code; the unlisted entry comes first.
#ifdef __cpp_impl_three_way_comparison
  [[nodiscard]] friend constexpr auto operator<=>(const basic_entry& a, const basic_entry& b) noexcept {
    return compare(a, b) <=> 0;
  }
#else
  [[nodiscard]] friend constexpr bool operator!=(const basic_entry& a, const basic_entry& b) noexcept {
    return compare(a, b) != 0;
  }
  [[nodiscard]] friend constexpr bool operator<(const basic_entry& a, const basic_entry& b) noexcept {
    return compare(a, b) < 0;
  }
  [[nodiscard]] friend constexpr bool operator>(const basic_entry& a, const basic_entry& b) noexcept {
    return compare(a, b) > 0;
  }
  [[nodiscard]] friend constexpr bool operator<=(const basic_entry& a, const basic_entry& b) noexcept {
    return compare(a, b) <= 0;
  }
  [[nodiscard]] friend constexpr bool operator>=(const basic_entry& a, const basic_entry& b) noexcept {
    return compare(a, b) >= 0;
  }
#endif

 private:
  static constexpr int compare(const basic_entry& a, const basic_entry& b) noexcept {
    if (const int order = a.category_.compare(b.category_)) return order;
    if (a.number_ != b.number_) return a.number_ < b.number_ ? -1 : 1;
    return a.code_.compare(b.code_);
  }

  std::string_view category_ = "";
  std::string_view code_ = "";
  std::string_view name_ = "";
  std::string_view message_ = "Unlisted error code.";
  std::string_view description_ = "Unlisted error code.";
  std::string_view handling_ = "";
  int number_ = 0;
  int http_status_ = 500;
  action advice_ = action::support;
};

/// An entry of any catalog.
using any_entry = basic_entry<any_errc>;

namespace detail {

// What a registry does with a std::error_code: in error_code.hpp.
template <class Catalog>
struct error_code_access;

template <class Find>
constexpr any_entry first_listed(Find) noexcept {
  return {};
}

// The first listed entry that is found in a catalog. An any_entry takes longer to make than most look-ups: it is made
// once, in place.
template <class Find, class Catalog, class... Others>
constexpr any_entry first_listed(Find find, Catalog first, Others... others) noexcept {
  if (const auto entry = find(first)) return entry;
  return first_listed(find, others...);
}

}  // namespace detail

/// The catalogs of the enums Errcs as one. Stateless: every function works in a constant expression, allocates nothing
/// and never throws. A code that two catalogs list belongs to the first.
///
///     constexpr error_catalog::registry<backup_service::errc, gateway::errc> services;
///     services.find("APIG.0301").message();
template <class... Errcs>
class registry {
 public:
  class const_iterator;

  /// As in the containers of the standard library.
  /// @{
  using value_type = any_entry;
  using size_type = std::size_t;
  using iterator = const_iterator;
  /// @}

  /// The entry of a code, from whichever catalog lists it. Only the exact text is found, as by basic_catalog::find.
  [[nodiscard]] constexpr any_entry find(std::string_view code) const noexcept {
    return detail::first_listed([code](auto each) { return detail::find_by_size(each, code); },
                                basic_catalog<Errcs>()...);
  }

  /// The entry of the enumerator with a name, from whichever catalog lists it. Only the exact text is found.
  [[nodiscard]] constexpr any_entry find_by_name(std::string_view name) const noexcept {
    return detail::first_listed([name](auto each) { return each.find_by_name(name); }, basic_catalog<Errcs>()...);
  }

  // Two catalogs can list the same number.
  template <class Number, std::enable_if_t<std::is_arithmetic_v<Number>, int> = 0>
  constexpr any_entry find(Number) const = delete;
  constexpr any_entry find(decltype(nullptr)) const = delete;
  constexpr any_entry find_by_name(decltype(nullptr)) const = delete;

  /// The entry of a std::error_code, from whichever catalog lists it; see error_catalog::entry_of. Needs the headers
  /// error_code.hpp of the catalogs.
  template <class ErrorCode>
  [[nodiscard]] any_entry entry_of(const ErrorCode& ec) const noexcept {
    return detail::first_listed([&ec](auto each) { return detail::error_code_access<decltype(each)>::entry(ec); },
                                basic_catalog<Errcs>()...);
  }

  /// What was found in a text. If nothing was found, it tests false, and begin and end are the size of the text.
  struct match {
    any_entry entry = {};   ///< the error
    std::size_t begin = 0;  ///< the offset of its first byte
    std::size_t end = 0;    ///< the offset after its last byte

    /// Whether the entry is listed.
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return static_cast<bool>(entry); }

    /// Whether something was found: a listed code or, by scan_any, an unlisted one.
    [[nodiscard]] constexpr bool found() const noexcept { return begin != end; }
  };

  /// The first code of any of the catalogs in a text, from an offset on, as basic_catalog::scan finds one. Linear time,
  /// though slower than a scan for codes with a common prefix.
  [[nodiscard]] constexpr match scan(std::string_view text, std::size_t from = 0) const noexcept {
    return detail::word_scan<match, Errcs...>::first(text, from, false);
  }

  /// The first code in a text, listed or unlisted: what scan finds or, with an unlisted entry, what has the shape of
  /// the codes of a catalog; see basic_catalog::scan_any. Of two shapes in one place, the longer one.
  [[nodiscard]] constexpr match scan_any(std::string_view text, std::size_t from = 0) const noexcept {
    return detail::word_scan<match, Errcs...>::first(text, from, true);
  }

  /// The number of rows of all catalogs.
  [[nodiscard]] static constexpr std::size_t size() noexcept { return (basic_catalog<Errcs>::size() + ... + 0); }

  /// The entries, catalog by catalog, each ascending by number.
  /// @{
  [[nodiscard]] constexpr const_iterator begin() const noexcept { return const_iterator(0); }
  [[nodiscard]] constexpr const_iterator end() const noexcept { return const_iterator(size()); }
  /// @}
};

/// Iterates over the entries of all catalogs: a forward iterator in C++20, and an input iterator in C++17, because it
/// returns entries by value.
template <class... Errcs>
class registry<Errcs...>::const_iterator {
 public:
  /// As in std::iterator_traits.
  /// @{
  using iterator_category = std::input_iterator_tag;
  using iterator_concept = std::forward_iterator_tag;
  using value_type = any_entry;
  using difference_type = std::ptrdiff_t;
  using pointer = void;
  using reference = any_entry;
  /// @}

  /// Points to the first entry.
  constexpr const_iterator() noexcept = default;

  /// The entry.
  [[nodiscard]] constexpr any_entry operator*() const noexcept {
    any_entry entry;
    std::size_t left = place_;
    static_cast<void>((take<Errcs>(entry, left) || ...));
    return entry;
  }
  /// Goes to the next entry.
  /// @{
  constexpr const_iterator& operator++() noexcept { return ++place_, *this; }
  constexpr const_iterator operator++(int) noexcept { return const_iterator(place_++); }
  /// @}

  /// Whether both are at the same entry, or not.
  /// @{
  [[nodiscard]] friend constexpr bool operator==(const_iterator a, const_iterator b) noexcept {
    return a.place_ == b.place_;
  }
  [[nodiscard]] friend constexpr bool operator!=(const_iterator a, const_iterator b) noexcept {
    return a.place_ != b.place_;
  }
  /// @}

 private:
  friend registry;

  constexpr explicit const_iterator(std::size_t place) noexcept : place_(place) {}

  // Whether the entry belongs to this catalog; if not, skips its rows.
  template <class Errc>
  static constexpr bool take(any_entry& entry, std::size_t& left) noexcept {
    constexpr basic_catalog<Errc> catalog;
    if (left >= catalog.size()) return left -= catalog.size(), false;
    entry = catalog.begin()[left];
    return true;
  }

  std::size_t place_ = 0;
};

}  // namespace error_catalog

#endif
