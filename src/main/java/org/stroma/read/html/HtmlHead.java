package org.stroma.read.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.stroma.model.concept.PublicationDate;
import org.stroma.model.document.Imprint;
import org.stroma.model.document.Imprint.Details;
import org.stroma.model.document.Retraction;
import org.stroma.read.format.Line;
import org.stroma.read.format.RetractedTitle;
import org.stroma.read.layout.EnglishDate;
import org.stroma.read.layout.Identifier;
import org.stroma.read.layout.LanguageTag;
import org.stroma.read.layout.Opening;

/// What a page says of itself.
record HtmlHead(Document page) {

    private static final List<String> DATES = List.of(
            "meta[property=article:published_time]",
            "meta[itemprop=datePublished]",
            "meta[name=citation_publication_date]",
            "meta[name=dcterms.issued]",
            "meta[name=dc.date]",
            "meta[name=date]",
            "meta[name=pubdate]");
    private static final Pattern PUBLISHED = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern LAST_PART = Pattern.compile("\\s+[|•·»]\\s+[^|•·»]+$");
    private static final Pattern URL = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`]+");

    /// The title without the name of the site.
    Optional<String> title() {
        String heading = Line.collapse(
                page.select("h1").stream().findFirst().map(Element::text).orElse(""));
        return Stream.of(content("meta[property=og:title]"), heading, page.title())
                .map(title -> withoutSite(Line.collapse(title), heading))
                .flatMap(title -> Opening.title(title).stream())
                .findFirst();
    }

    /// The day the page came out, as written: no time zone is applied.
    Optional<PublicationDate> issued() {
        Stream<String> meta = DATES.stream().map(this::content);
        Stream<String> linked = page.select("script[type=application/ld+json]").stream()
                .map(script -> PUBLISHED.matcher(script.data()))
                .filter(Matcher::find)
                .map(found -> found.group(1));
        Stream<String> times = page.select("[itemprop=datePublished], article time[datetime], time[datetime]").stream()
                .map(time -> time.attr("datetime"));
        return Stream.of(meta, linked, times)
                .flatMap(values -> values)
                .map(value -> EnglishDate.find(value.split("[T ](?=\\d\\d:)", 2)[0]))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// The address that the page calls its own.
    Optional<String> url() {
        String canonical = page.select("link[rel=canonical]").attr("href");
        return Stream.of(canonical, content("meta[property=og:url]"))
                .map(String::strip)
                .filter(url -> URL.matcher(url).matches())
                .findFirst();
    }

    /// What the page says of the publication that it shows, beside what its opening lines say.
    Optional<Imprint> imprint(Optional<Imprint> lines) {
        Imprint known = lines.orElse(Imprint.NONE);
        Details details = new Details(
                Optional.empty(),
                List.of(),
                LanguageTag.of(page.select("html").attr("lang")),
                Optional.of(page.select("link[rel=license], a[rel=license]").attr("href"))
                        .filter(url -> URL.matcher(url).matches()),
                retraction());
        Imprint imprint = new Imprint(
                known.pmid().or(() -> Identifier.pmid(content("meta[name=citation_pmid]"))),
                known.doi().or(() -> Identifier.doi(content("meta[name=citation_doi]"))),
                known.journal(),
                known.published(),
                known.authors(),
                details);
        return Optional.of(imprint).filter(any -> !any.equals(Imprint.NONE));
    }

    private Optional<Retraction> retraction() {
        boolean marked = page.select("meta").stream()
                .filter(meta -> (meta.attr("name") + meta.attr("property"))
                        .toLowerCase(Locale.ROOT)
                        .matches(".*retract(?:ed|ion).*"))
                .anyMatch(meta -> !meta.attr("content").matches("(?i)\\s*(?:|false|no|none|0)\\s*"));
        return marked
                ? Optional.of(new Retraction(Retraction.Kind.RETRACTED, List.of()))
                : RetractedTitle.mark(Line.collapse(content("meta[name=citation_title], meta[name=dc.title]")))
                        .or(() -> RetractedTitle.mark(Line.collapse(page.title())));
    }

    private String content(String query) {
        return page.select(query).attr("content");
    }

    private String withoutSite(String title, String heading) {
        if (!heading.isEmpty() && title.startsWith(heading)) {
            return heading;
        }
        String site = Line.collapse(content("meta[property=og:site_name]"));
        if (!site.isEmpty() && title.endsWith(site) && title.length() > site.length()) {
            return title.substring(0, title.length() - site.length()).replaceAll("\\s*[|•·»—–-]\\s*$", "");
        }
        return LAST_PART.matcher(title).replaceFirst("");
    }
}
