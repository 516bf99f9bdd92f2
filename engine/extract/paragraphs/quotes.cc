#include "engine/extract/paragraphs/quotes.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <string_view>
#include <utility>

#include "engine/base/one_of.h"

namespace claimdiff {
namespace {

// Marks pair within a family only.
enum class Family : uint8_t { kDouble, kSingle, kGuillemet };

// What the shape of a mark says; the spaces around it decide the rest.
enum class Shape : uint8_t { kOpen, kClose, kEither };

struct Mark {
  std::string_view written;
  Family family;
  Shape shape;
};

// “ closes what „ opened and ” may open in Swedish; the space rule sorts that
// out, so the curly marks bind only where both sides look alike.
constexpr Mark kMarks[] = {
    {"\"", Family::kDouble, Shape::kEither},
    {"\u201C", Family::kDouble, Shape::kOpen},
    {"\u201D", Family::kDouble, Shape::kClose},
    {"\u201E", Family::kDouble, Shape::kOpen},
    {"\u201F", Family::kDouble, Shape::kOpen},
    {"\uFF02", Family::kDouble, Shape::kEither},
    {"``", Family::kDouble, Shape::kOpen},
    {"''", Family::kDouble, Shape::kEither},
    {"\u2019\u2019", Family::kDouble, Shape::kClose},
    {"\u2018\u2018", Family::kDouble, Shape::kOpen},
    {"'", Family::kSingle, Shape::kEither},
    {"\u2018", Family::kSingle, Shape::kOpen},
    {"\u2019", Family::kSingle, Shape::kClose},
    {"\u201A", Family::kSingle, Shape::kOpen},
    {"\u201B", Family::kSingle, Shape::kOpen},
    {"`", Family::kSingle, Shape::kOpen},
    {"\u00AB", Family::kGuillemet, Shape::kEither},
    {"\u00BB", Family::kGuillemet, Shape::kEither},
    {"\u2039", Family::kGuillemet, Shape::kEither},
    {"\u203A", Family::kGuillemet, Shape::kEither},
};

const Mark* FindMark(std::string_view written) {
  const auto it =
      std::find_if(std::begin(kMarks), std::end(kMarks),
                   [&](const Mark& mark) { return mark.written == written; });
  return it == std::end(kMarks) ? nullptr : it;
}

bool IsWordlike(const Token& token) {
  return token.kind == TokenKind::kWord || token.kind == TokenKind::kNumber;
}

// One paragraph's marks and what stands around them.
class Pairing {
 public:
  Pairing(const Document& doc, const Paragraph& paragraph)
      : doc_(doc), paragraph_(paragraph) {}

  // `before`: the marks of a quotation that the paragraph before leaves open.
  // `after`: those that the next one begins with.
  Quotes Run(std::optional<Family> before, std::optional<Family> after) {
    for (uint32_t i = paragraph_.first_token; i < paragraph_.end_token; ++i) {
      const Token& token = doc_.tokens()[i];
      if (IsWordlike(token)) ++words_;
      if (token.kind != TokenKind::kQuote) continue;
      const Mark* mark = FindMark(doc_.written(token));
      if (mark != nullptr) Take(i, *mark, before);
    }
    if (before.has_value() && !quotes_.runs.empty()) {
      QuoteRun& first = quotes_.runs.front();
      first.continues |= first.range.begin == paragraph_.first_token;
    }
    CloseParagraph(after);
    Order();
    return std::move(quotes_);
  }

 private:
  struct Open {
    uint32_t run;  // index into quotes_.runs
    uint32_t words_before;
    Family family;
  };

  // What the spaces say: open after a space, close before one.
  Shape ShapeByPlace(uint32_t i) const {
    const auto& tokens = doc_.tokens();
    const bool first = i == paragraph_.first_token;
    const bool last = i + 1 == paragraph_.end_token;
    // Marks, brackets and dashes count as a space on their outer side.
    const bool gap_before = first || tokens[i].space_before || IsOpener(i - 1);
    const bool gap_after = last || tokens[i + 1].space_before ||
                           (!IsWordlike(tokens[i + 1]) && !IsOpener(i + 1) &&
                            tokens[i + 1].kind != TokenKind::kSymbol);
    if (gap_before && !gap_after) return Shape::kOpen;
    if (gap_after && !gap_before) return Shape::kClose;
    return Shape::kEither;
  }

