// SPDX-License-Identifier: Apache-2.0
// Every enumerator that was ever published, spelled out: a program that uses one must compile with every later version.
// Lines are only ever added.
#include <string>

#include <backup_service/catalog.hpp>

#include "catch.hpp"
#include "table.hpp"

using backup_service::errc;

namespace {

struct published {
  errc code;
  int number;
  const char* name;
};

#define PUBLISHED(number, name) \
  { errc::name, number, #name }
constexpr published every_errc[] = {
    PUBLISHED(1, no_resource_for_backup),
    PUBLISHED(2, resource_backup_in_progress),
    PUBLISHED(1005, region_replication_not_supported),
    PUBLISHED(1006, backup_replica_import_failed),
    PUBLISHED(1011, project_replication_not_supported),
    PUBLISHED(2001, restore_disk_too_small),
    PUBLISHED(2002, restore_during_backup_not_allowed),
    PUBLISHED(2003, cross_server_restore_not_allowed),
    PUBLISHED(2005, restore_backup_status_not_allowed),
    PUBLISHED(2007, terminated_ecs_restore_not_allowed),
    PUBLISHED(2008, restore_ecs_status_not_allowed),
    PUBLISHED(2009, restore_disk_type_not_allowed),
    PUBLISHED(2010, restore_in_progress),
    PUBLISHED(2011, restore_disk_status_not_allowed),
    PUBLISHED(2012, some_disks_restore_not_allowed),
    PUBLISHED(2013, data_to_system_disk_restore_not_allowed),
    PUBLISHED(2014, bms_to_ecs_restore_not_allowed),
    PUBLISHED(2015, cross_architecture_restore_not_allowed),
    PUBLISHED(4001, migration_record_not_found),
    PUBLISHED(4004, data_cleanup_failed),
    PUBLISHED(4005, migration_vault_check_failed),
    PUBLISHED(4006, intermediate_backup_migration_failed),
    PUBLISHED(4007, migration_progress_check_failed),
    PUBLISHED(6000, policy_not_found),
    PUBLISHED(6001, policy_limit_reached),
    PUBLISHED(6002, policy_not_applied_to_vault),
    PUBLISHED(6003, policy_region_change_not_allowed),
    PUBLISHED(6100, vault_resource_limit_reached),
    PUBLISHED(6101, invalid_vault_capacity),
    PUBLISHED(6102, vault_resource_type_not_supported),
    PUBLISHED(6103, resource_already_in_vault),
    PUBLISHED(6104, duplicate_vault_resources),
    PUBLISHED(6105, vault_not_found),
    PUBLISHED(6106, vault_already_exists),
    PUBLISHED(6107, vault_expansion_failed),
    PUBLISHED(6108, vault_resource_association_failed),
    PUBLISHED(6109, bill_not_found),
    PUBLISHED(6110, vault_update_failed),
    PUBLISHED(6111, vault_deletion_not_allowed),
    PUBLISHED(6112, invalid_vault_status),
    PUBLISHED(6113, backup_vault_status_not_allowed),
    PUBLISHED(6114, vault_capacity_exceeded),
    PUBLISHED(6115, vault_backup_deletion_failed),
    PUBLISHED(6116, resource_type_not_supported),
    PUBLISHED(6117, unknown_policy_type),
    PUBLISHED(6118, destination_vault_check_failed),
    PUBLISHED(6119, vault_replication_not_supported),
    PUBLISHED(6120, destination_vault_not_found),
    PUBLISHED(6121, vault_deletion_failed),
    PUBLISHED(6122, resource_replication_not_supported),
    PUBLISHED(6123, vault_expansion_pending),
    PUBLISHED(6124, backup_vault_type_not_allowed),
    PUBLISHED(6125, backup_task_in_progress),
    PUBLISHED(6126, vault_database_backup_not_allowed),
    PUBLISHED(6127, vault_policy_not_allowed),
    PUBLISHED(6128, replication_vault_type_not_allowed),
    PUBLISHED(6129, destination_vault_capacity_limit_reached),
    PUBLISHED(6130, vault_replication_in_progress),
    PUBLISHED(6131, traffic_record_not_found),
    PUBLISHED(6132, vault_creation_failed),
    PUBLISHED(6133, vault_limit_reached),
    PUBLISHED(6134, vault_resource_removal_in_progress),
    PUBLISHED(6135, vault_resource_not_found),
    PUBLISHED(6136, hybrid_cloud_vault_policy_not_allowed),
    PUBLISHED(6137, disk_in_multiple_vaults_not_allowed),
    PUBLISHED(6138, language_preference_query_failed),
    PUBLISHED(6139, xdomain_type_query_failed),
    PUBLISHED(6140, encrypted_system_disk_not_allowed),
    PUBLISHED(6141, scsi_system_disk_not_allowed),
    PUBLISHED(6142, all_vaults_capacity_limit_reached),
    PUBLISHED(6200, backup_not_found),
    PUBLISHED(6201, backup_deletion_not_allowed),
    PUBLISHED(6202, restore_vault_status_not_allowed),
    PUBLISHED(6203, backup_in_progress),
    PUBLISHED(6204, backup_with_image_deletion_not_allowed),
    PUBLISHED(6206, metadata_query_status_not_allowed),
    PUBLISHED(6207, image_backup_type_not_allowed),
    PUBLISHED(6208, image_backup_status_not_allowed),
    PUBLISHED(6209, image_system_disk_data_missing),
    PUBLISHED(6210, backup_image_already_created),
    PUBLISHED(6211, backup_image_already_exists),
    PUBLISHED(6212, image_creation_failed),
    PUBLISHED(6213, backup_image_mismatch),
    PUBLISHED(6214, image_deregistration_failed),
    PUBLISHED(6215, backup_resource_status_not_allowed),
    PUBLISHED(6216, backup_in_use),
    PUBLISHED(6217, restore_point_not_found),
    PUBLISHED(6220, locked_backup_deletion_not_allowed),
    PUBLISHED(6300, resource_provider_mismatch),
    PUBLISHED(6301, invalid_provider_id),
    PUBLISHED(6302, resource_not_found),
    PUBLISHED(6400, bucket_creation_failed),
    PUBLISHED(6401, bucket_quota_update_failed),
    PUBLISHED(6402, bucket_not_empty),
    PUBLISHED(6403, bucket_storage_query_failed),
    PUBLISHED(6404, bucket_deletion_failed),
    PUBLISHED(6405, bucket_object_deletion_failed),
    PUBLISHED(6406, bucket_object_listing_failed),
    PUBLISHED(6407, bucket_acl_update_failed),
    PUBLISHED(6408, bucket_policy_update_failed),
    PUBLISHED(6500, operation_log_not_found),
    PUBLISHED(6501, task_not_found),
    PUBLISHED(6600, resource_tag_limit_reached),
    PUBLISHED(6601, tag_key_not_found),
    PUBLISHED(6700, share_backup_type_not_supported),
    PUBLISHED(6701, shared_backup_limit_reached),
    PUBLISHED(6702, share_backup_status_not_allowed),
    PUBLISHED(6703, backup_already_shared),
    PUBLISHED(6704, invalid_share_project_id),
    PUBLISHED(6705, share_member_not_found),
    PUBLISHED(6706, invalid_share_member_update),
    PUBLISHED(6707, backup_sharing_not_allowed),
    PUBLISHED(6708, share_member_status_update_failed),
    PUBLISHED(6709, encrypted_backup_sharing_not_allowed),
    PUBLISHED(6710, shared_backup_used_by_image),
    PUBLISHED(6711, shared_backup_deletion_failed),
    PUBLISHED(6712, share_vault_status_not_allowed),
    PUBLISHED(6713, shared_backup_vault_type_mismatch),
    PUBLISHED(6714, backup_already_shared_to_member),
    PUBLISHED(7000, disk_not_found),
    PUBLISHED(7001, dess_disk_backup_not_supported),
    PUBLISHED(7002, scsi_disk_backup_not_supported),
    PUBLISHED(7003, backup_disk_status_not_allowed),
    PUBLISHED(7004, disk_backup_or_restore_not_allowed),
    PUBLISHED(7006, disk_already_in_vault),
    PUBLISHED(7007, old_disk_backup_not_supported),
    PUBLISHED(7008, recovery_site_disk_restore_not_allowed),
    PUBLISHED(7009, deleted_disk_backup_lazyloading),
    PUBLISHED(7100, server_not_found),
    PUBLISHED(7101, backup_server_status_not_allowed),
    PUBLISHED(7102, server_stopped),
    PUBLISHED(7103, server_backup_not_allowed),
    PUBLISHED(7104, scsi_server_backup_not_allowed),
    PUBLISHED(7105, inconsistent_disk_backends),
    PUBLISHED(7106, shared_disk_backup_not_supported),
    PUBLISHED(7107, shared_disk_limit_reached),
    PUBLISHED(7108, diskless_server_backup_not_allowed),
    PUBLISHED(7109, bms_backup_not_supported),
    PUBLISHED(7110, resource_provider_id_mismatch),
    PUBLISHED(7111, dess_server_backup_not_allowed),
    PUBLISHED(7113, bms_local_disk_backup_not_supported),
    PUBLISHED(7114, restore_os_mismatch),
    PUBLISHED(7115, restore_server_type_mismatch),
    PUBLISHED(7116, server_already_in_vault),
    PUBLISHED(7117, recovery_site_server_restore_not_allowed),
    PUBLISHED(7200, database_backup_in_progress),
    PUBLISHED(7201, disk_not_attached),
    PUBLISHED(7202, snapshot_query_failed),
    PUBLISHED(7203, invalid_snapshot_status),
    PUBLISHED(7204, snapshot_disk_mismatch),
    PUBLISHED(7300, vault_synchronization_not_supported),
    PUBLISHED(7301, vault_not_empty),
    PUBLISHED(7302, backup_synchronization_in_progress),
    PUBLISHED(7303, synchronized_vault_limit_reached),
    PUBLISHED(8300, insufficient_snapshot_quota),
    PUBLISHED(8400, product_query_failed),
    PUBLISHED(8600, real_name_authentication_required),
    PUBLISHED(9900, parameter_verification_failed),
    PUBLISHED(9910, unknown_error),
    PUBLISHED(9998, authentication_failed),
};

}  // namespace

TEST_CASE("an enumerator that was published keeps its name and its number") {
  CHECK(std::size(every_errc) == 160);
  for (const published& each : every_errc) {
    INFO(each.name);
    CHECK(static_cast<int>(each.code) == each.number);
    bool retired = false;
    for (const named_code& line : read_names()) retired = retired || (line.retired && line.name == each.name);
    const auto entry = backup_service::catalog.find_by_name(each.name);
    CHECK(static_cast<bool>(entry) != retired);
    if (entry) CHECK(entry.number() == each.number);
  }
}

TEST_CASE("a code is published with its name before it is released") {
  for (const auto entry : backup_service::catalog) {
    bool found = false;
    for (const published& each : every_errc) found = found || each.name == entry.name();
    INFO("add PUBLISHED(" << entry.number() << ", " << entry.name() << ")");
    CHECK(found);
  }
}
