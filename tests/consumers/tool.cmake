# SPDX-License-Identifier: Apache-2.0
# Builds the tool for the README's own table as the generator's README shows, one for several catalogs and one for codes without
# numbers, and drives them. Installs the first, and its catalog for another project. Then the pages that the build writes, which
# TIDY reads where it is there, and what add_error_catalog_tool() says of a wrong call and of missing packages.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/run.cmake")

take_own_table()
take_blocks(tools/generator/README.md "A command-line tool" tool cmake)
take_blocks(tools/generator/README.md "Install a catalog" install cmake user cmake)
file(WRITE "${DIRECTORY}/rental/errors.csv" "${table}")
file(WRITE "${DIRECTORY}/rental/main.cpp" "int main() {}\n")
set(shop "Status Code,Error Code,Error Message\n404,SHOP-101,No such shop.\n500,SHOP-7,It burns.\n")
foreach(number RANGE 1001 4901 100)  # 40 hundreds
  string(APPEND shop "500,SHOP-${number},It burns.\n")
endforeach()
file(WRITE "${DIRECTORY}/rental/shop.csv" "${shop}")
file(WRITE "${DIRECTORY}/rental/plain.csv" "Status Code,Error Code,Error Message
403,AccessDenied,Not for you.
404,NoSuchKey,No such key.
409,busy,\"<b>it's</b> & \"\"x\"\" {{code}} </script>\"
")

# Configures the README's project with more lines. Sets `result`, and `error` to what CMake says.
function(configure lines)
  file(WRITE "${DIRECTORY}/rental/CMakeLists.txt" "${project}${lines}")
  execute_process(
    COMMAND "${CMAKE_COMMAND}" -S rental -B build -C "${SETTINGS}" "-DCMAKE_BUILD_TYPE=${CONFIG}"
      "-DCMAKE_PREFIX_PATH=${ERROR_CATALOG}" ${ARGN}
    WORKING_DIRECTORY "${DIRECTORY}" RESULT_VARIABLE result OUTPUT_QUIET ERROR_VARIABLE error)
  string(REGEX REPLACE "[ \n]+" " " error "${error}")
  set(result "${result}" PARENT_SCOPE)
  set(error "${error}" PARENT_SCOPE)
endfunction()

function(expect_error lines expected)
  configure("${lines}" ${ARGN})
  string(FIND "${error}" "${expected}" at)
  if(result EQUAL 0 OR at EQUAL -1)
    message(FATAL_ERROR "${lines} is no error \"${expected}\": ${error}")
  endif()
endfunction()

# Checks the exit status of a tool and what it prints, standard error last.
function(expect tool arguments status expected)
  separate_arguments(arguments UNIX_COMMAND "${arguments}")
  execute_process(COMMAND "${DIRECTORY}/build/${tool}" ${arguments} INPUT_FILE "${DIRECTORY}/service.log"
    RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE error)
  if(NOT result STREQUAL status OR NOT "${output}${error}" STREQUAL "${expected}")
    message(FATAL_ERROR "${tool} ${arguments} ends with ${result} and prints\n${output}${error}and not\n${expected}")
  endif()
endfunction()

configure("${tool}${install}
add_error_catalog(shop_errors TABLE shop.csv NAMESPACE acme::shop)
add_library(acme_shop ALIAS shop_errors)
add_error_catalog_tool(everything CATALOGS rental_errors acme_shop error_catalog::backup_service NAME all-errors)
add_error_catalog(plain_errors TABLE plain.csv NAMESPACE plain)
add_error_catalog_tool(plain-error CATALOGS plain_errors)
")
if(NOT result EQUAL 0)
  message(FATAL_ERROR "${error}")
endif()
run("${CMAKE_COMMAND}" --build build ${config})
file(WRITE "${DIRECTORY}/service.log" "7: Rental.0202\nRental.9999\nSHOP-7, BackupService.6105: Rental:101\n")

# One catalog, by the name of the README.
set(bell "Rental.0101  rental_0101  HTTP 404 Not Found
  The bicycle does not exist.
  To do: Read the number on its bell.
  Retry: no, the same call fails again until the request or the resource is changed
")
foreach(word IN ITEMS Rental.0101 rental.0101 101 rental_0101 "'404 at Rental.0101, says the log'")
  expect(rental-error "${word}" 0 "${bell}")
endforeach()
expect(rental-error "--search BELL number" 0 "Rental.0101  404  rental_0101  The bicycle does not exist.\n")
expect(rental-error "--scan" 0 "1:7: Rental.0202
  Rental.0202 rental_0202 (409): The bicycle is rented, or lost.
  To do: Try again later.
  Retry: yes, make the same call again later
2:Rental.9999
  Rental.9999 is unlisted
3:SHOP-7, BackupService.6105: Rental:101
  Rental.0101 rental_0101 (404): The bicycle does not exist.
  To do: Read the number on its bell.
  Retry: no, the same call fails again until the request or the resource is changed
rental-error: 1 unlisted code: Rental.9999 (1)
")
expect(rental-error "--format markdown --status 418" 0 "# Error codes of the bicycle rental\nrental-error: nothing matches\n")
expect(rental-error "--version" 0 "rental-error\n")
expect(rental-error "BackupService.6105" 1 "rental-error: unknown error code 'BackupService.6105': it does not belong to the \
bicycle rental, whose codes look like Rental.0101. Ask the service that it comes from, or try --list or --search WORD.\n")
expect(rental-error "--serch x" 2 "rental-error: unknown option --serch. Did you mean --search?\nTry 'rental-error --help'.\n")
execute_process(COMMAND "${DIRECTORY}/build/rental-error" --help OUTPUT_VARIABLE help COMMAND_ERROR_IS_FATAL ANY)
foreach(text IN ITEMS "of the bicycle rental.\n" " (Rental.0101), " " (0101) " "\n(rental_0101), " "\n  rental-error 0101 rental_0101\n")
  string(FIND "${help}" "${text}" at)
  if(at EQUAL -1 OR help MATCHES "backup" OR help MATCHES "BackupService")
    message(FATAL_ERROR "--help does not have ${text}, or has the backup service: ${help}")
  endif()
endforeach()
if(help MATCHES "\n[^\n]{81}")
  message(FATAL_ERROR "--help is wider than 80 columns: ${help}")
endif()

# Several catalogs: a number that two have is no code, and neither is a place in a table.
expect(all-errors "0202" 0 "Rental.0202  rental_0202  HTTP 409 Conflict
  The bicycle is rented, or lost.
  To do: Try again later.
  Retry: yes, make the same call again later
")
expect(all-errors "101" 1 "all-errors: '101' may be Rental.0101 or SHOP-101: give the code\n")
expect(all-errors "7" 0 "SHOP-7  shop_7  HTTP 500 Internal Server Error
  It burns.
  Retry: no, the same call fails again until the request or the resource is changed
")
expect(all-errors "--format csv --scan" 0 "count,code,name,status,message,description,handling,advice
1,BackupService.6105,vault_not_found,404,The vault does not exist.,The vault does not exist.,Use valid values for vault parameters.,fix
1,Rental.0101,rental_0101,404,The bicycle does not exist.,The bicycle does not exist.,Read the number on its bell.,fix
1,Rental.0202,rental_0202,409,\"The bicycle is rented, or lost.\",\"The bicycle is rented, or lost.\",Try again later.,retry
1,Rental.9999,,500,Unlisted error code.,Unlisted error code.,,support
1,SHOP-7,shop_7,500,It burns.,It burns.,,fix
all-errors: 1 unlisted code: Rental.9999 (1)
")
expect(all-errors "--status 418" 0 "all-errors: nothing matches\n")
execute_process(COMMAND "${DIRECTORY}/build/all-errors" --list COMMAND_ERROR_IS_FATAL ANY OUTPUT_VARIABLE list)
string(REGEX MATCHALL "\n" lines "${list}")
list(LENGTH lines count)
if(NOT count EQUAL 204)  # 2 + 42 + 160
  message(FATAL_ERROR "${count} codes are listed")
endif()

# Codes without numbers.
expect(plain-error "accessdenied" 0 "AccessDenied  access_denied  HTTP 403 Forbidden
  Not for you.
  Retry: no, the same call fails again until the request or the resource is changed
")
expect(plain-error "1" 1 "plain-error: unknown error code '1': no code of plain has this number. See --list.\n")
execute_process(COMMAND "${DIRECTORY}/build/plain-error" --help OUTPUT_VARIABLE help COMMAND_ERROR_IS_FATAL ANY)
string(FIND "${help}" "\nA CODE is a code (AccessDenied) or its name (access_denied), in any case.\n" at)
if(at EQUAL -1)
  message(FATAL_ERROR "--help has a number: ${help}")
endif()

# The pages: groups of a hundred numbers, of a thousand where there are more than forty hundreds, and of letters.
function(expect_page tool groups text)
  set(page "${DIRECTORY}/build/${tool}.share/doc/${ARGN}/error_codes.html")
  file(READ "${page}" html)
  string(REGEX MATCHALL "<section class=\"group\" id=\"[^\"]*\">\n<h2>[^<]*" found "${html}")
  list(TRANSFORM found REPLACE "^.* id=\"([^\"]*)\">\n<h2>" "\\1 ")
  string(FIND "${html}" "${text}" at)
  if(NOT found STREQUAL groups OR at EQUAL -1)
    message(FATAL_ERROR "${page} has ${found}, not ${groups}, or lacks ${text}")
  endif()
  if(TIDY)
    execute_process(COMMAND "${TIDY}" -quiet -errors "${page}" COMMAND_ERROR_IS_FATAL ANY)
  endif()
endfunction()
expect_page(rental-error "~Rental.0100 0100–0199;~Rental.0200 0200–0299" "<p>2 codes</p>" rental-error)
expect_page(everything "~BackupService.0000 BackupService.0000–0999;~BackupService.1000 BackupService.1000–1999;\
~BackupService.2000 BackupService.2000–2999;~BackupService.4000 BackupService.4000–4999;\
~BackupService.6000 BackupService.6000–6999;~BackupService.7000 BackupService.7000–7999;\
~BackupService.8000 BackupService.8000–8999;~BackupService.9000 BackupService.9000–9999;\
~Rental.0000 Rental.0000–0999;~SHOP-0 SHOP-0–999;~SHOP-1000 SHOP-1000–1999;~SHOP-2000 SHOP-2000–2999;\
~SHOP-3000 SHOP-3000–3999;~SHOP-4000 SHOP-4000–4999" "<h1>Error codes of rental and acme::shop and backup_service</h1>"
  all-errors)
expect_page(plain-error "~A A;~B B;~N N" "
<p class=\"text\">&lt;b&gt;it&#39;s&lt;/b&gt; &amp; &quot;x&quot; {{code}} &lt;/script&gt;</p>
" plain-error)

# What is installed with it.
run("${CMAKE_COMMAND}" --install build ${config} --prefix "${DIRECTORY}/prefix")
file(GLOB_RECURSE files LIST_DIRECTORIES FALSE RELATIVE "${DIRECTORY}/prefix" "${DIRECTORY}/prefix/*")
set(expected bin/rental-error include/rental/catalog.hpp include/rental/errc.hpp include/rental/error_code.hpp
  include/rental/fmt.hpp include/rental/format.hpp share/bash-completion/completions/rental-error
  share/cmake/rental/rentalConfig.cmake share/doc/rental-error/error_codes.html
  share/fish/vendor_completions.d/rental-error.fish share/man/man1/rental-error.1 share/zsh/site-functions/_rental-error)
if(NOT files STREQUAL expected)
  message(FATAL_ERROR "installed is ${files}, not ${expected}")
endif()
foreach(file IN LISTS files)
  file(STRINGS "${DIRECTORY}/prefix/${file}" others REGEX "backup|BackupService|@[a-z_]+@")
  if(others AND NOT file MATCHES "^bin/")
    message(FATAL_ERROR "${file} is not that of the rental: ${others}")
  endif()
endforeach()

# Another project uses the installed catalog.
file(WRITE "${DIRECTORY}/user/CMakeLists.txt" "cmake_minimum_required(VERSION 3.25)
project(user LANGUAGES CXX)
add_executable(my_program main.cpp)
${user}")
file(WRITE "${DIRECTORY}/user/main.cpp" "#include <rental/catalog.hpp>
static_assert(http_status(rental::errc::rental_0101) == 404);
int main() {}
")
run("${CMAKE_COMMAND}" -S user -B user/build -C "${SETTINGS}" "-DCMAKE_PREFIX_PATH=${ERROR_CATALOG}" "-Drental_ROOT=${DIRECTORY}/prefix")
run("${CMAKE_COMMAND}" --build user/build ${config})

# What is wrong is said.
expect_error("add_error_catalog_tool(tool)" "add_error_catalog_tool(tool): CATALOGS is missing")
expect_error("add_error_catalog_tool(tool CATALOGS none)" "add_error_catalog_tool(tool): there is no target none (call add_error_catalog() first)")
expect_error("add_error_catalog_tool(tool CATALOGS my_service)" "add_error_catalog_tool(tool): my_service is no target of add_error_catalog()")
expect_error("add_error_catalog_tool(tool x CATALOGS rental_errors)" "add_error_catalog_tool(tool): unknown option x")
expect_error("add_error_catalog_tool(tool CATALOGS rental_errors NAME a/b)"
  "add_error_catalog_tool(tool): NAME a/b has more than letters, digits, _, . and -")
expect_error("add_error_catalog_tool(tool CATALOGS rental_errors TITLE [[the \"best\"]])"
  "add_error_catalog_tool(tool): TITLE must be one line without \" and \\")
expect_error("${tool}" "add_error_catalog_tool(rental-error) needs CLI11 (package libcli11-dev), not found"
  -DCMAKE_DISABLE_FIND_PACKAGE_CLI11=ON)
expect_error("${tool}"
  "add_error_catalog_tool(rental-error) needs fmt 9 or later (package libfmt-dev) and CLI11 (package libcli11-dev), not found"
  -DCMAKE_DISABLE_FIND_PACKAGE_CLI11=ON -DCMAKE_DISABLE_FIND_PACKAGE_fmt=ON)

# What cannot run here writes no page.
execute_process(
  COMMAND "${CMAKE_COMMAND}" -S rental -B cross -C "${SETTINGS}" -DCMAKE_SYSTEM_NAME=Linux "-DCMAKE_PREFIX_PATH=${ERROR_CATALOG}"
  WORKING_DIRECTORY "${DIRECTORY}" COMMAND_ERROR_IS_FATAL ANY OUTPUT_QUIET)
foreach(directory IN ITEMS build cross)
  file(GLOB_RECURSE rules "${DIRECTORY}/${directory}/build.ninja" "${DIRECTORY}/${directory}/build.make")
  set(has_page FALSE)
  foreach(file IN LISTS rules)
    file(STRINGS "${file}" lines REGEX "error_codes[.]html")
    if(lines)
      set(has_page TRUE)
    endif()
  endforeach()
  set(${directory}_has_page ${has_page})
endforeach()
if(NOT build_has_page OR cross_has_page)
  message(FATAL_ERROR "a page is written here: ${build_has_page}, in a cross-compilation: ${cross_has_page}")
endif()
