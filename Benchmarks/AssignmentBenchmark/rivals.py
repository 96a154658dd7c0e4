"""Other solvers on one instance of AssignmentBenchmark: rivals.py FILE RUNS

Each solver that this Python has and that takes the problem prints one line of JSON: its name, the
median of its processor seconds after one run that warms up, and its objective. Timed is the solve
from the solver's own input type; columns with several places are copied before, untimed.
"""
import importlib
import json
import sys
import time

import numpy as np


def module(name):
    try:
        return importlib.import_module(name)
    except ImportError:
        return None


class Instance:
    def __init__(self, path):
        data = open(path, "rb").read()
        self.rows, self.columns, entries, sparse = np.frombuffer(data, "<i8", 4).tolist()
        self.at = 32

        def take(count, kind):
            values = np.frombuffer(data, kind, count, self.at)
            self.at += values.nbytes
            return values

        self.demand = take(self.rows, "<i4")
        self.capacity = take(self.columns, "<i4")
        self.starts = take(self.rows + 1 if sparse else 0, "<i8")
        self.listed = take(entries if sparse else 0, "<i4")
        self.costs = take(entries, "<i4")
        self.sparse = bool(sparse)
        self.single = bool((self.demand == 1).all())
        self.one_to_one = self.single and bool((self.capacity == 1).all())

    def arcs(self):
        if self.sparse:
            return np.repeat(np.arange(self.rows), np.diff(self.starts)), self.listed
        return (np.repeat(np.arange(self.rows), self.columns),
                np.tile(np.arange(self.columns), self.rows))

    def places(self, kind):
        """The dense matrix with a column a place, and each place's column."""
        owner = np.repeat(np.arange(self.columns), self.capacity)
        matrix = self.costs.reshape(self.rows, self.columns)
        return np.ascontiguousarray(matrix[:, owner], dtype=kind), owner

    def objective(self, columns):
        return int(self.costs.reshape(self.rows, self.columns)[np.arange(self.rows), columns]
                   .astype(np.int64).sum())


def scipy_dense(instance, optimize):
    matrix, owner = instance.places(np.float64)
    return (lambda: optimize.linear_sum_assignment(matrix),
            lambda answer: instance.objective(owner[answer[1]]))


def scipy_sparse(instance, graph):
    import scipy.sparse
    # Explicit costs must not be 0 there; the same shift for every row changes no optimum.
    shift = 1 - int(instance.costs.min())
    matrix = scipy.sparse.csr_matrix(
        (instance.costs + float(shift), instance.listed, instance.starts),
        shape=(instance.rows, instance.columns))
    return (lambda: graph.min_weight_full_bipartite_matching(matrix),
            lambda answer: int(matrix[answer[0], answer[1]].sum()) - shift * instance.rows)


def lapx(instance, lap):
    matrix, owner = instance.places(np.float64)
    extend = matrix.shape[0] != matrix.shape[1]
    return (lambda: lap.lapjv(matrix, extend_cost=extend),
            lambda answer: instance.objective(owner[answer[1][:instance.rows]]))


def ortools_assignment(instance, assignment):
    left, right = instance.arcs()
    solver = assignment.SimpleLinearSumAssignment()
    solver.add_arcs_with_cost(left.astype(np.int32), right.astype(np.int32),
                              instance.costs.astype(np.int64))
    return solver.solve, lambda answer: solver.optimal_cost()


def ortools_flow(instance, flow):
    left, right = instance.arcs()
    rows, columns = instance.rows, instance.columns
    sink = rows + columns
    solver = flow.SimpleMinCostFlow()
    solver.add_arcs_with_capacity_and_unit_cost(
        np.concatenate([left, rows + np.arange(columns)]).astype(np.int32),
        np.concatenate([rows + right, np.full(columns, sink)]).astype(np.int32),
        np.concatenate([np.ones(len(left)), instance.capacity]).astype(np.int64),
        np.concatenate([instance.costs, np.zeros(columns)]).astype(np.int64))
    solver.set_nodes_supplies(np.arange(rows, dtype=np.int32), instance.demand.astype(np.int64))
    solver.set_nodes_supplies(np.array([sink], np.int32),
                              np.array([-int(instance.demand.sum())], np.int64))
    return solver.solve, lambda answer: solver.optimal_cost()


SOLVERS = [
    ("scipy", "scipy.optimize", scipy_dense, lambda i: i.single and not i.sparse),
    ("scipy sparse", "scipy.sparse.csgraph", scipy_sparse, lambda i: i.one_to_one and i.sparse),
    ("lapx", "lap", lapx, lambda i: i.single and not i.sparse),
    ("or-tools assignment", "ortools.graph.python.linear_sum_assignment", ortools_assignment,
     lambda i: i.one_to_one),
    ("or-tools flow", "ortools.graph.python.min_cost_flow", ortools_flow,
     lambda i: i.rows * i.columns <= 4_000_000 or i.sparse),
]


def main(path, runs):
    instance = Instance(path)
    for name, needs, make, suits in SOLVERS:
        library = module(needs) if suits(instance) else None
        if library is None:
            continue
        solve, objective = make(instance, library)
        answer = solve()
        times = []
        for _ in range(runs):
            start = time.process_time()
            answer = solve()
            times.append(time.process_time() - start)
            if sum(times) > 20:
                break
        print(json.dumps({"name": name, "seconds": sorted(times)[len(times) // 2],
                          "objective": int(objective(answer))}), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
