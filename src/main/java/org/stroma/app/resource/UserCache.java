package org.stroma.app.resource;

import java.nio.file.Path;
import java.util.Optional;

/// Where things are kept that can be made again, for all stores of a user.
public final class UserCache {

    private UserCache() {}

    /// Below the user's cache folder, by the XDG Base Directory Specification; `-Dstroma.cache=DIR` names another.
    public static Path folder() {
        Path home = Path.of(System.getProperty("user.home", ""), ".cache");
        Path caches = Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElse(home);
        String named = System.getProperty("stroma.cache", "");
        return named.isEmpty() ? caches.resolve("stroma") : Path.of(named);
    }
}
