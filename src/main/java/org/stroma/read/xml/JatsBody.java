package org.stroma.read.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.stroma.model.document.Section.Kind;
import org.stroma.read.layout.Rendering;

/// The blocks of a JATS article below its front: headings, paragraphs, items, captions. What a text has at its end for
/// editors (thanks, funding, interests, references) is rendered, but set apart: nobody reads it for claims.
final class JatsBody {

    private static final Set<String> ASIDE =
            Set.of("ack", "fn-group", "fn", "glossary", "notes", "ref-list", "bio", "table-wrap-foot");
    private static final Set<String> LEFT_OUT = Set.of(
            "label",
            "sec-meta",
            "object-id",
            "disp-formula",
            "disp-formula-group",
            "graphic",
            "media",
            "alternatives",
            "table",
            "supplementary-material",
            "sig-block",
            "permissions",
            "attrib",
            "kwd-group",
            "alt-text",
            "long-desc");
    private static final Set<String> FLOATING =
            Set.of("fig", "fig-group", "table-wrap", "table-wrap-group", "boxed-text");
    private static final Set<String> BREAKING =
            Set.of("list", "def-list", "disp-quote", "verse-group", "statement", "speech", "p");
    private static final Pattern ASIDE_TITLE = Pattern.compile(
            "(?:\\d+\\.?\\s+)?(?:acknowledge?ments?|(?:sources? of )?fund(?:ing|ed)\\b.*|financial (?:support|disclosures?).*"
                    + "|grant support|(?:declarations?|statements?|disclosures?)(?: of .*)?|(?:potential )?(?:competing|conflicts? of|duality of)"
                    + " (?:financial )?interests?.*|declaration of .*|(?:authors?['’]?s?['’]? )?(?:contributions?|roles)(?: of .*)?"
                    + "|authors?['’]? (?:contributions?|information|disclosures?|note).*|credit author.*"
                    + "|(?:data|code|materials?)(?: and .*)? (?:availability|sharing|access).*|availability of .*"
                    + "|ethic(?:s|al)\\b.*|institutional review board.*|informed consent.*|consent (?:for|to) .*"
                    + "|supplement(?:ary|al) .*|supporting information.*|supplements?|abbreviations?(?: used)?|publisher['’]?s note.*"
                    + "|pre-publication history|additional (?:information|files?|data).*|peer review.*|references?|footnotes?)\\s*[:.]?",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> ASIDE_TYPES = Set.of(
            "acknowledgement",
            "author-contributions",
            "availability",
            "coi-statement",
            "COI-statement",
            "data-availability",
            "ethics-statement",
            "financial-disclosure",
            "funding-information",
            "supplementary-material",
            "supplementary-materials",
            "supporting-information");

    private final Rendering rendering;
    private final boolean aside;

    JatsBody(Rendering rendering) {
        this(rendering, false);
    }

    private JatsBody(Rendering rendering, boolean aside) {
        this.rendering = rendering;
        this.aside = aside;
    }

    /// Renders all that is in an element.
    void inside(XmlElement element) {
        element.children().forEach(this::block);
    }

    private void block(XmlElement element) {
        String name = element.name();
        if (LEFT_OUT.contains(name)) {
            return;
        }
        JatsBody body = isAside(element) ? new JatsBody(rendering, true) : this;
        switch (name) {
            case "p", "attrib", "verse-line", "td" -> body.paragraph(element, Kind.PARAGRAPH);
            case "title" -> body.add(Kind.HEADING, JatsWords.of(element));
            case "list-item" -> body.item(element);
            case "def-item" -> body.add(Kind.ITEM, definition(element));
            case "fig", "table-wrap" -> body.caption(element);
            case "ref" -> body.add(Kind.BOILERPLATE, work(element));
            default -> body.inside(element);
        }
    }

    private static boolean isAside(XmlElement element) {
        return ASIDE.contains(element.name())
                || element.attribute("sec-type").filter(ASIDE_TYPES::contains).isPresent()
                || element.first("title")
                        .filter(title ->
                                ASIDE_TITLE.matcher(JatsWords.of(title)).matches())
                        .isPresent();
    }

    /// Words between the blocks that a paragraph can hold; figures and tables come after it.
    private void paragraph(XmlElement paragraph, Kind kind) {
        List<XmlNode> words = new ArrayList<>();
        List<XmlElement> floating = new ArrayList<>();
        for (XmlNode node : paragraph.content()) {
            if (node instanceof XmlElement element && FLOATING.contains(element.name())) {
                floating.add(element);
            } else if (node instanceof XmlElement element && BREAKING.contains(element.name())) {
                add(kind, JatsWords.of(words));
                words.clear();
                block(element);
            } else {
                words.add(node);
            }
        }
        add(kind, JatsWords.of(words));
        floating.forEach(this::block);
    }

    private void item(XmlElement item) {
        for (XmlElement child : item.children()) {
            if (child.name().equals("p")) {
                paragraph(child, Kind.ITEM);
            } else {
                block(child);
            }
        }
    }

    private static String definition(XmlElement item) {
        String term = item.first("term").map(JatsWords::of).orElse("");
        String meaning = item.first("def").map(JatsWords::of).orElse("");
        return term.isEmpty() || meaning.isEmpty() ? term + meaning : term + ": " + meaning;
    }

    /// Label and title as they stand before the legend, then the legend.
    private void caption(XmlElement figure) {
        String label = figure.first("label").map(JatsWords::of).orElse("");
        String title = figure.first("caption", "title").map(JatsWords::of).orElse("");
        List<XmlElement> legends = figure.all("caption", "p");
        String first = title.isEmpty()
                ? legends.stream().map(JatsWords::of).findFirst().orElse("")
                : title;
        String separator = label.isEmpty() ? "" : label.matches(".*[.:]") ? " " : ". ";
        if (!first.isEmpty()) {
            add(Kind.CAPTION, label + separator + first);
        }
        legends.stream().skip(title.isEmpty() ? 1 : 0).forEach(legend -> paragraph(legend, Kind.CAPTION));
        figure.all("table-wrap-foot").forEach(this::block);
    }

    private static String work(XmlElement reference) {
        return reference.children().stream()
                .filter(child -> !child.name().equals("label"))
                .map(JatsWords::fields)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    private void add(Kind kind, String words) {
        rendering.add(aside ? Kind.BOILERPLATE : kind, words);
    }
}
