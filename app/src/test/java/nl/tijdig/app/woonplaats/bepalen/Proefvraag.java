package nl.tijdig.app.woonplaats.bepalen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.tijdig.app.woonplaats.feiten.Adresrol;
import nl.tijdig.app.woonplaats.feiten.Adressoort;
import nl.tijdig.app.woonplaats.feiten.Gezag;
import nl.tijdig.app.woonplaats.feiten.Overgang;
import nl.tijdig.app.woonplaats.feiten.Verblijf;
import nl.tijdig.app.woonplaats.feiten.Verblijfsoort;
import nl.tijdig.app.woonplaats.feiten.Woonperiode;
import nl.tijdig.app.woonplaats.feiten.Woonvraag;
import nl.tijdig.kern.dossier.Periode;
import org.jspecify.annotations.Nullable;

/** A question, put together line by line. */
final class Proefvraag {

  static final Woonkeuzes KEUZES = new Woonkeuzes(0, true, false);

  private final LocalDate hulpvraag;
  private LocalDate peildag;
  private Gezag gezag = Gezag.OUDER;
  private Overgang overgang = Overgang.GEEN;
  private final List<Woonperiode> adressen = new ArrayList<>();
  private final List<Verblijf> verblijven = new ArrayList<>();

  private Proefvraag(LocalDate hulpvraag) {
    this.hulpvraag = hulpvraag;
    this.peildag = hulpvraag;
  }

  static Proefvraag op(String hulpvraag) {
    return new Proefvraag(LocalDate.parse(hulpvraag));
  }

  Proefvraag peil(String dag) {
    peildag = LocalDate.parse(dag);
    return this;
  }

  Proefvraag gezag(Gezag wie) {
    gezag = wie;
    return this;
  }

  Proefvraag aangeleverd(String dag, @Nullable String geregeld) {
    overgang =
        new Overgang(LocalDate.parse(dag), geregeld == null ? null : LocalDate.parse(geregeld));
    return this;
  }

  Proefvraag woont(Adresrol rol, String gemeente, String vanaf, @Nullable String tot) {
    adressen.add(new Woonperiode(rol, Adressoort.WOONADRES, gemeente, periode(vanaf, tot)));
    return this;
  }

  Proefvraag zonder(Adresrol rol, Adressoort soort, String vanaf, @Nullable String tot) {
    adressen.add(new Woonperiode(rol, soort, null, periode(vanaf, tot)));
    return this;
  }

  Proefvraag verblijf(Verblijfsoort soort, String vanaf, @Nullable String tot) {
    verblijven.add(new Verblijf(soort, periode(vanaf, tot)));
    return this;
  }

  private static Periode periode(String vanaf, @Nullable String tot) {
    return new Periode(LocalDate.parse(vanaf), tot == null ? null : LocalDate.parse(tot));
  }

  Woonvraag vraag() {
    return new Woonvraag(hulpvraag, peildag, gezag, adressen, verblijven, overgang);
  }

  Woonbesluit besluit() {
    return besluit(KEUZES);
  }

  Woonbesluit besluit(Woonkeuzes keuzes) {
    return new Woonplaatsregels(keuzes).bepaal(vraag());
  }

  /** The steps that were taken. */
  static List<Woongrond> gronden(Woonbesluit besluit) {
    return besluit.stappen().stream().map(Woonbesluit.Stap::grond).toList();
  }
}
