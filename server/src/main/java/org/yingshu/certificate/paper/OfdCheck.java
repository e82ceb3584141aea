package org.yingshu.certificate.paper;

import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.yingshu.certificate.paper.Finding.Kind;
import org.yingshu.engine.proof.Sm2Key;
import org.yingshu.engine.proof.Sm3;

/**
 * Looks whether an OFD file is still what its seal was set on: the seal signs the list of the files' digests, the list
 * must name every file, and each must have its digest (GB/T 33190-2016, section 18; GB/T 38540-2020).
 */
final class OfdCheck {

    private static final int MOST_SEALS = 20;

    private OfdCheck() {}

    static Finding of(byte[] ofd) {
        Optional<OfdPackage> read = OfdPackage.read(ofd);
        if (read.isEmpty()) {
            return isArchive(ofd) ? new Finding(Kind.ALTERED, null) : Finding.UNSIGNED;
        }
        OfdPackage files = read.get();
        String list = files.files().keySet().stream()
                .filter(name -> name.endsWith("Signatures.xml"))
                .findFirst()
                .orElse(null);
        if (list == null) {
            return Finding.UNSIGNED;
        }
        byte[] key = null;
        try {
            NodeList signatures = files.xml(list).getElementsByTagNameNS("*", "Signature");
            if (signatures.getLength() != 1 || signatures.getLength() > MOST_SEALS) {
                return new Finding(Kind.ALTERED, null);
            }
            String base = ((Element) signatures.item(0)).getAttribute("BaseLoc");
            String place = files.file(base).isPresent() ? base : folder(list) + base;
            ASN1Sequence signed = signed(files, place);
            key = SealKeys.keyOf(
                    ASN1OctetString.getInstance(signed.getObjectAt(1)).getOctets());
            boolean intact = isSigned(files, place, signed, key) && namesAll(files, place, list);
            return new Finding(intact ? Kind.INTACT : Kind.ALTERED, key);
        } catch (IOException | RuntimeException e) {
            return new Finding(Kind.ALTERED, key);
        }
    }

    /** Begins as an archive does, though it cannot be read to its end: something happened to it. */
    private static boolean isArchive(byte[] file) {
        return file.length > 4 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    private static ASN1Sequence signed(OfdPackage files, String place) throws IOException {
        Document signature = files.xml(place);
        String value = text(signature, "SignedValue");
        String path = files.file(value).isPresent() ? value : folder(place) + value;
        byte[] content = files.file(path).orElseThrow(() -> new IOException("No signed value " + path));
        return ASN1Sequence.getInstance(ASN1Primitive.fromByteArray(content));
    }

    /** Whether the key signed a digest that is that of the list. */
    private static boolean isSigned(OfdPackage files, String place, ASN1Sequence signed, byte[] key)
            throws IOException {
        ASN1Sequence toSign = ASN1Sequence.getInstance(signed.getObjectAt(0));
        byte[] digest = ASN1BitString.getInstance(toSign.getObjectAt(3)).getOctets();
        byte[] value = ASN1BitString.getInstance(signed.getObjectAt(3)).getOctets();
        byte[] list = files.file(place).orElseThrow();
        return Arrays.equals(digest, Sm3.of(list)) && Sm2Key.verify(key, toSign.getEncoded("DER"), value);
    }

    private static boolean namesAll(OfdPackage files, String place, String list) throws IOException {
        NodeList references = files.xml(place).getElementsByTagNameNS("*", "Reference");
        Set<String> named = new HashSet<>();
        for (int i = 0; i < references.getLength(); i++) {
            Element reference = (Element) references.item(i);
            String path = OfdPackage.path(reference.getAttribute("FileRef"));
            String digest = textOf(reference.getElementsByTagNameNS("*", "CheckValue"));
            Optional<byte[]> file = files.file(path);
            if (digest == null
                    || file.isEmpty()
                    || !Arrays.equals(Base64.getDecoder().decode(digest), Sm3.of(file.get()))) {
                return false;
            }
            named.add(path);
        }
        String own = folder(OfdPackage.path(place));
        return !named.isEmpty()
                && files.files().keySet().stream()
                        .allMatch(name -> named.contains(name) || name.equals(list) || name.startsWith(own));
    }

    private static String text(Document document, String name) throws IOException {
        String text = textOf(document.getElementsByTagNameNS("*", name));
        if (text == null) {
            throw new IOException("No " + name);
        }
        return text;
    }

    private static @Nullable String textOf(NodeList nodes) {
        return nodes.getLength() == 0 ? null : nodes.item(0).getTextContent().strip();
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
