package org.stroma.serve.browse;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stroma.query.engine.BadParameter;
import org.stroma.serve.facet.ListAddress;
import org.stroma.serve.http.Accept;

/// What a list can be written in.
enum ListForm {
    HTML("html", "text/html", "Page"),
    JSON("json", "application/json", "JSON"),
    CSV("csv", "text/csv", "CSV"),
    TURTLE("ttl", "text/turtle", "Turtle");

    private final String word;
    private final String mediaType;
    private final String title;

    ListForm(String word, String mediaType, String title) {
        this.word = word;
        this.mediaType = mediaType;
        this.title = title;
    }

    /// As `format` names it.
    String word() {
        return word;
    }

    String mediaType() {
        return mediaType;
    }

    String title() {
        return title;
    }

    /// What `format` names, else what Accept likes best; none where it likes none.
    ///
    /// @throws BadParameter if there is no such format
    static Optional<ListForm> wantedBy(HttpServletRequest request) {
        String asked = request.getParameter(ListAddress.FORMAT);
        if (asked == null || asked.isBlank()) {
            return accepted(request);
        }
        return Optional.of(Arrays.stream(values())
                .filter(form -> form.word.equalsIgnoreCase(asked.strip()))
                .findFirst()
                .orElseThrow(() -> new BadParameter("format must be one of "
                        + Arrays.stream(values()).map(ListForm::word).collect(Collectors.joining(", ")) + ", found: "
                        + asked)));
    }

    static Optional<ListForm> accepted(HttpServletRequest request) {
        String[] offers = Arrays.stream(values()).map(ListForm::mediaType).toArray(String[]::new);
        return Accept.choose(request, offers)
                .flatMap(type -> Arrays.stream(values())
                        .filter(form -> form.mediaType.equals(type))
                        .findFirst());
    }
}
