package org.stroma.mention.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stroma.mention.draft.Draft;
import org.stroma.mention.draft.Draft.Name;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Mention.Found;
import org.stroma.model.ontology.Lexicon;

/// Institutions, companies and journals that no list holds, known by the words their names are made of: "University
/// of X", "X Cancer Center", "the journal X Y".
public final class Institutions {

    private static final Set<String> INNER = Set.of("of", "for", "and", "&", "the", "at", "-", "de", "la");

    private final Set<String> heads;
    private final Set<String> openings;
    private final Set<String> companies;

    public Institutions(Lexicon lexicon) {
        this.heads = Set.copyOf(lexicon.of("institutionWord"));
        this.openings = Set.copyOf(lexicon.of("institutionOpening"));
        this.companies = Set.copyOf(lexicon.of("companyNoun"));
    }

    public Draft mark(Draft draft) {
        Draft marked = draft;
        for (Name name : draft.names()) {
            marked = longer(marked, name);
        }
        for (int i = 0; i < draft.size(); i++) {
            int to = nameEnd(marked, i);
            if (to == i + 1
                    && marked.isFree(i, to)
                    && companies.contains(marked.lemma(i - 1))
                    && marked.token(i).is("NNP")) {
                marked = marked.with(i, to, Concept.coined(draft.words(i, to), EntityType.ORGANIZATION), Found.FORM);
            } else if (to > i + 1 && marked.isFree(i, to)) {
                int from = behindPerson(marked, i, to);
                Optional<EntityType> type = type(marked, from, to);
                if (type.isPresent()) {
                    marked = marked.with(from, to, Concept.coined(draft.words(from, to), type.get()), Found.FORM);
                }
                i = to - 1;
            }
        }
        return marked;
    }

    /// "Jane Smith of the Institute for Research": what has no word of institutions before "of" is somebody there.
    private int behindPerson(Draft draft, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = draft.word(i).toLowerCase(Locale.ROOT);
            int opening = draft.word(i + 1).equals("the") ? i + 2 : i + 1;
            if (heads.contains(word) || openings.contains(word)) {
                return from;
            }
            boolean at = word.equals("of") || word.equals("at");
            if (at && i - from > 1 && openings.contains(draft.word(opening).toLowerCase(Locale.ROOT))) {
                return opening;
            }
        }
        return from;
    }

    /// "Uppsala University Hospital" is not Uppsala University.
    private Draft longer(Draft draft, Name name) {
        int to = name.to();
        while (to < draft.size()
                && draft.isFree(to, to + 1)
                && Character.isUpperCase(draft.word(to).codePointAt(0))
                && heads.contains(draft.word(to).toLowerCase(Locale.ROOT))) {
            to++;
        }
        boolean organization = name.concept().type().equals(EntityType.ORGANIZATION) && draft.isOutermost(name);
        if (!organization || to == name.to()) {
            return draft;
        }
        List<Name> others = new ArrayList<>(draft.names());
        others.removeIf(other -> other.overlaps(name.from(), name.to()));
        Concept whole = Concept.coined(draft.words(name.from(), to), EntityType.ORGANIZATION);
        return draft.with(others).with(name.from(), to, whole, Found.FORM);
    }

    private Optional<EntityType> type(Draft draft, int from, int to) {
        if (draft.lemma(from - 1).equals("journal")) {
            return Optional.of(EntityType.JOURNAL);
        }
        boolean titled = openings.contains(draft.word(from).toLowerCase(Locale.ROOT));
        for (int i = titled ? from : from + 1; i < to; i++) {
            if (heads.contains(draft.word(i).toLowerCase(Locale.ROOT))) {
                return Optional.of(EntityType.ORGANIZATION);
            }
        }
        return Optional.empty();
    }

    /// "Institute for Research in Biomedicine".
    private static boolean isField(Draft draft, int in) {
        return draft.word(in).equals("in") && draft.word(in - 1).matches("Research|Studies|Excellence|Training");
    }

    /// The end of a run of capitalised words, with "of" and "and" between them.
    private static int nameEnd(Draft draft, int from) {
        int end = from;
        for (int i = from; i < draft.size() && draft.isFree(i, i + 1); i++) {
            String word = draft.word(i);
            if (Character.isUpperCase(word.codePointAt(0))) {
                end = i + 1;
            } else if (i == from || !INNER.contains(word) && !isField(draft, i)) {
                break;
            }
        }
        return end;
    }
}
