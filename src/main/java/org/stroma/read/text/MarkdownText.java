package org.stroma.read.text;

import java.util.List;
import java.util.Optional;
import org.commonmark.parser.Parser;
import org.stroma.model.concept.PublicationDate;
import org.stroma.model.document.Reading;
import org.stroma.model.document.Section.Kind;
import org.stroma.model.text.Text;
import org.stroma.read.format.Decoding;
import org.stroma.read.format.Format;
import org.stroma.read.format.Source;
import org.stroma.read.format.TooLongException;
import org.stroma.read.format.UnreadableException;
import org.stroma.read.layout.Block;
import org.stroma.read.layout.Boilerplate;
import org.stroma.read.layout.EnglishDate;
import org.stroma.read.layout.Opening;
import org.stroma.read.layout.Rendering;
import org.stroma.read.layout.TextLayout;

/// CommonMark, with title and date from YAML front matter if there is one.
public record MarkdownText(Boilerplate boilerplate) implements Format {

    private static final String FENCE = "---";

    @Override
    public boolean recognises(Source source) {
        return source.hasExtension("md", "markdown");
    }

    @Override
    public List<Reading> read(Source source) throws UnreadableException {
        String content = Decoding.text(source.bytes());
        TooLongException.check(content);
        List<String> lines = content.replace("\uFEFF", "").lines().toList();
        int front = frontMatter(lines);
        List<String> fields = lines.subList(0, front);
        String markdown = String.join("\n", lines.subList(front, lines.size()));
        List<Block> body = MarkdownBlocks.of(Parser.builder().build().parse(markdown));
        Optional<String> title = field(fields, "title").flatMap(Opening::title).or(() -> heading(body));
        Optional<PublicationDate> date = field(fields, "date").flatMap(EnglishDate::find);
        Rendering rendering = Rendering.page(title, date, body);
        Text text = rendering.text();
        TextLayout layout = TextLayout.of(text, rendering.blocks(), boilerplate);
        return List.of(source.document(
                text,
                title.or(layout::title),
                date.or(layout::issued),
                Optional.empty(),
                layout.sections(),
                layout.imprint()));
    }

    /// The heading that the text begins with.
    private static Optional<String> heading(List<Block> body) {
        return body.stream()
                .limit(1)
                .filter(block -> block.given().equals(Optional.of(Kind.HEADING)))
                .findFirst()
                .flatMap(block -> Opening.title(block.raw()));
    }

    /// How many lines the front matter takes, its fences included; 0 if there is none.
    private static int frontMatter(List<String> lines) {
        if (!lines.getFirst().stripTrailing().equals(FENCE)) {
            return 0;
        }
        int end = lines.subList(1, lines.size()).stream()
                .map(String::stripTrailing)
                .toList()
                .indexOf(FENCE);
        return end < 0 ? 0 : end + 2;
    }

    private static Optional<String> field(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip().replaceAll("^([\"'])(.*)\\1$", "$2"))
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
