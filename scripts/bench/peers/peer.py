"""Runs one of the scripts beside this file for the bench: says what it counted and the CPU seconds it took."""

import json
import sys
import time


def run(count):
    """The least of the passes asked for; the libraries are loaded by then."""
    passes, paths = int(sys.argv[1]), sys.argv[2:]
    seconds = []
    for _ in range(passes):
        before = time.process_time()
        counts = count(paths)
        seconds.append(time.process_time() - before)
    print(json.dumps({"seconds": min(seconds), "counts": counts}))
