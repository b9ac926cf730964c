// SPDX-License-Identifier: Apache-2.0
// Writes pieces of text into a buffer of any size.
#ifndef ERROR_CATALOG_DETAIL_TEXT_WRITER_HPP
#define ERROR_CATALOG_DETAIL_TEXT_WRITER_HPP

#include <cstddef>
#include <initializer_list>
#include <string_view>

#include <error_catalog/detail/config.hpp>

namespace error_catalog::detail {

// Writes as much of a text as fits in the buffer, and counts all of it.
class text_writer {
 public:
  text_writer(char* out, std::size_t size) noexcept : out_(out), size_(size) {}

  // Inline, so that pieces of a known size are copied in an instruction or two, without a call.
  template <class... Pieces>
  ERROR_CATALOG_INLINE void put(Pieces... pieces) noexcept {
    const std::size_t begin = length_;
    length_ += (pieces.size() + ...);
    if (ERROR_CATALOG_LIKELY(length_ <= size_)) {
      char* end = out_ + begin;
      ((std::string_view::traits_type::copy(end, pieces.data(), pieces.size()), end += pieces.size()), ...);
    } else if (begin < size_) {
      copy_cut(out_ + begin, size_ - begin, {pieces...});
    }
  }

  // Puts a last byte, and replaces the first one of the text.
  void end_with(char last, char first) noexcept {
    const std::size_t at = length_++;
    if (ERROR_CATALOG_LIKELY(at < size_)) out_[at] = last;
    if (size_ != 0) *out_ = first;
  }

  // Of the whole text.
  [[nodiscard]] std::size_t length() const noexcept { return length_; }

 private:
  ERROR_CATALOG_NOINLINE static void copy_cut(char* out, std::size_t left,
                                              std::initializer_list<std::string_view> pieces) noexcept {
    for (const std::string_view piece : pieces) {
      const std::size_t size = piece.size() < left ? piece.size() : left;
      std::string_view::traits_type::copy(out, piece.data(), size);
      out += size;
      left -= size;
    }
  }

  char* out_;
  std::size_t size_;
  std::size_t length_ = 0;
};

}  // namespace error_catalog::detail

#endif
