package org.stroma.extract.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stroma.extract.passage.PassageWords;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Mention;

/// Who belongs to which organization, as one sentence says.
final class Affiliations {

    record Affiliation(Mention person, Mention organization) {}

    private static final Set<String> AT = Set.of("at", "from", "of", "with");
    private static final int FARTHEST = 24;

    private final PassageWords words;
    private final Set<String> colleagues;

    /// @param colleagues the words for those who work with somebody
    Affiliations(PassageWords words, Set<String> colleagues) {
        this.words = words;
        this.colleagues = colleagues;
    }

    /// The organization that a person's apposition names.
    List<Affiliation> all() {
        List<Affiliation> found = new ArrayList<>();
        for (Mention person : words.passage().mentions()) {
            if (person.concept().type().equals(EntityType.PERSON)) {
                organizationAfter(person).ifPresent(organization -> found.add(new Affiliation(person, organization)));
            }
        }
        return found;
    }

    private Optional<Mention> organizationAfter(Mention person) {
        boolean aside = false;
        for (int i = words.end(person); i < Math.min(words.size(), words.end(person) + FARTHEST); i++) {
            aside |= words.lower(i).matches(",|\\(|of|at|from|is|works|based") || withColleagues(i);
            Optional<Mention> mention = words.mention(i);
            boolean another = mention.isPresent()
                    && mention.get().concept().type().equals(EntityType.PERSON)
                    && !isListed(mention.get());
            if (!aside
                    || another
                    || words.is(i, "VBD", "VBZ", "VBP", "MD")
                            && mention.isEmpty()
                            && !words.lower(i).matches("is|works|led|based")) {
                return Optional.empty();
            }
            boolean own = mention.isPresent() && mention.get().concept().type().equals(EntityType.ORGANIZATION);
            if (own && (AT.contains(beforeKind(i)) || words.lower(i - 1).matches("the|,"))) {
                return mention;
            }
        }
        return Optional.empty();
    }

    /// The word before "the Japanese company X".
    private String beforeKind(int organization) {
        int at = organization - 1;
        while (words.mention(at).isEmpty() && words.is(at, "N", "JJ", "DT")) {
            at--;
        }
        return words.lower(at);
    }

    /// "Jane Smith and colleagues at".
    private boolean withColleagues(int and) {
        int next = words.lower(and + 1).matches("her|his|their") ? and + 2 : and + 1;
        return words.lower(and).equals("and") && colleagues.contains(words.lower(next));
    }

    /// "Jane Smith, John Miller and colleagues at".
    private boolean isListed(Mention person) {
        return words.lower(words.first(person) - 1).equals(",") && withColleagues(words.end(person));
    }

    /// Keys of the organizations that the sentence names.
    Set<String> organizations() {
        return words.passage().mentions().stream()
                .filter(mention -> mention.concept().type().equals(EntityType.ORGANIZATION))
                .map(mention -> mention.concept().key())
                .collect(Collectors.toSet());
    }
}
