package nl.tijdig.app.dossier.formulier;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Soort;
import nl.tijdig.kern.veld.Feitlezing;
import nl.tijdig.kern.veld.Veld;
import nl.tijdig.kern.veld.Waardevorm;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;

/** The few questions that each soort of gebeurtenis asks, and the gebeurtenis of the answers. */
final class Vastlegvorm {

  private Vastlegvorm() {}

  /** The questions of this soort, beside the day; a help that is determined numbers itself. */
  static List<Invoerveld> velden(Soort soort, Map<String, Keuzelijst> lijsten) {
    return soort.vorm().velden().stream()
        .filter(veld -> soort != Soort.HULP_BEPAALD || !veld.naam().equals("hulp"))
        .map(veld -> Invoerveld.van(veld, lijsten.get(veld.naam())))
        .toList();
  }

  /**
   * The gebeurtenis of the answers, read as strictly as a file of the interchange format; what is
   * missing or wrong is remembered with the answers, in the words of the question.
   *
   * @throws OpgaveGeweigerd naming every answer that is missing or wrong
   */
  static Gebeurtenis gebeurtenis(Soort soort, Antwoorden antwoorden) {
    var waarden = new HashMap<String, @Nullable Object>();
    waarden.put("op", antwoorden.datum("op", "veld.op").toString());
    for (var veld : soort.vorm().velden()) {
      waarden.put(veld.naam(), waarde(veld, antwoorden));
    }
    var gelezen = Feitlezing.van(soort.vorm(), waarden::get);
    gelezen
        .fouten()
        .forEach(fout ->
            antwoorden.eis(
                !antwoorden.isGoed(fout.veld()),
                Bezwaar.van("vastleggen.veldfout", kop(soort, fout.veld())).bij(fout.veld())));
    antwoorden.klaar();
    return Objects.requireNonNull(gelezen.feit());
  }

  /** The answers that would record this gebeurtenis. */
  static Antwoorden antwoorden(Gebeurtenis feit) {
    var antwoorden = new LinkedMultiValueMap<String, String>();
    antwoorden.add("op", feit.op().toString());
    feit.soort()
        .vorm()
        .vertel(
            feit,
            (veld, waarde) -> {
              var delen = waarde instanceof List<?> lijst ? lijst : List.of(waarde);
              delen.forEach(deel -> antwoorden.add(veld.naam(), veld.inTekst(deel)));
            });
    return new Antwoorden(antwoorden);
  }

  private static @Nullable Object waarde(Veld<?, ?> veld, Antwoorden antwoorden) {
    var naam = veld.naam();
    var kop = kop(veld);
    return switch (veld.vorm()) {
      case MEER_KEUZES -> antwoorden.keuzes(naam, kop, veld.keuzes());
      case AANTAL -> antwoorden.getal(naam, kop, 0, Veld.HOOGSTE_AANTAL);
      case TEKST ->
          uitTekst(veld, antwoorden.tekst(naam, kop, kortst(veld, antwoorden), Antwoorden.REGEL));
      case DAG ->
          antwoorden.dagOfNiets(naam, kop) instanceof LocalDate dag
              ? veld.uitTekst(dag.toString())
              : null;
      default -> keuze(veld, kop, antwoorden);
    };
  }

  /** Of an answer that was refused already nothing more is said. */
  private static int kortst(Veld<?, ?> veld, Antwoorden antwoorden) {
    return veld.isVerplicht() && antwoorden.isGoed(veld.naam()) ? 1 : 0;
  }

  /** Of the usual answer no form makes itself sure: an empty choice is no answer. */
  private static @Nullable Object keuze(Veld<?, ?> veld, String kop, Antwoorden antwoorden) {
    var naam = veld.naam();
    var woorden = veld.vorm() == Waardevorm.JA_NEE ? List.of("ja", "nee") : veld.keuzes();
    var moet = veld.isVerplicht() || veld.isGevraagd() && antwoorden.heeft(naam);
    return uitTekst(
        veld,
        moet
            ? antwoorden.keuze(naam, kop, woorden)
            : Objects.requireNonNullElse(antwoorden.keuzeOfNiets(naam, kop, woorden), ""));
  }

  private static @Nullable Object uitTekst(Veld<?, ?> veld, String antwoord) {
    return antwoord.isEmpty() ? null : veld.uitTekst(antwoord);
  }

  private static Bezwaar kop(Soort soort, String naam) {
    return Bezwaar.van(
        soort.vorm().velden().stream()
            .filter(veld -> veld.naam().equals(naam))
            .map(Vastlegvorm::kop)
            .findFirst()
            .orElse("veld.op"));
  }

  /** The key of the question. */
  static String kop(Veld<?, ?> veld) {
    return "veld." + Invoerveld.tekst(veld);
  }
}
