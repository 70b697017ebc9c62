package org.waymark.vault;

import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.EncryptedPrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.EncryptionScheme;
import org.bouncycastle.asn1.pkcs.KeyDerivationFunc;
import org.bouncycastle.asn1.pkcs.PBES2Parameters;
import org.bouncycastle.asn1.pkcs.PBKDF2Params;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.PKCS5S2ParametersGenerator;
import org.bouncycastle.crypto.params.KeyParameter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key by which somebody signs what they publish, such as a pack of guidance. It has nothing to
 * do with any notebook. Kept as an encrypted PKCS#8 file (RFC 5958) in PEM (RFC 7468): PBES2 with
 * PBKDF2-HMAC-SHA-256 and AES-256-CBC (RFC 8018), which other programs, OpenSSL among them, can
 * read.
 */
public final class SigningKey implements AutoCloseable {

    /** OWASP Password Storage Cheat Sheet, 2023, for PBKDF2-HMAC-SHA-256. */
    private static final int ITERATIONS = 600_000;

    /** Beyond that a file from a stranger would only keep the computer busy. */
    private static final int MOST_ITERATIONS = 10_000_000;

    private static final int SALT_BYTES = 16;
    private static final int BLOCK_BYTES = 16;
    private static final int LARGEST_FILE = 16 * 1024;
    private static final Pattern PEM =
            Pattern.compile(
                    "\\s*-----BEGIN ENCRYPTED PRIVATE KEY-----\\s+([A-Za-z0-9+/=\\s]+)"
                            + "-----END ENCRYPTED PRIVATE KEY-----\\s*");
    private static final AlgorithmIdentifier HMAC_SHA_256 =
            new AlgorithmIdentifier(
                    PKCSObjectIdentifiers.id_hmacWithSHA256,
                    org.bouncycastle.asn1.DERNull.INSTANCE);

    private final SecretBytes pkcs8;

    private SigningKey(SecretBytes pkcs8) {
        this.pkcs8 = pkcs8;
    }

    /** A fresh key. */
    public static SigningKey generate() {
        return new SigningKey(Ed25519.generate());
    }

    /**
     * Opens a key file.
     *
     * @param file its bytes
     * @return empty when it is no such file, holds another kind of key, or the passphrase is wrong,
     *     which cannot be told apart
     */
    public static Optional<SigningKey> open(byte[] file, Passphrase passphrase) {
        Matcher pem = PEM.matcher(new String(file, StandardCharsets.ISO_8859_1));
        if (file.length > LARGEST_FILE || !pem.matches()) {
            return Optional.empty();
        }
        try (ASN1InputStream in =
                new ASN1InputStream(Base64.getMimeDecoder().decode(pem.group(1)))) {
            EncryptedPrivateKeyInfo info = EncryptedPrivateKeyInfo.getInstance(in.readObject());
            return opened(info, passphrase)
                    .filter(plain -> Ed25519.isPrivateKey(plain.bytes()))
                    .map(SigningKey::new);
        } catch (IOException | IllegalArgumentException | IllegalStateException _) {
            return Optional.empty();
        }
    }

    private static Optional<SecretBytes> opened(
            EncryptedPrivateKeyInfo info, Passphrase passphrase) {
        AlgorithmIdentifier algorithm = info.getEncryptionAlgorithm();
        if (!algorithm.getAlgorithm().equals(PKCSObjectIdentifiers.id_PBES2)) {
            return Optional.empty();
        }
        PBES2Parameters scheme = PBES2Parameters.getInstance(algorithm.getParameters());
        KeyDerivationFunc derivation = scheme.getKeyDerivationFunc();
        EncryptionScheme cipher = scheme.getEncryptionScheme();
        if (!derivation.getAlgorithm().equals(PKCSObjectIdentifiers.id_PBKDF2)
                || !cipher.getAlgorithm().equals(NISTObjectIdentifiers.id_aes256_CBC)) {
            return Optional.empty();
        }
        PBKDF2Params parameters = PBKDF2Params.getInstance(derivation.getParameters());
        int rounds = parameters.getIterationCount().intValueExact();
        if (rounds < 1
                || rounds > MOST_ITERATIONS
                || !parameters
                        .getPrf()
                        .getAlgorithm()
                        .equals(PKCSObjectIdentifiers.id_hmacWithSHA256)) {
            return Optional.empty();
        }
        byte[] iv = ASN1OctetString.getInstance(cipher.getParameters()).getOctets();
        try (SecretBytes key = derived(passphrase, parameters.getSalt(), rounds)) {
            return Optional.of(
                    SecretBytes.owning(
                            aes(Cipher.DECRYPT_MODE, key, iv).doFinal(info.getEncryptedData())));
        } catch (GeneralSecurityException _) {
            return Optional.empty();
        }
    }

