/**
 * Who may open a notebook and how: keyring, slots, passphrases, recovery words, and the locked
 * books themselves. No case is known here.
 */
@NullMarked
package org.waymark.vault;

import org.jspecify.annotations.NullMarked;
