// Reads an instance (int32: vertices, edges, then a, b, weight per edge) and solves it with LEMON's matching.
// A constant above any possible total is added to every weight, so that the most pairs come first.
#include <lemon/matching.h>
#include <lemon/smart_graph.h>
#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <cstdio>
#include <vector>

int main(int, char** arguments) {
  FILE* file = fopen(arguments[1], "rb");
  int head[2];
  if (!file || fread(head, 4, 2, file) != 2) return 1;
  const int vertices = head[0], edges = head[1];
  std::vector<int> triples(3 * (size_t)edges);
  if (fread(triples.data(), 4, triples.size(), file) != triples.size()) return 1;
  fclose(file);

  int highest = 0;
  for (int e = 0; e < edges; e++) highest = std::max(highest, triples[3 * e + 2]);
  const long long constant = (long long)(vertices / 2) * highest + 1;

  typedef lemon::SmartGraph Graph;
  typedef Graph::EdgeMap<long long> Weights;
  Graph graph;
  graph.reserveNode(vertices);
  graph.reserveEdge(edges);
  for (int v = 0; v < vertices; v++) graph.addNode();
  Weights weights(graph);
  for (int e = 0; e < edges; e++) {
    const int* triple = &triples[3 * e];
    weights[graph.addEdge(graph.nodeFromId(triple[0]), graph.nodeFromId(triple[1]))] = triple[2] + constant;
  }
  std::vector<int>().swap(triples);

  const auto clock = std::chrono::steady_clock::now();
  const std::clock_t start = std::clock();
  lemon::MaxWeightedMatching<Graph, Weights> matching(graph, weights);
  matching.run();
  const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
  const std::chrono::duration<double> clockSeconds = std::chrono::steady_clock::now() - clock;

  const long long pairs = matching.matchingSize();
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  printf("{\"pairs\":%lld,\"weight\":%lld,\"seconds\":%.6f,\"clockSeconds\":%.6f,\"megabytes\":%ld}\n", pairs,
         (long long)matching.matchingWeight() - constant * pairs, seconds, clockSeconds.count(),
         usage.ru_maxrss / 1024);
}
