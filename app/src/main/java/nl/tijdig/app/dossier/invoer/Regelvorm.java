package nl.tijdig.app.dossier.invoer;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tijdig.app.dossier.inschrijving.Kindgegevens;
import nl.tijdig.kern.dossier.Betrokkenen;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Soort;
import nl.tijdig.kern.veld.Feitlezing;
import nl.tijdig.kern.veld.Veld;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes a fact of one line, as strictly as the interchange format and the form do. */
final class Regelvorm {

  private static final int LANGSTE_WAARDE = 200;
  private static final Set<String> VAST = Set.of("extern", "dossier", "kind", "soort", "op");
  private static final Set<String> KIND = Set.of("gezin", "gemeente", "jeugdregio");
  private static final Map<String, Soort> SOORTEN =
      Soort.vastTeLeggen().stream().collect(Collectors.toMap(Soort::code, Function.identity()));
  private static final Set<String> KOLOMMEN =
      Stream.concat(
              Stream.concat(VAST.stream(), KIND.stream()),
              Soort.vastTeLeggen().stream().flatMap(Regelvorm::velden))
          .collect(Collectors.toUnmodifiableSet());

  private final Set<String> jeugdregios;
  private final Invoerfouten fouten;

  Regelvorm(Set<String> jeugdregios, Invoerfouten fouten) {
    this.jeugdregios = jeugdregios;
    this.fouten = fouten;
  }

  private static Stream<String> velden(Soort soort) {
    return soort.vorm().velden().stream().map(Veld::naam);
  }

  /** Why a name cannot stand in a file; null when it can. */
  static @Nullable String waaromGeenKolom(String naam) {
    if (naam.equals("gi")) {
      return "de GI staat niet in het bestand: u leest in voor uw eigen GI; haal dit weg";
    }
    return KOLOMMEN.contains(naam) ? null : "dit veld is onbekend; kijk de naam na of haal het weg";
  }

  /** The fact; null when there are faults, which are reported. */
  @Nullable Invoerregel lees(Ruweregel ruw) {
    var gelezen = gelezen(ruw);
    var soort = SOORTEN.get(String.valueOf(tekst(ruw.velden(), "soort")));
    var kanInschrijven = soort == null || soort == Soort.MAATREGEL_UITGESPROKEN;
    if (gelezen == null && kanInschrijven && tekst(ruw.velden(), "dossier") == null) {
      fouten.kanInschrijven(tekst(ruw.velden(), "kind"), ruw.nummer());
    }
    return gelezen;
  }

  private @Nullable Invoerregel gelezen(Ruweregel ruw) {
    var velden = ruw.velden();
    var dossier = tekst(velden, "dossier");
    var kind = tekst(velden, "kind");
    var naam = dossier == null ? kind : dossier;
    var extern = tekst(velden, "extern");
    var soort = SOORTEN.get(String.valueOf(tekst(velden, "soort")));
    var goed = waarden(ruw, naam) & verwijzing(ruw, dossier, kind);
    if (extern == null) {
      fouten.meld(
          ruw.nummer(), naam, "extern", "dit veld ontbreekt; geef elk feit een eigen id", null);
      goed = false;
    }
    if (soort == null) {
      fouten.meld(
          ruw.nummer(),
          naam,
          "soort",
          "onbekende soort; in het voorbeeldbestand staat welke er zijn",
          velden.get("soort"));
      return null;
    }
    var isNieuw = soort == Soort.MAATREGEL_UITGESPROKEN && dossier == null;
    goed &= passend(ruw, soort, isNieuw, naam);
    var nieuw = isNieuw ? betrokkenen(velden) : null;
    if (nieuw != null && goed) {
      goed = kind(ruw, nieuw, naam);
    }
    var feit = feit(ruw, soort, naam);
    return feit == null || extern == null || !goed
        ? null
        : new Invoerregel(ruw.nummer(), extern, dossier, kind, nieuw, feit);
  }

