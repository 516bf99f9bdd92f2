"""A fuzz target and the test that replays its corpus."""

load("@rules_cc//cc:defs.bzl", "cc_binary", "cc_library", "cc_test")

def fuzz_target(name, deps, corpus = []):
    """Declares what tools/fuzz/run fuzzes and what `bazel test` replays.

    Args:
      name: NAME.cc defines LLVMFuzzerTestOneInput. Gives NAME_fuzzer, linked to
        libFuzzer (built by tools/fuzz/run only), and NAME_test, an ordinary
        test that runs the function on every file of the corpus and on cuts and
        changes of it.
      deps: of NAME.cc.
      corpus: seeds from elsewhere; those in corpus/NAME are always there.
    """
    cc_library(
        name = name,
        testonly = True,
        srcs = [name + ".cc"],
        deps = deps,
        alwayslink = True,
    )
    cc_binary(
        name = name + "_fuzzer",
        testonly = True,
        linkopts = ["-fsanitize=fuzzer"],
        tags = ["manual"],
        deps = [":" + name],
    )
    data = corpus + native.glob(["corpus/" + name + "/*"])
    cc_test(
        name = name + "_test",
        size = "medium",
        args = ["$(locations %s)" % label for label in data],
        data = data,
        deps = [
            ":" + name,
            ":replay_main",
        ],
    )
