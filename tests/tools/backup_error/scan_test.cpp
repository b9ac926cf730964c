// SPDX-License-Identifier: Apache-2.0
// backup-error --scan: codes in files and standard input.
#include <algorithm>
#include <chrono>
#include <fstream>
#include <ios>
#include <string>
#include <vector>

#include "catch.hpp"
#include "scanned.hpp"
#include "tool.hpp"

#if defined(__SANITIZE_ADDRESS__)
#define SANITIZED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SANITIZED
#endif
#endif

namespace {

// Runs the tool on a file with the input.
outcome scan(const std::string& input, const std::string& arguments = "") {
  const std::string file = test_file(".in");
  std::ofstream(file, std::ios::binary) << input;
  return run("--scan " + arguments + " <'" + file + "'");
}

constexpr std::size_t block = 128UL * 1024;          // what the tool reads at once
constexpr std::size_t longest_line = 1024UL * 1024;  // what it does not take in pieces

}  // namespace

TEST_CASE("a line with a code has its number in front and its meaning below") {
  const outcome result = scan("all is well\n{\"error_code\":\"BackupService.6105\"}\n\nall is well\n");
  CHECK(result.status == 0);
  CHECK(result.out == "2:{\"error_code\":\"BackupService.6105\"}\n" + std::string(in_full));
  CHECK(result.err.empty());
}

TEST_CASE("a code is explained in full the first time, later in one line") {
  const outcome result = scan("BackupService.6105\n\n\nBackupService.6105\nBackupService.6220\nBackupService.6105\n");
  CHECK(result.out == "1:BackupService.6105\n" + std::string(in_full) + "4:BackupService.6105\n" + in_a_line +
                          "5:BackupService.6220\n"
                          "  BackupService.6220 locked_backup_deletion_not_allowed (400): Automatic backups in the "
                          "locked repository are prohibited from being manually deleted.\n"
                          "  Automatic backups in locked vaults cannot be manually deleted.\n"
                          "  To do: Automatic backups in locked vaults cannot be manually deleted.\n"
                          "  Retry: no, the same call fails again until the request or the resource is changed\n"
                          "6:BackupService.6105\n" +
                          in_a_line);
}

TEST_CASE("each code of a line is explained once, in the order of the line") {
  const std::string line = "BackupService.6118,BackupService.6105,BackupService.6118 BackupService.6105";
  CHECK(scan(line + '\n').out == "1:" + line +
                                     "\n"
                                     "  BackupService.6118 destination_vault_check_failed (400): Failed to check the "
                                     "destination vault.\n"
                                     "  To do: Try again. If the fault persists, contact technical support.\n"
                                     "  Retry: yes, but contact support if it keeps failing\n" +
                                     in_full);
}

TEST_CASE("an input without codes is a success") {
  const std::string none = "APIG.0301 BackupService XBackupService.6105 BackupService: BackupService:6143\n";
  for (const std::string& input : {std::string(), std::string("\n"), std::string("well"), none}) {
    INFO(input);
    outcome result = scan(input);
    CHECK(result.status == 0);
    CHECK(result.out.empty());
    CHECK(result.err == "backup-error: no codes found\n");

    result = scan(input, "--format json");
    CHECK(result.status == 0);
    CHECK(result.out == "[]\n");
    CHECK(result.err == "backup-error: no codes found\n");
    CHECK(counts(scan(input, "--format csv")).empty());
  }
}

TEST_CASE("lines are written unchanged, whatever their bytes") {
  using namespace std::string_literals;
  const std::string line = "\0\xFF\xC3\x28 \x1B[31m\t(BackupService.6105)\0\xE2\x82"s;
  CHECK(scan("\0\xFF\n"s + line + '\n').out == "2:" + line + '\n' + in_full);
  CHECK(scan("\r\nBackupService.6105\r\n\r\n").out == "2:BackupService.6105\r\n"s + in_full);
  CHECK(scan("a\rBackupService.6105\r").out == "1:a\rBackupService.6105\r\n"s + in_full);
}

