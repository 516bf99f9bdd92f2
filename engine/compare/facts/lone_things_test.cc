#include "engine/compare/facts/lone_things.h"

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::ExpectDumps;
using testing::PairCase;

constexpr auto kOpposite = v1::FINDING_KIND_OPPOSITE;

TEST(LoneThingsTest, AnotherThingWhereverItStands) {
  const PairCase cases[] = {
      {"[two villages near Ellan were buried by a landslide on Sunday, leaving "
       "12 people missing]1",
       "[on Sunday a flash flood swallowed two villages near Ellan and 12 "
       "people are missing]1",
       "opposite/thing; A: landslide [landslide]; B: flood [flood]"},
      {"[the harbour museum of Ellan was shut on Sunday night after a leak in "
       "the roof]1",
       "[a leak in the roof shut the harbour museum of Ellan, in the morning "
       "of "
       "Sunday]1",
       "opposite/thing; A: night [night]; B: morning [morning]"},
      // the role of one name
      {"[Colonel Ana Ruiz promised Ellan a vote within the year on state "
       "radio]1",
       "[Ana Ruiz, a general, said on state radio that Ellan would vote within "
       "the year]1",
       "opposite/thing; A: Colonel [Colonel]; B: general [general]"},
      {"[Judge Ana Ruiz told the bookkeeper of the ferry line that she had "
       "betrayed the crew]1",
       "[the bookkeeper of the ferry line had betrayed the crew, the "
       "prosecutor, Ana Ruiz, said]1",
       "opposite/thing; A: Judge [Judge]; B: prosecutor [prosecutor]"},
      {"[Ana Ruiz, the chief executive of the ferry line, told Ellan that "
       "fares "
       "would rise]1",
       "[fares would rise, the ferry line's finance director, Ana Ruiz, told "
       "Ellan]1",
       "opposite/thing; A: chief executive [chief executive]; B: finance "
       "director [finance director]"},
  };
  ExpectDumps(kOpposite, cases);
}

TEST(LoneThingsTest, NoOtherThing) {
  const PairCase cases[] = {
      // another word for it
      {"[two villages near Ellan were buried by a landslide on Sunday]1",
       "[on Sunday a landslip buried two villages near Ellan]1", ""},
      // one of two that are named
      {"[a landslide and a flood hit two villages near Ellan on Sunday]1",
       "[two villages near Ellan were hit by a flood on Sunday]1", ""},
      // told there too
      {"[the ferry left Ellan at night, before the storm of Sunday came]1",
       "[before the storm of Sunday came, in the night and not in the morning, "
       "the ferry left Ellan]1",
       ""},
      // two people of one event
      {"[the theft of the ferry's anchor was denied on Sunday, as a lawyer "
       "told "
       "Ellan]1",
       "[on Sunday Ellan was told that the client had denied the theft of the "
       "ferry's anchor]1",
       ""},
      // of two names
      {"[Colonel Ana Ruiz promised Ellan a vote within the year]1",
       "[a vote within the year was promised to Ellan by General Ben Okri]1",
       ""},
      // the other article tells of both
      {"[two villages near Ellan were buried by a landslide on Sunday]1 The "
       "flood came later.",
       "[on Sunday a flood buried two villages near Ellan]1", ""},
      // a part of a name
      {"[smoke of the tear gas that the guards had fired filled Orrin Square]1",
       "[the guards fired tear gas, and its smoke filled the street]1", ""},
      // two matters
      {"[two villages near Ellan were buried by a landslide on Sunday]1",
       "[the council of Orrin will pay for what the flood destroyed]1", ""},
  };
  ExpectDumps(kOpposite, cases);
}

}  // namespace
}  // namespace claimdiff
