#include "engine/extract/sources/resolve_source.h"

#include <string>
#include <vector>

#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// Resolves the sources that stand in square brackets in the text, in order:
// "Ana Rell(AS_WRITTEN) Ana Rell(PRONOUN)". Contents stand in braces before or
// behind their source, up to the next bracket.
std::string Resolve(const std::string& marked) {
  std::string text;
  std::vector<uint32_t> marks[4];  // [ ] { }
  for (const char c : marked) {
    const size_t kind = std::string("[]{}").find(c);
    if (kind == std::string::npos) {
      text += c;
    } else {
      marks[kind].push_back(static_cast<uint32_t>(text.size()));
    }
  }
  const Document doc = Document::Parse(text);
  const Mentions mentions =
      FindMentions(doc, std::vector<bool>(doc.paragraphs().size(), false));
  SourceResolver resolver(doc, mentions);
  std::vector<TokenRange> content;
  for (size_t i = 0; i < marks[2].size(); ++i) {
    content.push_back({doc.TokenAt(marks[2][i]), doc.TokenAt(marks[3][i])});
  }
  std::string dump;
  for (size_t i = 0; i < marks[0].size(); ++i) {
    const uint32_t begin = doc.TokenAt(marks[0][i]);
    const uint32_t end = doc.TokenAt(marks[1][i]);
    const ResolvedSource source = begin < end
                                      ? resolver.Resolve({begin, end}, content)
                                      : resolver.Continue();
    dump += source.name + '(' +
            v1::NameResolution_Name(source.resolution)
                .substr(std::string("NAME_RESOLUTION_").size()) +
            ") ";
  }
  if (!dump.empty()) dump.pop_back();
  return dump;
}

// Claims of nobody have no speaker, and do not come between two of somebody.
TEST(SourceResolverTest, NobodyIsNoSpeaker) {
  const struct {
    const char* text;
    const char* dump;
  } kCases[] = {
      {"[Nobody] said so.", "(UNSPECIFIED)"},
      {"[No one] said so.", "(UNSPECIFIED)"},
      {"[None of the officials] said so.", "(UNSPECIFIED)"},
      {"[Everyone in the town] said so.", "(UNSPECIFIED)"},
      {"[No officials] said so.", "(UNSPECIFIED)"},
      {"[Two officials] said so.", "Two officials(DESCRIPTION)"},
      {"[Ilse Varga] said so. [Nobody] said no. [She] said more.",
       "Ilse Varga(AS_WRITTEN) (UNSPECIFIED) Ilse Varga(PRONOUN)"},
  };
  for (const auto& c : kCases) EXPECT_EQ(Resolve(c.text), c.dump) << c.text;
}

TEST(SourceResolverTest, ResolvesNames) {
  const struct {
    const char* text;
    const char* dump;
  } kCases[] = {
      {"[Harbour Minister Ilse Varga] said so. [Varga] said more.",
       "Ilse Varga(AS_WRITTEN) Ilse Varga(FULLER_FORM)"},
      {"[Vice Foreign Minister Rha Min‑ju] said so. [Rha] said more.",
       "Rha Min-ju(AS_WRITTEN) Rha Min-ju(FULLER_FORM)"},
      {"[Ilse Varga, the harbour minister,] said so.",
       "Ilse Varga(AS_WRITTEN)"},
      {"[The harbour minister, Ilse Varga,] said so.",
       "Ilse Varga(AS_WRITTEN)"},
      {"[North Korea] said so.", "North Korea(AS_WRITTEN)"},
      {"[Varga's] claim. Ilse Varga left.", "Ilse Varga(FULLER_FORM)"},
      // Not the name's: somebody of theirs.
      {"Ilse Varga left. [Varga's aide] said so. [South Korean officials] said "
       "so. [a spokesman for Ilse Varga] said so.",
       "Varga's aide(DESCRIPTION) South Korean officials(DESCRIPTION) "
       "a spokesman for Ilse Varga(DESCRIPTION)"},
      {"The World Health Organization (WHO) left. [WHO] said so. [The WHO] "
       "said "
       "more.",
       "World Health Organization(FULLER_FORM) World Health "
       "Organization(FULLER_FORM)"},
      // Not the day, the party and the state, or what is hung on.
      {"[Harbour Minister Ilse Varga last week] said so.",
       "Ilse Varga(AS_WRITTEN)"},
      {"[A writer for USA Today] said so.",
       "A writer for USA Today(DESCRIPTION)"},
      {"[Sen. Ana Rell, D-N.Y., and Sen. Tom Roe, D-Mass.,] said so.",
       "Ana Rell and Tom Roe(AS_WRITTEN)"},
      {"[(Ana Rell)] said so.", "Ana Rell(AS_WRITTEN)"},
      {"[state officials – tired of it –] said so.",
       "state officials(DESCRIPTION)"},
      {"[many of whom] said so.", "many of whom(DESCRIPTION)"},
      {"[The Ohio Secretary of State] said so.",
       "The Ohio Secretary of State(DESCRIPTION)"},
      {"[two officials] said so.", "two officials(DESCRIPTION)"},
  };
  for (const auto& c : kCases) EXPECT_EQ(Resolve(c.text), c.dump) << c.text;
}

