package org.stroma.read.html;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The part of a page that is its text: not the navigation, not what is sold beside it.
final class MainContent {

    private static final String NEVER_TEXT =
            "script, style, noscript, template, form, button, svg, iframe, nav, footer, aside,"
                    + " header, select, dialog, [hidden], [aria-hidden=true], [role=navigation], [role=banner],"
                    + " [role=contentinfo], [role=complementary], [role=search]";
    private static final Pattern BESIDE = Pattern.compile(
            "(?:^|[\\s_-])(?:cookies?|consent|shar(?:e|ing)|social|comments?|disqus|related|recommended|newsletter|subscribe"
                    + "|advert(?:isement)?|ads?|promo|breadcrumbs?|sidebar|menu|nav|navbar|footer|popup|modal)(?:[\\s_-]|$)",
            Pattern.CASE_INSENSITIVE);
    /// Below this share of the page's words an `article` is a teaser, not the text.
    private static final double LEAST_SHARE = 0.3;

    private MainContent() {}

    /// Takes from the page what is not its text and returns the element that holds the rest.
    static Element of(Document page) {
        Element body = page.body();
        body.select(NEVER_TEXT).stream().filter(element -> !holdsText(element)).forEach(Element::remove);
        List<Element> beside = body.getAllElements().stream()
                .filter(element ->
                        BESIDE.matcher(element.className() + " " + element.id()).find())
                .filter(element -> element != body && !holdsText(element))
                .toList();
        beside.forEach(Element::remove);
        return longest(body, "article")
                .or(() -> longest(body, "main, [role=main], [itemprop=articleBody]"))
                .or(() -> densest(body))
                .orElse(body);
    }

    private static boolean holdsText(Element element) {
        return element.is("article, main")
                || !element.select("article, main, [role=main]").isEmpty();
    }

    private static Optional<Element> longest(Element body, String query) {
        int all = body.text().length();
        return body.select(query).stream()
                .max(Comparator.comparingInt(element -> element.text().length()))
                .filter(element -> element.text().length() >= all * LEAST_SHARE);
    }

    /// The element whose own paragraphs are longest, if they are the better part of all paragraphs.
    private static Optional<Element> densest(Element body) {
        int all = body.select("p").stream().mapToInt(p -> p.text().length()).sum();
        return body.getAllElements().stream()
                .map(element -> new Weighed(element, ownParagraphs(element)))
                .max(Comparator.comparingInt(Weighed::letters))
                .filter(weighed -> all > 0 && weighed.letters() * 2 > all)
                .map(Weighed::element);
    }

    /// Weighing once matters: a page may have a million paragraphs.
    private record Weighed(Element element, int letters) {}

    private static int ownParagraphs(Element element) {
        return element.children().stream()
                .filter(child -> child.normalName().equals("p"))
                .mapToInt(p -> p.text().length())
                .sum();
    }
}
