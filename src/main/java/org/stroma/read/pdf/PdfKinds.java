package org.stroma.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stroma.model.document.Section.Kind;
import org.stroma.read.layout.ReferenceList;
import org.stroma.read.layout.Sentences;

/// Tells from size, weight and words of blocks what they are.
final class PdfKinds {

    private static final Pattern CAPTION = Pattern.compile(
            "(?:(?:supplement(?:ary|al) |extended data )?(?:fig(?:ure)?s?\\.?|table|scheme|box|chart) ?[A-Z]?\\d+[A-Za-z]?)"
                    + "(?<rest>.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SECTION = Pattern.compile(
            "(?:(?:\\d+|[IVX]+)\\.?\\s+)?(?:abstract|summary|(?:introduction|background)|(?:materials? (?:and|&) )?methods?"
                    + "|results?(?: and discussion)?|discussions?|conclusions?|acknowledge?ments?|(?:author )?contributions?"
                    + "|supplementary (?:data|material|information))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SECTION_START = Pattern.compile(
            "(?:abstract|summary|background|objectives?|purpose|aims?)(?:[.:—–]| \\p{Lu})", Pattern.CASE_INSENSITIVE);
    private static final int SHORTEST_TEXT = 250;
    private static final float LARGER = 1.08f;
    private static final float TITLE_SIZE = 1.15f;
    private static final float SMALL = 0.82f;
    private static final int LONGEST_HEADING = 160;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_LABEL = 60;

    private final float bodySize;
    private final boolean bodyBold;
    private final Optional<PdfBlock> title;

    PdfKinds(List<PdfBlock> blocks) {
        bodySize = bodySize(blocks);
        long bold = blocks.stream().filter(PdfBlock::isBold).count();
        bodyBold = bold * 2 > blocks.size();
        title = blocks.stream()
                .filter(block -> block.first().page() == 0 && block.size() > TITLE_SIZE * bodySize)
                .filter(PdfKinds::canBeTitle)
                .max(Comparator.comparingDouble(PdfBlock::size));
    }

    /// The largest words on the first page, if they are larger than the text.
    Optional<PdfBlock> title() {
        return title;
    }

    /// The same blocks with their kinds; what follows the heading of a list of references up to the next heading is
    /// set apart.
    List<PdfBlock> of(List<PdfBlock> blocks) {
        List<PdfBlock> kinds = new ArrayList<>();
        int bodyStart = bodyStart(blocks);
        int titleAt = title.map(blocks::indexOf).orElse(blocks.size());
        boolean inReferences = false;
        for (int i = 0; i < blocks.size(); i++) {
            PdfBlock block = blocks.get(i);
            Kind kind = i > titleAt && i < bodyStart && kind(block) != Kind.CAPTION ? Kind.IMPRINT : kind(block);
            if (kind == Kind.HEADING || ReferenceList.isHeading(block.text())) {
                inReferences = ReferenceList.isHeading(block.text());
            }
            boolean apart = inReferences && kind != Kind.CAPTION;
            kinds.add(block.as(apart ? Kind.BOILERPLATE : kind));
        }
        return kinds;
    }

    /// Where the text begins: what stands between it and the title are people, places and addresses.
    private int bodyStart(List<PdfBlock> blocks) {
        for (int i = title.map(blocks::indexOf).orElse(blocks.size()) + 1; i < blocks.size(); i++) {
            PdfBlock block = blocks.get(i);
            String words = block.text();
            boolean text = words.length() > SHORTEST_TEXT && Sentences.areSeveral(words)
                    || block.first().page() > 0;
            if (text
                    || SECTION.matcher(words).matches()
                    || SECTION_START.matcher(words).lookingAt()) {
                return i;
            }
        }
        return 0;
    }

    /// Whether the words begin as the caption of a figure or table does, and not as a sentence about one.
    static boolean isCaption(String words, boolean bold) {
        Matcher caption = CAPTION.matcher(words);
        if (!caption.matches() || !Character.isUpperCase(words.codePointAt(0))) {
            return false;
        }
        String rest = caption.group("rest");
        return rest.isEmpty() || rest.matches("(?s)\\s*[.:|–—].*") || rest.matches("(?s)\\s+\\p{Lu}.*") || bold;
    }

    private Kind kind(PdfBlock block) {
        if (title.filter(block::equals).isPresent()) {
            return Kind.TITLE;
        }
        if (isCaption(block.text(), block.first().bold())) {
            return Kind.CAPTION;
        }
        if (isHeading(block)) {
            return Kind.HEADING;
        }
        return isLabel(block) ? Kind.BOILERPLATE : block.kind();
    }

    private boolean isHeading(PdfBlock block) {
        String words = block.text();
        boolean brief = words.length() <= LONGEST_HEADING && block.lines().size() <= 3;
        if (!brief
                || words.chars().filter(Character::isLetter).count() < 3
                || block.first().cells().size() > 2) {
            return false;
        }
        boolean section = SECTION.matcher(words).matches() || ReferenceList.isHeading(words);
        boolean larger = block.size() > LARGER * bodySize;
        boolean bolder = block.isBold() && !bodyBold && block.size() > SMALL * bodySize;
        return section || (larger || bolder) && !words.matches("(?s).*[.;,]") && !isSmallStart(words);
    }

    private static boolean isSmallStart(String words) {
        return Character.isLowerCase(words.codePointAt(0)) && !words.matches("\\p{Ll}{0,2}\\p{Lu}.*");
    }

    /// Words within a figure: small, few, no sentence.
    private boolean isLabel(PdfBlock block) {
        String words = block.text();
        return block.size() < SMALL * bodySize && words.length() < LONGEST_LABEL && !PdfParagraphs.isEnded(words);
    }

    private static boolean canBeTitle(PdfBlock block) {
        String words = block.text();
        return words.length() <= LONGEST_TITLE
                && words.split(" ").length >= 3
                && !words.matches(".*(?:https?:|www\\.).*");
    }

    private static float bodySize(List<PdfBlock> blocks) {
        Map<Float, Integer> letters = blocks.stream()
                .flatMap(block -> block.lines().stream())
                .collect(Collectors.groupingBy(
                        line -> Math.round(line.size() * 2) / 2f,
                        TreeMap::new,
                        Collectors.summingInt(line -> line.text().length())));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(1f);
    }
}
