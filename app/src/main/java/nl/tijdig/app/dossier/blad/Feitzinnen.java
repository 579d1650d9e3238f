package nl.tijdig.app.dossier.blad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.tijdig.app.pagina.Datumtekst;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Soort;
import nl.tijdig.kern.veld.Veld;
import nl.tijdig.kern.veld.Waardevorm;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * A fact as a sentence, in the language of the reader. The text {@code feit.soort} holds the fields
 * by their place; a field that it does not hold follows behind a comma, by {@code feit.soort.veld}.
 * Of a choice the word is {@code feit.soort.veld.keuze}; what holds by itself need not have one.
 */
@Component
class Feitzinnen {

  /** Fields that name somebody. */
  private static final Set<String> MENSEN =
      Set.of("wie", "door", "gegeven_door", "geaccepteerd_door");

  private final MessageSource teksten;
  private final Datumtekst datums;

  Feitzinnen(MessageSource teksten, Datumtekst datums) {
    this.teksten = teksten;
    this.datums = datums;
  }

  /** Such as "Gesprek met kind en ouder, over de zaak zelf"; the day is not in it. */
  String zin(Gebeurtenis feit, Dossiernamen namen) {
    var soort = feit.soort();
    var kop = kop(soort);
    var inKop = new Object[soort.vorm().velden().size()];
    var erbij = new ArrayList<String>();
    soort
        .vorm()
        .vertel(
            feit,
            (veld, waarde) -> {
              var plaats = soort.vorm().velden().indexOf(veld);
              if (isInKop(kop, plaats)) {
                inKop[plaats] = woord(soort, veld, waarde, namen);
              } else {
                voegToe(soort, veld, waarde, namen, erbij);
              }
            });
    erbij.addFirst(tekst("feit." + soort.code(), inKop));
    return metHoofdletter(String.join(", ", erbij));
  }

  /** Whether the sentence itself holds the field at this place. */
  static boolean isInKop(String kop, int plaats) {
    return kop.contains("{" + plaats + "}") || kop.contains("{" + plaats + ",");
  }

  private String kop(Soort soort) {
    return tekst("feit." + soort.code());
  }

  private void voegToe(
      Soort soort, Veld<?, ?> veld, Object waarde, Dossiernamen namen, List<String> erbij) {
    var isKeuze = isKeuze(veld.vorm());
    var sleutel = sleutel(soort, veld) + (isKeuze ? "." + veld.inTekst(waarde) : "");
    if (waarde.equals(veld.anders()) && zoek(sleutel) == null) {
      return;
    }
    erbij.add(tekst(sleutel, woord(soort, veld, waarde, namen)));
  }

  private Object woord(Soort soort, Veld<?, ?> veld, Object waarde, Dossiernamen namen) {
    return switch (veld.vorm()) {
      case KEUZE, JA_NEE -> tekst(sleutel(soort, veld) + "." + veld.inTekst(waarde));
      case MEER_KEUZES ->
          opsomming(
              ((List<?>) waarde)
                  .stream().map(deel -> tekst(sleutel(soort, veld) + "." + deel)).toList());
      case DAG, DATUM -> datums.dag(LocalDate.parse((String) waarde));
      case AANTAL -> waarde;
      case TEKST -> naam(soort, veld, (String) waarde, namen);
    };
  }

  private static String naam(Soort soort, Veld<?, ?> veld, String tekst, Dossiernamen namen) {
    if (veld.naam().equals("hulp")) {
      return soort == Soort.HULP_BEPAALD ? tekst : namen.hulp(tekst);
    }
    return MENSEN.contains(veld.naam()) ? namen.werker(tekst) : tekst;
  }

  /**
   * A value by itself, as the list of corrections has it: a choice in the words of the form.
   *
   * @param waarde as {@link Veld#ruw} has it
   */
  String waarde(Soort soort, Veld<?, ?> veld, Object waarde, Dossiernamen namen) {
    return switch (veld.vorm()) {
      case KEUZE, JA_NEE -> keuze(soort, veld, veld.inTekst(waarde));
      case MEER_KEUZES ->
          opsomming(
              ((List<?>) waarde)
                  .stream().map(deel -> keuze(soort, veld, deel.toString())).toList());
      default -> Objects.toString(woord(soort, veld, waarde, namen));
    };
  }

  private String keuze(Soort soort, Veld<?, ?> veld, String keuze) {
    var opFormulier = zoek("keuze." + keuze);
    return opFormulier == null ? tekst(sleutel(soort, veld) + "." + keuze) : opFormulier;
  }

  private static boolean isKeuze(Waardevorm vorm) {
    return vorm == Waardevorm.KEUZE || vorm == Waardevorm.JA_NEE;
  }

  private static String sleutel(Soort soort, Veld<?, ?> veld) {
    return "feit." + soort.code() + "." + veld.naam();
  }

  /** Such as "kind, ouder en netwerk". */
  private String opsomming(List<String> delen) {
    var laatste = delen.size() - 1;
    return laatste < 1
        ? String.join("", delen)
        : tekst("feit.en", String.join(", ", delen.subList(0, laatste)), delen.get(laatste));
  }

  String tekst(String sleutel, Object... gegevens) {
    return teksten.getMessage(sleutel, gegevens.length == 0 ? null : gegevens, taal());
  }

  private @Nullable String zoek(String sleutel) {
    return teksten.getMessage(sleutel, null, null, taal());
  }

  private static Locale taal() {
    return LocaleContextHolder.getLocale();
  }

  private static String metHoofdletter(String zin) {
    return zin.substring(0, 1).toUpperCase(taal()) + zin.substring(1);
  }
}
