// SPDX-License-Identifier: Apache-2.0
// Errors that a library made which dlopen loads, whose categories are other objects than the program's.
#include "plugin.hpp"

#include <system_error>

#include <dlfcn.h>
#if __has_include(<malloc.h>)
#include <malloc.h>
#endif

#include "catch.hpp"

namespace bs = backup_service;
using bs::errc;
using error_catalog::category;
using error_catalog::condition;
using error_catalog::entry_of;
using error_catalog::http;

namespace {

class library {
 public:
  explicit library(const char* path) : handle_(dlopen(path, RTLD_NOW | RTLD_LOCAL)) {
    if (handle_ == nullptr) FAIL(dlerror());
  }
  library(const library&) = delete;
  library& operator=(const library&) = delete;
  ~library() { dlclose(handle_); }

  const plugin_functions& functions() const {
    const void* const address = dlsym(handle_, "plugin");
    REQUIRE(address != nullptr);
    return *static_cast<const plugin_functions*>(address);
  }

 private:
  void* handle_;
};

bool is_loaded(const char* path) {
  void* const handle = dlopen(path, RTLD_NOW | RTLD_LOCAL | RTLD_NOLOAD);
  if (handle != nullptr) dlclose(handle);
  return handle != nullptr;
}

constexpr const char* paths[] = {HIDDEN_PLUGIN, DEFAULT_PLUGIN};

}  // namespace

TEST_CASE("an error that was made inside a plugin is recognised outside") {
  for (const char* path : paths) {
    INFO(path);
    const library loaded(path);
    const plugin_functions& inside = loaded.functions();
    REQUIRE(&inside.category() != &category<errc>());

    const std::error_code missing = inside.error(errc::vault_not_found);
    CHECK(missing.message() == "The vault does not exist. (BackupService.6105)");
    CHECK(missing == errc::vault_not_found);
    CHECK(missing != errc::vault_already_exists);
    CHECK(entry_of<errc>(missing).name() == "vault_not_found");
    CHECK(missing == http::not_found);
    CHECK(missing != http::bad_request);
    CHECK(missing != condition::retryable);
    CHECK(missing == make_error_code(errc::vault_not_found).default_error_condition());

    const std::error_code failed = inside.error(errc::vault_expansion_failed);
    CHECK(failed == http::bad_request);
    CHECK(failed == condition::retryable);

    const std::error_code unlisted = inside.error(static_cast<errc>(11106));
    CHECK(unlisted == static_cast<errc>(11106));
    CHECK(!entry_of<errc>(unlisted));
    CHECK(unlisted == http::internal_server_error);
    CHECK(unlisted != condition::retryable);
    const std::error_code unknown = bs::entry();
    CHECK(inside.error(bs::entry().value()) == bs::entry());
    CHECK(inside.entry_of(unknown) == bs::entry());
  }
}

TEST_CASE("an error that was made outside is recognised inside a plugin") {
  for (const char* path : paths) {
    INFO(path);
    const library loaded(path);
    const plugin_functions& inside = loaded.functions();

    const std::error_code missing = errc::vault_not_found;
    CHECK(inside.is(missing, errc::vault_not_found));
    CHECK(!inside.is(missing, errc::vault_already_exists));
    CHECK(inside.entry_of(missing) == bs::catalog[errc::vault_not_found]);
    CHECK(inside.has_status(missing, http::not_found));
    CHECK(!inside.has_status(missing, http::bad_request));
    CHECK(!inside.is_retryable(missing));

    const std::error_code failed = errc::vault_expansion_failed;
    CHECK(inside.has_status(failed, http::bad_request));
    CHECK(inside.is_retryable(failed));

    const std::error_code other(6105, std::generic_category());
    CHECK(!inside.is(other, errc::vault_not_found));
    CHECK(!inside.entry_of(other));
  }
}

TEST_CASE("a condition that was made inside a plugin is recognised outside") {
  for (const char* path : paths) {
    INFO(path);
    const library loaded(path);
    const plugin_functions& inside = loaded.functions();

    const std::error_code missing = errc::vault_not_found, failed = errc::vault_expansion_failed;
    CHECK(missing == inside.status(http::not_found));
    CHECK(missing != inside.status(http::bad_request));
    CHECK(missing != inside.retryable());
    CHECK(failed == inside.retryable());
    CHECK(missing == inside.error(errc::vault_not_found).default_error_condition());
    CHECK(failed != inside.error(errc::vault_not_found).default_error_condition());
  }
}

#if defined(__GLIBC__) && __GLIBC_PREREQ(2, 33)
TEST_CASE("a plugin that is loaded a thousand times leaves nothing behind") {
  for (const char* path : paths) {
    INFO(path);
    const auto use = [&] {
      const library loaded(path);
      CHECK(loaded.functions().error(errc::vault_not_found) == loaded.functions().status(http::not_found));
      CHECK(loaded.functions().entry_of(errc::vault_not_found).number() == 6105);
    };
    for (int time = 0; time != 10; ++time) use();
    const std::size_t used = mallinfo2().uordblks;
    for (int time = 0; time != 1000; ++time) use();
    CHECK(mallinfo2().uordblks == used);
  }
}
#endif

TEST_CASE("a plugin that used errors can be unloaded") {
  for (const char* path : paths) {
    INFO(path);
    {
      const library loaded(path);
      CHECK(loaded.functions().error(errc::vault_not_found) == loaded.functions().status(http::not_found));
      CHECK(loaded.functions().is_retryable(errc::vault_expansion_failed));
      CHECK(is_loaded(path));
    }
    CHECK(!is_loaded(path));
  }
}
