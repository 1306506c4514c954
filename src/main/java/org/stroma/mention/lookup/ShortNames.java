package org.stroma.mention.lookup;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.stroma.mention.dictionary.ListedName;
import org.stroma.mention.dictionary.NameChoice;
import org.stroma.mention.dictionary.NameIndex;
import org.stroma.mention.draft.Draft;
import org.stroma.model.concept.Concept;

/// Says what an acronym means that the document does not spell out, where only a library has it for a drug or disease:
/// of several things that which the document's other names speak for most ([ShortNameInquiry.Score]). Those are the
/// things of the lists, and those that the document names by words that the acronym can stand for. If nothing speaks
/// for
/// one, or as much for another, the acronym stays open.
final class ShortNames {

    private static final Pattern ACRONYM = Pattern.compile("[A-Z]{2,4}");
    private static final Set<String> CLASSES = Set.of("Drug", "Disease", "Tumor");

    private final NameIndex index;
    private final List<Draft> drafts;
    private Optional<Calls> calls = Optional.empty();

    ShortNames(NameIndex index, List<Draft> drafts) {
        this.index = index;
        this.drafts = drafts;
    }

    static boolean isShort(String words) {
        return ACRONYM.matcher(words).matches();
    }

    /// @param meant whether a concept can be meant where the words stand
    Optional<Concept> find(String words, Predicate<Concept> meant) {
        List<ListedName> names = names(words, meant);
        if (!areOpen(names)) {
            return index.find(words, meant);
        }
        SortedMap<String, ShortNameInquiry.Score> scores = scores(names, words);
        int most = scores.values().stream()
                .mapToInt(ShortNameInquiry.Score::points)
                .max()
                .orElse(0);
        List<Concept> best = scores.values().stream()
                .filter(score -> most > 0 && score.points() == most && meant.test(score.concept()))
                .map(ShortNameInquiry.Score::concept)
                .toList();
        return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
    }

    /// What decides among the things that an acronym may mean; nothing where the lists decide.
    List<ShortNameInquiry.Score> scores(String words) {
        List<ListedName> names = names(words, concept -> true);
        return areOpen(names)
                ? scores(names, words).values().stream()
                        .sorted(Comparator.comparing((ShortNameInquiry.Score score) -> -score.points()))
                        .toList()
                : List.of();
    }

    private List<ListedName> names(String words, Predicate<Concept> meant) {
        return index.names(words).stream()
                .filter(name -> index.choice().objection(name, words).isEmpty() && meant.test(name.concept()))
                .sorted(NameChoice.order(words))
                .toList();
    }

    private static boolean areOpen(List<ListedName> names) {
        return !names.isEmpty() && names.stream().allMatch(ShortNames::isOfLibrary);
    }

    private SortedMap<String, ShortNameInquiry.Score> scores(List<ListedName> names, String words) {
        SortedMap<String, ShortNameInquiry.Score> scores = new TreeMap<>();
        names.forEach(name -> add(scores, name, words));
        calls().shortenedTo(words).stream().filter(ShortNames::isOfClass).forEach(name -> add(scores, name, words));
        return scores;
    }

    private void add(SortedMap<String, ShortNameInquiry.Score> scores, ListedName name, String words) {
        scores.merge(
                name.concept().iri(),
                new ShortNameInquiry.Score(
                        name.concept(), calls().besides(name, words), calls().isInTitle(name, words)),
                (one, other) -> one.points() < other.points() ? other : one);
    }

    private static boolean isOfLibrary(ListedName name) {
        return !name.chosen() && !name.preferred() && isOfClass(name);
    }

    private static boolean isOfClass(ListedName name) {
        return CLASSES.contains(name.concept().type().name());
    }

    private Calls calls() {
        if (calls.isEmpty()) {
            calls = Optional.of(new Calls(index, drafts));
        }
        return calls.get();
    }
}
