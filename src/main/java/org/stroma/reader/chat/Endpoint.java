package org.stroma.reader.chat;

import java.net.URI;
import java.util.Optional;

/// The address, model and key of a language model server.
///
/// @param address base of an OpenAI-compatible server, such as `http://localhost:8080/v1`
/// @param model its name there
/// @param key what the server asks for; never shown
public record Endpoint(URI address, String model, Optional<String> key) {

    public Endpoint {
        String scheme = String.valueOf(address.getScheme());
        if (!scheme.matches("https?") || address.getHost() == null || address.getUserInfo() != null) {
            throw new IllegalArgumentException(
                    "expected an address such as http://localhost:8080/v1 without a name or" + " key in it");
        }
        if (model.isBlank()) {
            throw new IllegalArgumentException("expected the name of a model");
        }
        key = key.filter(each -> !each.isBlank()).map(String::strip);
    }

    /// Also of an address that was given with its end.
    URI completions() {
        return URI.create(address.toString().replaceAll("(/chat/completions)?/*$", "") + "/chat/completions");
    }

    /// Without the key.
    @Override
    public String toString() {
        return model + " at " + address;
    }

    /// A text from outside with the key removed, should it contain it.
    String hidden(String words) {
        return key.map(each -> words.replace(each, "…")).orElse(words);
    }
}
