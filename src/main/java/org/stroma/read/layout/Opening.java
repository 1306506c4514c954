package org.stroma.read.layout;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stroma.model.concept.PublicationDate;
import org.stroma.model.document.Imprint;
import org.stroma.model.document.Section.Kind;
import org.stroma.model.text.Text;
import org.stroma.read.format.Line;

/// The first six lines of a text: title, kicker, date, byline, citation, as far as they are there.
public final class Opening {

    private static final int LINES = 6;
    private static final int LONGEST_TITLE = 200;
    private static final Set<Kind> TEXT = EnumSet.of(Kind.HEADING, Kind.PARAGRAPH);
    private static final Pattern SESSION =
            Pattern.compile("(?:Abstract|Poster|Session|Paper|Presentation) #?\\w*\\d\\w*\\b.*");

    private final List<Block> blocks;
    private final Map<Block, Kind> kinds = new HashMap<>();
    private Optional<Block> title = Optional.empty();
    private Optional<Block> journal = Optional.empty();
    private Optional<Block> authors = Optional.empty();
    private Optional<Block> workplace = Optional.empty();
    private Optional<PublicationDate> issued = Optional.empty();
    private boolean awaitsTitle;

    /// @param all the blocks of a text
    Opening(List<Block> all, Boilerplate boilerplate) {
        blocks = all.stream().filter(block -> block.line() < LINES).toList();
        awaitsTitle = blocks.stream().noneMatch(block -> block.given().equals(Optional.of(Kind.TITLE)));
        for (int i = 0; i < blocks.size(); i++) {
            place(i, boilerplate);
        }
        title.filter(block -> isAbove(block, all)).ifPresent(block -> kinds.put(block, Kind.TITLE));
    }

    /// What a block is, where the opening settles it.
    Optional<Kind> kind(Block block) {
        return Optional.ofNullable(kinds.get(block));
    }

    /// The title without final period.
    public Optional<String> title() {
        return title.map(block -> withoutPeriod(block.text())).filter(words -> !words.isEmpty());
    }

    Optional<PublicationDate> issued() {
        return issued;
    }

    Optional<Imprint> imprint(Text text) {
        return Citation.imprint(text, journal, authors, workplace);
    }

    /// A title as the graph holds it.
    public static Optional<String> title(String words) {
        String title = withoutPeriod(Line.collapse(words));
        return title.isEmpty() || title.length() > LONGEST_TITLE ? Optional.empty() : Optional.of(title);
    }

    private void place(int i, Boilerplate boilerplate) {
        Block block = blocks.get(i);
        String text = block.text();
        issued = issued.or(() -> Furniture.issued(text)).or(() -> Citation.published(text));
        if (block.given().filter(kind -> !TEXT.contains(kind)).isPresent()) {
            return;
        }
        if (journal.isEmpty() && Citation.isJournal(text)) {
            journal = Optional.of(block);
            kinds.put(block, Kind.IMPRINT);
        } else if (authors.isEmpty() && Citation.isAuthors(text)) {
            authors = Optional.of(block);
            kinds.put(block, Kind.IMPRINT);
        } else if (authors.isPresent() && workplace.isEmpty() && Citation.isWorkplace(text)) {
            workplace = Optional.of(block);
            kinds.put(block, Kind.IMPRINT);
        } else if (Furniture.isFurniture(text) || awaitsTitle && isKicker(i)) {
            kinds.put(block, Kind.BOILERPLATE);
        } else if (awaitsTitle && !Furniture.isCaption(text)) {
            awaitsTitle = false;
            title = Optional.of(block).filter(b -> canBeTitle(b, boilerplate));
        }
    }

    private static boolean canBeTitle(Block block, Boilerplate boilerplate) {
        String text = block.text();
        return text.length() <= LONGEST_TITLE
                && !boilerplate.matches(text)
                && (block.bulletLength() == 0
                        || Headings.isTitleLike(text.substring(block.bulletLength())) && block.alone());
    }

    /// The name of a series or section above the title. It is short, and the title comes after it.
    private boolean isKicker(int i) {
        String text = blocks.get(i).text();
        int words = text.split(" ").length;
        if (!Headings.isTitleLike(text) && !SESSION.matcher(text).matches()) {
            return false;
        }
        boolean form = SESSION.matcher(text).matches() || words <= 10 && text.contains(" | ");
        String next = nextTitle(i);
        int nextWords = next.split(" ").length;
        boolean series = words <= 4 && text.matches("[^\\d?]*") && Headings.isTitleCase(text);
        return form && nextWords >= 3 || series && nextWords >= 7 && Headings.isTitleCase(next);
    }

    /// The next line, if it could be a title; empty if not.
    private String nextTitle(int i) {
        return blocks.subList(i + 1, blocks.size()).stream()
                .filter(block -> !Furniture.isFurniture(block.text()))
                .limit(1)
                .filter(block -> block.bulletLength() == 0)
                .map(block -> withoutPeriod(block.text()))
                .filter(text -> Headings.isTitleLike(text) && !text.endsWith("?") && !Citation.isAuthors(text))
                .findFirst()
                .orElse("");
    }

    /// Whether the title stands over the text, not in it: nothing to read comes before it, and it looks like a title.
    private boolean isAbove(Block block, List<Block> all) {
        int i = all.indexOf(block);
        boolean first = all.subList(0, i).stream().allMatch(kinds::containsKey);
        boolean followed = i + 1 < all.size();
        return first && followed && (block.alone() || Headings.isTitleLike(block.text()));
    }

    private static String withoutPeriod(String words) {
        return words.endsWith(".") && !words.endsWith("..")
                ? words.substring(0, words.length() - 1).strip()
                : words;
    }
}
