package org.stroma.reader.chat;

import java.time.Duration;
import java.util.OptionalLong;

/// Limits for requests to a model.
///
/// @param budget tokens that all requests together may take; none for no limit
/// @param offline whether only kept answers are used
/// @param atOnce requests at the same time
/// @param pause before the second try; twice as long before each further one
/// @param patience with one request
public record RequestLimits(OptionalLong budget, boolean offline, int atOnce, Duration pause, Duration patience) {

    /// The usual ones.
    public static RequestLimits of(OptionalLong budget, boolean offline) {
        return new RequestLimits(budget, offline, 4, Duration.ofSeconds(2), Duration.ofMinutes(5));
    }
}