TEST_CASE("the last line needs no newline") {
  CHECK(scan("BackupService.6105").out == "1:BackupService.6105\n" + std::string(in_full));
  CHECK(scan("BackupService.6105\nBackupService.6105 x").out ==
        "1:BackupService.6105\n" + std::string(in_full) + "2:BackupService.6105 x\n" + in_a_line);
  CHECK(counts(scan("BackupService.6105", "--format csv")) == strings{"1,BackupService.6105,vault_not_found"});
}

TEST_CASE("other formats count the codes, the most frequent first") {
  const std::string input =
      "BackupService.9998 BackupService.6107\nBackupService.6105 BackupService.0001\n"
      "BackupService.9998 BackupService.9998\nBackupService.0001";
  const outcome json = scan(input + " BackupService.6105", "--format json");
  CHECK(json.status == 0);
  CHECK(json.err.empty());
  const strings lines = lines_of(json.out);
  REQUIRE(lines.size() == 6);
  CHECK(lines.at(0) == "[");
  CHECK(lines.at(1).rfind("  {\"count\": 3, \"code\": \"BackupService.9998\", \"name\": \"", 0) == 0);
  CHECK(lines.at(2).rfind("  {\"count\": 2, \"code\": \"BackupService.0001\", \"name\": \"", 0) == 0);
  CHECK(
      lines.at(3) ==
      "  {\"count\": 2, \"code\": \"BackupService.6105\", \"name\": \"vault_not_found\", \"status\": 404, \"message\": "
      "\"The vault does not exist.\", \"description\": \"The vault does not exist.\", \"handling\": \"Use valid values "
      "for vault parameters.\", \"advice\": \"fix\"},");
  CHECK(lines.at(4).rfind("  {\"count\": 1, \"code\": \"BackupService.6107\", \"name\": \"", 0) == 0);
  CHECK(lines.at(5) == "]");

  CHECK(counts(scan(input, "--format csv")) ==
        strings{"3,BackupService.9998,authentication_failed", "2,BackupService.0001,no_resource_for_backup",
                "1,BackupService.6105,vault_not_found", "1,BackupService.6107,vault_expansion_failed"});

  const std::string markdown = scan(input, "--format markdown").out;
  CHECK(markdown.rfind("# Error codes of the backup service\n"
                       "\n"
                       "## <a id=\"BackupService.9998\"></a>BackupService.9998\n"
                       "\n"
                       "- **Count:** 3\n"
                       "- **Name:** authentication\\_failed\n",
                       0) == 0);
}

TEST_CASE("a code is found wherever blocks of the input meet") {
  std::string input;
  strings expected;
  std::size_t number = 0;
  for (std::size_t border = 1; border <= 40; ++border) {
    const std::size_t begin = border * block - 30 + border;  // of the code
    for (; input.size() + 64 <= begin; ++number) input += std::string(63, '.') + '\n';
    const std::string line = std::string(begin - input.size(), '.') + "BackupService.6105.";
    input += line + '\n';
    expected.push_back(std::to_string(++number) + ':' + line);
  }
  strings found;
  for (const std::string& line : lines_of(scan(input).out)) {
    if (line[0] != ' ') found.push_back(line);
  }
  CHECK(found == expected);
}

TEST_CASE("a code is found, and none invented, wherever a long line is divided") {
  for (std::size_t i = 0; i != 80; ++i) {  // where the tool divides a line, and where its buffer ends
    const std::size_t begin = longest_line - (i < 50 ? 62 + i : i - 50);
    INFO(begin);
    const std::string dots(begin, '.');
    const std::string input = dots + "BackupService.61065" + dots.substr(0, 50) + '\n' +  //
                              dots + "_BackupService.6107" + dots.substr(0, 50) + '\n' +  //
                              dots + "BackupService.6105" + dots.substr(0, begin % 2 * 50);
    CHECK(counts(scan(input, "--format csv")) ==
          strings{"1,BackupService.6105,vault_not_found", "1,BackupService.61065,"});
  }
}

