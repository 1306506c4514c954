package org.stroma.learn.name;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stroma.model.document.Document;

/// A text in which somebody said what the names mean.
record IdentifiedText(String id, Document document, List<Name> names) {

    /// @param ids in the list that its kind is identified by; several where it stands for several things
    record Name(GroundedKind kind, String words, List<String> ids) {

        Name {
            ids = List.copyOf(ids);
        }
    }

    private static final int COLUMNS = 6;

    IdentifiedText {
        names = List.copyOf(names);
    }

    /// The abstracts of a file in PubTator's format, in its order.
    static List<IdentifiedText> read(Path file) {
        Map<String, List<Name>> names = new HashMap<>();
        for (String line : NameFile.lines(file)) {
            String[] cells = line.split("\t");
            if (cells.length >= COLUMNS) {
                GroundedKind.of(cells[4])
                        .ifPresent(kind -> names.computeIfAbsent(cells[0], id -> new ArrayList<>())
                                .add(new Name(kind, cells[3], List.of(cells[5].split("[,;|]")))));
            }
        }
        return PubTatorNames.read(file).stream()
                .map(text -> new IdentifiedText(text.id(), text.document(), names.getOrDefault(text.id(), List.of())))
                .toList();
    }
}
