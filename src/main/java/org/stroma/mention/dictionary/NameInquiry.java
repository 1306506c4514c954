package org.stroma.mention.dictionary;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stroma.model.concept.Concept;

/// Why words mean one thing and not another, all that lists know of them, and what forms were looked up.
///
/// @param tried the words, then other ways to write them, up to the one that a list knows
/// @param candidates what they may mean, the best first; empty if no list knows any form
/// @param meant what a text means by them if nothing around says otherwise
/// @param reason what decided
public record NameInquiry(
        String words, List<String> tried, List<Candidate> candidates, Optional<Concept> meant, String reason) {

    /// A thing that may be meant.
    ///
    /// @param name as its list writes it
    /// @param chosen whether people of this project chose the name
    /// @param points the sum of the rules that speak for it
    /// @param grounds those rules in words, the strongest first
    /// @param objection why it cannot be meant, whatever its points
    public record Candidate(
            Concept concept,
            String name,
            boolean chosen,
            int points,
            List<String> grounds,
            Optional<String> objection) {

        public Candidate {
            grounds = List.copyOf(grounds);
        }
    }

    public NameInquiry {
        tried = List.copyOf(tried);
        candidates = List.copyOf(candidates);
    }

    /// Asks an index.
    ///
    /// @param words as a text would write them
    public static NameInquiry into(NameIndex index, String words) {
        List<String> forms = NameVariants.of(words);
        for (int i = 0; i < forms.size(); i++) {
            List<ListedName> names = index.names(forms.get(i)).stream()
                    .sorted(order(index.choice(), words))
                    .toList();
            if (!names.isEmpty()) {
                Optional<Concept> meant = index.find(words);
                return new NameInquiry(
                        words,
                        forms.subList(0, i + 1),
                        names.stream()
                                .map(name -> candidate(index.choice(), name, words))
                                .toList(),
                        meant,
                        reason(index.choice(), names, words, meant.isPresent()));
            }
        }
        return new NameInquiry(words, forms, List.of(), Optional.empty(), "no list knows it");
    }

    private static Comparator<ListedName> order(NameChoice choice, String words) {
        return Comparator.comparing(
                        (ListedName name) -> choice.objection(name, words).isPresent())
                .thenComparing(NameChoice.order(words));
    }

    private static Candidate candidate(NameChoice choice, ListedName name, String words) {
        return new Candidate(
                name.concept(),
                name.words(),
                name.chosen(),
                NameRule.score(name, words),
                NameRule.holding(name, words).stream().map(NameRule::reason).toList(),
                choice.objection(name, words).map(NameObjection::reason));
    }

    private static String reason(NameChoice choice, List<ListedName> names, String words, boolean isMeant) {
        List<ListedName> fitting = names.stream()
                .filter(name -> choice.objection(name, words).isEmpty())
                .toList();
        if (fitting.isEmpty()) {
            return isMeant ? "the words as they stand mean nothing, another form does" : "nothing that can be meant";
        }
        if (NameChoice.isShared(fitting, words)) {
            return NameObjection.SHARED.reason();
        }
        return fitting.stream()
                .filter(name -> !name.isSameThingAs(fitting.getFirst()))
                .findFirst()
                .map(second -> difference(fitting.getFirst(), second, words))
                .orElse("the only thing that can be meant");
    }

    private static String difference(ListedName first, ListedName second, String words) {
        for (NameRule rule : NameRule.values()) {
            if (rule.holds(first, words) != rule.holds(second, words)) {
                return rule.reason();
            }
        }
        return "its list comes first";
    }
}