TEST_CASE("an escape is an escape wherever a long line is divided") {
  for (std::size_t i = 0; i != 12; ++i) {
    const std::size_t begin = longest_line - 64 - i;
    INFO(begin);
    for (const std::string escape : {"\\n", "\\u001b[1;31m", "%22"}) {
      const std::string dots(begin - 4, '.');
      CHECK(counts(scan(dots + escape + "BackupService.6105\n", "--format csv")) ==
            strings{"1,BackupService.6105,vault_not_found"});
      CHECK(scan(dots + 'x' + escape.substr(1) + "BackupService.6105\n", "--format csv").err ==
            "backup-error: no codes found\n");
    }
    for (const std::size_t before : {0U, 100U, 200U}) {  // backslashes, an odd number and an even one
      const std::string dots(begin - before, '.');
      const std::string slashes(before + 1, '\\');
      CHECK(counts(scan(dots + slashes + "nBackupService.6105", "--format csv")).size() == 1);
      CHECK(counts(scan(dots + '\\' + slashes + "nBackupService.6105", "--format csv")).empty());
    }
  }
}

TEST_CASE("codes behind escapes and as streams have them are explained") {
  CHECK(scan("\x1B[31mBackupService.6105\x1B[0m\n").out ==
        "1:\x1B[31mBackupService.6105\x1B[0m\n" + std::string(in_full));
  CHECK(scan("\x1B[1mBackupService.6105\x1B[0m\n").err.empty());
  CHECK(scan("{\"log\":\"a\\nBackupService.6105\\n\"}\n").out ==
        "1:{\"log\":\"a\\nBackupService.6105\\n\"}\n" + std::string(in_full));
  CHECK(scan("error: BackupService:6105\n").out == "1:error: BackupService:6105\n" + std::string(in_full));
  CHECK(scan("BackupService:6105 BackupService.6105\n").out ==
        "1:BackupService:6105 BackupService.6105\n" + std::string(in_full));
  CHECK(counts(scan("BackupService:6105 BackupService.6105", "--format csv")) ==
        strings{"2,BackupService.6105,vault_not_found"});
}

TEST_CASE("codes that are unlisted are reported and counted") {
  const std::string input = "BackupService.7777 and BackupService.8888\nBackupService.6105 BackupService.7777";
  const outcome text = scan(input);
  CHECK(text.status == 0);
  CHECK(text.out ==
        "1:BackupService.7777 and BackupService.8888\n"
        "  BackupService.7777 is unlisted\n"
        "  BackupService.8888 is unlisted\n"
        "2:BackupService.6105 BackupService.7777\n" +
            std::string(in_full) + "  BackupService.7777 is unlisted\n");
  CHECK(text.err == "backup-error: 2 unlisted codes: BackupService.7777 (2), BackupService.8888 (1)\n");
  const outcome csv = scan(input, "--format csv");
  CHECK(csv.err == text.err);
  CHECK(lines_of(csv.out).at(1) == "2,BackupService.7777,,500,Unlisted error code.,Unlisted error code.,,support\r");
  CHECK(counts(csv) ==
        strings{"2,BackupService.7777,", "1,BackupService.6105,vault_not_found", "1,BackupService.8888,"});
  CHECK(scan(input, "--format json")
            .out.rfind("[\n  {\"count\": 2, \"code\": \"BackupService.7777\", \"name\": \"\", ", 0) == 0);
  CHECK(scan(input, "--format markdown")
            .out.find("## <a id=\"BackupService.7777\"></a>BackupService.7777\n\n- **Count:** 2\n- **Status:** ") !=
        std::string::npos);
  CHECK(scan("BackupService.7777").err == "backup-error: 1 unlisted code: BackupService.7777 (1)\n");

  std::string many;
  for (int i = 0; i != 12; ++i) many += "BackupService.x" + std::to_string(i) + '\n';
  CHECK(scan(many).err.rfind("backup-error: 12 unlisted codes: BackupService.x0 (1), BackupService.x1 (1), ", 0) == 0);
  CHECK(scan(many).err.find(" BackupService.x6 (1), BackupService.x7 (1), ...\n") != std::string::npos);
  for (int i = 12; i != 10003; ++i) many += "BackupService.x" + std::to_string(i) + '\n';
  CHECK(scan(many).err.rfind("backup-error: more than 10000 unlisted codes, the most frequent: ", 0) == 0);
  CHECK(counts(scan(many, "--format csv")).size() == 10000);
}

