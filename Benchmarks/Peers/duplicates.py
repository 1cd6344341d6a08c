"""`duplicates.py datasketch|rensa SECONDS RECALL`: finds reprints in the stories on its input with MinHash and LSH.

Prints a line of JSON at each power of ten of stories, and where SECONDS of CPU time end. Reading its input doesn't count.
Of the settings that find RECALL of the reprints among the first stories, it takes the one that does least.
"""

import gc
import json
import os
import sys
import time

PERMUTATIONS = 128
CALIBRATION = 1500
WINDOW = 10000
STAGES = (10_000, 100_000, 1_000_000)
UNSPACED = {"zh", "ja"}


def shingles(language, text):
    """Three words in a row, or six letters where words are not set apart: as we do it, in the shortest Python."""
    if language in UNSPACED:
        letters = text.replace("。", "")
        return {letters[i : i + 6] for i in range(len(letters) - 5)}
    words = text.lower().replace(".", "").split()
    return {" ".join(words[i : i + 3]) for i in range(len(words) - 2)}


class Datasketch:
    """MinHashLSH, which picks bands for a threshold."""

    SETTINGS = (0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2)

    def __init__(self, threshold):
        from datasketch import MinHash, MinHashLSH

        self.minhash, self.lsh = MinHash, MinHashLSH(threshold=threshold, num_perm=PERMUTATIONS)

    def take(self, number, tokens):
        sketch = self.minhash(num_perm=PERMUTATIONS)
        sketch.update_batch([token.encode() for token in tokens])
        found = self.lsh.query(sketch)
        self.lsh.insert(number, sketch, check_duplication=False)
        return found


class Rensa:
    """RMinHashLSH, which is given bands."""

    SETTINGS = (8, 16, 32, 64)

    def __init__(self, bands):
        from rensa import RMinHash, RMinHashLSH

        self.minhash, self.lsh = RMinHash, RMinHashLSH(0.5, PERMUTATIONS, bands)

    def take(self, number, tokens):
        sketch = self.minhash(PERMUTATIONS, 42)
        sketch.update(list(tokens))
        found = self.lsh.query(sketch)
        self.lsh.insert(number, sketch)
        return found


class Account:
    """What was found, and what it took."""

    def __init__(self, index):
        self.index, self.families, self.seconds = index, {}, []
        self.reprints = self.found = self.originals = self.mistaken = 0

    def take(self, line):
        number, original, language, _, text = line.rstrip("\n").split("\t")
        number, family = int(number), int(original or number)
        before = time.process_time()
        found = self.index.take(number, shingles(language, text))
        self.seconds.append(time.process_time() - before)
        self.families[number] = family
        if original:
            self.reprints += 1
            self.found += any(self.families[other] == family for other in found)
        else:
            self.originals += 1
            self.mistaken += bool(found)

    @property
    def recall(self):
        return self.found / max(1, self.reprints)

    def stage(self, known, size):
        ordered = sorted(self.seconds)
        return {
            "known": known,
            "secondsPerStory": sum(ordered) / max(1, len(ordered)),
            "slowestHundredth": ordered[len(ordered) * 99 // 100] if ordered else 0,
            "bytesPerStory": size / known,
            "recall": self.recall,
            "falseAlarms": self.mistaken / max(1, self.originals),
        }


def resident():
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def calibrated(kind, lines, recall):
    """The setting with which just enough of the reprints among `lines` are found, or else the last."""
    for setting in kind.SETTINGS:
        account = Account(kind(setting))
        for line in lines:
            account.take(line)
        if account.recall >= recall:
            break
    return setting


def main():
    kind = {"datasketch": Datasketch, "rensa": Rensa}[sys.argv[1]]
    budget, recall = float(sys.argv[2]), float(sys.argv[3])
    first = [line for _, line in zip(range(CALIBRATION), sys.stdin)]
    setting = calibrated(kind, first, recall)
    gc.collect()
    account, begun, spent = Account(kind(setting)), resident(), 0.0
    known = 0
    for lines in (first, sys.stdin):
        for line in lines:
            account.take(line)
            known += 1
            if known in STAGES:
                print(json.dumps(account.stage(known, resident() - begun) | {"setting": setting}), flush=True)
            if known % WINDOW == 0:
                spent += sum(account.seconds)
                account.seconds.clear()
                if spent > budget:
                    return


main()
