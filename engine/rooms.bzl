"""The order of the rooms within a stage: a room may include those before it, never those behind it."""

ROOMS = {
    "engine/ingest": [
        "bytes",
        "input",
        "trees",
        "prose",
        "pages",
        "formats",
        "messages",
    ],
    "engine/language": [
        "tables",
        "words",
        "names",
        "syntax",
        "numbers",
        "dates",
        "tones",
        "links",
    ],
    "engine/extract": [
        "lexicon",
        "paragraphs",
        "crf",
        "spans",
        "attributions",
        "edges",
        "mentions",
        "sources",
        "relays",
        "claims",
    ],
    "engine/align": [
        "event",
        "candidates",
        "features",
        "scoring",
        "report",
        "copies",
    ],
    "engine/compare": [
        "lexicon",
        "view",
        "wording",
        "clauses",
        "numbers",
        "facts",
        "negation",
        "framing",
        "quotations",
        "details",
        "disputes",
        "reprints",
        "sources",
        "coverage",
    ],
}

def later_rooms():
    """The visibility of a room's targets within its stage: its folder and the rooms behind the calling one."""
    stage, room = native.package_name().rsplit("/", 1)
    order = ROOMS[stage]
    later = order[order.index(room) + 1:]
    return ["//{}:__pkg__".format(stage)] + ["//{}/{}:__pkg__".format(stage, name) for name in later]