TEST_CASE("compressed input and UTF-16 say what to type instead") {
  using namespace std::string_literals;
  const std::string pipe = " FILE | backup-error --scan\n";
  const auto utf_16 = [](const std::string& text, bool big) {
    std::string out;
    for (const char ch : text) out.append(1, big ? '\0' : ch).append(1, big ? ch : '\0');
    return out;
  };
  const std::string code = "BackupService.6105\n";
  const struct {
    std::string input, message;
  } cases[] = {
      {"\x1F\x8B\x08\0\0"s, "the input is compressed by gzip; type: zcat" + pipe},
      {"\x28\xB5\x2F\xFD\x04\0"s, "the input is compressed by zstd; type: zstdcat" + pipe},
      {"\xFD\x37zXZ\0\0"s, "the input is compressed by xz; type: xzcat" + pipe},
      {"BZh91AY&SY..", "the input is compressed by bzip2; type: bzcat" + pipe},
      {"\xFF\xFE" + utf_16(code, false), "the input is UTF-16; type: iconv -f UTF-16 -t UTF-8" + pipe},
      {"\xFE\xFF" + utf_16(code, true), "the input is UTF-16; type: iconv -f UTF-16 -t UTF-8" + pipe},
      {utf_16(code, false), "the input is UTF-16; type: iconv -f UTF-16LE -t UTF-8" + pipe},
      {utf_16(code, true), "the input is UTF-16; type: iconv -f UTF-16BE -t UTF-8" + pipe},
  };
  for (const auto& each : cases) {
    for (const std::string arguments : {"", "--format json"}) {
      INFO(each.message);
      const outcome result = scan(each.input, arguments);
      CHECK(result.status == 2);
      CHECK(result.out.empty());
      CHECK(result.err == "backup-error: " + each.message);
    }
  }
  CHECK(shell("printf 'BackupService.6105\\n' | gzip | dd bs=1 status=none | $tool --scan").status == 2);
  for (const std::string& text : {"BZh BackupService.6105"s, "\x1F BackupService.6105"s, "\x28\xB5 BackupService.6105"s,
                                  "\0a\0b\0c BackupService.6105"s, "\xFF BackupService.6105"s,
                                  "\xFD\x37zXZ BackupService.6105"s, "x\n\x1F\x8B BackupService.6105"s}) {
    INFO(text);
    CHECK(counts(scan(text, "--format csv")).size() == 1);
  }
}

TEST_CASE("a line of 3 MiB comes in pieces without losing a byte") {
  std::string line;
  std::size_t codes = 0;
  for (; line.size() < 3 * longest_line; ++codes) line += "BackupService.6105" + std::string(1 + codes % 7, '.');
  const outcome result = scan("\n" + line + "\n\nBackupService.6105\n");
  std::string joined;
  std::string last;
  std::size_t pieces = 0;
  for (const std::string& piece : lines_of(result.out)) {
    if (piece[0] == ' ') continue;
    last = piece;
    if (piece[0] != '2') continue;
    CHECK(piece.substr(0, 2) == "2:");
    joined += piece.substr(2);
    ++pieces;
  }
  CHECK(joined == line);
  CHECK(pieces == 4);
  CHECK(last == "4:BackupService.6105");
  CHECK(counts(scan(line, "--format csv")) == strings{std::to_string(codes) + ",BackupService.6105,vault_not_found"});
}

