package org.stroma.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stroma.model.Lexicon;

/// The words by which texts speak of studies and of those who did them.
///
/// @param studies study, trial, paper
/// @param people researchers, team, scientists
/// @param reporting find, show, report
/// @param publishing publish, appear
record StudyWords(Set<String> studies, Set<String> people, Set<String> reporting, Set<String> publishing) {

    StudyWords(Lexicon lexicon) {
        this(
                Set.copyOf(lexicon.of("studyNoun")),
                Stream.of(lexicon.of("personRole"), lexicon.of("groupNoun"))
                        .flatMap(List::stream)
                        .collect(Collectors.toSet()),
                Set.copyOf(lexicon.of("reportingVerb")),
                Set.copyOf(lexicon.of("publishingVerb")));
    }
}