  // What a quotation may begin right after: brackets, dashes, the mark of the
  // quotation around it.
  bool IsOpener(uint32_t i) const {
    const std::string_view norm = doc_.norm(doc_.tokens()[i]);
    return norm == "(" || norm == "[" || norm == "-" || norm == "--" ||
           norm == "/" || i == last_opened_;
  }

  std::optional<size_t> OpenOf(Family family) const {
    for (size_t i = stack_.size(); i > 0; --i) {
      if (stack_[i - 1].family == family) return i - 1;
    }
    return std::nullopt;
  }

  void Take(uint32_t i, const Mark& mark, std::optional<Family> before) {
    const bool open_before = before.has_value() && *before != Family::kSingle;
    const std::optional<size_t> open = OpenOf(mark.family);
    Shape shape = ShapeByPlace(i);
    if (shape == Shape::kEither) shape = mark.shape;
    if (shape == Shape::kEither) {
      shape = open.has_value() ? Shape::kClose : Shape::kOpen;
    }
    if (mark.family == Family::kSingle) {
      TakeSingle(i, mark, shape, open, before == Family::kSingle);
    } else if (shape == Shape::kClose) {
      if (open.has_value()) {
        Close(*open, i);
      } else if (open_before && quotes_.runs.empty()) {
        AddContinuation(i);
      } else if (!IsInchMark(i)) {
        quotes_.unpaired.push_back(i);
      }
    } else {
      // The same family again: its partner was forgotten.
      if (open.has_value()) Abandon(*open);
      Push(i, mark.family);
    }
  }

  void TakeSingle(uint32_t i, const Mark& mark, Shape shape,
                  std::optional<size_t> open, bool open_before) {
    if (shape == Shape::kOpen && !open.has_value() &&
        !(mark.shape == Shape::kClose) && !IsElision(i)) {
      Push(i, Family::kSingle);
    } else if (shape == Shape::kClose && open.has_value()) {
      Close(*open, i);
    } else if (shape == Shape::kClose && open_before && quotes_.runs.empty() &&
               i > paragraph_.first_token &&
               !IsWordlike(doc_.tokens()[i - 1])) {
      AddContinuation(i);  // not "the workers’ boats"
    }
  }

  // "'90s", "'em": an apostrophe where letters were left out.
  bool IsElision(uint32_t i) const {
    if (i + 1 >= paragraph_.end_token) return true;
    const Token& next = doc_.tokens()[i + 1];
    if (next.kind == TokenKind::kNumber) return true;
    constexpr std::string_view kElided[] = {"em",    "til", "tis",  "twas",
                                            "cause", "n",   "bout", "round"};
    return IsOneOf(doc_.norm(next), kElided);
  }

  // 6' 2": feet and inches.
  bool IsInchMark(uint32_t i) const {
    return i > paragraph_.first_token && !doc_.tokens()[i].space_before &&
           doc_.tokens()[i - 1].kind == TokenKind::kNumber;
  }

  void Push(uint32_t i, Family family) {
    QuoteRun run;
    run.range = {i, i + 1};
    run.depth = static_cast<uint32_t>(stack_.size());
    run.closed = false;
    stack_.push_back(
        {static_cast<uint32_t>(quotes_.runs.size()), words_, family});
    quotes_.runs.push_back(run);
    last_opened_ = i;
  }

  // Closes stack_[level] at token i. What was opened inside it and not closed
  // was no quotation.
  void Close(size_t level, uint32_t i) {
    while (stack_.size() > level + 1) Abandon(stack_.size() - 1);
    QuoteRun& run = quotes_.runs[stack_[level].run];
    run.range.end = i + 1;
    run.words = words_ - stack_[level].words_before;
    run.closed = true;
    stack_.pop_back();
  }

  // Takes stack_[level], and all that was opened in it, for unpaired marks.
  void Abandon(size_t level) {
    while (stack_.size() > level) {
      QuoteRun& run = quotes_.runs[stack_.back().run];
      // A single mark without partner was an apostrophe.
      if (stack_.back().family != Family::kSingle) {
        quotes_.unpaired.push_back(run.range.begin);
      }
      run.range.end = run.range.begin;  // dropped in Order()
      stack_.pop_back();
    }
  }

