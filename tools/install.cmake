# SPDX-License-Identifier: Apache-2.0
# The install rules: the headers, the package for CMake and for pkg-config, and the tool with what goes with it.
include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

set(package "${CMAKE_INSTALL_DATADIR}/cmake/error_catalog")
install(TARGETS error_catalog error_catalog_backup_service EXPORT error_catalog
  FILE_SET HEADERS
  INCLUDES DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")  # for consumers with CMake before 3.23
install(EXPORT error_catalog FILE error_catalogTargets.cmake NAMESPACE error_catalog:: DESTINATION "${package}")
write_basic_package_version_file(error_catalogConfigVersion.cmake COMPATIBILITY SameMinorVersion ARCH_INDEPENDENT)
install(DIRECTORY tools/generator tools/backup_error DESTINATION "${package}")
install(FILES
  tools/error_catalogConfig.cmake
  "${CMAKE_CURRENT_BINARY_DIR}/error_catalogConfigVersion.cmake"
  DESTINATION "${package}")
install(FILES LICENSE DESTINATION "${CMAKE_INSTALL_DOCDIR}")

# Two packages for pkg-config: the library, and the library with fmt linked.
file(RELATIVE_PATH include "${CMAKE_INSTALL_FULL_DATADIR}/pkgconfig" "${CMAKE_INSTALL_FULL_INCLUDEDIR}")
file(CONFIGURE OUTPUT error_catalog.pc CONTENT [[
includedir=${pcfiledir}/@include@

Name: @PROJECT_NAME@
Description: @PROJECT_DESCRIPTION@
Version: @PROJECT_VERSION@
Cflags: -I${includedir}
]] @ONLY)
file(CONFIGURE OUTPUT error_catalog-fmt.pc CONTENT [[
Name: @PROJECT_NAME@-fmt
Description: @PROJECT_DESCRIPTION@, formatted by fmt
Version: @PROJECT_VERSION@
Requires: error_catalog = @PROJECT_VERSION@, fmt >= 9
]] @ONLY)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/error_catalog.pc" "${CMAKE_CURRENT_BINARY_DIR}/error_catalog-fmt.pc"
  DESTINATION "${CMAKE_INSTALL_DATADIR}/pkgconfig")

if(TARGET backup-error)
  install(TARGETS backup-error)
  install(FILES "${CMAKE_CURRENT_BINARY_DIR}/error_codes.md" DESTINATION "${CMAKE_INSTALL_DOCDIR}" OPTIONAL)
  set(share "${CMAKE_CURRENT_BINARY_DIR}/backup-error.share")
  install(DIRECTORY "${share}/man/" DESTINATION "${CMAKE_INSTALL_MANDIR}")
  install(FILES "${share}/doc/backup-error/error_codes.html" DESTINATION "${CMAKE_INSTALL_DOCDIR}" OPTIONAL)
  install(DIRECTORY "${share}/" DESTINATION "${CMAKE_INSTALL_DATADIR}" PATTERN man EXCLUDE PATTERN doc EXCLUDE)
endif()
