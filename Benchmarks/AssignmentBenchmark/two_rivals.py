"""The real program against two other solvers on drawn problems: two_rivals.py PROGRAM

    python3 two_rivals.py PROGRAM [--instances 1000] [--seed 1] [--least 20] [--most 400]

Every problem goes through `PROGRAM assign` as a file and through two independent solvers: OR-tools'
min-cost flow (network flow in integers) and, where each row wants one column and no column has a
minimum, SciPy's shortest augmenting paths over copied columns, else HiGHS (linear programming, whose
basic solutions are whole here). Compared are feasibility, places served and the objective. Pairs are
checked against demand, bounds and forbidden pairs, and witnesses of infeasibility are counted again,
all without the program. Weights are whole numbers below 2^24, so every objective is exact and a
difference of one is a difference. Ends with status 1 if there is any. Needs numpy, scipy and ortools.
"""
import argparse
import collections
import json
import math
import subprocess
import sys
import tempfile
import time

import numpy as np
import scipy.sparse
from ortools.graph.python import min_cost_flow
from scipy.optimize import linear_sum_assignment, linprog

FAMILIES = ["uniform", "clustered", "ties", "distances", "products", "low rank", "capacities",
            "several", "sparse", "sparse near", "sparse capacities", "all equal"]
UNIT = 1 << 23
# Beyond so many pairs the linear program takes seconds; such problems are drawn smaller.
LARGEST_PROGRAM = 12_000


