/// The pages of things that claims are about: each kind with its own order of sections, from `page/profiles.json`.
/// Start
/// at {@link org.stroma.serve.profile.ProfilePage}.
@NullMarked
package org.stroma.serve.profile;

import org.jspecify.annotations.NullMarked;
