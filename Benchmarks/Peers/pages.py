"""`pages.py PEER SECONDS FILE...`: reads pages with a Python library over and over; prints the best pass as JSON.

`entries` counts the pages whose text was found."""

import json
import sys
import time


def trafilatura_text(data):
    return trafilatura.bare_extraction(data, with_metadata=True)


def readability_text(data):
    document = readability.Document(data.decode())
    return document.short_title() and document.summary()


def resiliparse_text(data):
    """The tree by its own parser, and the text it believes to be the article; no metadata."""
    return extract_plain_text(HTMLTree.parse_from_bytes(data), main_content=True)


def main():
    read = {"trafilatura": trafilatura_text, "readability": readability_text, "resiliparse": resiliparse_text}[sys.argv[1]]
    documents = [open(path, "rb").read() for path in sys.argv[3:]]
    begun, best = time.process_time(), float("inf")
    while best == float("inf") or time.process_time() - begun < float(sys.argv[2]):
        before = time.process_time()
        entries = sum(1 for document in documents if read(document))
        best = min(best, time.process_time() - before)
    print(json.dumps({"entries": entries, "seconds": best}))


if sys.argv[1] == "trafilatura":
    import trafilatura
elif sys.argv[1] == "readability":
    import readability
else:
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.html import HTMLTree
main()
