// SPDX-License-Identifier: Apache-2.0
#include "table.hpp"

#include <algorithm>
#include <fstream>
#include <ios>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

std::string trim(const std::string& text) {
  const auto first = text.find_first_not_of(' ');
  return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

std::string without_strong(std::string text) {
  for (std::size_t at; (at = text.find("**")) != std::string::npos;) text.erase(at, 2);
  return text;
}

}  // namespace

std::vector<std::string> read_lines(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot open " + path);
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);) lines.push_back(line);
  return lines;
}

std::vector<table_row> read_table() {
  const std::vector<std::string> header = {"Status Code", "Error Code", "Error Message", "Description",
                                           "Handling Measure"};
  std::vector<table_row> rows;
  std::vector<std::size_t> edges;
  std::vector<std::string> cells;
  for (const std::string& line : read_lines(BACKUP_SERVICE_DATA "/backup_service.rst")) {
    if (line.rfind('+', 0) == 0) {
      if (edges.empty()) {
        for (std::size_t at = 0; at < line.size(); ++at) {
          if (line[at] == '+') edges.push_back(at);
        }
        if (edges.size() != header.size() + 1) throw std::runtime_error("the table has other columns");
      } else if (line[1] == '=') {
        if (cells != header) throw std::runtime_error("the table has other columns");
      } else {
        rows.push_back({std::stoi(cells[0]), cells[1], cells[2], cells[3], cells[4]});
      }
      cells.assign(header.size(), "");
    } else if (line.rfind('|', 0) == 0) {
      for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string text = trim(line.substr(edges[i] + 1, edges[i + 1] - edges[i] - 1));
        cells[i] = without_strong(trim(cells[i] + " " + text));
      }
    }
  }
  return rows;
}

std::vector<named_code> read_names() {
  std::vector<named_code> names;
  for (const std::string& line : read_lines(BACKUP_SERVICE_DATA "/backup_service.names")) {
    std::istringstream words(line.substr(0, line.find('#')));
    named_code name;
    if (std::string retired; words >> name.code >> name.name) {
      name.retired = static_cast<bool>(words >> retired);
      names.push_back(name);
    }
  }
  return names;
}

int number_of(const std::string& code) { return std::stoi(code.substr(code.find('.') + 1)); }

std::string advice_of(const table_row& row) {
  const bool support = row.handling.find("ontact technical support") != std::string::npos;
  if (row.handling.rfind("Try again", 0) == 0) return support ? "retry_then_support" : "retry";
  return row.handling == "Contact technical support." ? "support" : "fix";
}

std::vector<std::string> published_lines(const std::vector<table_row>& rows, const std::vector<named_code>& names) {
  std::map<std::string, std::string> name_of;
  for (const named_code& name : names) name_of[name.code] = name.name;
  std::vector<std::string> lines;
  for (const table_row& row : rows) {
    lines.push_back(row.code + '\t' + name_of[row.code] + '\t' + std::to_string(row.status) + '\t' + row.message +
                    '\t' + row.description + '\t' + row.handling + '\t' + advice_of(row));
  }
  for (const named_code& name : names) {
    if (name.retired) lines.push_back(name.code + '\t' + name.name + "\tretired\t\t\t\t");
  }
  std::sort(lines.begin(), lines.end());
  lines.insert(lines.begin(), "code\tname\tstatus\tmessage\tdescription\thandling\tadvice");
  return lines;
}
