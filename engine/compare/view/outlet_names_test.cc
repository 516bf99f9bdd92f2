#include "engine/compare/view/outlet_names.h"

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

struct Case {
  const char* a;
  const char* b;
};

TEST(OutletNamesTest, Keys) {
  EXPECT_EQ(OutletKey("The Gull"), "gull");
  EXPECT_EQ(OutletKey("www.harborpost.com"), "harborpost");
  EXPECT_EQ(OutletKey("St. Ellan News"), "st. ellan news");
  EXPECT_EQ(OutletKey(""), "");
}

TEST(OutletNamesTest, OneOutlet) {
  const Case cases[] = {
      {"the Gull", "GULL"},
      {"Harbor Post", "harborpost.com"},
      {"The Harbor Post", "www.harborpost.com"},
      {"Ellan Radio News", "ellanradio.org"},  // a last "news" may be missing
      {"ERN", "Ellan Radio News"},
      {"harbpost.com", "Harbor Post"},
      {"ellan-wire", "Ellan-Wire"},
  };
  for (const Case& c : cases) {
    EXPECT_TRUE(IsSameOutlet(c.a, c.b)) << c.a << " | " << c.b;
    EXPECT_TRUE(IsSameOutlet(c.b, c.a)) << c.a << " | " << c.b;
  }
}

TEST(OutletNamesTest, TwoOutlets) {
  const Case cases[] = {
      {"Harbor Post", "Harbor Star"},
      {"Harbor Post", "Post"},
      {"HP", "Harbor Post"},  // may be anybody's
      {"her", "Herald"},      // one word is not cut short
      {"postharbor.com", "Harbor Post"},
      {"Gull", ""},
      {"harborpostwire.com", "Harbor Post"},
  };
  for (const Case& c : cases) {
    EXPECT_FALSE(IsSameOutlet(c.a, c.b)) << c.a << " | " << c.b;
    EXPECT_FALSE(IsSameOutlet(c.b, c.a)) << c.a << " | " << c.b;
  }
}

TEST(OutletNamesTest, ItsOwnNameMayBeItsLastWord) {
  EXPECT_TRUE(IsOwnName("the Post", "Harbor Post"));
  EXPECT_TRUE(IsOwnName("the Post", "harborpost.com"));
  EXPECT_TRUE(IsOwnName("Harbor Post", "harborpost.com"));
  EXPECT_FALSE(IsOwnName("the Star", "Harbor Post"));
  EXPECT_FALSE(IsOwnName("Harbor", "Harbor Post"));
  EXPECT_FALSE(IsOwnName("ost", "Harbor Post"));
  EXPECT_FALSE(IsOwnName("", "Harbor Post"));
}

TEST(OutletNamesTest, Agencies) {
  for (const char* name : {"Reuters", "reuters.com", "The Associated Press",
                           "AP", "Agence France-Presse"}) {
    EXPECT_TRUE(IsAgency(name)) << name;
  }
  for (const char* name : {"Harbor Post", "Reuters Institute", "", "App"}) {
    EXPECT_FALSE(IsAgency(name)) << name;
  }
}

// Many ways to cut the letters must not take long.
TEST(OutletNamesTest, HostileNamesAreCheap) {
  std::string words;
  for (int i = 0; i < 200; ++i) words += "aaaaaaaaaaaaaaaaaaaa ";
  EXPECT_FALSE(IsSameOutlet(words, std::string(2000, 'a') + "b"));
}

}  // namespace
}  // namespace claimdiff
