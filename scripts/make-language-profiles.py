#!/usr/bin/env python3
"""Writes Sources/Normalizing/Languages/LanguageProfileTable.swift: how often short runs of letters stand in each language.

  make-language-profiles.py LOCALE_FOLDER [HELP_FOLDER]

LOCALE_FOLDER holds compiled message catalogues, `<language>/LC_MESSAGES/*.mo`, as /usr/share/locale of a Debian system
does; HELP_FOLDER translated manuals, `<language>/**/*.page`, as /usr/share/help of its gnome-user-docs package does. Only
counts derived from them are written, no text. The shipped table was made from the message catalogues of a Debian 12 system
and gnome-user-docs 43.0. Run from the project's folder; the standard library is enough."""
import collections
import gettext
import glob
import math
import os
import re
import sys

TARGET = "Sources/Normalizing/Languages/LanguageProfileTable.swift"
# Each language is written as one letter, in this order; what shares a script competes.
LANGUAGES = ["cs", "da", "de", "en", "es", "fi", "fr", "hu", "id", "it", "nl", "no", "pl", "pt", "ro", "sv", "tr",
             "vi", "ru", "uk", "ar", "fa", "ur"]
FOLDERS = {"no": ["nb", "no", "nb_NO"], "pt": ["pt", "pt_BR"], "en": ["en_GB", "en", "C"], "vi": ["vi", "vi_VN"]}
GROUPS = [LANGUAGES[:18], LANGUAGES[18:20], LANGUAGES[20:]]
LONGEST, KEPT, MAXIMUM_WORDS = 5, 14_000, 250_000
# A weight of 1 is one quarter of a nat above the floor.
STEP, FLOOR = 0.25, math.log(2e-5)
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
NOISE = re.compile(r"https?://\S+|\S+@\S+|<[^>]*>|%[-+ #0-9.$*a-zA-Z]+|--?[a-zA-Z][-\w]*|\$?\{[^}]*\}|\\[a-z]|[_&](?=\w)|`[^']*'|\w*[/_.]\w+\S*")


def messages(folder, language):
    for name in FOLDERS.get(language, [language]):
        for path in sorted(glob.glob(f"{folder}/{name}/LC_MESSAGES/*.mo")):
            try:
                with open(path, "rb") as file:
                    catalogue = gettext.GNUTranslations(file)._catalog
            except (OSError, ValueError, UnicodeDecodeError):
                continue
            for key, value in catalogue.items():
                source = key[0] if isinstance(key, tuple) else key
                if source and isinstance(value, str) and (value != source or language == "en"):
                    yield source if language == "en" else value


def manuals(folder, language):
    for name in FOLDERS.get(language, [language]):
        for path in sorted(glob.glob(f"{folder}/{name}/**/*.page", recursive=True)):
            with open(path, encoding="utf-8") as file:
                yield re.sub(r"<(?:info|credit).*?</(?:info|credit)>", " ", file.read(), flags=re.S)


def script(word):
    return next(("Arab" if "\u0600" <= c <= "\u06ff" else "Cyrl" if "\u0400" <= c <= "\u052f" else "Latn" for c in word), "")


def words(language, locale, manual):
    wanted = "Arab" if language in GROUPS[2] else "Cyrl" if language in GROUPS[1] else "Latn"
    found, seen, total = collections.Counter(), set(), 0
    sources = [manuals(manual, language)] if manual else []
    for texts in sources + [messages(locale, language)]:
        for text in texts:
            if text in seen:
                continue
            seen.add(text)
            for word in WORD.findall(NOISE.sub(" ", text).lower()):
                if script(word) == wanted:
                    found[word] += 1
                    total += 1
            if total > MAXIMUM_WORDS:
                return found
    return found


def grams(counts):
    # What software talks of most is damped, so that the counts are more of the language and less of the subject.
    found = [collections.Counter() for _ in range(LONGEST + 1)]
    for word, count in counts.items():
        weight, padded = count ** 0.8, f"_{word}_"
        for length in range(1, LONGEST + 1):
            for start in range(len(padded) - length + 1):
                gram = padded[start:start + length]
                if gram != "_":
                    found[length][gram] += weight
    return found


def main():
    locale, manual = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else None
    logs = {}
    for language in LANGUAGES:
        counted = grams(words(language, locale, manual))
        print(language, [len(c) for c in counted[1:]], file=sys.stderr)
        for length in range(1, LONGEST + 1):
            total = sum(counted[length].values())
            for gram, count in counted[length].items():
                if count >= 2:
                    logs.setdefault(gram, {})[language] = math.log(count / total)
    ranked = []
    for gram, row in logs.items():
        group = next(g for g in GROUPS if next(iter(row)) in g)
        values = [max(row.get(language, FLOOR), FLOOR) for language in group]
        mean = sum(values) / len(values)
        gain = sum(math.exp(value) * abs(value - mean) for value in values) * (0.4 if len(group) < 18 else 1)
        ranked.append((gain, gram))
    ranked.sort(reverse=True)
    rows = []
    for _, gram in ranked[:KEPT]:
        parts = ""
        for index, language in enumerate(LANGUAGES):
            weight = round((logs[gram].get(language, FLOOR) - FLOOR) / STEP)
            if weight > 0:
                parts += chr(ord("A") + index) + chr(ord("0") + min(weight, 60))
        rows.append((gram, parts))
    write(sorted(rows))


def write(rows):
    lines, line = [], ""
    for gram, parts in rows:
        row = gram + " " + parts.replace("\\", "\\\\")
        if len(line) + len(row) > 1000:
            lines.append(line)
            line = ""
        line += (" " if line else "") + row
    lines.append(line)
    body = "\n    ".join(lines)
    with open(TARGET, "w", encoding="utf-8") as file:
        file.write(f'''// Generated by scripts/make-language-profiles.py from translated manuals and messages; do not edit.
// swift-format-ignore-file

/// How often short runs of letters stand in each language that shares its script with others.
enum LanguageProfileTable {{
  /// The languages, in the order of their letters from `A`.
  static let languages = "{" ".join(LANGUAGES)}"

  /// A run of letters, `_` for the edge of a word, then for each language its letter and a sign: the sign's distance
  /// from `0` is the logarithm of the run's share above the floor, in quarters.
  static let rows = """
    {body}
    """
}}
''')
    print(len(rows), os.path.getsize(TARGET), file=sys.stderr)


if __name__ == "__main__":
    main()