  private static @Nullable String tekst(ObjectNode velden, String naam) {
    var waarde = velden.get(naam);
    return waarde == null || !waarde.isString() || waarde.stringValue().isBlank()
        ? null
        : waarde.stringValue();
  }

  private boolean waarden(Ruweregel ruw, @Nullable String naam) {
    var goed = true;
    for (var veld : ruw.velden().properties()) {
      var reden = waaromNiet(veld.getKey(), veld.getValue());
      if (reden != null) {
        fouten.meld(ruw.nummer(), naam, veld.getKey(), reden, veld.getValue().asString(""));
        goed = false;
      }
    }
    return goed;
  }

  private static @Nullable String waaromNiet(String naam, JsonNode waarde) {
    if (waarde.isString() && waarde.stringValue().length() > LANGSTE_WAARDE) {
      return "deze waarde is langer dan " + LANGSTE_WAARDE + " tekens; maak haar korter";
    }
    if (waarde.isString() && !Tekst.isHeel(waarde.stringValue())) {
      return "hier staat een teken dat niet kan; haal het weg";
    }
    if ((VAST.contains(naam) || KIND.contains(naam)) && !waarde.isString()) {
      return "hier hoort tekst te staan, tussen aanhalingstekens";
    }
    return waaromGeenKolom(naam);
  }

  private boolean verwijzing(Ruweregel ruw, @Nullable String dossier, @Nullable String kind) {
    if ((dossier == null) == (kind == null)) {
      fouten.meld(
          ruw.nummer(),
          dossier,
          "dossier",
          "noem het nummer van het dossier, of uw code van het kind; een van de twee",
          null);
      return false;
    }
    return true;
  }

  private boolean passend(Ruweregel ruw, Soort soort, boolean isNieuw, @Nullable String naam) {
    var mag = velden(soort).collect(Collectors.toSet());
    var goed = true;
    for (var veld : ruw.velden().properties()) {
      var sleutel = veld.getKey();
      if (!mag.contains(sleutel)
          && !VAST.contains(sleutel)
          && !(isNieuw && KIND.contains(sleutel))
          && waaromGeenKolom(sleutel) == null) {
        var melding = "dit veld hoort niet bij " + soort.code() + "; laat het leeg";
        fouten.meld(ruw.nummer(), naam, sleutel, melding, veld.getValue().asString(""));
        goed = false;
      }
    }
    return goed;
  }

  private static Betrokkenen betrokkenen(ObjectNode velden) {
    return new Betrokkenen(
        tekst(velden, "kind"),
        tekst(velden, "gezin"),
        null,
        tekst(velden, "gemeente"),
        tekst(velden, "jeugdregio"));
  }

  private boolean kind(Ruweregel ruw, Betrokkenen nieuw, @Nullable String naam) {
    var bezwaren = Kindgegevens.bezwaren(nieuw, jeugdregios);
    bezwaren.forEach(
        (veld, zin) -> fouten.meld(ruw.nummer(), naam, veld, zin, ruw.velden().get(veld)));
    return bezwaren.isEmpty();
  }

  private @Nullable Gebeurtenis feit(Ruweregel ruw, Soort soort, @Nullable String naam) {
    var waarden = new HashMap<String, @Nullable Object>();
    waarden.put("op", Ruwewaarde.op(ruw));
    soort.vorm().velden().forEach(veld -> waarden.put(veld.naam(), Ruwewaarde.van(ruw, veld)));
    var gelezen = Feitlezing.van(soort.vorm(), waarden::get);
    for (var fout : gelezen.fouten()) {
      var gevonden = fout.gevonden() == null ? ruw.velden().get(fout.veld()) : fout.gevonden();
      fouten.meld(ruw.nummer(), naam, fout.veld(), fout.melding(), gevonden);
    }
    return gelezen.feit();
  }
}
