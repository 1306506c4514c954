package org.stroma.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;

/// Content negotiation.
final class Accept {

    private Accept() {}

    /// The offer that the request likes best; the first where it says nothing, none where it likes none.
    static Optional<String> choose(HttpServletRequest request, String... offers) {
        String header = Optional.ofNullable(request.getHeader("Accept")).orElse("*/*");
        MediaType chosen = AcceptList.match(new AcceptList(header), new AcceptList(String.join(",", offers)));
        return Optional.ofNullable(chosen).map(MediaType::getContentTypeStr);
    }
}
