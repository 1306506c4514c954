package org.stroma.mention.compound;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.stroma.mention.dictionary.NameIndex;
import org.stroma.mention.draft.Draft;
import org.stroma.mention.draft.Draft.Name;
import org.stroma.mention.lookup.LooseNames;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Mention.Found;

/// Names in a list that leave out words which they share: "breast, lung and ovarian cancers", "T and B cells", "IL-4
/// and -13", "caspases 3 and 9". Only what a list knows by all its words is such a name.
public final class SharedWords {

    private static final Set<String> JOINERS = Set.of("and", "or", "and/or", "&");
    private static final Pattern CODE = Pattern.compile("\\d{1,2}[A-Za-z]?|[A-Z]|[IVX]{1,4}|alpha|beta|gamma|delta");
    private static final Pattern CODED = Pattern.compile("(?s)(.*?[-\\s]?)(" + CODE.pattern() + ")");

    /// In tokens, hyphens among them.
    private static final int LONGEST = 3;

    private final LooseNames names;

    public SharedWords(NameIndex index) {
        this.names = new LooseNames(index);
    }

    public Draft mark(Draft draft) {
        Draft marked = draft;
        for (Name name : draft.names()) {
            if (name.found() == Found.NAME && draft.isOutermost(name)) {
                marked = beginnings(heads(marked, name), name);
            }
        }
        return marked;
    }

    /// "lung and ovarian cancers": the names before, with the end of the last.
    private Draft heads(Draft draft, Name last) {
        Draft marked = draft;
        int end = JOINERS.contains(draft.word(last.from() - 1)) && last.to() - last.from() > 1 ? last.from() - 1 : -1;
        while (end > 0) {
            int to = draft.word(end - 1).equals(",") ? end - 1 : end;
            Optional<Name> item = itemBefore(marked, to, last);
            if (item.isEmpty()) {
                return marked;
            }
            marked = replaced(marked, item.get());
            int from = item.get().from();
            end = draft.word(from - 1).equals(",") ? from - 1 : -1;
        }
        return marked;
    }

    private Optional<Name> itemBefore(Draft draft, int to, Name last) {
        for (int from = Math.max(0, to - LONGEST); from < to; from++) {
            Optional<Name> item = isFree(draft, from, to, last.concept().type()) && isItem(draft, from, to)
                    ? item(draft, from, to, last)
                    : Optional.empty();
            if (item.isPresent()) {
                return item;
            }
        }
        return Optional.empty();
    }

    private static boolean isItem(Draft draft, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!draft.token(i).is("N", "JJ", "CD", "HYPH", "LS", "FW")) {
                return false;
            }
        }
        return draft.token(from).is("N", "JJ", "FW", "LS");
    }

    private Optional<Name> item(Draft draft, int from, int to, Name last) {
        String words = draft.words(from, to);
        for (int k = last.from() + 1; k < last.to(); k++) {
            if (draft.word(k).matches("[-‐‑–]") || isPlaceBesideCells(draft, from, k, last)) {
                continue;
            }
            String shared = draft.words(k, last.to());
            String blank = words.matches(".*[-‐‑–]") ? "" : " ";
            EntityType type = last.concept().type();
            Optional<Concept> concept =
                    names.find(words + blank + shared, type::equals).filter(found -> !found.equals(last.concept()));
            if (concept.isPresent()) {
                return Optional.of(new Name(from, to, concept.get(), Found.PHRASE));
            }
        }
        return Optional.empty();
    }

    /// "the liver and Langerhans cells" are no liver cells: a place stands beside a place.
    private boolean isPlaceBesideCells(Draft draft, int from, int k, Name last) {
        Predicate<EntityType> place = type -> type.name().equals("AnatomicalEntity");
        return last.isOf("CellType")
                && draft.beginningAt(from)
                        .filter(name -> name.isOf("AnatomicalEntity"))
                        .isPresent()
                && names.find(draft.words(last.from(), k), place).isEmpty();
    }

    /// Whether nothing is named there but what a name of this class may hold.
    private static boolean isFree(Draft draft, int from, int to, EntityType type) {
        return draft.names().stream()
                .filter(name -> name.overlaps(from, to))
                .allMatch(name -> name.from() >= from
                        && name.to() <= to
                        && !name.concept().type().equals(type));
    }

    /// "IL-4 and -13": the codes behind, with the beginning of the first.
    private Draft beginnings(Draft draft, Name first) {
        var coded = CODED.matcher(draft.words(first.from(), first.to()));
        if (!coded.matches() || coded.group(1).isEmpty()) {
            return draft;
        }
        Draft marked = draft;
        int at = first.to();
        while (at < draft.size() && (draft.word(at).equals(",") || JOINERS.contains(draft.word(at)))) {
            int from = draft.word(at).equals(",") && JOINERS.contains(draft.word(at + 1)) ? at + 2 : at + 1;
            int code = draft.word(from).matches("[-‐‑–]") ? from + 1 : from;
            Optional<Name> item = CODE.matcher(draft.word(code)).matches() && endsPhrase(draft, code + 1)
                    ? coded(marked, from, code, coded.group(1), first)
                    : Optional.empty();
            if (item.isEmpty()) {
                return marked;
            }
            marked = replaced(marked, item.get());
            at = code + 1;
        }
        return marked;
    }

    /// A number before a noun counts it: "STAT1 and 3 patients".
    private static boolean endsPhrase(Draft draft, int next) {
        return next >= draft.size() || !draft.token(next).is("N", "JJ", "CD") || !draft.isFree(next, next + 1);
    }

    private Optional<Name> coded(Draft draft, int from, int code, String beginning, Name first) {
        EntityType type = first.concept().type();
        return draft.isFree(from, code + 1)
                ? names.find(beginning + draft.word(code), type::equals)
                        .filter(found -> !found.equals(first.concept()))
                        .map(concept -> new Name(from, code + 1, concept, Found.PHRASE))
                : Optional.empty();
    }

    private static Draft replaced(Draft draft, Name item) {
        List<Name> others = new ArrayList<>(draft.names());
        others.removeIf(name -> name.overlaps(item.from(), item.to()));
        return draft.with(others).with(item.from(), item.to(), item.concept(), item.found());
    }
}
