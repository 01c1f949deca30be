"""Cases and offences of daily lists as people save them from the web (HTML)."""

from bs4 import BeautifulSoup
from peer import run

HEADING = "linked-cases-heading"


def count(paths):
    references, offences = set(), 0
    for path in paths:
        with open(path, encoding="utf-8") as file:
            page = BeautifulSoup(file, "html.parser")
        for box in page.find_all("div", class_="parent-box"):
            for heading in box.find_all("span", class_=HEADING):
                value = heading.parent.get_text().removeprefix(heading.get_text()).strip()
                if heading.get_text().strip() == "Reference:":
                    references.add(value)
            offences += len(box.find_all("details"))
    return {"cases": len(references), "offences": offences}


run(count)