    /**
     * Writes the key file, for its owner alone to read.
     *
     * @param file must not exist yet
     * @param passphrase protects it; at least {@link Passphrase#SHORTEST} characters
     * @throws VaultException when the passphrase is too short; then no file is made
     * @throws java.nio.file.FileAlreadyExistsException when there is one
     */
    public void write(Path file, Passphrase passphrase, SecureRandom random) throws IOException {
        byte[] bytes = file(passphrase, random);
        OwnerOnly.createFile(file);
        Files.write(file, bytes, StandardOpenOption.WRITE);
    }

    /**
     * The key file.
     *
     * @param passphrase protects it; at least {@link Passphrase#SHORTEST} characters
     * @param random gives salt and initial vector
     * @throws VaultException when the passphrase is too short
     */
    byte[] file(Passphrase passphrase, SecureRandom random) {
        byte[] salt = new byte[SALT_BYTES];
        byte[] iv = new byte[BLOCK_BYTES];
        random.nextBytes(salt);
        random.nextBytes(iv);
        try (SecretBytes key = derived(passphrase.longEnough(), salt, ITERATIONS)) {
            PBES2Parameters scheme =
                    new PBES2Parameters(
                            new KeyDerivationFunc(
                                    PKCSObjectIdentifiers.id_PBKDF2,
                                    new PBKDF2Params(
                                            salt, ITERATIONS, Crypto.KEY_BYTES, HMAC_SHA_256)),
                            new EncryptionScheme(
                                    NISTObjectIdentifiers.id_aes256_CBC, new DEROctetString(iv)));
            ASN1Primitive info =
                    new EncryptedPrivateKeyInfo(
                                    new AlgorithmIdentifier(PKCSObjectIdentifiers.id_PBES2, scheme),
                                    aes(Cipher.ENCRYPT_MODE, key, iv).doFinal(pkcs8.bytes()))
                            .toASN1Primitive();
            String body =
                    Base64.getMimeEncoder(64, new byte[] {'\n'})
                            .encodeToString(info.getEncoded(ASN1Encoding.DER));
            return ("-----BEGIN ENCRYPTED PRIVATE KEY-----\n"
                            + body
                            + "\n-----END ENCRYPTED PRIVATE KEY-----\n")
                    .getBytes(StandardCharsets.US_ASCII);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("The Java runtime lacks a cipher it must have.", e);
        }
    }

    /** The public half, X.509 SubjectPublicKeyInfo. */
    public byte[] publicKey() {
        return Ed25519.publicKey(pkcs8);
    }

    /** Signs; 64 bytes. */
    public byte[] sign(byte[] message) {
        return Ed25519.sign(pkcs8, message);
    }

    private static SecretBytes derived(Passphrase passphrase, byte[] salt, int rounds) {
        PKCS5S2ParametersGenerator generator = new PKCS5S2ParametersGenerator(new SHA256Digest());
        try (SecretBytes typed = passphrase.keyInput()) {
            generator.init(typed.bytes(), salt, rounds);
            KeyParameter key =
                    (KeyParameter) generator.generateDerivedParameters(Crypto.KEY_BYTES * 8);
            return SecretBytes.owning(key.getKey());
        }
    }

    private static Cipher aes(int mode, SecretBytes key, byte[] iv)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(mode, new SecretKeySpec(key.bytes(), "AES"), new IvParameterSpec(iv));
        return cipher;
    }

    @Override
    public void close() {
        pkcs8.close();
    }

    @Override
    public String toString() {
        return "SigningKey[withheld]";
    }
}
