/// What documents with gold claims, readings and verdicts teach the models that rate claims, and how good readers
/// are. Start at {@link org.stroma.app.learn.ClaimLayer}.
@NullMarked
package org.stroma.app.learn;

import org.jspecify.annotations.NullMarked;
