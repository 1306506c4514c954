/// A store made equal to what paths hold, reading again only what changed. Start at {@link
/// org.stroma.app.build.GraphBuild} and {@link org.stroma.app.build.BuildRequest}.
@NullMarked
package org.stroma.app.build;

import org.jspecify.annotations.NullMarked;
