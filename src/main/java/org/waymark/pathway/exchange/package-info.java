/**
 * Packs as one file, {@code .waymarkpack}: a ZIP archive of the pack's files, a manifest with the
 * SHA-256 of each, and, where the publisher signs, an Ed25519 signature over the manifest.
 *
 * <p>{@link org.waymark.pathway.exchange.PackArchive} is such a file in memory; nothing is ever
 * unpacked to the disk. {@code StrictZip} reads archives from strangers, {@code StoredZip} writes
 * our own. {@link org.waymark.pathway.exchange.PackComparison} tells in words how one version
 * differs from another.
 */
@NullMarked
package org.waymark.pathway.exchange;

import org.jspecify.annotations.NullMarked;
