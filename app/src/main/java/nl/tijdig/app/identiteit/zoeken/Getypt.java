package nl.tijdig.app.identiteit.zoeken;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.tijdig.app.dossier.Dossiernummer;
import nl.tijdig.app.identiteit.namen.Zoeknaam;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.kern.dossier.Burgerservicenummer;

/**
 * What somebody typed to find a child.
 *
 * @param tekst as it was typed; it may hold a burgerservicenummer
 */
record Getypt(String tekst) {

  private static final Pattern NEGEN_CIJFERS = Pattern.compile("(?:[0-9][ .\\-]?){8}[0-9]");
  private static final int KORTSTE_DEEL = 2;

  /** Whether something stands there that can be looked for. */
  boolean isLeesbaar() {
    return !tekst.isEmpty()
        && tekst.length() <= Antwoorden.NAAM
        && tekst.chars().noneMatch(Character::isISOControl);
  }

  /** The number by which the state knows a person. */
  Optional<Burgerservicenummer> bsn() {
    return NEGEN_CIJFERS.matcher(tekst).matches()
        ? Burgerservicenummer.lees(tekst)
        : Optional.empty();
  }

  /** Whether it looks as if such a number was meant, also when it is none. */
  boolean lijktBsn() {
    return NEGEN_CIJFERS.matcher(tekst).matches();
  }

  /** The number of a dossier; empty when it is none. */
  Optional<String> nummer() {
    return Dossiernummer.lees(tekst);
  }

  /** What to compare names with; none when what was typed is too short to be a part of one. */
  List<String> delen() {
    var delen = Zoeknaam.patronen(tekst);
    var isLang = delen.stream().anyMatch(deel -> deel.length() >= KORTSTE_DEEL + 2);
    return isLang && tekst.chars().noneMatch(Character::isDigit) ? delen : List.of();
  }

  /** What may be shown again: never a number of a person. */
  String opnieuw() {
    return lijktBsn() ? "" : Burgerservicenummer.masker(tekst);
  }
}
