package org.stroma.serve.view;

import java.util.List;
import java.util.Optional;
import org.stroma.serve.catalog.Sign;

/// A place in a document that speaks for or against a claim.
///
/// @param id of the evidence, unique on a page
/// @param sign asserted, hedged or negated
/// @param both whether it denies, and that with reserve
/// @param address of the evidence's own page
/// @param document title of the document
/// @param documentAddress of the place in the document
/// @param date of the document; empty where none is known
/// @param settings what it was shown in
/// @param readers who read it, where that is not the built-in reader
public record PlaceView(
        String id,
        Sign sign,
        boolean both,
        List<Piece> pieces,
        String address,
        String document,
        String documentAddress,
        String date,
        List<String> settings,
        Optional<ThingLink> saidBy,
        List<String> readers) {

    public PlaceView {
        pieces = List.copyOf(pieces);
        settings = List.copyOf(settings);
        readers = List.copyOf(readers);
    }

    /// The quote alone; with the bracket behind it that closes one within, as that of an alias in brackets.
    public String words() {
        StringBuilder words = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece.role() != Piece.Role.AROUND) {
                words.append(piece.words());
            } else if (words.lastIndexOf("(") > words.lastIndexOf(")")
                    && piece.words().startsWith(")")) {
                words.append(')');
            }
        }
        return words.toString();
    }
}
