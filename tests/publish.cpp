// SPDX-License-Identifier: Apache-2.0
// Rewrites the snapshot of what has been published. A code or a name that was published never goes away.
#include <cstdio>
#include <fstream>
#include <ios>
#include <string>

#include "table.hpp"

int main(int argc, char** argv) {
  if (argc != 2) return std::fputs("usage: publish published.tsv\n", stderr), 2;
  const auto lines = published_lines(read_table(), read_names());

  int lost = 0;
  for (const std::string& old : read_lines(argv[1])) {
    const std::string published = old.substr(0, old.find('\t', old.find('\t') + 1));  // code and name, or their titles
    bool found = false;
    for (const std::string& line : lines) found = found || line.rfind(published + '\t', 0) == 0;
    if (!found) {
      std::fprintf(stderr, "%s: published, but gone (mark it retired in data/backup_service.names)\n",
                   published.c_str());
      ++lost;
    }
  }
  if (lost != 0) return 1;

  std::ofstream file(argv[1], std::ios::binary);
  for (const std::string& line : lines) file << line << '\n';
  return file.flush() ? 0 : 1;
}
