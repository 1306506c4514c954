package org.stroma.extract.study;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stroma.model.ontology.Lexicon;

/// The words that texts use for studies and for those who did them.
///
/// @param studies study, trial, paper
/// @param people researchers, team, scientists
/// @param reporting find, show, report
/// @param publishing publish, appear
/// @param done conducted, carried, as behind "was"
/// @param led headed, led, as before "by"
/// @param leading leading, led, as before a study
/// @param ranks senior, lead, as before "author"
/// @param titles professor, as before a name
/// @param colleagues colleagues, coworkers
/// @param unreal not, will: what is denied or still to come
public record StudyWords(
        Set<String> studies,
        Set<String> people,
        Set<String> reporting,
        Set<String> publishing,
        Set<String> done,
        Set<String> led,
        Set<String> leading,
        Set<String> ranks,
        Set<String> titles,
        Set<String> colleagues,
        Set<String> unreal) {

    public StudyWords(Lexicon lexicon) {
        this(
                Set.copyOf(lexicon.of("studyNoun")),
                Stream.of(lexicon.of("personRole"), lexicon.of("groupNoun"))
                        .flatMap(List::stream)
                        .collect(Collectors.toSet()),
                Set.copyOf(lexicon.of("reportingVerb")),
                Set.copyOf(lexicon.of("publishingVerb")),
                Set.copyOf(lexicon.of("doneForm")),
                Set.copyOf(lexicon.of("ledForm")),
                Set.copyOf(lexicon.of("leadingForm")),
                Set.copyOf(lexicon.of("authorRank")),
                Set.copyOf(lexicon.of("personTitle")),
                Set.copyOf(lexicon.of("colleagueNoun")),
                Set.copyOf(lexicon.of("unrealWord")));
    }
}
