package org.stroma.mention.compound;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.stroma.mention.dictionary.NameIndex;
import org.stroma.mention.draft.Draft;
import org.stroma.mention.lookup.LooseNames;
import org.stroma.model.concept.EntityType;
import org.stroma.model.ontology.Lexicon;

/// Fusions of genes, where the document calls them so: "the fusion protein AML1/MDS1/EVI1", "EML4-ALK fusion". Whatever
/// is made of two genes is neither of them: the names inside are taken away, everywhere in the document.
public final class Fusions {

    private static final EntityType PROTEIN = new EntityType("Protein");
    private static final Pattern SYMBOL = Pattern.compile("(?=.*\\p{Lu})[\\p{L}\\p{N}]{2,}");
    private static final Pattern JOINT = Pattern.compile("[-/–]|::");
    private static final int SHORTEST = 3;

    private final LooseNames listed;
    private final Set<String> words;

    public Fusions(Lexicon lexicon, NameIndex index) {
        this.listed = new LooseNames(index);
        this.words = Set.copyOf(lexicon.of("fusionWord"));
    }

    public List<Draft> mark(List<Draft> drafts) {
        Set<String> called = new HashSet<>();
        drafts.forEach(draft -> IntStream.range(0, draft.size())
                .filter(from -> isCalled(draft, from, end(draft, from)))
                .forEach(from -> called.add(draft.words(from, end(draft, from)))));
        return called.isEmpty()
                ? drafts
                : drafts.stream().map(draft -> mark(draft, called)).toList();
    }

    private Draft mark(Draft draft, Set<String> called) {
        Draft marked = draft;
        for (int from = 0; from < draft.size(); from++) {
            int to = end(draft, from);
            if (to > from && called.contains(draft.words(from, to))) {
                marked = marked.replaced(from, to, listed.orCoined(draft.words(from, to), PROTEIN));
                from = to;
            }
        }
        return marked;
    }

    /// The end of two or more symbols that are joined, one of them a known gene; the start where there are none.
    private static int end(Draft draft, int from) {
        if (JOINT.matcher(draft.word(from - 1)).matches() || !isSymbol(draft, from)) {
            return from;
        }
        int to = from + 1;
        while (JOINT.matcher(draft.word(to)).matches() && isSymbol(draft, to + 1)) {
            to += 2;
        }
        int end = to;
        boolean known = draft.names().stream().anyMatch(name -> name.overlaps(from, end) && name.isOf("Protein"));
        return to - from >= SHORTEST && known ? to : from;
    }

    private static boolean isSymbol(Draft draft, int token) {
        return SYMBOL.matcher(draft.word(token)).matches();
    }

    private boolean isCalled(Draft draft, int from, int to) {
        boolean before = isWord(draft, from - 1)
                || isWord(draft, from - 2) && draft.token(from - 1).is("N");
        return to > from && (before || isWord(draft, to));
    }

    private boolean isWord(Draft draft, int token) {
        return words.contains(draft.lemma(token));
    }
}
