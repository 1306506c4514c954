package org.stroma.extract.setting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stroma.extract.passage.PassageWords;
import org.stroma.extract.passage.Phrasebook;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Literal;
import org.stroma.model.concept.Passage;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Polarity;
import org.stroma.model.ontology.Lexicon;
import org.stroma.model.ontology.Setting;

/// Finds the setting of a finding if its own sentence does not give one: that of the preceding sentence, if this
/// one continues it; else, for a hoped-for use, the only setting in which the document shows anything of the drug.
/// Anything further would be a guess.
public final class InheritedSettings {

    private static final Set<EntityType> OF_PUBLISHING =
            Set.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.JOURNAL, EntityType.STUDY);

    private final Settings settings;
    private final Phrasebook goingOn;

    public InheritedSettings(Settings settings, Lexicon lexicon) {
        this.settings = settings;
        this.goingOn = new Phrasebook(lexicon.of("goingOnWord"));
    }

    /// The same evidence with the settings that can be inherited.
    public List<Evidence> complete(Document document, List<Passage> passages, List<Evidence> evidence) {
        Map<String, Set<Setting>> shown = new HashMap<>();
        evidence.stream()
                .filter(InheritedSettings::isFinding)
                .forEach(one -> one.shownIn()
                        .filter(setting -> setting != Setting.APPROVED)
                        .ifPresent(setting -> shown.computeIfAbsent(
                                        one.subject().value().key(), key -> new HashSet<>())
                                .add(setting)));
        return evidence.stream()
                .map(one -> one.shownIn().isPresent() || !isFinding(one)
                        ? one
                        : before(document, passages, one)
                                .or(() -> hoped(one, shown))
                                .map(one::shownIn)
                                .orElse(one))
                .toList();
    }

    private static boolean isFinding(Evidence evidence) {
        return !evidence.relation().sameClass()
                && !(evidence.object().value() instanceof Literal)
                && !OF_PUBLISHING.contains(evidence.subjectConcept().type())
                && !(evidence.object().value() instanceof Concept object && OF_PUBLISHING.contains(object.type()));
    }

    /// "In mice, A reduced B. It also raised C": told of what was done, right behind, and said to go on.
    private Optional<Setting> before(Document document, List<Passage> passages, Evidence evidence) {
        for (int p = 1; p < passages.size(); p++) {
            Passage own = passages.get(p);
            if (own.sentence().span().contains(evidence.span())) {
                Passage before = passages.get(p - 1);
                boolean continues = goesOn(new PassageWords(own), evidence)
                        && document.holdsTogether(
                                before.sentence().span(), own.sentence().span());
                Set<Setting> named = continues ? settings.in(new PassageWords(before)) : Set.of();
                return named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean goesOn(PassageWords words, Evidence evidence) {
        boolean begun =
                goingOn.in(words).stream().anyMatch(hit -> hit.from() == 0 || hit.from() < 3 && words.is(0, "DT"));
        boolean past = false;
        boolean present = false;
        for (int i = 0; i < words.size(); i++) {
            past |= words.is(i, "VBD") && words.mention(i).isEmpty();
            boolean within = evidence.span().contains(words.token(i).span());
            present |= within
                    && words.is(i, "VBZ", "VBP", "MD")
                    && words.mention(i).isEmpty();
        }
        return begun && past && !present && settings.in(words).isEmpty();
    }

    private static Optional<Setting> hoped(Evidence evidence, Map<String, Set<Setting>> shown) {
        Set<Setting> settings = shown.getOrDefault(evidence.subject().value().key(), Set.of());
        boolean hope = evidence.relation().name().equals("treats")
                && evidence.certainty() == Certainty.HEDGED
                && evidence.polarity() == Polarity.AFFIRMED;
        return hope && settings.size() == 1 ? settings.stream().findFirst() : Optional.empty();
    }
}
