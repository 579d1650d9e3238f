package nl.tijdig.app.dossier.formulier;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Soort;
import nl.tijdig.kern.veld.Feitlezing;
import nl.tijdig.kern.veld.Feitlezing.Veldfout;
import nl.tijdig.kern.veld.Veld;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;

/** The few questions that each soort of gebeurtenis asks, and the gebeurtenis of the answers. */
final class Vastlegvorm {

  private Vastlegvorm() {}

  /** The questions of this soort, beside the day. */
  static List<Invoerveld> velden(Soort soort) {
    return soort.vorm().velden().stream().map(Invoerveld::van).toList();
  }

  /**
   * The gebeurtenis of the answers, read as strictly as a file of the interchange format; what is
   * missing or wrong is remembered with the answers.
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
    gelezen.fouten().forEach(fout -> meld(soort, fout, antwoorden));
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
    return switch (veld.vorm()) {
      case MEER_KEUZES -> antwoorden.keuzes(naam);
      case AANTAL -> veld.uitTekst(antwoorden.tekst(naam)); // no number is no zero
      case TEKST -> uitTekst(veld, antwoorden.tekst(naam, kop(veld), 0, Antwoorden.REGEL));
      case DAG ->
          antwoorden.dagOfNiets(naam, kop(veld)) instanceof LocalDate dag
              ? veld.uitTekst(dag.toString())
              : null;
      default -> uitTekst(veld, antwoorden.tekst(naam));
    };
  }

  private static @Nullable Object uitTekst(Veld<?, ?> veld, String antwoord) {
    return antwoord.isEmpty() ? null : veld.uitTekst(antwoord);
  }

  /** In the words of the question, unless the field was refused already. */
  private static void meld(Soort soort, Veldfout fout, Antwoorden antwoorden) {
    if (!antwoorden.isGoed(fout.veld())) {
      return;
    }
    var kop =
        soort.vorm().velden().stream()
            .filter(veld -> veld.naam().equals(fout.veld()))
            .map(Vastlegvorm::kop)
            .findFirst()
            .orElse("veld.op");
    var zin =
        fout.gevonden() == null
            ? Bezwaar.van("vastleggen.veldfout", Bezwaar.van(kop), fout.melding())
            : Bezwaar.van(
                "vastleggen.veldfout-gevonden", Bezwaar.van(kop), fout.melding(), fout.gevonden());
    antwoorden.eis(false, zin.bij(fout.veld()));
  }

  private static String kop(Veld<?, ?> veld) {
    return "veld." + Invoerveld.van(veld).tekst();
  }
}
