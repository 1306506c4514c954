package org.stroma.serve.add;

import java.util.Optional;

/// How documents are added, and the token that permits it from elsewhere.
///
/// @param token what one who is not at this machine must show; empty if only this machine may add
public record Adding(Additions additions, Optional<String> token) {}
