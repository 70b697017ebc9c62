package org.waymark.vault;

import org.bouncycastle.crypto.digests.SHA512Digest;
import org.bouncycastle.crypto.generators.PKCS5S2ParametersGenerator;
import org.bouncycastle.crypto.params.KeyParameter;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The seal that SQLCipher 4 puts on each page: HMAC-SHA-512 over ciphertext, IV and page number
 * (four bytes, lowest first), under a key that PBKDF2-HMAC-SHA-512 makes of the book's key and its
 * salt, each byte of which is XORed with 0x3a, in two rounds. Page 1 begins with the salt.
 */
final class PageSeal {

    static final int PAGE_BYTES = 4_096;
    static final int SALT_BYTES = 16;

    private static final int IV_BYTES = 16;
    private static final int MAC_BYTES = 64;
    private static final int RESERVED_BYTES = IV_BYTES + MAC_BYTES;
    private static final int SEALED_TO = PAGE_BYTES - MAC_BYTES;
    private static final int SALT_MASK = 0x3a;
    private static final int ROUNDS = 2;

    /** Where the header of page 1 says how many pages the file has; four bytes, highest first. */
    private static final int PAGE_COUNT_AT = 28;

    private final SecretBytes key;
    private final Mac mac;
    private final byte[] computed = new byte[MAC_BYTES];

    PageSeal(SecretBytes key, byte[] salt) {
        this.key = key;
        byte[] macKey = macKey(key, salt);
        try {
            mac = Mac.getInstance("HmacSHA512");
            mac.init(new SecretKeySpec(macKey, "HmacSHA512"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            Arrays.fill(macKey, (byte) 0);
        }
    }

    private static byte[] macKey(SecretBytes key, byte[] salt) {
        byte[] masked = salt.clone();
        for (int i = 0; i < masked.length; i++) {
            masked[i] ^= SALT_MASK;
        }
        PKCS5S2ParametersGenerator pbkdf2 = new PKCS5S2ParametersGenerator(new SHA512Digest());
        pbkdf2.init(key.bytes(), masked, ROUNDS);
        return ((KeyParameter) pbkdf2.generateDerivedMacParameters(Crypto.KEY_BYTES * 8)).getKey();
    }

    /**
     * Whether a page is as it was written.
     *
     * @param pages holds the page
     * @param at where in there it begins
     * @param number the page's number, from 1
     */
    boolean holds(byte[] pages, int at, long number) {
        int from = number == 1 ? SALT_BYTES : 0;
        mac.update(pages, at + from, SEALED_TO - from);
        mac.update(
                ByteBuffer.allocate(Integer.BYTES)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt((int) number)
                        .flip());
        try {
            mac.doFinal(computed, 0);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return Arrays.equals(
                computed, 0, MAC_BYTES, pages, at + SEALED_TO, at + SEALED_TO + MAC_BYTES);
    }

    /** How many pages the file has, as page 1 says it; only of use when its seal holds. */
    long pageCount(byte[] firstPage) {
        byte[] header = new byte[0];
        try {
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(key.bytes(), "AES"),
                    new IvParameterSpec(firstPage, PAGE_BYTES - RESERVED_BYTES, IV_BYTES));
            header = cipher.update(firstPage, SALT_BYTES, 2 * IV_BYTES);
            return Integer.toUnsignedLong(
                    ByteBuffer.wrap(header).getInt(PAGE_COUNT_AT - SALT_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            Arrays.fill(header, (byte) 0);
        }
    }
}
