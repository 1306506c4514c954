package org.stroma.read.office;

import java.util.List;
import java.util.Optional;
import org.stroma.model.document.Document;
import org.stroma.model.document.Section.Kind;
import org.stroma.model.text.Text;
import org.stroma.read.format.Line;
import org.stroma.read.format.Source;
import org.stroma.read.format.UnreadableException;
import org.stroma.read.layout.Block;
import org.stroma.read.layout.Boilerplate;
import org.stroma.read.layout.Opening;
import org.stroma.read.layout.Rendering;
import org.stroma.read.layout.TextLayout;

/// Makes the document of an Office file from its blocks.
final class OfficeText {

    /// A title in the metadata is trusted if one of so many first blocks says the same: templates leave theirs behind.
    private static final int OPENING = 12;

    private OfficeText() {}

    /// @param declared title in the metadata, empty if there is none
    /// @throws UnreadableException if there is nothing to read
    static Document document(Source source, List<Block> blocks, String declared, Boilerplate boilerplate)
            throws UnreadableException {
        Optional<Block> heading = blocks.stream()
                .filter(block -> block.given().equals(Optional.of(Kind.TITLE)))
                .findFirst()
                .or(() -> confirmed(blocks, declared));
        List<Block> body = blocks.stream()
                .filter(block -> heading.filter(title -> title == block).isEmpty())
                .toList();
        Optional<String> words = heading.map(Block::text);
        Rendering rendering = Rendering.page(words, Optional.empty(), body.isEmpty() ? blocks : body);
        Text text = rendering.text();
        TextLayout layout = TextLayout.of(text, rendering.blocks(), boilerplate);
        return source.document(
                text,
                words.flatMap(Opening::title).or(layout::title),
                layout.issued(),
                Optional.empty(),
                layout.sections(),
                layout.imprint());
    }

    private static Optional<Block> confirmed(List<Block> blocks, String declared) {
        return blocks.stream()
                .limit(OPENING)
                .filter(block -> !declared.isBlank() && block.text().equalsIgnoreCase(Line.collapse(declared)))
                .findFirst();
    }
}