  // Tokens from the start of the paragraph up to closing mark i.
  void AddContinuation(uint32_t i) {
    QuoteRun run;
    run.range = {paragraph_.first_token, i + 1};
    run.words = words_;
    run.continues = true;
    quotes_.runs.push_back(run);
  }

  // A quotation still open goes on to the end of the paragraph; it is in order
  // where the next paragraph takes it up.
  void CloseParagraph(std::optional<Family> after) {
    if (stack_.empty()) return;
    const Family family = stack_.front().family;
    if (family == Family::kSingle &&
        !BeginsSpeech(quotes_.runs[stack_.front().run].range.begin,
                      /*goes_on=*/after == Family::kSingle)) {
      Abandon(0);
      return;
    }
    Abandon(1);
    QuoteRun& run = quotes_.runs[stack_.front().run];
    run.range.end = paragraph_.end_token;
    run.words = words_ - stack_.front().words_before;
    const bool taken_up = after.has_value() && (*after == Family::kSingle) ==
                                                   (family == Family::kSingle);
    if (!taken_up) quotes_.unpaired.push_back(run.range.begin);
  }

  // "Rell said: ‘The boat": a single mark that no apostrophe looks like, where
  // speech begins. It needs no partner in its paragraph.
  bool BeginsSpeech(uint32_t i, bool goes_on) const {
    const Mark* mark = FindMark(doc_.written(doc_.tokens()[i]));
    if (mark->shape != Shape::kOpen || i + 1 >= paragraph_.end_token ||
        !doc_.tokens()[i + 1].capitalized) {
      return false;
    }
    if (i == paragraph_.first_token) return goes_on;
    const std::string_view before = doc_.norm(doc_.tokens()[i - 1]);
    return before == ":" || before == ",";
  }

  // Drops abandoned runs and counts depths anew: an abandoned mark holds
  // nothing.
  void Order() {
    auto& runs = quotes_.runs;
    runs.erase(
        std::remove_if(runs.begin(), runs.end(),
                       [](const QuoteRun& r) { return r.range.empty(); }),
        runs.end());
    std::vector<uint32_t> ends;
    for (QuoteRun& run : runs) {
      while (!ends.empty() && ends.back() <= run.range.begin) ends.pop_back();
      run.depth = static_cast<uint32_t>(ends.size());
      ends.push_back(run.range.end);
    }
    std::sort(quotes_.unpaired.begin(), quotes_.unpaired.end());
  }

  const Document& doc_;
  const Paragraph& paragraph_;
  Quotes quotes_;
  std::vector<Open> stack_;
  uint32_t last_opened_ = std::numeric_limits<uint32_t>::max();
  uint32_t words_ = 0;
};

std::optional<Family> FamilyOf(const Document& doc, uint32_t token) {
  const Mark* mark = FindMark(doc.written(doc.tokens()[token]));
  if (mark == nullptr) return std::nullopt;
  return mark->family;
}

// The marks that the paragraph begins with.
std::optional<Family> MarkAtBegin(const Document& doc, uint32_t paragraph) {
  const Paragraph& place = doc.paragraphs()[paragraph];
  if (place.first_token == place.end_token) return std::nullopt;
  return FamilyOf(doc, place.first_token);
}

// The marks of the quotation that the paragraph, which is not the last one,
// leaves open.
std::optional<Family> LeftOpen(const Document& doc, uint32_t paragraph) {
  const Quotes quotes = Pairing(doc, doc.paragraphs()[paragraph])
                            .Run(std::nullopt, MarkAtBegin(doc, paragraph + 1));
  for (const QuoteRun& run : quotes.runs) {
    if (!run.closed) return FamilyOf(doc, run.range.begin);
  }
  return std::nullopt;
}

}  // namespace

Quotes PairQuotes(const Document& doc, uint32_t paragraph) {
  std::optional<Family> before;
  std::optional<Family> after;
  if (paragraph > 0) before = LeftOpen(doc, paragraph - 1);
  if (paragraph + 1 < doc.paragraphs().size()) {
    after = MarkAtBegin(doc, paragraph + 1);
  }
  return Pairing(doc, doc.paragraphs()[paragraph]).Run(before, after);
}

}  // namespace claimdiff
