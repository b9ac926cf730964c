# SPDX-License-Identifier: Apache-2.0
# Writes the headers of a catalog: data alone. The code that reads it is error_catalog/catalog.hpp.

set(banner "// Generated from an error table: do not edit, the next configuration writes it anew.
// Written by generate.cmake of error_catalog.
// SPDX-License-Identifier: Apache-2.0")

# write_errc(<out> <namespace>): the header with the enum, of what check_rows leaves.
function(write_errc out namespace)
  guard_of(guard "${namespace}" errc)
  set_property(GLOBAL PROPERTY enumerators "")
  foreach(row IN LISTS rows)
    doc_text(text "${message_${row}} (${code_${row}}, HTTP ${status_${row}})")
    set_property(GLOBAL APPEND_STRING PROPERTY enumerators "
  /// ${text}
  ${name_${row}} = ${number_${row}},")
  endforeach()
  foreach(line IN LISTS named)
    if(retired_${line})
      doc_text(text "Retired: the table no longer lists it. (${code_${line}})")
      set_property(GLOBAL APPEND_STRING PROPERTY enumerators "
  /// ${text}
  ${name_${line}} [[deprecated(\"${code_${line}} is no longer in the table\")]] = ${number_${line}},")
    endif()
  endforeach()
  get_property(enumerators GLOBAL PROPERTY enumerators)
  decode(enumerators "${enumerators}")
  values_text(values)
  set(${out} "${banner}
#ifndef ${guard}
#define ${guard}

#include <cstdint>

namespace ${namespace} {

/// The error codes. ${values}
enum class errc : std::uint${number_bits}_t {${enumerators}
};

}  // namespace ${namespace}

#endif
" PARENT_SCOPE)
endfunction()

# What the comment of the enum says of its values.
function(values_text out)
  if(numbered AND zero_code STREQUAL "")
    set(text "A value is the number at the end of the code and never changes; 0 is no error.")
  elseif(numbered)
    doc_text(code "${zero_code}")
    set(text "A value is the number at the end of the code and never changes; 0 is no error, so that
/// ${code} has ${number_of_zero}, which no other code can have.")
  elseif(NOT "${NAMES}" STREQUAL "")
    set(text "A value is the place of the code in the names file, to which new codes are added at the end, and
/// never changes; 0 is no error.")
  else()
    set(text "A value is the place of the code in the table: it changes where a row is added or removed before it.
/// 0 is no error.")
  endif()
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

# Encoded text as one line of a comment, in which doxygen and clang see no command, tag or link: escapes what doxygen's manual
# ("Special Commands") escapes, and the sign of Markdown in which these escapes mean nothing.
function(doc_text out text)
  string(REGEX REPLACE "[\t${newline}]" " " text "${text}")
  if(text MATCHES "${bidirectional}")
    string(REGEX REPLACE "${bidirectional}" "" text "${text}")
  endif()
  string(REGEX REPLACE "([@&$#<>%`${quote}${backslash}]|::|--)" "${backslash}\\1" text "${text}")
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

# write_error_code(<out> <namespace>): the header that makes the enum one of <system_error>'s.
function(write_error_code out namespace)
  guard_of(guard "${namespace}" error_code)
  folder_of(folder "${namespace}")
  set(${out} "${banner}
#ifndef ${guard}
#define ${guard}

#include <${folder}/catalog.hpp>  // IWYU pragma: export
#include <error_catalog/error_code.hpp>  // IWYU pragma: export

template <>
struct std::is_error_code_enum<${namespace}::errc> : std::true_type {};

namespace ${namespace} {

/// The error as a std::error_code; its category is error_catalog::category<errc>().
[[nodiscard]] inline std::error_code make_error_code(errc code) noexcept {
  return {static_cast<int>(code), error_catalog::category<errc>()};
}

/// Whether ec is this error, in whichever library it was made: of the same value, listed or not, and this catalog.
[[nodiscard]] inline bool operator==(const std::error_code& ec, errc code) noexcept {
  return error_catalog::detail::is(ec, code);
}
#ifndef __cpp_impl_three_way_comparison  // which makes the others of this one
[[nodiscard]] inline bool operator==(errc code, const std::error_code& ec) noexcept { return ec == code; }
[[nodiscard]] inline bool operator!=(const std::error_code& ec, errc code) noexcept { return !(ec == code); }
[[nodiscard]] inline bool operator!=(errc code, const std::error_code& ec) noexcept { return !(ec == code); }
#endif

}  // namespace ${namespace}

#endif
" PARENT_SCOPE)
endfunction()

# write_formatter(<out> <namespace> <fmt|std>): the header that makes the enum an argument of fmt or std::format.
function(write_formatter out namespace library)
  set(header fmt)
  set(before "")
  set(after "")
  if(library STREQUAL "std")
    set(header format)
    set(before "#ifdef __cpp_lib_format\n")
    set(after "#endif\n")
  endif()
  guard_of(guard "${namespace}" ${header})
  folder_of(folder "${namespace}")
  set(${out} "${banner}
#ifndef ${guard}
#define ${guard}

#include <${folder}/catalog.hpp>  // IWYU pragma: export
#include <error_catalog/${header}.hpp>  // IWYU pragma: export

${before}/// Formats an enumerator as its entry. Specialised in full, so that a program may format all other enums in its own way.
template <>
struct ${library}::formatter<${namespace}::errc> : error_catalog::detail::error_formatter<error_catalog::detail::${library}_library> {};
${after}
#endif
" PARENT_SCOPE)
endfunction()

# write_catalog(<out> <namespace>): the header with the data and the catalog, of what check_rows leaves.
function(write_catalog out namespace)
  guard_of(guard "${namespace}" catalog)
  folder_of(folder "${namespace}")
  list(LENGTH rows size)
  list(GET rows 0 first)
  decode(first_code "${code_${first}}")
  set(first_number ${number_${first}})
  set(row_type std::uint8_t)
  if(size GREATER 255)
    set(row_type std::uint16_t)
  endif()

  decode(prefix_text "${prefix}")
  set(category "${CATEGORY}")
  if(category STREQUAL "")
    string(REGEX REPLACE "[^A-Za-z0-9]+$" "" category "${prefix_text}")
  endif()
  if(category STREQUAL "")
    set(category "${namespace}")
  endif()

  string(TOLOWER "${numbered}" numbered_word)
  set(engine catalog)
  if(prefix STREQUAL "")
    set(engine detail/words)
  endif()

  # Row 0 is the code that is not listed.
  set(all 0 ${rows})
  math(EXPR number_0 "(1 << ${number_bits}) - 1")
  set(status_0 500)
  set(advice_0 3)
  set(code_0 "")
  set(name_0 "")
  set(message_0 "Unlisted error code.")
  set(description_0 "${message_0}")
  set(handling_0 "")

  # The rows in the order of their numbers; each text once, known by a number of its own. From here on all numbers are
  # hexadecimal, as literals have them.
  set(texts 0x0)
  set_property(GLOBAL PROPERTY text_keys "")
  set(number_of_row 0x0)
  foreach(row IN LISTS all)
    set(number_of_row_${row} ${number_of_row})
    math(EXPR number_of_row "${number_of_row} + 1" OUTPUT_FORMAT HEXADECIMAL)
    math(EXPR number_${row} "${number_${row}}" OUTPUT_FORMAT HEXADECIMAL)
    math(EXPR status_${row} "${status_${row}}" OUTPUT_FORMAT HEXADECIMAL)
    math(EXPR advice_${row} "${advice_${row}}" OUTPUT_FORMAT HEXADECIMAL)
    foreach(column IN ITEMS message description handling)
      set(text "${${column}_${row}}")
      if(NOT DEFINED "id_of_${text}")
        set("id_of_${text}" ${texts})
        set(text_${texts} "${text}")
        set_property(GLOBAL APPEND PROPERTY text_keys ${texts})
        math(EXPR texts "${texts} + 1" OUTPUT_FORMAT HEXADECIMAL)
      endif()
      set(${column}_id_${row} ${id_of_${text}})
    endforeach()
  endforeach()
  get_property(text_keys GLOBAL PROPERTY text_keys)

  write_rows(rows_by_name ${row_type})
  build_index(by_number number)
  find_endings(code_size longest)
  if(NOT numbered)
    write_order(by_code code)
  elseif(code_size GREATER 0)
    build_index(by_code ending)
  else()
    set(by_code "")
  endif()
  write_order(by_name name)
  write_texts(codes code "${all}")
  write_texts(names name "${all}")
  write_texts(texts text "${text_keys}")
  write_array(status status "${all}")
  write_array(message message_id "${all}")
  write_array(description description_id "${all}")
  write_array(handling handling_id "${all}")
  write_array(advice advice "${all}")

  set(${out} "${banner}
#ifndef ${guard}
#define ${guard}

#include <${folder}/errc.hpp>  // IWYU pragma: export
#include <error_catalog/${engine}.hpp>  // IWYU pragma: export

/// The arrays have an element for each row, in the order of the numbers; element 0 is the code that is not listed.
template <>
struct ERROR_CATALOG_HIDDEN error_catalog::table<${namespace}::errc> {
${rows_by_name}
  static constexpr std::size_t size = ${size};

${status}${advice}${message}${description}${handling}
  static constexpr char category[] = \"${category}\";
  static constexpr char identity[] = \"identity of ${namespace}\";  // of the category, whatever its name
  static constexpr char prefix[] = \"${prefix_text}\";
  static constexpr bool numbered = ${numbered_word};  // every code is the prefix and a number
  static constexpr std::size_t code_size = ${code_size};  // of every code, which by_code finds by its ending; 0: they differ
  static constexpr std::size_t longest = ${longest};  // code

${by_number}
${by_code}
${by_name}
${codes}
${names}
${texts}};

template <>
inline constexpr bool error_catalog::is_errc<${namespace}::errc> = true;

namespace ${namespace} {

using entry = error_catalog::basic_entry<errc>;
using error_catalog::operator<<;  // so that a stream, and a failed assertion, has the code of an enumerator

/// All ${size} error codes of the table.
inline constexpr error_catalog::basic_catalog<errc> catalog ERROR_CATALOG_HIDDEN{};

/// The enumerator of a number that is listed: errc_v<${first_number}>. Another number does not compile.
template <int Number>
inline constexpr errc errc_v ERROR_CATALOG_HIDDEN = error_catalog::detail::listed<errc, Number>();

#ifdef __cpp_consteval
inline namespace literals {

/// The enumerator of a code that is listed: \"${first_code}\"_errc. Another code does not compile.
consteval errc operator\"\"_errc(const char* code, std::size_t size) {
  return error_catalog::detail::listed(catalog.find(std::string_view(code, size)));
}

}  // namespace literals
#endif

// These two are templates so that a compiler has no work with them, and what they call, until they are used.

/// The HTTP status code of an error, 100 to 599. Unlisted: 500.
template <int = 0>
[[nodiscard]] constexpr int http_status(errc code) noexcept { return catalog[code].http_status(); }

/// The message of an error. Unlisted: \"Unlisted error code.\"
template <int = 0>
[[nodiscard]] constexpr std::string_view message(errc code) noexcept { return catalog[code].message(); }

}  // namespace ${namespace}

#endif
" PARENT_SCOPE)
endfunction()

# The enum of the rows, in their order, by name.
function(write_rows out type)
  set_property(GLOBAL PROPERTY enumerators "    unlisted_,\n")
  foreach(row IN LISTS rows)
    set_property(GLOBAL APPEND_STRING PROPERTY enumerators "    ${name_${row}},\n")
  endforeach()
  get_property(enumerators GLOBAL PROPERTY enumerators)
  set(${out} "  // What an entry holds: a debugger prints the name.
  enum class row : ${type} {
${enumerators}  };
" PARENT_SCOPE)
endfunction()

# Codes of one size that differ in their last four bytes alone are found by these: sets `size` to it and, for each row R,
# ending_R to them as a little-endian number. Else `size` is 0. Sets `longest` to the size of the longest code.
function(find_endings size longest)
  string(LENGTH "${prefix}" prefix_size)
  set(most 0)
  set(least 999)
  foreach(row IN LISTS rows)
    string(LENGTH "${code_${row}}" length)
    if(length GREATER most)
      set(most ${length})
    endif()
    if(length LESS least)
      set(least ${length})
    endif()
  endforeach()
  set(${longest} ${most} PARENT_SCOPE)
  math(EXPR digits "${most} - ${prefix_size}")
  if(NOT numbered OR NOT least EQUAL most OR digits GREATER 4 OR least LESS 4)
    set(${size} 0 PARENT_SCOPE)
    return()
  endif()
  set(${size} ${most} PARENT_SCOPE)
  foreach(row IN LISTS rows)
    string(REPLACE "${last_letter}" "E" code "${code_${row}}")
    string(HEX "${code}" hex)
    string(REGEX REPLACE "^.*(..)(..)(..)(..)$" "0x\\4\\3\\2\\1" ending "${hex}")
    set(ending_${row} ${ending} PARENT_SCOPE)
  endforeach()
endfunction()

# The rows in the order of a field, whose texts have no blanks.
function(write_order out field)
  set_property(GLOBAL PROPERTY order "")
  foreach(row IN LISTS rows)
    set_property(GLOBAL APPEND PROPERTY order "${${field}_${row}} ${row}")
  endforeach()
  get_property(order GLOBAL PROPERTY order)
  decode(order "${order}")
  list(SORT order)
  list(TRANSFORM order REPLACE "^.* " "")
  write_array(order number_of_row "${order}")
  string(REPLACE " order[]" " ${out}[]" order "${order}")
  set(${out} "  // The rows in the order of the texts of ${field}.
${order}" PARENT_SCOPE)
endfunction()

# An index, of what build_index has. It is one object, so that a look-up needs one address.
function(write_index out name field)
  set(members "    static constexpr std::uint32_t factor = ${factor};
    static constexpr int page_shift = ${page_shift};
    static constexpr int place_shift = ${place_shift};
")
  write_literal(page page "RANGE;${last_page}")
  write_literal(key ${field} "${all}")
  write_literal(slot slot "RANGE;${last_slot}")
  foreach(array IN ITEMS page key slot)
    string(APPEND members "    ${${array}_unit} ${array}[${${array}_size}];\n")
  endforeach()
  set(${out} "  struct ${name}_index {
${members}  };
  static constexpr ${name}_index ${name} = {${page_literal},${key_literal},${slot_literal}};
" PARENT_SCOPE)
endfunction()
