package nl.tijdig.berichten.ijw.retour;

import java.time.LocalDate;
import nl.tijdig.berichten.ijw.deel.Kopdelen.XsdVersie;
import org.jspecify.annotations.Nullable;

/**
 * What an answer says about itself.
 *
 * @param identificatie its name, unique per kind and sender, of 12 characters at most
 * @param dagtekening the day that it carries
 * @param xsltVersie the version of the rules within a message; null when that is not told
 * @param xsdVersie the versions of the schemas with which it is made
 */
public record Retourgegevens(
    String identificatie,
    LocalDate dagtekening,
    @Nullable String xsltVersie,
    XsdVersie xsdVersie) {}
