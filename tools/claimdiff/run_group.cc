#include "tools/claimdiff/run_group.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "engine/base/status_macros.h"
#include "engine/events/event_grouper.h"
#include "tools/claimdiff/inputs.h"
#include "tools/claimdiff/ordered_pipeline.h"
#include "tools/claimdiff/spool.h"

namespace claimdiff {
namespace {

using Events = std::vector<std::vector<uint32_t>>;

// What is kept of the articles while they are read.
struct Pile {
  explicit Pile(Spool empty) : spool(std::move(empty)) {}

  Spool spool;  // the sources, as binary messages
  std::vector<Spool::Place> places;
  std::vector<ArticleSketch> sketches;
};

// An article on its way into the pile.
struct SketchedSource {
  std::string bytes;
  ArticleSketch sketch;
};

// What came of one input.
struct SketchedInput {
  std::vector<SketchedSource> sources;
  std::vector<absl::Status> oddities;  // of an input that can be used
  absl::Status status;
};

std::vector<v1::ArticleSource> TakeSources(Input* input) {
  std::vector<v1::ArticleSource> sources;
  if (auto* article = std::get_if<v1::Article>(&input->message)) {
    *sources.emplace_back().mutable_article() = std::move(*article);
  } else if (auto* claims = std::get_if<v1::ArticleClaims>(&input->message)) {
    *sources.emplace_back().mutable_extracted() = std::move(*claims);
  } else if (auto* request = std::get_if<v1::CompareRequest>(&input->message)) {
    for (v1::ArticleSource& source : *request->mutable_sources()) {
      sources.push_back(std::move(source));
    }
  }
  return sources;
}

SketchedInput SketchInput(const EventGrouper& grouper,
                          absl::StatusOr<Input> input) {
  SketchedInput result;
  if (input.ok() && input->kind() == InputKind::kReport) {
    input = WrongKind(*input, "use claimdiff print");
  }
  if (!input.ok()) {
    result.status = input.status();
    return result;
  }
  for (const v1::Issue& issue : input->issues) {
    result.oddities.push_back(absl::InvalidArgumentError(
        absl::StrCat(input->place, ": ", issue.message())));
  }
  for (const v1::ArticleSource& source : TakeSources(&*input)) {
    result.sources.push_back(
        {source.SerializeAsString(),
         grouper.Sketch(source.has_extracted() ? source.extracted().article()
                                               : source.article())});
  }
  return result;
}

// Reads all inputs into the pile.
absl::Status ReadPile(const RunContext& context, const EventGrouper& grouper,
                      Pile* pile, Outcome* outcome) {
  InputSequence inputs = OpenInputs(context.command, InputKind::kArticle);
  absl::Status status;
  const auto add = [&](SketchedInput input) {
    context.progress.Update(inputs.opened(), inputs.size(),
                            pile->sketches.size());
    if (!input.status.ok()) {
      context.complain(input.status);
      outcome->trouble = true;
    }
    for (const absl::Status& oddity : input.oddities) context.complain(oddity);
    for (SketchedSource& source : input.sources) {
      const absl::StatusOr<Spool::Place> place =
          pile->spool.Append(source.bytes);
      status = place.status();
      if (!status.ok()) return false;
      pile->places.push_back(*place);
      pile->sketches.push_back(std::move(source.sketch));
    }
    return true;
  };
  RunInOrder<absl::StatusOr<Input>, SketchedInput>(
      context.command.jobs, [&] { return inputs.Next(); },
      [&](absl::StatusOr<Input> input) {
        return SketchInput(grouper, std::move(input));
      },
      add);
  return status;
}

absl::StatusOr<std::string> RenderEvent(const Pile& pile,
                                        const std::vector<uint32_t>& event,
                                        size_t number,
                                        const Presentation& presentation) {
  v1::CompareRequest request;
  request.set_id(absl::StrCat("event-", number));
  for (const uint32_t article : event) {
    CLAIMDIFF_ASSIGN_OR_RETURN(const std::string bytes,
                               pile.spool.Read(pile.places[article]));
    if (!request.add_sources()->ParseFromString(bytes)) {
      return absl::DataLossError("the temporary file was changed by others");
    }
  }
  return Present(request, presentation);
}

// "240 articles, 80 events; 12 of fewer than 2 articles left out\n".
std::string Totals(size_t articles, size_t events, size_t left_out,
                   int min_articles) {
  std::string line =
      absl::StrCat(articles, articles == 1 ? " article, " : " articles, ",
                   events, events == 1 ? " event" : " events");
  if (left_out > 0) {
    absl::StrAppend(&line, "; ", left_out, " of fewer than ", min_articles,
                    " articles left out");
  }
  return line + "\n";
}

absl::Status WriteEvents(const RunContext& context, const Pile& pile,
                         const Events& events) {
  const auto least = static_cast<size_t>(context.command.min_articles);
  const bool is_text = context.presentation.format == OutputFormat::kText;
  size_t next_event = 0;
  size_t written = 0;
  absl::Status status;
  const auto next = [&]() -> std::optional<size_t> {
    while (next_event < events.size() && events[next_event].size() < least) {
      ++next_event;
    }
    if (next_event == events.size()) return std::nullopt;
    return next_event++;
  };
  const auto write = [&](const absl::StatusOr<std::string>& bytes) {
    status = bytes.status();
    if (!status.ok()) return false;
    status = context.output.Write(is_text ? *bytes + "\n" : *bytes);
    ++written;
    return status.ok();
  };
  RunInOrder<size_t, absl::StatusOr<std::string>>(
      context.command.jobs, next,
      [&](size_t event) {
        return RenderEvent(pile, events[event], event + 1,
                           context.presentation);
      },
      write);
  if (!status.ok() || !is_text) return status;
  return context.output.Write(Totals(pile.places.size(), events.size(),
                                     events.size() - written,
                                     context.command.min_articles));
}

}  // namespace

absl::StatusOr<Outcome> RunGroup(const RunContext& context) {
  EventOptions options;
  options.most_days = context.command.days;
  CLAIMDIFF_ASSIGN_OR_RETURN(const EventGrouper grouper,
                             EventGrouper::Create(options));
  CLAIMDIFF_ASSIGN_OR_RETURN(Spool spool, Spool::Create());
  Pile pile(std::move(spool));
  Outcome outcome;
  CLAIMDIFF_RETURN_IF_ERROR(ReadPile(context, grouper, &pile, &outcome));
  if (pile.sketches.empty()) return outcome;
  const Events events = grouper.Group(std::move(pile.sketches));
  CLAIMDIFF_RETURN_IF_ERROR(WriteEvents(context, pile, events));
  return outcome;
}

}  // namespace claimdiff
