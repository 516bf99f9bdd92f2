#include "engine/compare/testing/testing_report.h"

#include <algorithm>
#include <map>
#include <string_view>

#include "absl/strings/str_replace.h"
#include "engine/base/span.h"
#include "engine/compare/comparer.h"
#include "engine/compare/view/report_view.h"
#include "engine/language/links/word_links.h"
#include "engine/language/words/function_words.h"
#include "engine/language/words/lemmas.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff::testing {
namespace {

constexpr const char* kBefore =
    "The ferry Marina sank off Port Ellan shortly after midnight in the worst "
    "storm of the year, and rescue crews from three harbours worked until dawn "
    "to reach the people on board. ";
constexpr const char* kAfter =
    " The inquiry opens in the town hall next week and is to hear the owners, "
    "the crew and the families before it reports to the transport ministry in "
    "the autumn of this year.";

// Enough to be aligned, and no more.
constexpr double kSimilarity = 0.6;

std::string Lower(std::string text) {
  for (char& c : text) {
    if ('A' <= c && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

// A pronoun stands for a name; "the minister" for one, or for nobody known; a
// part of a name for all of it.
v1::NameResolution ResolutionOf(const std::string& written,
                                const std::string& name) {
  const bool named = 'A' <= name[0] && name[0] <= 'Z';
  if (!named) return v1::NAME_RESOLUTION_DESCRIPTION;
  if (written == name) return v1::NAME_RESOLUTION_AS_WRITTEN;
  if (IsFunctionWord(Lower(written))) return v1::NAME_RESOLUTION_PRONOUN;
  return 'a' <= written[0] && written[0] <= 'z'
             ? v1::NAME_RESOLUTION_ROLE
             : v1::NAME_RESOLUTION_FULLER_FORM;
}

void Set(ByteSpan span, v1::TextSpan* message) {
  message->set_begin(span.begin);
  message->set_end(span.end);
}

// Reads one marked line, appends its plain text and describes its claim.
class LineReader {
 public:
  LineReader(std::string* text, v1::Claim* claim)
      : text_(*text), claim_(*claim) {}

  // Returns the group's digits.
  std::string Read(std::string_view line) {
    std::string group;
    for (size_t i = 0; i < line.size(); ++i) {
      const size_t close = std::string_view("[<{|").find(line[i]);
      if (close == std::string_view::npos) {
        text_ += line[i];
        continue;
      }
      const size_t end = Close(line, i, "]>}|"[close]);
      const std::string inner(line.substr(i + 1, end - i - 1));
      Add(line[i], inner);
      i = end;
      if (line[end] == ']') group.clear();
      while (line[end] == ']' && i + 1 < line.size() && '0' <= line[i + 1] &&
             line[i + 1] <= '9') {
        group += line[++i];
      }
    }
    claim_.set_quote_type(quoted_ == 0 ? v1::QUOTE_TYPE_INDIRECT
                          : quoted_ == claim_.content_size()
                              ? v1::QUOTE_TYPE_DIRECT
                              : v1::QUOTE_TYPE_MIXED);
    if (any_quote_ && claim_.quote_type() == v1::QUOTE_TYPE_INDIRECT) {
      claim_.set_quote_type(v1::QUOTE_TYPE_MIXED);
    }
    text_ += '\n';
    return group;
  }

 private:
  // Where the mark at `open` closes; brackets may stand inside brackets.
  static size_t Close(std::string_view line, size_t open, char mark) {
    int depth = 0;
    for (size_t i = open + 1; i < line.size(); ++i) {
      if (line[i] == mark && depth == 0) return i;
      if (mark == ']' && line[i] == '[') ++depth;
      if (mark == ']' && line[i] == ']') --depth;
    }
    ADD_FAILURE() << "no " << mark << " in " << line;
    return open;
  }

  ByteSpan Append(std::string_view written) {
    const auto begin = static_cast<uint32_t>(text_.size());
    text_ += written;
    return {begin, static_cast<uint32_t>(text_.size())};
  }

  void Add(char mark, const std::string& inner) {
    v1::Attribution* attribution = claim_.mutable_attribution();
    if (mark == '[') {
      Set(Append(inner), claim_.add_content());
      // Curly marks count as straight ones.
      const std::string plain =
          absl::StrReplaceAll(inner, {{"\u201C", "\""}, {"\u201D", "\""}});
      if (plain.front() == '"' && plain.back() == '"') ++quoted_;
      any_quote_ |= plain.find('"') != std::string::npos;
    } else if (mark == '{') {
      Set(Append(inner), attribution->mutable_cue());
      const std::string first = Lower(inner.substr(0, inner.find(' ')));
      attribution->set_cue_lemma(VerbBase(first));
    } else if (mark == '|') {
      v1::Relay* relay = attribution->add_relays();
      Set(Append(inner), relay->mutable_span());
      relay->set_outlet(inner);
    } else {
      const size_t equals = inner.find('=');
      const std::string written = inner.substr(0, equals);
      const std::string name =
          equals == std::string::npos ? written : inner.substr(equals + 1);
      v1::Source* source = attribution->mutable_source();
      Set(Append(written), source->mutable_span());
      source->set_name(name);
      source->set_resolution(ResolutionOf(written, name));
    }
  }

  std::string& text_;
  v1::Claim& claim_;
  int quoted_ = 0;
  bool any_quote_ = false;
};

std::vector<uint32_t> ContentTokens(const Document& doc,
                                    const v1::Claim& claim) {
  std::vector<uint32_t> tokens;
  for (const v1::TextSpan& span : claim.content()) {
    const ContentPiece piece = TokensIn(doc, {span.begin(), span.end()});
    for (uint32_t t = piece.first; t < piece.end; ++t) tokens.push_back(t);
  }
  return tokens;
}

void AddPair(const v1::Article& left_article, const v1::Claim& left,
             const v1::Article& right_article, const v1::Claim& right,
             v1::ComparisonReport* report) {
  v1::ClaimPair* pair = report->add_pairs();
  pair->set_left_claim_id(left.id());
  pair->set_right_claim_id(right.id());
  pair->set_similarity(kSimilarity);
  pair->set_aligned(true);
  const Document l = Document::Parse(left_article.text());
  const Document r = Document::Parse(right_article.text());
  for (const TokenLink& link :
       LinkWords(l, ContentTokens(l, left), r, ContentTokens(r, right))) {
    v1::WordLink* out = pair->add_links();
    Set(l.tokens()[link.left].span, out->mutable_left());
    Set(r.tokens()[link.right].span, out->mutable_right());
    out->set_kind(link.kind == LinkKind::kSame      ? v1::WORD_LINK_KIND_SAME
                  : link.kind == LinkKind::kForm    ? v1::WORD_LINK_KIND_FORM
                  : link.kind == LinkKind::kMeaning ? v1::WORD_LINK_KIND_MEANING
                                                    : v1::WORD_LINK_KIND_SLOT);
  }
}

void AddPairs(const std::map<std::string, std::string>& group_of,
              v1::ComparisonReport* report) {
  const auto article_of = [&](const v1::Claim& claim) -> const v1::Article& {
    for (const v1::Article& article : report->articles()) {
      if (article.id() == claim.article_id()) return article;
    }
    return report->articles(0);
  };
  for (int i = 0; i < report->claims_size(); ++i) {
    for (int j = i + 1; j < report->claims_size(); ++j) {
      const v1::Claim& left = report->claims(i);
      const v1::Claim& right = report->claims(j);
      if (left.article_id() == right.article_id() ||
          group_of.at(left.id()) != group_of.at(right.id())) {
        continue;
      }
      AddPair(article_of(left), left, article_of(right), right, report);
    }
  }
}

std::string TellingOf(const v1::ComparisonReport& report,
                      const std::string& claim_id) {
  for (const v1::Telling& telling : report.tellings()) {
    for (const std::string& id : telling.claim_ids()) {
      if (id == claim_id) return telling.name();
    }
  }
  return "?";
}

std::string TextOf(const v1::ComparisonReport& report,
                   const std::string& claim_id) {
  const std::string article = claim_id.substr(0, claim_id.find('#'));
  for (const v1::Article& a : report.articles()) {
    if (a.id() == article) return a.text();
  }
  return "";
}

}  // namespace

v1::ComparisonReport MakeReport(const std::vector<MarkedArticle>& articles) {
  v1::ComparisonReport report;
  std::map<std::string, std::string> group_of;
  std::vector<std::string> groups;  // in the order of first claims
  for (const MarkedArticle& marked : articles) {
    v1::Article* article = report.add_articles();
    article->set_id(marked.telling);
    article->set_outlet(marked.telling);
    v1::Telling* telling = report.add_tellings();
    telling->set_name(marked.telling);
    std::string text;
    std::string_view rest = marked.lines;
    for (int n = 0; !rest.empty(); ++n) {
      const std::string_view line = rest.substr(0, rest.find('\n'));
      rest.remove_prefix(std::min(rest.size(), line.size() + 1));
      v1::Claim* claim = report.add_claims();
      claim->set_id(marked.telling + "#" + std::to_string(n));
      claim->set_article_id(marked.telling);
      std::string group = LineReader(&text, claim).Read(line);
      if (group.empty()) group = claim->id();
      if (std::find(groups.begin(), groups.end(), group) == groups.end()) {
        groups.push_back(group);
      }
      group_of[claim->id()] = group;
      telling->add_claim_ids(claim->id());
    }
    article->set_text(text);
  }
  for (const std::string& name : groups) {
    v1::ClaimGroup* group = report.add_groups();
    group->set_id("g" + name);
    for (const v1::Claim& claim : report.claims()) {
      if (group_of[claim.id()] == name) group->add_claim_ids(claim.id());
    }
  }
  AddPairs(group_of, &report);
  return report;
}

v1::ComparisonReport Compared(const std::vector<MarkedArticle>& articles) {
  v1::ComparisonReport report = MakeReport(articles);
  const absl::StatusOr<Comparer> comparer = Comparer::Create({});
  EXPECT_TRUE(comparer.ok());
  if (comparer.ok()) comparer->Compare(&report);
  return report;
}

uint32_t TokenOf(const ClaimView& claim, std::string_view word) {
  for (const uint32_t t : claim.tokens) {
    if (claim.norm(t) == word) return t;
  }
  return kNoToken;
}

std::string Dump(const v1::ComparisonReport& report,
                 const v1::Finding& finding) {
  std::string line = finding.rule();
  for (const v1::FindingSide& side : finding.sides()) {
    line += "; " + TellingOf(report, side.claim_id()) + ":";
    if (!side.value().empty()) line += " " + side.value();
    const std::string text = TextOf(report, side.claim_id());
    for (const v1::TextSpan& span : side.spans()) {
      line += " [";
      line += ByteSpan{span.begin(), span.end()}.In(text);
      line += "]";
    }
  }
  return line;
}

std::string DumpKind(const v1::ComparisonReport& report, v1::FindingKind kind) {
  std::string lines;
  for (const v1::Finding& finding : report.findings()) {
    if (finding.kind() != kind) continue;
    if (!lines.empty()) lines += '\n';
    lines += Dump(report, finding);
  }
  return lines;
}

std::string Explanations(const v1::ComparisonReport& report,
                         v1::FindingKind kind) {
  std::string lines;
  for (const v1::Finding& finding : report.findings()) {
    if (finding.kind() != kind) continue;
    if (!lines.empty()) lines += '\n';
    lines += finding.explanation();
  }
  return lines;
}

std::string DumpPair(const std::string& a, const std::string& b,
                     v1::FindingKind kind) {
  return DumpKind(Compared({{"A", a}, {"B", b}}), kind);
}

void ExpectDumps(v1::FindingKind kind, absl::Span<const PairCase> cases) {
  for (const PairCase& c : cases) {
    EXPECT_EQ(DumpPair(c.a, c.b, kind), c.dump) << c.a << "\n" << c.b;
  }
}

std::string WireCopy(const std::string& claims) {
  return kBefore + claims + kAfter;
}

std::string CopyDifferences(const std::string& wire, const std::string& post) {
  const v1::ComparisonReport report =
      Compared({{"Wire", wire}, {"Post", post}});
  std::string all;
  for (const v1::Finding& finding : report.findings()) {
    if (finding.kind() == v1::FINDING_KIND_SAME ||
        finding.kind() == v1::FINDING_KIND_REWORDED ||
        finding.rule() == "framing/matter") {
      continue;
    }
    all += Dump(report, finding) + "\n";
  }
  return all;
}

}  // namespace claimdiff::testing
