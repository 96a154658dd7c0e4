"""The exact flat index of faiss on the vectors of a folder: best K of each row, timed.

    pip install faiss-cpu numpy
    python3 flat_index.py FOLDER THREADS
"""

import sys
import time

import faiss
import numpy as np

folder, threads = sys.argv[1], int(sys.argv[2])
queries, rows, columns, best = map(int, open(folder + "/dims.txt").read().split())
a = np.fromfile(folder + "/a.f32", np.float32).reshape(queries, columns)
b = np.fromfile(folder + "/b.f32", np.float32).reshape(rows, columns)
faiss.omp_set_num_threads(threads)
index = faiss.IndexFlatIP(columns)
index.add(b)
wall, processor = time.perf_counter(), time.process_time()
index.search(a, best)
wall, processor = time.perf_counter() - wall, time.process_time() - processor
print(f"faiss flat index: {processor:.2f} s of processor time, {wall:.2f} s by the clock, "
      f"{queries * rows / wall / 1e6:.0f} million pairs a second")
