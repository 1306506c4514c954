package org.stroma.extract.pair;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.stroma.extract.sentence.NameSpan;
import org.stroma.extract.sentence.SentenceGraph;
import org.stroma.model.text.Greek;

/// Recognises names that only tell the family or the kind of the longer name around them: "IL-6" names no interleukin
/// besides, "vascular endothelial growth factor" no growth factor. The IL-2 receptor has a ligand, though, and
/// "PI3K/Akt" names two kinases.
final class MemberNames {

    /// What tells a member of a family from the others: "6R", "gamma", "II".
    private static final Pattern CODE = Pattern.compile(
            "[^\\p{L}\\p{N}/+]+|\\d+\\p{L}{0,2}|\\p{L}\\d*|[ivx]+|alpha|beta|gamma|delta|epsilon|zeta|eta|theta|kappa");
    private static final Set<String> JOINTS = Set.of("/", "+", ",", "and", "or");
    private static final String[] WITH_FAMILIES = {"Protein", "Drug"};

    private final SentenceGraph graph;
    private final List<NameSpan> names;

    MemberNames(SentenceGraph graph) {
        this.graph = graph;
        this.names = graph.names();
    }

    /// Whether a name stands inside that of a member of the family that it names.
    boolean isFamily(NameSpan name) {
        return name.isOf(WITH_FAMILIES) && names.stream().anyMatch(other -> isMember(other, name));
    }

    private boolean isMember(NameSpan whole, NameSpan part) {
        return whole.type().equals(part.type())
                && !whole.isReference()
                && whole.from() <= part.from()
                && part.to() <= whole.to()
                && whole.to() - whole.from() > part.to() - part.from()
                && IntStream.range(part.to(), whole.to()).allMatch(this::isCode)
                && IntStream.range(whole.from(), part.from()).noneMatch(i -> JOINTS.contains(graph.lower(i)));
    }

    private boolean isCode(int token) {
        return CODE.matcher(Greek.spelled(graph.lower(token))).matches();
    }
}
