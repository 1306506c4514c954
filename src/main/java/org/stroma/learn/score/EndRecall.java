package org.stroma.learn.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stroma.learn.gold.FoundClaims;
import org.stroma.learn.gold.GoldName;
import org.stroma.learn.gold.GoldTarget;
import org.stroma.learn.gold.Judged;
import org.stroma.model.concept.Terminology;
import org.stroma.model.evidence.Findings;
import org.stroma.model.text.Span;

/// Of the candidates that a person found to have a wrong end, how many have the right one named in their sentence now.
///
/// @param strict named to the letter
/// @param overlap named with modifiers more or less
/// @param errors tab-separated lines: document, `UNNAMED`, the right end, and what its sentence names instead
public record EndRecall(int total, int strict, int overlap, List<String> errors) {

    private static final String FILE = "judged.txt";

    /// A remark behind the right end: "Chk1 (activates)".
    private static final String REMARK = " \\([a-z]+\\)$";

    public EndRecall {
        errors = List.copyOf(errors);
    }

    /// Holds names against the rows of the verdict `end` in the `judged.txt` of a folder of gold claims, if it has one.
    ///
    /// @throws UncheckedIOException naming a file that cannot be read
    public static Optional<EndRecall> of(Path folder, List<Findings> findings, Terminology terminology) {
        Path file = folder.resolve(FILE);
        try {
            return Files.exists(file)
                    ? Optional.of(
                            of(Judged.ends(Files.readAllLines(file, StandardCharsets.UTF_8)), findings, terminology))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read", e);
        }
    }

    static EndRecall of(List<Judged.End> ends, List<Findings> findings, Terminology terminology) {
        MentionNames listed = MentionNames.of(findings, terminology);
        int strict = 0;
        int overlap = 0;
        List<String> errors = new ArrayList<>();
        for (Judged.End end : ends) {
            Set<GoldName> wanted = Set.of(GoldName.of(end.right().replaceAll(REMARK, "")));
            Set<GoldName> named = new HashSet<>();
            findings.stream()
                    .filter(each -> FoundClaims.stem(each.document().fileName()).equals(end.document()))
                    .forEach(each -> named.addAll(named(each, end.sentence(), listed)));
            boolean same = GoldTarget.same(named, wanted, false);
            strict += same ? 1 : 0;
            overlap += GoldTarget.same(named, wanted, true) ? 1 : 0;
            if (!same) {
                errors.add(String.join(
                        "\t",
                        end.document(),
                        "UNNAMED",
                        end.right(),
                        named.stream()
                                .map(name -> String.join(" ", name.words()))
                                .sorted()
                                .toList()
                                .toString()));
            }
        }
        return new EndRecall(ends.size(), strict, overlap, errors);
    }

    private static Set<GoldName> named(Findings findings, Span sentence, MentionNames listed) {
        Set<GoldName> named = new HashSet<>();
        findings.passages().stream()
                .flatMap(passage -> passage.mentions().stream())
                .filter(mention -> mention.span().overlaps(sentence))
                .forEach(mention -> named.addAll(listed.names(mention, findings)));
        return named;
    }
}
