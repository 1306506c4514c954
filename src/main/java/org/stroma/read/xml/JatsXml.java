package org.stroma.read.xml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stroma.model.document.Document;
import org.stroma.model.document.Imprint;
import org.stroma.model.document.Reading;
import org.stroma.model.document.Section.Kind;
import org.stroma.model.text.Text;
import org.stroma.read.format.Format;
import org.stroma.read.format.Records;
import org.stroma.read.format.Source;
import org.stroma.read.format.UnreadableException;
import org.stroma.read.layout.Block;
import org.stroma.read.layout.Boilerplate;
import org.stroma.read.layout.Opening;
import org.stroma.read.layout.Rendering;
import org.stroma.read.layout.TextLayout;

/// Articles in JATS, the XML of PMC and most publishers: one in a file, or a set of them; with or without the text
/// below the abstract.
///
/// @see <a href="https://jats.nlm.nih.gov/archiving/">JATS, NISO Z39.96</a>
public record JatsXml(Boilerplate boilerplate) implements Format {

    private static final Pattern ROOT = Pattern.compile("<(?:article|pmc-articleset|OAI-PMH)\\b");
    private static final Pattern SIGN = Pattern.compile(
            "//DTD [^\"']*(?:JATS|Journal)|\\barticle-type=|<journal-meta\\b|<article-meta\\b|<front\\b");
    private static final Set<String> LEFT_OUT = Set.of("graphical", "toc", "teaser", "precis", "web-summary", "ASCII");

    @Override
    public boolean recognises(Source source) {
        return XmlRecords.isXml(source)
                && ROOT.matcher(source.head()).find()
                && SIGN.matcher(source.head()).find();
    }

    @Override
    public List<Reading> read(Source source) throws UnreadableException {
        boolean several = !Pattern.compile("<article\\b").matcher(root(source)).lookingAt();
        return XmlRecords.read(
                source,
                Set.of("article"),
                "JATS without an article",
                (xml, where, file) -> read(xml, where, several, source, file));
    }

    /// The head from its first element on.
    private static String root(Source source) {
        return source.head().replaceFirst("(?s)^\uFEFF?(?:\\s+|<\\?.*?\\?>|<!--.*?-->|<![^>]*>)*+", "");
    }

    private void read(XmlElement xml, String where, boolean several, Source source, Records file) {
        JatsFront front = new JatsFront(xml);
        String id = front.pmcid().or(front::doi).or(front::pmid).orElse(where);
        if (!file.isNew(id, where)) {
            return;
        }
        Rendering rendering = new Rendering();
        Imprint imprint = front.render(rendering);
        boolean lines = !rendering.blocks().isEmpty();
        text(xml, new JatsBody(rendering));
        if (!lines || rendering.blocks().stream().noneMatch(JatsXml::isWords)) {
            file.refuse("the article " + where + " has neither title nor text");
            return;
        }
        file.add(document(several ? source.record(id) : source, front, rendering, imprint));
    }

    private static boolean isWords(Block block) {
        return block.given().filter(kind -> kind != Kind.IMPRINT).isPresent();
    }

    private static void text(XmlElement article, JatsBody body) {
        article.all("front", "article-meta", "abstract").stream()
                .filter(part -> part.attribute("abstract-type")
                        .filter(LEFT_OUT::contains)
                        .isEmpty())
                .forEach(body::inside);
        for (String part : List.of("body", "floats-group", "back")) {
            article.all(part).forEach(body::inside);
        }
    }

    private Document document(Source source, JatsFront front, Rendering rendering, Imprint imprint) {
        Text text = rendering.text();
        return source.document(
                text,
                Opening.title(front.title()),
                front.issued(),
                front.url(),
                TextLayout.of(text, rendering.blocks(), boilerplate).sections(),
                Optional.of(imprint));
    }
}
