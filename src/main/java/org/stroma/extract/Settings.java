package org.stroma.extract;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stroma.model.Lexicon;
import org.stroma.model.Setting;

/// What a sentence says its finding was shown in. The more specific setting wins where a sentence names several.
final class Settings {

    private final Map<Setting, Phrasebook> words = new EnumMap<>(Setting.class);

    Settings(Lexicon lexicon) {
        for (Setting setting : Setting.values()) {
            words.put(setting, new Phrasebook(lexicon.of(role(setting))));
        }
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

    Optional<Setting> of(Words sentence, Candidate candidate) {
        if (candidate.saying().relation().name().startsWith("approved")) {
            return Optional.of(Setting.APPROVED);
        }
        return Stream.of(
                        Setting.PHASE_3,
                        Setting.PHASE_2,
                        Setting.PHASE_1,
                        Setting.TISSUE_SAMPLE,
                        Setting.ANIMAL_MODEL,
                        Setting.IN_VITRO,
                        Setting.PATIENTS)
                .filter(setting -> !words.get(setting).in(sentence).isEmpty())
                .findFirst();
    }
}
