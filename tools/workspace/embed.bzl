"""embed_data: a data file as static data of the binary, with nothing to find or parse at start-up."""

def embed_data(name, src, function, visibility = None):
    """Makes a cc_library whose one function returns the bytes of a file.

    The bytes go through the assembler (.incbin), so that twenty megabytes cost
    no compile time, and are aligned to 64 bytes.

    Args:
      name: the library; its header is <package>/<name>.h
      src: the data file
      function: name of the function in namespace claimdiff,
        `std::string_view <function>();`
      visibility: as usual
    """
    symbol = "claimdiff_data_" + native.package_name().replace("/", "_") + "_" + name
    native.genrule(
        name = name + "_gen",
        srcs = [src],
        outs = [name + ".h", name + ".S", name + ".cc"],
        cmd = """
cat > $(RULEDIR)/{name}.h <<'END'
#pragma once
// The bytes of {src}, embedded.
#include <string_view>
namespace claimdiff {{
std::string_view {function}();
}}  // namespace claimdiff
END
# The checksum makes the assembler's source change with the data: an .incbin alone
# would let an action keyed on its source be taken from a cache, with old bytes.
cat > $(RULEDIR)/{name}.S <<END
    /* sha256 $$(sha256sum < $(location {src}) | cut -c -64) */
    .section .rodata
    .balign 64
    .globl {symbol}_begin
{symbol}_begin:
    .incbin "$(location {src})"
    .globl {symbol}_end
{symbol}_end:
    .byte 0
    .section .note.GNU-stack,"",%progbits
END
cat > $(RULEDIR)/{name}.cc <<'END'
#include "{package}/{name}.h"
extern "C" const char {symbol}_begin[], {symbol}_end[];
namespace claimdiff {{
std::string_view {function}() {{
  return {{{symbol}_begin, static_cast<size_t>({symbol}_end - {symbol}_begin)}};
}}
}}  // namespace claimdiff
END
""".format(
            name = name,
            src = src,
            symbol = symbol,
            function = function,
            package = native.package_name(),
        ),
    )
    native.cc_library(
        name = name,
        srcs = [name + ".S", name + ".cc"],
        hdrs = [name + ".h"],
        # Not a header: it makes the file an input of the assembler's action.
        textual_hdrs = [src],
        visibility = visibility,
    )
