"""Results of registers of an informant (CSV)."""

import csv

from peer import run


def count(paths):
    cases, offences, results = set(), set(), 0
    for path in paths:
        with open(path, encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                if row["URN"]:
                    cases.add(row["URN"])
                if row["SeqNo"]:
                    offences.add((row["URN"], row["DefSurname"], row["SeqNo"]))
                if row["RegText"]:
                    results += 1
    return {"cases": len(cases), "offences": len(offences), "results": results}


run(count)