TEST(SourceResolverTest, ResolvesPronouns) {
  const struct {
    const char* text;
    const char* dump;
  } kCases[] = {
      // By gender: of the given name, of the title.
      {"Ana Rell met Tom Roe. [She] said so. [He] said so.",
       "Ana Rell(PRONOUN) Tom Roe(PRONOUN)"},
      {"Mr. Orlo met Chairwoman Pirk. [She] said so. [He] said so.",
       "Pirk(PRONOUN) Orlo(PRONOUN)"},
      // The one who spoke, though another name stands nearer.
      {"[Rha Min-ju] said Kel Uno left. [She] said so.",
       "Rha Min-ju(AS_WRITTEN) Rha Min-ju(PRONOUN)"},
      // The pronoun tells the gender for the rest of the article.
      {"[Rha Min-ju] met Kel Uno. [She] said so. Kel Uno sang. [He] said so.",
       "Rha Min-ju(AS_WRITTEN) Rha Min-ju(PRONOUN) Kel Uno(PRONOUN)"},
      // Nobody speaks of himself by name.
      {"Tom Roe sang. {Sam Orlo left,} [he] said.", "Tom Roe(PRONOUN)"},
      {"Tom Roe, [who] said so, left.", "Tom Roe(PRONOUN)"},
      {"[Two officials] said so. [They] said more.",
       "Two officials(DESCRIPTION) Two officials(PRONOUN)"},
      {"[The Harbour Ministry] said so. [It] said more.",
       "Harbour Ministry(AS_WRITTEN) Harbour Ministry(PRONOUN)"},
      // Nobody to mean.
      {"[She] said so.", "She(DESCRIPTION)"},
      {"[We] said so.", "We(DESCRIPTION)"},
  };
  for (const auto& c : kCases) EXPECT_EQ(Resolve(c.text), c.dump) << c.text;
}

TEST(SourceResolverTest, ResolvesRoles) {
  const struct {
    const char* text;
    const char* dump;
  } kCases[] = {
      {"Vice Foreign Minister Rha Min-ju met Mayor Tom Roe. [The mayor] said "
       "so. [The foreign minister] said so. [The minister] said so.",
       "Tom Roe(ROLE) Rha Min-ju(ROLE) Rha Min-ju(ROLE)"},
      {"Tom Roe, the deputy mayor, left. [The deputy mayor] said so. [The "
       "finance minister] said so.",
       "Tom Roe(ROLE) The finance minister(DESCRIPTION)"},
      {"The Harbour Ministry wrote to the Ellan Gazette. [The ministry] said "
       "so. [The newspaper] said so. [The bank] said so.",
       "Harbour Ministry(ROLE) Ellan Gazette(ROLE) The bank(DESCRIPTION)"},
      // Somebody of that role, not the one.
      {"Mayor Tom Roe left. [A mayor] said so.", "A mayor(DESCRIPTION)"},
  };
  for (const auto& c : kCases) EXPECT_EQ(Resolve(c.text), c.dump) << c.text;
}

TEST(SourceResolverTest, ResolvesInHeadlines) {
  const struct {
    const char* written;  // all of a first paragraph that holds no names
    const char* name;
    v1::NameResolution resolution;
  } kCases[] = {
      {"Rell", "Ana Rell", v1::NAME_RESOLUTION_FULLER_FORM},
      {"ANA RELL", "Ana Rell", v1::NAME_RESOLUTION_AS_WRITTEN},
      // More is said of the other one.
      {"Orlo", "Sam Orlo", v1::NAME_RESOLUTION_FULLER_FORM},
      {"ell", "ell", v1::NAME_RESOLUTION_DESCRIPTION},
      {"Poll", "Poll", v1::NAME_RESOLUTION_DESCRIPTION},
  };
  for (const auto& c : kCases) {
    const std::string text =
        std::string(c.written) +
        "\nTom Orlo met Ana Rell and Sam Orlo. Sam Orlo left.";
    const Document doc = Document::Parse(text);
    const Mentions mentions = FindMentions(doc, {true, false});
    const ResolvedSource source =
        SourceResolver(doc, mentions)
            .ResolveInHeadline({0, doc.paragraphs()[0].end_token});
    EXPECT_EQ(source.name, c.name) << c.written;
    EXPECT_EQ(source.resolution, c.resolution) << c.written;
  }
}

TEST(SourceResolverTest, ContinuesUntilTheSectionEnds) {
  const Document doc = Document::Parse("Ana Rell said so.");
  const Mentions mentions = FindMentions(doc, {false});
  SourceResolver resolver(doc, mentions);
  EXPECT_EQ(resolver.Continue().name, "");
  EXPECT_EQ(resolver.Continue().resolution, v1::NAME_RESOLUTION_UNSPECIFIED);
  resolver.Resolve({0, 2}, {});
  EXPECT_EQ(resolver.Continue().name, "Ana Rell");
  EXPECT_EQ(resolver.Continue().resolution, v1::NAME_RESOLUTION_CONTINUED);
  EXPECT_EQ(resolver.Continue().name_span->In(doc.text()), "Ana Rell");
  resolver.EndSection();
  EXPECT_EQ(resolver.Continue().name, "");
}

}  // namespace
}  // namespace claimdiff
