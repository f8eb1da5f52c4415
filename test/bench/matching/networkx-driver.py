"""Reads an instance (int32: vertices, edges, then a, b, weight per edge) and solves it with networkx."""
import array
import json
import resource
import sys
import time

import networkx

numbers = array.array("i")
with open(sys.argv[1], "rb") as file:
    numbers.frombytes(file.read())
graph = networkx.Graph()
graph.add_nodes_from(range(numbers[0]))
for at in range(2, len(numbers), 3):
    graph.add_edge(numbers[at], numbers[at + 1], weight=numbers[at + 2])
start, clock = time.process_time(), time.perf_counter()
matching = networkx.max_weight_matching(graph, maxcardinality=True)
seconds, clock_seconds = time.process_time() - start, time.perf_counter() - clock
weight = sum(graph[a][b]["weight"] for a, b in matching)
megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
result = {"pairs": len(matching), "weight": weight, "seconds": seconds, "clockSeconds": clock_seconds}
print(json.dumps({**result, "megabytes": megabytes}))
