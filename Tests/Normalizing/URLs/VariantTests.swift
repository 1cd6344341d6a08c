import Normalizing
import Stories
import Testing

@Suite("Mobile and AMP variants")
struct VariantTests {
  private let urls = URLNormalizer(tracking: TrackingParameters())

  private func canonical(_ url: String) -> String? { urls.canonical(url)?.url }

  @Test(
    "variants are folded where the text is the same",
    arguments: [
      ("https://news.example/2026/some-long-story/amp/", "https://news.example/2026/some-long-story/"),
      ("https://news.example/some-long-story/amp", "https://news.example/some-long-story"),
      ("https://news.example/world/1234567/AMP", "https://news.example/world/1234567"),
      ("https://news.example/world/story.html/amp", "https://news.example/world/story.html"),
      ("https://news.example/some-story.amp.html", "https://news.example/some-story.html"),
      ("https://news.example/story.AMP.HTML", "https://news.example/story.html"),
      ("https://news.example/story-100~amp.html", "https://news.example/story-100.html"),
      ("https://news.example/some-long-story.amp", "https://news.example/some-long-story"),
      ("https://news.example/a.amp.amp.html", "https://news.example/a.html"),
      ("https://news.example/a?outputType=amp&id=7", "https://news.example/a?id=7"),
      ("https://news.example/a?amp=1", "https://news.example/a"),
      ("https://news.example/a?amp", "https://news.example/a"),
      ("https://news.example/a?%61mp=1", "https://news.example/a"),
      ("https://news.example/a?id=7&amp;amp=1", "https://news.example/a?id=7"),
      ("https://news.example/a?usqp=mq331AQ&amp_gsa=1&noamp=mobile&nonamp=1", "https://news.example/a"),
      ("https://en.m.wikipedia.org/wiki/A", "https://en.wikipedia.org/wiki/A"),
      ("https://de.m.wikinews.org/wiki/A", "https://de.wikinews.org/wiki/A"),
      ("https://mobile.nytimes.com/a", "https://www.nytimes.com/a"),
      ("https://m.yna.co.kr/view/AKR1", "https://www.yna.co.kr/view/AKR1"),
      ("https://m.sohu.com/a/12_34", "https://www.sohu.com/a/12_34"),
      ("https://amp.cnn.com/cnn/2026/01/02/tech/a", "https://www.cnn.com/2026/01/02/tech/a"),
      ("https://www.google.com/amp/s/news.example/a-long-story?id=7", "https://news.example/a-long-story?id=7"),
      ("https://www.google.co.uk/amp/s/news.example/a", "https://news.example/a"),
      (
        "https://news-example.cdn.ampproject.org/c/s/news.example/a-long-story/amp", "https://news.example/a-long-story"
      ),
      ("https://cdn.ampproject.org/v/s/news.example/a?amp_js_v=0.1", "https://news.example/a"),
    ])
  func fold(url: String, expected: String) {
    #expect(canonical(url) == expected)
  }

  @Test(
    "what is only called so stays",
    arguments: [
      "https://news.example/products/amp", "https://news.example/amp/", "https://news.example/blog/2024/amp",
      "https://news.example/tag/2024/amp/", "https://news.example/topics/all-about-12345/amp",
      "https://news.example/2024-11-05/amp", "https://github.com/ampproject-x/amp", "https://github.com/a-b-c/amp",
      "https://news.example/files/v1.amp", "https://news.example/%D0%B0%D0%B1/amp", "https://m.unlisted.example/a",
      "https://m.sohu.com/n/12/", "https://news.example/a?nonamp=2", "https://news.example/a?amp=240v",
    ])
  func keep(url: String) {
    #expect(canonical(url) == url)
  }
}
