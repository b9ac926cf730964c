// SPDX-License-Identifier: Apache-2.0
// Measures all cases in one run: prints a table of their times and instructions, and draws a chart of some.
//
//     benchmark_program --count >counts            in callgrind, as instructions.hpp says
//     benchmark_program counts chart.svg [options of Google Benchmark]
#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "instructions.hpp"
#include "cases.hpp"

namespace {

constexpr std::size_t mebibyte = 1 << 20;

struct result {
  std::string group, name;
  double nanoseconds = 0;  // of the fastest of some runs, by unit
  double instructions = 0;
};

// Takes the results as they come: which case they are of is the first number in their name.
class reporter : public benchmark::BenchmarkReporter {
 public:
  reporter(std::vector<result>& results, const std::vector<measured>& all) : results_(results), all_(all) {}
  bool ReportContext(const Context&) override { return true; }
  void ReportRuns(const std::vector<Run>& runs) override {
    for (const Run& run : runs) {
      if (run.run_type != Run::RT_Iteration) continue;
      const std::size_t i = std::stoul(run.benchmark_name());
      double& fastest = results_[i].nanoseconds;
      const double time = run.GetAdjustedCPUTime() / static_cast<double>(all_[i].units);
      fastest = fastest == 0 ? time : std::min(fastest, time);
    }
  }

 private:
  std::vector<result>& results_;
  const std::vector<measured>& all_;
};

std::vector<result> read_counts(const std::string& path) {
  std::ifstream file(path);
  std::vector<result> results;
  for (result one; std::getline(std::getline(file, one.group, '\t'), one.name, '\t') >> one.instructions;) {
    file.ignore();
    results.push_back(one);
  }
  return results;
}

std::string significant(double value) { return fmt::format(value < 100 ? "{:.3g}" : "{:.0f}", value); }

void print(const std::vector<result>& results) {
  const result* floor = nullptr;
  for (const result& one : results) {
    if (floor == nullptr || one.group != floor->group) {
      floor = &one;
      fmt::print("\n{:40}{:>12}{:>8}{:>14}{:>8}\n", one.group, "time", "ratio", "instructions", "ratio");
    }
    fmt::print("  {:38}{:>9} ns{:>8.1f}{:>14}{:>8.1f}\n", one.name, significant(one.nanoseconds),
               one.nanoseconds / floor->nanoseconds, significant(one.instructions),
               one.instructions / floor->instructions);
  }
}

// Bars of the times of some groups, each group on a scale of its own.
void draw(const std::string& path, const std::vector<result>& results) {
  struct {
    std::string_view name;
    bool has_floor;
  } constexpr groups[] = {
      {"find a code, listed", true},  {"find a code, mixed", true},
      {"find a name, listed", false}, {"find a code of any shape, listed", false},
      {"log line to a buffer", true}, {"problem details to a buffer", true},
  };
  std::string body = "<text x=\"16\" y=\"24\">Grey: the least that any way has to do. Shorter is faster.</text>\n";
  int y = 40;
  for (const auto& [group, has_floor] : groups) {
    double longest = 0;
    for (const result& one : results) {
      if (one.group == group) longest = std::max(longest, one.nanoseconds);
    }
    body += fmt::format("<text class=\"group\" x=\"16\" y=\"{}\">{}</text>\n", y += 20, group);
    int place = has_floor ? 0 : 1;  // the floor, the catalog, and its peers
    for (const result& one : results) {
      if (one.group != group) continue;
      const char* kind = place == 0 ? "floor" : place == 1 ? "catalog" : "peer";
      const int length = std::max(1, static_cast<int>(340 * one.nanoseconds / longest));
      y += 20;
      body += fmt::format("<text x=\"216\" y=\"{}\" text-anchor=\"end\">{}</text>", y, one.name);
      body += fmt::format("<rect class=\"{}\" x=\"224\" y=\"{}\" width=\"{}\" height=\"14\"/>", kind, y - 11, length);
      body += fmt::format("<text x=\"{}\" y=\"{}\">{} ns, {} instructions</text>\n", 230 + length, y,
                          significant(one.nanoseconds), significant(one.instructions));
      ++place;
    }
    y += 12;
  }
  std::ofstream file(path);
  file << fmt::format(R"(<svg xmlns="http://www.w3.org/2000/svg" width="760" height="{0}" viewBox="0 0 760 {0}">
<style>
text {{ font: 13px sans-serif; fill: #24292f }}
.group {{ font-weight: bold }}
.floor {{ fill: #8c959f }}
.catalog {{ fill: #1f6feb }}
.peer {{ fill: #d4a72c }}
@media (prefers-color-scheme: dark) {{ text {{ fill: #e6edf3 }} }}
</style>
{1}</svg>
)",
                      y + 8, body);
  if (!file.flush()) throw std::runtime_error("cannot write " + path);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 2 && argv[1] == std::string_view("--count")) {
    for (const measured& work : cases(mebibyte)) {
      fmt::print("{}\t{}\t{}\n", work.group, work.name, instructions(work));
    }
    return 0;
  }
  benchmark::Initialize(&argc, argv);
  const std::vector<measured> all = cases(64 * mebibyte);
  std::vector<result> results;
  if (argc == 3) results = read_counts(argv[1]);
  if (results.size() != all.size()) {
    fmt::print(stderr, "usage: {} COUNTS CHART, with the counts of {} cases\n", argv[0], all.size());
    return 1;
  }
  for (std::size_t i = 0; i < all.size(); ++i) {
    benchmark::RegisterBenchmark(std::to_string(i).c_str(), [&work = all[i]](benchmark::State& state) {
      for (auto _ : state) benchmark::DoNotOptimize(work.run());
    });
  }
  reporter report(results, all);
  benchmark::RunSpecifiedBenchmarks(&report);
  print(results);
  draw(argv[2], results);
}
