// SPDX-License-Identifier: Apache-2.0
#include <error_catalog/retry.hpp>

#include <climits>
#include <vector>

#include "catch.hpp"

TEST_CASE("six status codes are retryable by themselves") {
  static_assert(error_catalog::retryable(503) && !error_catalog::retryable(500));
  static_assert(noexcept(error_catalog::retryable(503)));
  std::vector<int> found;
  for (int status = -1000; status <= 100000; ++status) {
    if (error_catalog::retryable(status)) found.push_back(status);
  }
  CHECK(found == std::vector<int>{408, 425, 429, 502, 503, 504});
  CHECK_FALSE(error_catalog::retryable(INT_MIN));
  CHECK_FALSE(error_catalog::retryable(INT_MAX));
}
