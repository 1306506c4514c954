package org.stroma.extract.setting;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stroma.extract.candidate.Candidate;
import org.stroma.extract.candidate.Role;
import org.stroma.extract.passage.PassageTree;
import org.stroma.extract.passage.PassageWords;
import org.stroma.extract.passage.Phrasebook;
import org.stroma.extract.passage.Phrasebook.Hit;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Mention;
import org.stroma.model.ontology.Lexicon;
import org.stroma.model.ontology.Setting;

/// Finds in what setting a sentence says its finding was shown. If a sentence names several, the more specific one
/// wins: slices of a patient's tumor are tissue. What holds by definition, or is about people who publish, has no
/// setting.
public final class Settings {

    private static final Set<EntityType> OF_PUBLISHING =
            Set.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.JOURNAL, EntityType.STUDY);
    private static final List<Setting> SPECIFIC_FIRST = List.of(
            Setting.PHASE_3,
            Setting.PHASE_2,
            Setting.PHASE_1,
            Setting.TISSUE_SAMPLE,
            Setting.ANIMAL_MODEL,
            Setting.IN_VITRO,
            Setting.PATIENTS);
    /// They name a thing by what it does, wherever it is used: "the CXCR4 antagonist plerixafor".
    private static final Set<String> NAMING = Set.of("agent-noun", "frame");

    private static final int NEAR = 4;

    private final Map<Setting, Phrasebook> words = new EnumMap<>(Setting.class);
    private final Phrasebook uses;
    private final Set<String> absent;

    public Settings(Lexicon lexicon) {
        for (Setting setting : Setting.values()) {
            words.put(setting, new Phrasebook(lexicon.of(role(setting))));
        }
        this.uses = new Phrasebook(lexicon.of("useWord"));
        this.absent = new HashSet<>(lexicon.of("notYetWord"));
    }

    private static String role(Setting setting) {
        return switch (setting) {
            case IN_VITRO -> "inVitroWord";
            case TISSUE_SAMPLE -> "tissueSampleWord";
            case ANIMAL_MODEL -> "animalModelWord";
            case PATIENTS -> "patientsWord";
            case PHASE_1 -> "phase1Word";
            case PHASE_2 -> "phase2Word";
            case PHASE_3 -> "phase3Word";
            case APPROVED -> "approvedWord";
        };
    }

    /// The setting of a reading.
    ///
    /// @param plain whether the reading is neither negated nor hedged
    public Optional<Setting> of(PassageWords sentence, Candidate candidate, boolean plain) {
        if (candidate.saying().relation().name().startsWith("approved")) {
            return Optional.of(Setting.APPROVED);
        }
        if (!isFinding(candidate) || isNamed(candidate)) {
            return Optional.empty();
        }
        Optional<Setting> named = SPECIFIC_FIRST.stream()
                .filter(setting -> requireNonNull(words.get(setting)).in(sentence).stream()
                        .anyMatch(hit -> isThere(sentence, hit)
                                && SettingClauses.holds(sentence, hit, candidate)
                                && !isOfCells(setting, sentence, hit)
                                && !isSpokenOf(sentence, hit, candidate)))
                .findFirst();
        return named.or(() -> plain && isUse(sentence, candidate) ? Optional.of(Setting.PATIENTS) : Optional.empty());
    }

    /// What a sentence names, whatever it says.
    Set<Setting> in(PassageWords sentence) {
        return SPECIFIC_FIRST.stream()
                .filter(setting -> requireNonNull(words.get(setting)).in(sentence).stream()
                        .anyMatch(hit -> isThere(sentence, hit)))
                .collect(Collectors.toSet());
    }

    /// Whether it is of something that can be shown, not of kinds or of publishing.
    static boolean isFinding(Candidate candidate) {
        return !candidate.saying().relation().sameClass()
                && Stream.of(candidate.subject(), candidate.object())
                        .map(role -> role.mention().concept().type())
                        .noneMatch(OF_PUBLISHING::contains);
    }

    /// "no trial", "for clinical trials", "trials are needed": what is not there yet shows nothing.
    private boolean isThere(PassageWords sentence, Hit hit) {
        boolean before = IntStream.range(Math.max(0, hit.from() - NEAR), hit.from())
                .anyMatch(i -> absent.contains(sentence.lower(i)));
        boolean after = IntStream.range(hit.to(), Math.min(sentence.size(), hit.to() + NEAR))
                .anyMatch(i -> absent.contains(sentence.lower(i)) || sentence.is(i, "MD"));
        boolean people = sentence.lower(hit.to()).matches("-")
                && sentence.lower(hit.to() + 1).equals("derived");
        return !before && !after && !people;
    }

    private static boolean isNamed(Candidate candidate) {
        String object = candidate.object().mention().concept().type().name();
        return candidate.presupposed() || object.equals("Protein") && NAMING.contains(candidate.rule());
    }

    /// "murine cell lines": whose cells they are is no setting.
    private boolean isOfCells(Setting setting, PassageWords sentence, Hit hit) {
        PassageTree tree = sentence.tree();
        return (setting == Setting.ANIMAL_MODEL || setting == Setting.PATIENTS)
                && tree.is(hit.to() - 1, "amod", "compound")
                && requireNonNull(words.get(Setting.IN_VITRO)).in(sentence).stream()
                        .anyMatch(cells -> tree.head(hit.to() - 1)
                                .filter(head -> cells.from() <= head && head < cells.to())
                                .isPresent());
    }

    /// "strikes mostly young adults": they are what it is about.
    private static boolean isSpokenOf(PassageWords sentence, Hit hit, Candidate candidate) {
        return Stream.of(candidate.subject(), candidate.object())
                .map(Role::mention)
                .anyMatch(mention -> isWithin(sentence, hit, mention));
    }

    private static boolean isWithin(PassageWords sentence, Hit hit, Mention mention) {
        return sentence.first(mention) <= hit.from() && hit.to() <= sentence.end(mention);
    }

    /// "is used to treat", "the standard of care for": people get it.
    private boolean isUse(PassageWords sentence, Candidate candidate) {
        int from = Math.min(
                candidate.trigger(),
                Math.min(candidate.subject().from(), candidate.object().from()));
        int to = Math.max(
                candidate.trigger() + 1,
                Math.max(candidate.subject().to(), candidate.object().to()));
        return candidate.saying().relation().name().equals("treats")
                && uses.in(sentence).stream().anyMatch(hit -> hit.from() >= from && hit.to() <= to);
    }
}
