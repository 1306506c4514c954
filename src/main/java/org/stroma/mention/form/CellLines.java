package org.stroma.mention.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stroma.mention.draft.Draft;
import org.stroma.mention.draft.Draft.Name;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Mention.Found;
import org.stroma.model.ontology.Lexicon;
import org.stroma.model.text.Span;

/// Cell lines that no list holds, known by their form and by what stands beside it: "SJ-GBM2 cells", "the cell lines
/// KU7 and 253J". What is called a cell line once is one in all sentences.
public final class CellLines {

    private static final EntityType CELL_TYPE = new EntityType("CellType");

    private final Pattern line;
    private final List<Pattern> contexts;
    private final Pattern others;

    public CellLines(Lexicon lexicon) {
        String form = "(?<![\\p{L}\\p{N}])(?:" + String.join("|", lexicon.of("cellLineForm")) + ")(?![\\p{L}\\p{N}])";
        this.line = Pattern.compile(form);
        this.contexts = lexicon.of("cellLineContext").stream()
                .map(context -> Pattern.compile(context.replace("@line", form)))
                .toList();
        this.others = Pattern.compile(String.join("|", lexicon.of("noCellLine")));
    }

    /// The sentences of a document, in which the lists have marked what they know.
    public List<Draft> mark(List<Draft> drafts) {
        Map<String, Concept> introduced = new TreeMap<>();
        for (Draft draft : drafts) {
            read(draft, introduced);
        }
        return introduced.isEmpty()
                ? drafts
                : drafts.stream().map(draft -> mark(draft, introduced)).toList();
    }

    private void read(Draft draft, Map<String, Concept> introduced) {
        String text = text(draft);
        for (Pattern context : contexts) {
            Matcher matcher = context.matcher(text);
            while (matcher.find()) {
                Matcher name = line.matcher(text).region(matcher.start(), matcher.end());
                while (name.find()) {
                    if (!others.matcher(name.group()).matches()
                            && tokens(draft, text, name)
                                    .filter(at -> canBeLine(draft, at))
                                    .isPresent()) {
                        introduced.putIfAbsent(name.group(), Concept.coined(name.group(), CELL_TYPE));
                    }
                }
            }
        }
    }

    private Draft mark(Draft draft, Map<String, Concept> introduced) {
        String text = text(draft);
        Draft marked = draft;
        Matcher name = line.matcher(text);
        while (name.find()) {
            Optional<Concept> concept = Optional.ofNullable(introduced.get(name.group()));
            Optional<Span> at = concept.flatMap(known -> tokens(draft, text, name));
            if (at.isPresent() && canBeLine(marked, at.get())) {
                marked = marked.with(marked.names().stream()
                                .filter(known -> !known.overlaps(
                                        at.get().start(), at.get().end()))
                                .toList())
                        .with(at.get().start(), at.get().end(), concept.orElseThrow(), Found.FORM);
            }
        }
        return marked;
    }

    /// Nothing is known there, or only that a library has letters like these for a gene: HK-2 is no HK2.
    private static boolean canBeLine(Draft draft, Span at) {
        return draft.names().stream()
                .filter(name -> name.overlaps(at.start(), at.end()))
                .allMatch(name -> isMistaken(draft, name, at));
    }

    private static boolean isMistaken(Draft draft, Name name, Span at) {
        boolean same = name.from() == at.start() && name.to() == at.end();
        return same
                && name.isOf("Protein")
                && name.found() == Found.NAME
                && draft.words(name.from(), name.to()).contains("-")
                && !name.concept().label().contains("-");
    }

    private static String text(Draft draft) {
        return draft.document().quote(draft.sentence().span());
    }

    private static Optional<Span> tokens(Draft draft, String text, Matcher matcher) {
        int start = draft.sentence().span().start() + text.codePointCount(0, matcher.start());
        int length = matcher.group().codePointCount(0, matcher.group().length());
        return draft.tokensOver(new Span(start, start + length));
    }
}
