package nl.tijdig.berichten.dossiers;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import nl.tijdig.kern.dossier.Aanvaarding;
import nl.tijdig.kern.dossier.Activiteitsdoel;
import nl.tijdig.kern.dossier.Draagvlak;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Gesprekspartner;
import nl.tijdig.kern.dossier.Instemming;
import nl.tijdig.kern.dossier.Maatregelsoort;
import nl.tijdig.kern.dossier.Ontkoppelreden;
import nl.tijdig.kern.dossier.Passendheidsoordeel;
import nl.tijdig.kern.dossier.Rol;
import nl.tijdig.kern.dossier.Soort;
import nl.tijdig.kern.dossier.Stem;
import nl.tijdig.kern.dossier.Termijnnorm;
import nl.tijdig.kern.dossier.Verzuim;
import nl.tijdig.kern.dossier.Weg;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;

/** Gebeurtenissen of every soort with every field, by chance but the same for the same seed. */
final class Feitenbron {

  private static final String[] TEKSTEN = {
    "JB-1", "H\u00e9l\u00e8ne \"de\" Vri\\es", "\uD83D\uDC66", "regel\neen\ttwee", "ots", "\u0001"
  };

  private final Random lot;

  Feitenbron(long zaad) {
    this.lot = new Random(zaad);
  }

  Gebeurtenis gebeurtenis(Soort soort) {
    var op = datum();
    return switch (soort) {
      case MAATREGEL_UITGESPROKEN ->
          new Gebeurtenis.MaatregelUitgesproken(op, uit(Maatregelsoort.values()), misschienDag());
      case MAATREGEL_BEEINDIGD -> new Gebeurtenis.MaatregelBeeindigd(op, misschien());
      case JEUGDBESCHERMER_GEKOPPELD ->
          new Gebeurtenis.JeugdbeschermerGekoppeld(op, tekst(), uit(Rol.values()));
      case JEUGDBESCHERMER_ONTKOPPELD ->
          new Gebeurtenis.JeugdbeschermerOntkoppeld(op, tekst(), uit(Ontkoppelreden.values()));
      case INSTROOMTEAM_START -> new Gebeurtenis.InstroomteamStart(op, misschienDag());
      case CONTACT -> new Gebeurtenis.Contact(op, met(), lot.nextBoolean(), misschien());
      case ACTIVITEIT -> new Gebeurtenis.Activiteit(op, uit(Activiteitsdoel.values()));
      case KOERS_BEPAALD ->
          new Gebeurtenis.KoersBepaald(
              op, lot.nextInt(1_000_000_000), lot.nextInt(3), lot.nextBoolean(), draagvlak());
      case URGENTIE -> new Gebeurtenis.Urgentie(op, uit(Termijnnorm.values()), dag());
      case UITLEG ->
          new Gebeurtenis.Uitleg(
              op,
              uit(Termijnnorm.values()),
              dag(),
              tekst(),
              new Aanvaarding(misschien(), misschienDag()));
      case HULP_BEPAALD -> new Gebeurtenis.HulpBepaald(op, tekst(), misschien());
      case HULP_GESTART ->
          new Gebeurtenis.HulpGestart(op, tekst(), uit(Weg.values()), lot.nextBoolean());
      case AANGEMELD, INTAKE, WACHTLIJST_NA_INTAKE, HULP_TERUGGEGEVEN, HULP_BEEINDIGD ->
          new Gebeurtenis.Hulpstap(op, soort, tekst(), misschien());
      case NIET_GEBEURD -> new Gebeurtenis.NietGebeurd(op, uit(Verzuim.values()), misschien());
      case PASSENDHEID ->
          new Gebeurtenis.Passendheid(
              op, tekst(), uit(Stem.values()), uit(Passendheidsoordeel.values()));
      default -> new Gebeurtenis.Feit(op, soort);
    };
  }

  private Draagvlak draagvlak() {
    return new Draagvlak(
        uit(Instemming.JA, Instemming.NEE, null),
        uit(Instemming.JA, Instemming.NEE, Instemming.NVT, null),
        uit(Instemming.JA, Instemming.NEE, null));
  }

  private Set<Gesprekspartner> met() {
    var met = EnumSet.of(uit(Gesprekspartner.values()));
    met.add(uit(Gesprekspartner.values()));
    return Set.copyOf(met);
  }

  private Datum datum() {
    var dag = dag();
    return switch (lot.nextInt(4)) {
      case 0 -> Datum.van(dag.toString().substring(0, 4));
      case 1 -> Datum.van(dag.toString().substring(0, 7));
      case 2 -> new Datum((int) dag.toEpochDay(), (int) dag.toEpochDay() + lot.nextInt(500));
      default -> Datum.op(dag);
    };
  }

  private LocalDate dag() {
    return LocalDate.of(1996, 1, 1).plusDays(lot.nextInt(15_000));
  }

  private @Nullable LocalDate misschienDag() {
    return lot.nextBoolean() ? dag() : null;
  }

  private String tekst() {
    return uit("JB-1", TEKSTEN[1], TEKSTEN[2], TEKSTEN[3], TEKSTEN[4]);
  }

  private @Nullable String misschien() {
    return lot.nextBoolean() ? uit(TEKSTEN) : null;
  }

  @SafeVarargs
  private final <T> T uit(T... keuzes) {
    return keuzes[lot.nextInt(keuzes.length)];
  }
}
