// SPDX-License-Identifier: Apache-2.0
// The vaults of one project: what the service does, without HTTP. Whatever goes wrong is thrown by the name of its
// code.
#ifndef EXAMPLE_SERVICE_VAULTS_HPP
#define EXAMPLE_SERVICE_VAULTS_HPP

#include <algorithm>
#include <filesystem>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include <backup_service/error_code.hpp>

using backup_service::errc;

// The detail is for the client: it says what the request named, and nothing of the inside.
[[noreturn]] inline void fail(errc code, const std::string& detail) { throw std::system_error(code, detail); }

struct resource {
  std::string id;
  std::string type;
};

struct vault {
  std::string id;
  std::string name;
  std::string object_type;  // of the resources that it takes: server or disk
  int size = 0;             // GiB
  int used = 0;             // GiB: each backup of a resource takes 10
  std::vector<resource> resources;
  int removal = 0;  // how many more requests find the removal of resources in progress
};

class vaults {
 public:
  explicit vaults(std::filesystem::path checkpoints) : checkpoints_(std::move(checkpoints)) {}

  vault create(const std::string& name, const std::string& object_type, int size) {
    const std::lock_guard lock(mutex_);
    if (size < 10 || size > 10'485'760) fail(errc::invalid_vault_capacity, "size " + std::to_string(size));
    if (object_type != "server" && object_type != "disk") fail(errc::resource_type_not_supported, object_type);
    if (vaults_.size() == limit) fail(errc::vault_limit_reached, std::to_string(limit) + " vaults");
    for (const auto& [id, other] : vaults_) {
      if (other.name == name) fail(errc::vault_already_exists, "vault " + name);
    }
    vault created;
    created.id = "vault-" + std::to_string(++last_id_);
    created.name = name;
    created.object_type = object_type;
    created.size = size;
    return vaults_[created.id] = created;
  }

  vault get(const std::string& id) {
    const std::lock_guard lock(mutex_);
    return find(id);
  }

  void add_resources(const std::string& id, const std::vector<resource>& added) {
    const std::lock_guard lock(mutex_);
    vault& target = find(id);
    if (target.removal > 0) {
      --target.removal;
      fail(errc::vault_resource_removal_in_progress, id);
    }
    std::set<std::string> ids;
    for (const resource& each : added) {
      if (!ids.insert(each.id).second) fail(errc::duplicate_vault_resources, "resource " + each.id);
      if (each.type != "OS::Nova::Server" && each.type != "OS::Cinder::Volume") {
        fail(errc::resource_type_not_supported, each.type);
      }
      if ((each.type == "OS::Nova::Server") != (target.object_type == "server")) {
        fail(errc::vault_resource_type_not_supported, each.type + " in a vault for " + target.object_type);
      }
      for (const auto& [other_id, other] : vaults_) {
        if (contains(other, each.id)) fail(errc::resource_already_in_vault, each.id + " in " + other_id);
      }
    }
    if (target.resources.size() + added.size() > resource_limit) fail(errc::vault_resource_limit_reached, id);
    target.resources.insert(target.resources.end(), added.begin(), added.end());
  }

  void remove_resources(const std::string& id, const std::vector<std::string>& removed) {
    const std::lock_guard lock(mutex_);
    vault& target = find(id);
    for (const std::string& each : removed) {
      if (!contains(target, each)) fail(errc::vault_resource_not_found, each + " in " + id);
    }
    auto& resources = target.resources;
    resources.erase(std::remove_if(resources.begin(), resources.end(),
                                   [&](const resource& each) {
                                     return std::find(removed.begin(), removed.end(), each.id) != removed.end();
                                   }),
                    resources.end());
    target.removal = 2;
  }

  std::string create_checkpoint(const std::string& vault_id) {
    const std::lock_guard lock(mutex_);
    vault& target = find(vault_id);
    if (target.resources.empty()) fail(errc::no_resource_for_backup, vault_id);
    const int needed = 10 * static_cast<int>(target.resources.size());
    if (target.used + needed > target.size) fail(errc::vault_capacity_exceeded, vault_id);
    const std::string id = "checkpoint-" + std::to_string(++last_id_);
    std::filesystem::create_directory(checkpoints_ / id);
    target.used += needed;
    return id;
  }

 private:
  static constexpr std::size_t limit = 32;
  static constexpr std::size_t resource_limit = 4;

  vault& find(const std::string& id) {
    const auto found = vaults_.find(id);
    if (found == vaults_.end()) fail(errc::vault_not_found, "vault " + id);
    return found->second;
  }

  static bool contains(const vault& owner, const std::string& id) {
    return std::any_of(owner.resources.begin(), owner.resources.end(),
                       [&](const resource& each) { return each.id == id; });
  }

  const std::filesystem::path checkpoints_;
  std::mutex mutex_;
  std::map<std::string, vault> vaults_;
  int last_id_ = 0;
};

#endif
