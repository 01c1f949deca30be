"""Results of hearings as Common Platform shares them (JSON): everything that is said of each, a column a field, and a search of their words."""

import json

import pandas as pd
from peer import run

SEARCH = r"deprivation|forfeit|restraining"
DATES = [
    "result.orderedDate",
    "offence.startDate",
    "offence.convictionDate",
    "defendant.personDefendant.personDetails.dateOfBirth",
]


def without(record, *names):
    return {key: value for key, value in record.items() if key not in names}


def rows_of(hearing):
    of_hearing = without(hearing, "prosecutionCases", "courtApplications", "defendantJudicialResults")
    for case in hearing.get("prosecutionCases") or []:
        of_case = without(case, "defendants")
        for defendant in case.get("defendants") or []:
            of_defendant = without(defendant, "offences")
            for offence in defendant.get("offences") or []:
                of_offence = without(offence, "judicialResults")
                for result in offence.get("judicialResults") or []:
                    yield {
                        "hearing": of_hearing,
                        "case": of_case,
                        "defendant": of_defendant,
                        "offence": of_offence,
                        "result": result,
                    }


def count(paths):
    rows = []
    for path in paths:
        with open(path, encoding="utf-8") as file:
            rows.extend(rows_of(json.load(file)["hearing"]))
    table = pd.json_normalize(rows)
    for column in DATES:
        table[column] = pd.to_datetime(table[column], errors="coerce")
    found = table["result.resultText"].str.contains(SEARCH, case=False, na=False)
    return {
        "results": len(table),
        "offences": int(table["offence.id"].nunique()),
        "cases": int(table["case.prosecutionCaseIdentifier.caseURN"].nunique()),
        "found": int(found.sum()),
    }


run(count)