#ifndef SANITIZED  // a sanitizer needs memory of its own
TEST_CASE("the memory needed is the same for any input") {
  const outcome result = shell(
      "ulimit -v 65536; { printf BackupService.6105; head -c 300M /dev/zero; echo BackupService.6105; } | $tool --scan "
      "--format csv");
  CHECK(result.status == 0);
  CHECK(counts(result) == strings{"2,BackupService.6105,vault_not_found"});
}
#endif

TEST_CASE("input may come byte by byte") {
  const outcome result =
      shell("printf 'x BackupService.6105 x\nBackupService.6105' | dd bs=1 status=none | $tool --scan");
  CHECK(result.out == "1:x BackupService.6105 x\n" + std::string(in_full) + "2:BackupService.6105\n" + in_a_line);
}

TEST_CASE("a line is answered before the next one comes") {
  const std::string answer = "'" + test_file(".answer") + "'";
  const outcome result = shell("rm -f " + answer + "; { echo BackupService.6105; i=0; until [ -s " + answer +
                               " ] || [ $i = 200 ]; do sleep 0.05; i=$((i + 1)); done; cat " + answer +
                               " >&2; } | $tool --scan >" + answer);
  CHECK(result.err == "1:BackupService.6105\n" + std::string(in_full));
}

TEST_CASE("an input that cannot be read is an error") {
  for (const std::string arguments : {"--scan </", "--scan <&-", "--scan --format json </"}) {
    INFO(arguments);
    const outcome result = run(arguments);
    CHECK(result.status == 1);
    CHECK(result.out.empty());
    CHECK(result.err.rfind("backup-error: cannot read the input: ", 0) == 0);
    CHECK(lines_of(result.err).size() == 1);
  }
}

TEST_CASE("a scan ends quietly when its reader goes away, and with an error when the disk is full") {
  const outcome closed = shell("yes BackupService.6105 | { $tool --scan; echo $? >&2; } | head -n 1");
  CHECK(closed.out == "1:BackupService.6105\n");
  CHECK(closed.err == "0\n");
  for (const std::string format : {"text", "json"}) {
    const outcome full = shell("echo BackupService.6105 | $tool --scan --format " + format + " >/dev/full");
    CHECK(full.status == 1);
    CHECK(full.err.rfind("backup-error: cannot write the output: ", 0) == 0);
  }
}

TEST_CASE("progress is shown only on terminals, for large files", "[terminal]") {
  // The first block has more to say than fits into a pipe, whose reader comes late enough for the first percentage.
  const std::string file = test_file(".in");
  const auto scan_slowly = [&](const std::string& size, const std::string& command) {
    const std::string script = test_file(".sh");
    std::ofstream(script) << command << " | { sleep 0.3; cat >/dev/null; }\n";
    return shell("yes BackupService.6105 | head -c 200K >'" + file + "'; truncate -s " + size + " '" + file +
                 "'; export tool file='" + file + "'; script -qec 'sh \"" + script + "\"' /dev/null </dev/null")
        .out;
  };
  const auto start = std::chrono::steady_clock::now();
  const std::string shown = scan_slowly("65M", "$tool --scan <\"$file\"");
  const auto tenths = (std::chrono::steady_clock::now() - start) / std::chrono::milliseconds(100);
  CHECK(shown.rfind("\rbackup-error:   0 %\r", 0) == 0);
  CHECK(shown.substr(shown.size() - 21) == "\r                   \r");
  CHECK(std::count(shown.begin(), shown.end(), '%') <= tenths);

  CHECK(scan_slowly("64M", "$tool --scan <\"$file\"").empty());
  CHECK(scan_slowly("65M", "cat \"$file\" | $tool --scan").empty());
  CHECK(scan_slowly("65M", "{ $tool --scan <\"$file\" 2>&1 >&3 | cat >&2; } 3>&1").empty());
}