class Problem:
    """Weights with NaN for forbidden pairs, bounds, and what is sought."""

    def __init__(self, family, side, random):
        self.family, self.random = family, random
        self.rows = side
        self.columns = max(2, side // 4) if "capacities" in family else max(
            2, int(side * random.choice([0.8, 1, 1, 1.3])))
        self.demand = np.ones(self.rows, np.int64)
        self.capacity = np.ones(self.columns, np.int64)
        self.minimum = np.zeros(self.columns, np.int64)
        if "capacities" in family:
            self.capacity = random.integers(3, 7, self.columns)
        if family == "several":
            self.demand = random.integers(0, 4, self.rows)
            self.capacity = random.integers(0, 6, self.columns)
        self.weights = self.drawn(random).astype(np.float64)
        self.vary(random)
        self.minimizes = bool(random.integers(2))
        self.most = bool(random.random() < 0.2)

    def drawn(self, random):
        rows, columns, family = self.rows, self.columns, self.family
        if family in ("uniform", "several", "sparse"):
            return random.integers(0, UNIT, (rows, columns))
        if family in ("clustered", "capacities", "sparse near", "sparse capacities"):
            groups = max(3, int(math.sqrt(rows)))
            centres = random.standard_normal((groups, 16))
            sides = [centres[random.integers(0, groups, n)] + 0.5 * random.standard_normal((n, 16))
                     for n in (rows, columns)]
            sides = [s / np.linalg.norm(s, axis=1, keepdims=True) for s in sides]
            return np.rint((sides[0] @ sides[1].T + 1) * (UNIT // 2))
        if family == "ties":
            return random.integers(0, 11, (rows, columns))
        if family == "distances":
            points = [random.random((n, 2)) for n in (rows, columns)]
            return np.rint(np.linalg.norm(points[0][:, None] - points[1][None], axis=2) * UNIT)
        if family == "products":
            return np.outer(random.permutation(rows) + 1, random.permutation(columns) + 1)
        if family == "low rank":
            return np.rint(random.random((rows, 3)) @ random.random((3, columns)) * (UNIT // 4))
        return np.full((rows, columns), int(random.integers(-5, 6)))

    def vary(self, random):
        """Forbidden pairs, minimums, negative weights, and lines that make it infeasible."""
        shape = self.weights.shape
        if self.family.startswith("sparse"):
            kept = np.argsort(random.random(shape) if self.family == "sparse" else -self.weights, 1)
            allowed = np.zeros(shape, bool)
            np.put_along_axis(allowed, kept[:, :min(32, max(3, self.columns // 3))], True, 1)
            if random.random() < 0.7:
                places = np.repeat(np.arange(self.columns), self.capacity)
                hidden = random.permutation(places)[:self.rows]
                allowed[np.arange(len(hidden)), hidden] = True
            self.weights[~allowed] = np.nan
        elif random.random() < 0.5:
            self.weights[random.random(shape) < random.choice([0.05, 0.3, 0.8])] = np.nan
        if random.random() < 0.4:
            self.weights -= int(random.integers(1, UNIT))
        if random.random() < 0.35:
            self.capacity += random.integers(0, 3, self.columns)
            self.minimum = np.minimum(
                self.capacity, (random.random(self.columns) < 0.3) * random.integers(1, 3))
        if random.random() < 0.15:
            few = random.integers(0, self.rows, min(self.rows, 4))
            self.weights[few, 1:] = np.nan
        self.is_plain = bool((self.demand == 1).all() and (self.minimum == 0).all())

    @property
    def arcs(self):
        return np.nonzero(~np.isnan(self.weights))

    @property
    def costs(self):
        row, column = self.arcs
        values = self.weights[row, column].astype(np.int64)
        return values if self.minimizes else -values

    def place_penalty(self):
        """Outweighs all costs together."""
        return int(np.abs(self.costs).max(initial=1)) * (2 * min(self.rows, self.columns) + 2)


def ours(problem, program, folder):
    """The program's answer; the matrix as an array or in Matrix Market, the weights whole or not."""
    scale = int(problem.random.choice([1, 1 << 10]))
    path = f"{folder}/weights"
    if problem.family.startswith("sparse"):
        row, column = problem.arcs
        with open(path, "w") as file:
            file.write("%%MatrixMarket matrix coordinate real general\n"
                       f"{problem.rows} {problem.columns} {len(row)}\n")
            for r, c in zip(row.tolist(), column.tolist()):
                file.write(f"{r + 1} {c + 1} {float(problem.weights[r, c] / scale)!r}\n")
    else:
        kind = problem.random.choice(["<f8", "<f4"]) if scale > 1 else "<f8"
        weights = problem.weights / scale
        if (weights.astype(kind)[~np.isnan(weights)] != weights[~np.isnan(weights)]).any():
            kind = "<f8"
        with open(path, "wb") as file:
            np.save(file, weights.astype(kind))
    for name in ("demand", "capacity", "minimum"):
        with open(f"{folder}/{name}", "wb") as file:
            np.save(file, getattr(problem, name))
    done = subprocess.run(
        [program, "assign", path, "--row-demand", f"{folder}/demand", "--column-capacity",
         f"{folder}/capacity", "--column-minimum", f"{folder}/minimum", "--scale", str(scale),
         "--serve", "most" if problem.most else "all", "--threads", "1", "--format", "json"]
        + (["--minimize"] if problem.minimizes else []), capture_output=True, text=True)
    if done.returncode not in (0, 1):
        raise SystemExit(f"status {done.returncode}: {done.stderr}")
    answer = json.loads(done.stdout)
    if answer["status"] == "infeasible":
        check_witness(problem, answer["witness"])
        return None
    pairs = np.array(answer["pairs"], np.int64).reshape(-1, 2)
    cost = check_pairs(problem, pairs[:, 0], pairs[:, 1])
    told = round(answer["objective"] * scale) * (1 if problem.minimizes else -1)
    assert told == cost, f"told {told}, the pairs come to {cost}"
    return len(pairs), cost


def check_pairs(problem, row, column):
    """The cost of the pairs, if they are an assignment."""
    assert len(set(zip(row.tolist(), column.tolist()))) == len(row), "a pair occurs twice"
    of_row = np.bincount(row, minlength=problem.rows)
    of_column = np.bincount(column, minlength=problem.columns)
    assert (of_row <= problem.demand).all(), "a row has too many"
    assert problem.most or (of_row == problem.demand).all(), "a row has too few"
    assert (of_column <= problem.capacity).all(), "a column has too many"
    assert (of_column >= problem.minimum).all(), "a column has too few"
    weights = problem.weights[row, column]
    assert not np.isnan(weights).any(), "a forbidden pair is used"
    return int(weights.sum()) * (1 if problem.minimizes else -1)


def check_witness(problem, witness):
    """Counts again what the witness says."""
    allowed = ~np.isnan(problem.weights)
    if witness["kind"] == "too-few-places":
        assert not problem.most
        asked = problem.demand[witness["rows"]].sum()
        given = np.minimum(allowed[witness["rows"]].sum(0), problem.capacity).sum()
    else:
        asked = problem.minimum[witness["columns"]].sum()
        given = np.minimum(allowed[:, witness["columns"]].sum(1), problem.demand).sum()
    assert asked > given, f"asked {asked}, given {given}"
    assert (asked, given, asked - given) == (
        witness["demand"], witness["places"], witness["missing"])


def flow(problem):
    """OR-tools: rows supply, columns pass on between minimum and capacity, unserved places pay."""
    row, column = problem.arcs
    rows, columns = problem.rows, problem.columns
    sink = rows + columns
    total = int(problem.demand.sum())
    spare = total - int(problem.minimum.sum())
    if spare < 0 and not problem.most:
        return None
    left, right = [row, rows + np.arange(columns)], [rows + column, np.full(columns, sink)]
    room = [np.ones(len(row), np.int64), problem.capacity - problem.minimum]
    costs = [problem.costs, np.zeros(columns, np.int64)]
    if problem.most:
        left.append(np.arange(rows)); right.append(np.full(rows, sink))
        room.append(problem.demand); costs.append(np.full(rows, problem.place_penalty()))
        if spare < 0:
            return None
    solver = min_cost_flow.SimpleMinCostFlow()
    arcs = solver.add_arcs_with_capacity_and_unit_cost(
        np.concatenate(left).astype(np.int32), np.concatenate(right).astype(np.int32),
        np.concatenate(room).astype(np.int64), np.concatenate(costs).astype(np.int64))
    solver.set_nodes_supplies(
        np.arange(sink + 1, dtype=np.int32),
        np.concatenate([problem.demand, -problem.minimum, [-spare]]).astype(np.int64))
    status = solver.solve()
    if status == solver.INFEASIBLE:
        return None
    assert status == solver.OPTIMAL, status
    used = solver.flows(arcs)[:len(row)]
    return int(used.sum()), int((used * problem.costs).sum())


def paths(problem):
    """SciPy: a column for each place; with a dear column of its own for each row that may wait."""
    owner = np.repeat(np.arange(problem.columns), problem.capacity)
    matrix = problem.weights[:, owner] * (1 if problem.minimizes else -1)
    penalty = problem.place_penalty()
    matrix = np.where(np.isnan(matrix), np.inf, matrix)
    if problem.most:
        waits = np.full((problem.rows, problem.rows), np.inf)
        np.fill_diagonal(waits, penalty)
        matrix = np.hstack([matrix, waits])
    if matrix.shape[1] < problem.rows:
        return None
    try:
        row, column = linear_sum_assignment(matrix)
    except ValueError:
        return None
    chosen = matrix[row, column]
    served = column < len(owner)
    return int(served.sum()), int(chosen[served].sum())


def program(problem):
    """HiGHS: the linear program of the flow."""
    row, column = problem.arcs
    count = len(row)
    ones = np.ones(count)
    of_row = scipy.sparse.csr_matrix((ones, (row, np.arange(count))), (problem.rows, count))
    of_column = scipy.sparse.csr_matrix((ones, (column, np.arange(count))), (problem.columns, count))
    costs, bounds = problem.costs.astype(float), [(0, 1)] * count
    if problem.most:
        of_row = scipy.sparse.hstack([of_row, scipy.sparse.identity(problem.rows)])
        of_column = scipy.sparse.hstack(
            [of_column, scipy.sparse.csr_matrix((problem.columns, problem.rows))])
        costs = np.concatenate([costs, np.full(problem.rows, float(problem.place_penalty()))])
        bounds += [(0, None)] * problem.rows
    if count == 0 and not problem.most:
        return None if problem.demand.any() or problem.minimum.any() else (0, 0)
    # The cost is scaled so that the solver's tolerances are far below a unit; the pairs it names
    # are summed up in whole numbers.
    scale = max(1.0, float(np.abs(problem.costs).max(initial=1)))
    found = linprog(
        costs / scale, A_ub=scipy.sparse.vstack([of_column, -of_column]),
        b_ub=np.concatenate([problem.capacity, -problem.minimum]), A_eq=of_row,
        b_eq=problem.demand, bounds=bounds, method="highs-ds",
        options={"dual_feasibility_tolerance": 1e-10, "primal_feasibility_tolerance": 1e-10})
    if found.status == 2:
        return None
    assert found.status == 0, found.message
    used = np.rint(found.x[:count]).astype(np.int64)
    assert np.abs(found.x[:count] - used).max(initial=0) < 1e-6, "not whole"
    return int(used.sum()), int((used * problem.costs).sum())


def draw(number, seed, least, most):
    random = np.random.default_rng([seed, number])
    family = FAMILIES[number % len(FAMILIES)]
    side = int(round(math.exp(random.uniform(math.log(least), math.log(most)))))
    problem = Problem(family, side, random)
    while not problem.is_plain and len(problem.arcs[0]) > LARGEST_PROGRAM:
        side = max(least, side * 3 // 4)
        problem = Problem(family, side, random)
        if side == least:
            break
    return problem


def main():
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("program")
    options.add_argument("--instances", type=int, default=1000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--least", type=int, default=20)
    options.add_argument("--most", type=int, default=400)
    asked = options.parse_args()
    tallies = collections.defaultdict(collections.Counter)
    differences = 0
    start = time.process_time()
    with tempfile.TemporaryDirectory() as folder:
        for number in range(asked.instances):
            problem = draw(number, asked.seed, asked.least, asked.most)
            tally = tallies[problem.family]
            second, name = (paths, "paths") if problem.is_plain else (program, "linear programs")
            try:
                answers = [ours(problem, asked.program, folder), flow(problem), second(problem)]
            except AssertionError as error:
                answers = [str(error), None, None]
            tally["instances"] += 1
            tally["largest"] = max(tally["largest"], problem.rows, problem.columns)
            tally[name] += 1
            tally["infeasible"] += answers[0] is None
            tally["minimums"] += bool(problem.minimum.any())
            tally["most"] += problem.most
            if len(set(answers)) > 1:
                differences += 1
                tally["differences"] += 1
                print(f"{number} {problem.family} {problem.weights.shape}: {answers}", flush=True)
    columns = ["instances", "largest", "infeasible", "minimums", "most", "paths",
               "linear programs", "differences"]
    print("| family | " + " | ".join(columns) + " |\n" + "|---" * (len(columns) + 1) + "|")
    whole = collections.Counter()
    for family in FAMILIES:
        print(f"| {family} | " + " | ".join(str(tallies[family][c]) for c in columns) + " |")
        whole.update({c: tallies[family][c] for c in columns if c != "largest"})
        whole["largest"] = max(whole["largest"], tallies[family]["largest"])
    print("| all | " + " | ".join(str(whole[c]) for c in columns) + " |")
    print(f"seed {asked.seed}, {time.process_time() - start:.0f} s of this script")
    sys.exit(1 if differences else 0)


if __name__ == "__main__":
    main()
