"""Cases and results of printed registers (PDF), the words put back together by where they stand."""

import re

from pdfminer.high_level import extract_pages
from pdfminer.layout import LTTextContainer, LTTextLine
from peer import run

SAME_LINE = 3
NEAR = 3


def lines_of(page):
    return [
        line
        for box in page
        if isinstance(box, LTTextContainer)
        for line in box
        if isinstance(line, LTTextLine) and line.get_text().strip()
    ]


def beside(label, lines):
    """The words to the right of a label on its line, the nearest first."""
    on_line = [line for line in lines if abs(line.y0 - label.y0) < SAME_LINE and line.x0 > label.x0 + NEAR]
    return min(on_line, key=lambda line: line.x0).get_text().strip() if on_line else ""


def count(paths):
    cases, offences, results = set(), 0, 0
    for path in paths:
        for page in extract_pages(path):
            lines = lines_of(page)
            for line in lines:
                words = line.get_text().strip()
                if words == "Case reference":
                    cases.add((path, beside(line, lines)))
                elif words == "Offence code":
                    offences += 1
                elif words in ("Result text", "Result") and re.search(r"\w", beside(line, lines)):
                    results += 1
    return {"cases": len(cases), "offences": offences, "results": results}


run(count)
