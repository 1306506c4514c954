package org.stroma.read.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stroma.model.concept.PublicationDate;
import org.stroma.model.document.Imprint;
import org.stroma.model.document.Section;
import org.stroma.model.document.Section.Kind;
import org.stroma.model.text.Text;
import org.stroma.read.format.Line;
import org.stroma.read.format.TooLongException;

/// What the layout of a text says: its sections, and the title, date and citation of its opening lines.
public record TextLayout(
        List<Section> sections, Optional<String> title, Optional<PublicationDate> issued, Optional<Imprint> imprint) {

    /// The layout of a plain text.
    public static TextLayout of(Text text, Boilerplate boilerplate) {
        String words = text.toString();
        TooLongException.check(words);
        return of(text, Block.of(words), boilerplate);
    }

    /// The layout of a text whose blocks are known.
    public static TextLayout of(Text text, List<Block> blocks, Boilerplate boilerplate) {
        TooLongException.check(text.length(), blocks.size());
        Opening opening = new Opening(blocks, boilerplate);
        Sectioning sectioning = new Sectioning(text, boilerplate);
        for (int i = 0; i < blocks.size(); i++) {
            Optional<Block> next = i + 1 < blocks.size() ? Optional.of(blocks.get(i + 1)) : Optional.empty();
            sectioning.add(blocks.get(i), next, opening);
        }
        return new TextLayout(sectioning.sections, opening.title(), opening.issued(), opening.imprint(text));
    }

    /// One walk over the blocks; knows whether it is in the list of sources.
    private static final class Sectioning {
        private final Text text;
        private final Boilerplate boilerplate;
        private final List<Section> sections = new ArrayList<>();
        private boolean inSources;

        Sectioning(Text text, Boilerplate boilerplate) {
            this.text = text;
            this.boilerplate = boilerplate;
        }

        void add(Block block, Optional<Block> next, Opening opening) {
            String words = block.text();
            boolean heading = ReferenceList.isHeading(words);
            inSources = heading || inSources && ReferenceList.isEntry(words);
            Kind kind = heading || inSources
                    ? Kind.BOILERPLATE
                    : opening.kind(block).orElseGet(() -> kind(block, next));
            int mark = kind == Kind.ITEM ? block.bulletLength() : 0;
            addSentences(block.raw().substring(mark), block.start() + mark, kind);
        }

        private Kind kind(Block block, Optional<Block> next) {
            String words = block.text();
            if (block.given().isPresent() && block.given().get() != Kind.PARAGRAPH) {
                return block.given().get();
            }
            if (Furniture.isFurniture(words)) {
                return Kind.BOILERPLATE;
            }
            if (Furniture.isCaption(words)) {
                return Kind.CAPTION;
            }
            if (block.given().isPresent()) {
                return Kind.PARAGRAPH;
            }
            if (Headings.isHeading(block, next) && (block.bulletLength() == 0 || isNumberedHeading(block, next))) {
                return Kind.HEADING;
            }
            return block.bulletLength() > 0 ? Kind.ITEM : Kind.PARAGRAPH;
        }

        private static boolean isNumberedHeading(Block block, Optional<Block> next) {
            return Character.isDigit(block.raw().charAt(0))
                    && next.filter(b -> b.bulletLength() == 0
                                    && b.raw().length() > block.raw().length())
                            .isPresent();
        }

        /// Editorial sentences of a block become sections of their own, between runs of the others.
        private void addSentences(String raw, int offset, Kind kind) {
            boolean whole = kind == Kind.TITLE || kind == Kind.IMPRINT || kind == Kind.BOILERPLATE;
            List<Integer> starts = whole ? List.of(0) : Sentences.starts(raw);
            int from = 0;
            Kind running = kind;
            for (int i = 0; i < starts.size(); i++) {
                int start = starts.get(i);
                int end = i + 1 < starts.size() ? starts.get(i + 1) : raw.length();
                boolean editorial = !whole && boilerplate.matches(Line.collapse(raw.substring(start, end)));
                Kind now = editorial ? Kind.BOILERPLATE : kind;
                if (now != running) {
                    addSection(raw, from, start, offset, running);
                    from = start;
                    running = now;
                }
            }
            addSection(raw, from, raw.length(), offset, running);
        }

        private void addSection(String raw, int from, int to, int offset, Kind kind) {
            int end = to;
            while (end > from && Line.isBlank(raw.charAt(end - 1))) {
                end--;
            }
            if (end > from) {
                sections.add(new Section(text.ofChars(offset + from, offset + end), kind));
            }
        }
    }
}
