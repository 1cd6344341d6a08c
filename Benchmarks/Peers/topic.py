"""`topic.py SECONDS PATTERNS TEXTS`: finds the patterns with pyahocorasick in casefolded text; prints the best pass as JSON."""

import json
import sys
import time

import ahocorasick


def compiled(path):
    automaton = ahocorasick.Automaton()
    for pattern in open(path, encoding="utf-8").read().split("\n"):
        if pattern:
            automaton.add_word(pattern.casefold(), pattern)
    automaton.make_automaton()
    return automaton


def main():
    before = time.process_time()
    automaton = compiled(sys.argv[2])
    compile_seconds = time.process_time() - before
    texts = [line.split("\t", 1)[1] for line in open(sys.argv[3], encoding="utf-8").read().split("\n") if line]
    begun, best = time.process_time(), float("inf")
    while best == float("inf") or time.process_time() - begun < float(sys.argv[1]):
        before = time.process_time()
        for text in texts:
            for _ in automaton.iter(text.casefold()):
                pass
        best = min(best, time.process_time() - before)
    size = automaton.get_stats()["total_size"]
    print(json.dumps({"entries": len(texts), "seconds": best, "automatonBytes": size, "compileSeconds": compile_seconds}))


main()
